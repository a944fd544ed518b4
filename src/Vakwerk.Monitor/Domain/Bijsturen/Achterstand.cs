using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain.Oordelen;

namespace Vakwerk.Monitor.Domain.Bijsturen;

/// <summary>Does a goal lag?</summary>
internal enum Doelstaat
{
    Achter,
    DeelsAchter,
    NietAchter,
    NietTeZeggen,
}

/// <summary>What shows that a goal lags.</summary>
internal enum TekenSoort
{
    /// <summary>The verdict on an indicator: too slow, no demonstrable change, or getting worse.</summary>
    Oordeel,

    /// <summary>A figure without a verdict that moves the wrong way.</summary>
    VerkeerdeKant,

    BriefTeWeinig,
    BriefGemengd,
}

/// <param name="Indicator">Key of the indicator, or null when a letter says it.</param>
internal sealed record Teken(TekenSoort Soort, string? Indicator, OordeelWoord? Oordeel);

/// <summary>What an indicator says of its goal.</summary>
internal sealed record Uitslag(string Indicator, OordeelWoord Woord, Beweging Beweging);

/// <summary>The published rule, as in docs/methods/bijsturing.md: when a goal lags, and when a correction answers that.</summary>
internal static class Achterstand
{
    public static IReadOnlyList<Teken> Tekens(IEnumerable<Uitslag> figures, BriefWoord? letter)
    {
        List<Teken> found = [.. figures.Select(Van).OfType<Teken>()];
        if (letter is BriefWoord.TeWeinig)
        {
            found.Add(new Teken(TekenSoort.BriefTeWeinig, null, null));
        }
        else if (letter is BriefWoord.Gemengd)
        {
            found.Add(new Teken(TekenSoort.BriefGemengd, null, null));
        }

        return found;
    }

    public static Doelstaat Staat(IReadOnlyCollection<Uitslag> figures, BriefWoord? letter)
    {
        IReadOnlyList<Teken> signs = Tekens(figures, letter);
        bool good =
            letter is BriefWoord.Vooruitgang
            || figures.Any(figure => figure.Woord is OordeelWoord.Behaald or OordeelWoord.OpKoers);
        return signs.Any(sign => sign.Soort is TekenSoort.Oordeel or TekenSoort.BriefTeWeinig)
                ? Doelstaat.Achter
            : signs.Count > 0 ? Doelstaat.DeelsAchter
            : good ? Doelstaat.NietAchter
            : Doelstaat.NietTeZeggen;
    }

    /// <summary>A correction answers a figure when it names that indicator, or none: then it is about the whole goal. It answers a letter when it is about the goal.</summary>
    public static bool Beantwoordt(Bijsturing correction, Teken sign) =>
        sign.Indicator is not { } indicator
        || correction.Indicatoren.Count == 0
        || correction.Indicatoren.Contains(indicator);

    private static Teken? Van(Uitslag figure) =>
        figure.Woord
            is OordeelWoord.TeLangzaam
                or OordeelWoord.GeenVerandering
                or OordeelWoord.Verslechtert
            ? new Teken(TekenSoort.Oordeel, figure.Indicator, figure.Woord)
        : figure is { Woord: OordeelWoord.GeenOordeel, Beweging: Beweging.Verslechtert }
            ? new Teken(TekenSoort.VerkeerdeKant, figure.Indicator, null)
        : null;
}
