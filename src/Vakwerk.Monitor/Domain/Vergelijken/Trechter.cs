using Vakwerk.Statistics;
using Vakwerk.Statistics.Funnel;
using Vakwerk.Statistics.MultipleTesting;
using Vakwerk.Statistics.Proportions;
using Vakwerk.Statistics.Special;

namespace Vakwerk.Monitor.Domain.Vergelijken;

/// <summary>What may be said of a school in a funnel.</summary>
internal enum Ligging
{
    /// <summary>Inside the 95% limits.</summary>
    Binnen,

    /// <summary>Outside a limit, but among so many schools that happens by chance.</summary>
    DoorToeval,

    /// <summary>Differs more than chance explains, also after control for the number of schools.</summary>
    Verschilt,

    /// <summary>Too few students.</summary>
    TeKlein,

    /// <summary>Too much is hidden.</summary>
    Verborgen,

    /// <summary>A merger is under way.</summary>
    Fusie,
}

/// <summary>A school in a funnel.</summary>
/// <param name="P">Chance of a difference this large when the school does not differ; the largest over all fillings of hidden cells.</param>
/// <param name="Q">The same after control for the number of schools (Benjamini-Hochberg).</param>
internal sealed record Trechterpunt(
    Waargenomen Cijfer,
    Ligging Ligging,
    bool Hoger,
    double? P,
    double? Q
);

/// <summary>All schools of one figure in one year around the national share. See docs/methods/trechter.md.</summary>
internal sealed class Trechter
{
    /// <summary>Share of the alarms that may be false.</summary>
    public const double Drempel = 0.05;

    private const int MinstensScholen = 10;

    private readonly Overdispersion? spread;

    private Trechter(
        double landelijk,
        Overdispersion? spread,
        IReadOnlyList<Waargenomen> beoordeeld
    )
    {
        Landelijk = landelijk;
        this.spread = spread;
        Beoordeeld = beoordeeld;
    }

    /// <summary>The share of all schools together, from what is visible.</summary>
    public double Landelijk { get; }

    /// <summary>φ: how many times larger the squared distances are than chance explains, after pulling in the outer ones; null with too few schools.</summary>
    public double? Phi => spread?.Phi;

    /// <summary>True when schools differ more than chance explains and the limits were widened for that.</summary>
    public bool Verbreed => spread is { Phi: > 1, BetweenVariance: > 0 };

    public IReadOnlyList<Waargenomen> Beoordeeld { get; }

    /// <summary>In the order they were given.</summary>
    public IReadOnlyList<Trechterpunt> Punten { get; private set; } = [];

    public IEnumerable<Trechterpunt> Opvallend =>
        Punten.Where(point => point.Ligging == Ligging.Verschilt);

    /// <summary>Null when there is nothing to compare.</summary>
    public static Trechter? Maak(IReadOnlyList<Waargenomen> scholen)
    {
        double above = scholen.Sum(one => one.Teller.Zichtbaar);
        double whole = scholen.Sum(one => one.Noemer.Zichtbaar);
        Waargenomen[] judged = [.. scholen.Where(one => one.Beoordeelbaar)];
        if (judged.Length < MinstensScholen || above <= 0 || above >= whole)
        {
            return null;
        }

        var funnel = new Trechter(
            above / whole,
            Overdispersion.Measure(
                OverdispersionMeasure.Proportion,
                [.. judged.Select(one => (double)one.Midden.Teller)],
                [.. judged.Select(one => (double)one.Midden.Noemer)]
            ),
            judged
        );
        funnel.Weeg(scholen);
        return funnel;
    }

    /// <summary>The limits for a school with this many students: exact, or widened.</summary>
    public Interval Grenzen(double students, double confidence) =>
        Verbreed
            ? Verbrede(students, Normal.UpperQuantile((1 - confidence) / 2))
            : Toeval(students, confidence);

    /// <summary>The exact limits of chance alone.</summary>
    public Interval Toeval(double students, double confidence) =>
        ExactProportionFunnel.Limits(Landelijk, Math.Round(students), confidence);

    private void Weeg(IReadOnlyList<Waargenomen> all)
    {
        double[] p = [.. Beoordeeld.Select(Kans)];
        double[] q = AdjustedP.BenjaminiHochberg(p);
        var judged = Beoordeeld.Select((one, i) => (one, i)).ToDictionary(x => x.one, x => x.i);
        Punten =
        [
            .. all.Select(one =>
                judged.TryGetValue(one, out int i)
                    ? Punt(one, p[i], q[i])
                    : new Trechterpunt(
                        one,
                        one.TeKlein ? Ligging.TeKlein
                            : one.Fusie ? Ligging.Fusie
                            : Ligging.Verborgen,
                        false,
                        null,
                        null
                    )
            ),
        ];
    }

    private Trechterpunt Punt(Waargenomen one, double p, double q)
    {
        (int above, int whole) = one.Midden;
        double share = (double)above / whole;
        Ligging place =
            q <= Drempel ? Ligging.Verschilt
            : Grenzen(whole, Funnels.InnerConfidence).Contains(share) ? Ligging.Binnen
            : Ligging.DoorToeval;
        return new Trechterpunt(one, place, share > Landelijk, p, q);
    }

    /// <summary>Over all fillings the largest: a hidden number never makes a school stand out.</summary>
    private double Kans(Waargenomen one)
    {
        (int, int)[] fillings = [.. one.Invullingen];
        bool below = fillings.Any(f => (double)f.Item1 / f.Item2 <= Landelijk);
        bool above = fillings.Any(f => (double)f.Item1 / f.Item2 >= Landelijk);
        return below && above && fillings.Length > 1
            ? 1
            : fillings.Max(f => Kans(f.Item1, f.Item2));
    }

    private double Kans(int above, int whole) =>
        Verbreed
            ? Normal.TwoSidedP((Hoek((double)above / whole) - Hoek(Landelijk)) / Afwijking(whole))
            : ExactProportionTest.TwoSidedP(above, whole, Landelijk);

    private Interval Verbrede(double students, double z)
    {
        double turn = z * Afwijking(students);
        return new Interval(
            Math.Pow(Math.Sin(Math.Max(0, Hoek(Landelijk) - turn)), 2),
            Landelijk,
            Math.Pow(Math.Sin(Math.Min(Math.PI / 2, Hoek(Landelijk) + turn)), 2)
        );
    }

    private double Afwijking(double students) =>
        Math.Sqrt(0.25 / students + spread!.BetweenVariance);

    private static double Hoek(double share) => Math.Asin(Math.Sqrt(share));
}
