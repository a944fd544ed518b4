using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Attack;

/// <summary>The smallest and largest value that the published numbers allow.</summary>
/// <param name="Lower">Smallest value; minus infinity when nothing bounds it.</param>
/// <param name="Upper">Largest value; infinite when nothing bounds it.</param>
public readonly record struct Interval(double Lower, double Upper)
{
    /// <summary>Upper minus lower.</summary>
    public double Width => Upper - Lower;
}

/// <summary>What the attacker found.</summary>
public sealed class Audit
{
    /// <summary>An interval narrower than this is one number; the attack computes to nine digits.</summary>
    private const double OneNumber = 1e-7;

    internal Audit(
        Table table,
        IReadOnlyDictionary<int, Interval> intervals,
        IEnumerable<int> determined,
        double[] required
    )
    {
        Table = table;
        Intervals = intervals;
        Exact =
        [
            .. intervals
                .Where(one => IsOneNumber(one.Value))
                .Select(one => one.Key)
                .Union(determined)
                .Order(),
        ];
        Narrow =
        [
            .. intervals
                .Where(one =>
                    one.Value.Width < required[one.Key] - 1e-6 * Math.Max(1, required[one.Key])
                )
                .Select(one => one.Key)
                .Order(),
        ];
    }

    private static bool IsOneNumber(Interval one) =>
        double.IsFinite(one.Width) && one.Width <= OneNumber * Math.Max(1, Math.Abs(one.Upper));

    /// <summary>The table that was attacked.</summary>
    public Table Table { get; }

    /// <summary>The interval of every suppressed cell, by index of the cell.</summary>
    public IReadOnlyDictionary<int, Interval> Intervals { get; }

    /// <summary>Cells that follow exactly, from the equations or from these and the bounds.</summary>
    public IReadOnlyList<int> Exact { get; }

    /// <summary>Cells whose interval is narrower than they need.</summary>
    public IReadOnlyList<int> Narrow { get; }

    /// <summary>Whether the attacker failed: nothing exact and nothing narrow.</summary>
    public bool Safe => Exact.Count == 0 && Narrow.Count == 0;
}
