using Vakwerk.Statistics.Peers;

namespace Vakwerk.Monitor.Domain.Vergelijken;

/// <summary>What schools can be alike in.</summary>
internal enum Kenmerk
{
    Grootte,
    Leerweg,
    Soort,
    Regio,
}

/// <summary>What is known of a school to look for others like it.</summary>
/// <param name="Soort">roc, aoc, vakinstelling or overig: the nearest the shipped data come to a mix of sectors.</param>
internal sealed record Profiel(
    string Brin,
    int Studenten,
    double AandeelBbl,
    string? Soort,
    string? Provincie,
    string? Regio
);

/// <summary>A school that is like another.</summary>
/// <param name="Afstand">0 is exactly alike; a larger number is less alike.</param>
internal sealed record Gelijke(Profiel Profiel, double Afstand);

/// <summary>Finds schools that look like a given one. See docs/methods/peers.md.</summary>
internal static class Gelijken
{
    /// <summary>Another kind of school counts as two standard deviations: a school for one trade is no roc of the same size.</summary>
    public const double AndereSoort = 2;

    public const double AndereProvincie = 1;

    public const double AndereRegio = 0.5;

    public static IReadOnlyList<Kenmerk> Alle { get; } = Enum.GetValues<Kenmerk>();

    /// <summary>The others, most alike first; of equally alike ones the lower BRIN number. Empty when the school is not among the profiles.</summary>
    public static IReadOnlyList<Gelijke> Van(
        string brin,
        IReadOnlyList<Profiel> profielen,
        IReadOnlyCollection<Kenmerk> kenmerken
    )
    {
        int own = profielen.ToList().FindIndex(one => one.Brin == brin);
        if (own < 0 || profielen.Count < 3)
        {
            return [];
        }

        var group = PeerGroup.Create(
            [.. profielen.SelectMany(Getallen)],
            2,
            PeerScale.StandardDeviation,
            [Gewicht(Kenmerk.Grootte), Gewicht(Kenmerk.Leerweg)]
        );
        double Gewicht(Kenmerk feature) => kenmerken.Contains(feature) ? 1 : 0;
        return
        [
            .. profielen
                .Select(
                    (other, i) =>
                        new Gelijke(
                            other,
                            Samen(
                                group.Distance(own, i),
                                kenmerken.Contains(Kenmerk.Soort)
                                    ? Soort(profielen[own], other)
                                    : 0,
                                kenmerken.Contains(Kenmerk.Regio) ? Regio(profielen[own], other) : 0
                            )
                        )
                )
                .Where(one => one.Profiel.Brin != brin)
                .OrderBy(one => one.Afstand)
                .ThenBy(one => one.Profiel.Brin, StringComparer.Ordinal),
        ];
    }

    // Twice as large is as far as half as large.
    private static IEnumerable<double> Getallen(Profiel one) =>
        [Math.Log(one.Studenten), one.AandeelBbl];

    private static double Soort(Profiel a, Profiel b) =>
        a.Soort is not null && a.Soort == b.Soort ? 0 : AndereSoort;

    private static double Regio(Profiel a, Profiel b) =>
        a.Regio is not null && a.Regio == b.Regio ? 0
        : a.Provincie is not null && a.Provincie == b.Provincie ? AndereRegio
        : AndereProvincie;

    private static double Samen(params IEnumerable<double> parts) =>
        Math.Sqrt(parts.Sum(part => part * part));
}
