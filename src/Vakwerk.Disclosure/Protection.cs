using Vakwerk.Disclosure.Attack;

namespace Vakwerk.Disclosure;

/// <summary>Why a cell could not be protected.</summary>
public enum Weakness
{
    /// <summary>It follows exactly from what is published.</summary>
    Exact,

    /// <summary>Its interval is narrower than it needs.</summary>
    Narrow,

    /// <summary>A contributor who is alone in another cell can recompute it.</summary>
    KnownToContributor,
}

/// <summary>A cell that could not be protected.</summary>
/// <param name="Cell">Name of the cell.</param>
/// <param name="Why">What the attacker can do.</param>
/// <param name="Interval">The interval that he is left with.</param>
public sealed record Unprotected(string Cell, Weakness Why, Interval Interval);

/// <summary>The outcome of protecting a table: a table that the attacker failed on, or the cells that he still gets at.</summary>
public sealed class Protection
{
    private Protection(ProtectedTable? table, IReadOnlyList<Unprotected> unprotected) =>
        (Table, Unprotected) = (table, unprotected);

    /// <summary>The protected table; null when some cell cannot be protected, and then nothing may be published.</summary>
    public ProtectedTable? Table { get; }

    /// <summary>The cells that cannot be protected, in the order of the table.</summary>
    public IReadOnlyList<Unprotected> Unprotected { get; }

    internal static Protection Of(Attempt attempt) =>
        attempt.Weak.Count == 0
            ? new Protection(ProtectedTable.Of(attempt), [])
            : new Protection(
                null,
                [
                    .. attempt
                        .Weak.OrderBy(one => one.Own)
                        .DistinctBy(one => one.Cell)
                        .OrderBy(one => one.Cell)
                        .Select(one => Describe(attempt, one.Own, one.Cell)),
                ]
            );

    private static Unprotected Describe(Attempt attempt, int own, int cell)
    {
        Audit audit = attempt.Audit;
        Weakness why =
            own >= 0 ? Weakness.KnownToContributor
            : audit.Exact.Contains(cell) ? Weakness.Exact
            : Weakness.Narrow;
        return new Unprotected(audit.Table.Names[cell], why, audit.Intervals[cell]);
    }
}
