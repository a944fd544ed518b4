using Vakwerk.Monitor.Domain.Instellingen;

namespace Vakwerk.Monitor.Domain.Vergelijken;

/// <summary>Students of one group, in bbl and not.</summary>
internal sealed record Groepsdeel(string Groep, Aantal Bbl, Aantal Rest);

/// <summary>How much of the differences between students (bbl or not) lies between groups: 0 when all groups are alike, 1 when each group is all one or all other.</summary>
/// <param name="Laag">Smallest over the fillings of hidden cells that were tried.</param>
/// <param name="Hoog">Largest over them.</param>
/// <param name="Toeval">What as many groups would show by chance alone.</param>
internal sealed record Verklaard(int Groepen, double Laag, double Hoog, double Toeval)
{
    /// <summary>Null when nobody or everybody is in bbl.</summary>
    public static Verklaard? Van(IEnumerable<Groepsdeel> delen)
    {
        Groepsdeel[] groups =
        [
            .. delen
                .GroupBy(part => part.Groep)
                .Select(group => new Groepsdeel(
                    group.Key,
                    group.Aggregate(default(Aantal), (sum, part) => sum + part.Bbl),
                    group.Aggregate(default(Aantal), (sum, part) => sum + part.Rest)
                ))
                .Where(group => group.Bbl.Max + group.Rest.Max > 0),
        ];
        (double, double)[][] fillings =
        [
            [.. groups.Select(g => ((double)g.Bbl.Min, (double)g.Rest.Min))],
            [.. groups.Select(g => ((double)g.Bbl.Max, (double)g.Rest.Max))],
            [.. groups.Select(g => ((double)g.Bbl.Min, (double)g.Rest.Max))],
            [.. groups.Select(g => ((double)g.Bbl.Max, (double)g.Rest.Min))],
        ];
        double[] shares = [.. fillings.Select(Tussen).OfType<double>()];
        double people = groups.Sum(g => g.Bbl.Min + g.Rest.Min);
        return shares.Length == 0 || people < 2
            ? null
            : new Verklaard(
                groups.Length,
                shares.Min(),
                shares.Max(),
                (groups.Length - 1) / (people - 1)
            );
    }

    /// <summary>Σ n (p - P)² / (N P (1 - P)), the share of the variance of a yes or no that lies between the groups.</summary>
    private static double? Tussen((double In, double Uit)[] groups)
    {
        double above = groups.Sum(g => g.In);
        double whole = above + groups.Sum(g => g.Uit);
        double share = above / whole;
        double total = whole * share * (1 - share);
        return total > 0
            ? groups
                .Where(g => g.In + g.Uit > 0)
                .Sum(g => (g.In + g.Uit) * Math.Pow(g.In / (g.In + g.Uit) - share, 2)) / total
            : null;
    }
}
