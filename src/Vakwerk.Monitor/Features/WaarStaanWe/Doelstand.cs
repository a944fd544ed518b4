using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Monitor.Reading;
using static Vakwerk.Monitor.Features.Weergave.Schrijf;

namespace Vakwerk.Monitor.Features.WaarStaanWe;

/// <summary>A goal with the figure that stands for it: the first of the register that has a value.</summary>
internal sealed record Doelstand(DoelInfo Doel, IndicatorBeeld? Indicator, int Andere)
{
    public OordeelWoord Woord => Indicator?.GetoondWoord ?? OordeelWoord.GeenOordeel;

    public static Doelstand Van(DoelInfo doel, MonitorBeeld beeld)
    {
        IReadOnlyList<IndicatorBeeld> all = beeld.VanDoel(doel.Sleutel);
        IndicatorBeeld? lead =
            all.FirstOrDefault(item => item.Nieuwste is not null)
            ?? all.FirstOrDefault(item => item.Voortgang.Count > 0)
            ?? (all.Count > 0 ? all[0] : null);
        return new Doelstand(doel, lead, Math.Max(0, all.Count - 1));
    }

    /// <summary>The sentences on the whole, counted from the rows below it.</summary>
    public static string Samenvatting(IReadOnlyList<Doelstand> goals)
    {
        string[] parts =
        [
            .. new[]
            {
                Deel(goals, OordeelWoord.Behaald, L("behaald", "met")),
                Deel(goals, OordeelWoord.OpKoers, L("op koers", "on track")),
                Deel(
                    goals,
                    OordeelWoord.TeLangzaam,
                    L("beter, maar te langzaam", "better, but too slow")
                ),
                Deel(
                    goals,
                    OordeelWoord.GeenVerandering,
                    L("niet aantoonbaar veranderd", "not demonstrably changed")
                ),
                Deel(goals, OordeelWoord.Verslechtert, L("slechter", "worse")),
            }.OfType<string>(),
        ];
        int none = goals.Count(goal => goal.Woord == OordeelWoord.GeenOordeel);
        int noTarget = goals.Count(goal =>
            goal.Woord == OordeelWoord.GeenOordeel
            && (goal.Indicator is null || goal.Indicator.Streefwaarden.Count == 0)
        );
        string judged =
            parts.Length == 0
                ? L(
                    $"Over geen van de {goals.Count} doelen is een oordeel mogelijk.",
                    $"For none of the {goals.Count} goals a verdict is possible."
                )
                : L(
                    $"Van de {goals.Count} doelen: {string.Join(", ", parts)}.",
                    $"Of the {goals.Count} goals: {string.Join(", ", parts)}."
                );
        string unknown =
            none == 0 || parts.Length == 0
                ? ""
                : L(
                    $" Bij {none} is geen oordeel mogelijk.",
                    $" For {none} no verdict is possible."
                );
        string why =
            noTarget == 0
                ? ""
                : L(
                    $" Voor {noTarget} doelen is geen getal afgesproken waaraan het cijfer moet voldoen.",
                    $" For {noTarget} goals no number was agreed that the figure should reach."
                );
        return judged + unknown + why;
    }

    private static string? Deel(IReadOnlyList<Doelstand> goals, OordeelWoord word, string text)
    {
        int count = goals.Count(goal => goal.Woord == word);
        return count == 0 ? null : $"{count} {text}";
    }
}
