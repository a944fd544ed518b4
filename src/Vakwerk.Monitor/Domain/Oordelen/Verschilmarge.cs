using Vakwerk.Statistics;
using Vakwerk.Statistics.Differences;
using Vakwerk.Statistics.Proportions;
using Vakwerk.Statistics.Rates;

namespace Vakwerk.Monitor.Domain.Oordelen;

/// <summary>Whether a change is more than chance or rounding, and how wide an expectation is. See docs/methods/oordeel.md, steps 2 and 5.</summary>
internal sealed record Verschilmarge(Interval? Marge, double? Kleinste, bool Aantoonbaar)
{
    public static Verschilmarge Van(
        Meting begin,
        Meting laatst,
        Onzekerheid onzekerheid,
        decimal? afronding
    )
    {
        double change = (double)(laatst.Waarde - begin.Waarde);
        if (Los(begin, onzekerheid) is { } first && Los(laatst, onzekerheid) is { } last)
        {
            Interval margin = SquareAndAdd.Difference(last, first);
            return new(margin, null, !margin.Contains(0));
        }

        if (onzekerheid == Onzekerheid.Telling)
        {
            return new(null, null, change != 0);
        }

        double smallest =
            (double)(afronding ?? Stap(begin, laatst)) * (Breedte(begin) + Breedte(laatst));
        return new(null, smallest, Math.Abs(change) > smallest + 1e-9);
    }

    /// <summary>The value at <paramref name="ahead"/> times the observed stretch beyond the latest value, with margin when it can be computed.</summary>
    public static Interval? Vooruit(
        Meting begin,
        Meting laatst,
        Onzekerheid onzekerheid,
        double ahead
    ) =>
        Los(begin, onzekerheid) is { } first && Los(laatst, onzekerheid) is { } last
            ? SquareAndAdd.Difference(last.Times(1 + ahead), first.Times(ahead))
            : null;

    /// <summary>The 95% interval of one value, in its own unit.</summary>
    public static Interval? Los(Meting meting, Onzekerheid onzekerheid) =>
        meting is { Teller: { } x, Noemer: > 0 and var n }
            ? Proportion.Wilson((double)x, (double)n).Times(100)
        : onzekerheid == Onzekerheid.Poisson ? PoissonCount.Score((double)meting.Waarde)
        : null;

    /// <summary>Half a step for an exact figure; a whole step when the source says circa, ruim, bijna.</summary>
    private static double Breedte(Meting meting) => meting.Kwalificatie == "exact" ? 0.5 : 1;

    /// <summary>Without a known rounding the finest digit that is written.</summary>
    private static decimal Stap(Meting begin, Meting laatst)
    {
        int scale = Math.Max(Decimalen(begin.Waarde), Decimalen(laatst.Waarde));
        return new decimal(1, 0, 0, false, (byte)scale);
    }

    private static int Decimalen(decimal value)
    {
        int scale = 0;
        while (scale < 6 && decimal.Round(value, scale) != value)
        {
            scale++;
        }

        return scale;
    }
}
