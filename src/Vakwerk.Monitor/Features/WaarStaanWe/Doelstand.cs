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

    /// <summary>The one sentence on the whole, counted from the rows below it.</summary>
    public static string Samenvatting(IReadOnlyList<Doelstand> goals)
    {
        int Count(params OordeelWoord[] words) => goals.Count(goal => words.Contains(goal.Woord));
        int met = Count(OordeelWoord.Behaald);
        int onTrack = Count(OordeelWoord.OpKoers);
        int slow = Count(OordeelWoord.TeLangzaam);
        int worse = Count(OordeelWoord.Verslechtert, OordeelWoord.GeenVerandering);
        int none = Count(OordeelWoord.GeenOordeel);
        int noTarget = goals.Count(goal =>
            goal.Woord == OordeelWoord.GeenOordeel
            && (goal.Indicator is null || goal.Indicator.Streefwaarden.Count == 0)
        );
        return L(
            $"Van de {goals.Count} doelen {Zijn(met)} aantoonbaar behaald en {Zijn(onTrack)} op koers; {Gaan(slow)} de goede kant op maar te langzaam en {Zijn(worse)} niet aantoonbaar beter of slechter. Bij {none} doelen is geen oordeel mogelijk, bij {noTarget} daarvan omdat er geen streefwaarde is.",
            $"Of the {goals.Count} goals {met} {(met == 1 ? "is" : "are")} met and {onTrack} on track; {slow} {(slow == 1 ? "moves" : "move")} the right way but too slowly and {worse} {(worse == 1 ? "shows" : "show")} no demonstrable improvement. For {none} no verdict is possible, for {noTarget} of these because there is no target."
        );
    }

    private static string Zijn(int count) =>
        count switch
        {
            0 => "is er geen",
            1 => "is er één",
            _ => $"zijn er {count}",
        };

    private static string Gaan(int count) =>
        count switch
        {
            0 => "geen gaat",
            1 => "één gaat",
            _ => $"{count} gaan",
        };
}
