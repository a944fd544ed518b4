using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// Finds the suppressed cells that follow exactly from all published equations together, by elimination. Quick enough for every
/// export.
/// </summary>
/// <remarks>
/// A cell (or sum) is determined if and only if it is zero in every solution of the homogeneous system, and one random solution
/// modulo a large prime tells. Two of them also tell which cells move in proportion: a contributor who is alone in one of these
/// knows that cell, and so the others (the singleton problem; Langsrud 2024, Privacy in Statistical Databases).
/// </remarks>
public static class ExactScreen
{
    /// <summary>The suppressed cells that can be recomputed exactly, in the order of the table.</summary>
    /// <param name="publication">What is published.</param>
    /// <exception cref="DisclosureException">What is published contradicts itself.</exception>
    public static IReadOnlyList<int> Recomputable(Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        var system = Unknowns.Of(publication);
        var elimination = Elimination.Of(system);
        return Determined(system, elimination);
    }

    /// <summary>
    /// Cells that a single contributor can recompute because he knows his own cell: pairs of that cell and the other one.
    /// </summary>
    /// <param name="publication">What is published.</param>
    /// <param name="onlyContributor">The only contributor of a cell, null where there are more or none.</param>
    public static IReadOnlyList<(int Own, int Other)> KnownToSingletons(
        Publication publication,
        IReadOnlyList<int?> onlyContributor
    )
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(onlyContributor);
        var system = Unknowns.Of(publication);
        var elimination = Elimination.Of(system);
        ulong[] first = elimination.RandomDirection(1);
        ulong[] second = elimination.RandomDirection(2);
        var found = new List<(int, int)>();
        foreach (
            IGrouping<ulong, int> together in Suppressed(system)
                .Where(one => Value(system, one, second) != 0)
                .GroupBy(
                    one =>
                        Field.Multiply(
                            Value(system, one, first),
                            Field.Inverse(Value(system, one, second))
                        ),
                    one => one.Cell
                )
        )
        {
            int[] cells = [.. together];
            found.AddRange(
                from own in cells
                where onlyContributor[own] is not null
                from other in cells
                where other != own && onlyContributor[other] != onlyContributor[own]
                select (own, other)
            );
        }

        return found;
    }

    internal static List<int> Determined(Unknowns system, Elimination elimination)
    {
        ulong[] direction = elimination.RandomDirection(1);
        List<int> cells =
        [
            .. Suppressed(system)
                .Where(one => Value(system, one, direction) == 0)
                .Select(one => one.Cell),
        ];
        cells.Sort();
        return cells;
    }

    /// <summary>Every suppressed cell once: columns, and sums that are no column.</summary>
    private static IEnumerable<(int Cell, int Sum)> Suppressed(Unknowns system)
    {
        for (int column = 0; column < system.ColumnCount; column++)
        {
            yield return (system.CellOf(column), -1);
        }

        for (int sum = 0; sum < system.SumCells.Count; sum++)
        {
            if (system.ColumnOf[system.SumCells[sum].Cell] < 0)
            {
                yield return (system.SumCells[sum].Cell, sum);
            }
        }
    }

    private static ulong Value(Unknowns system, (int Cell, int Sum) one, ulong[] direction)
    {
        if (one.Sum < 0)
        {
            return direction[system.ColumnOf[one.Cell]];
        }

        ReadOnlySpan<int> columns = system.Sums.Columns(one.Sum);
        ReadOnlySpan<int> counts = system.Sums.Counts(one.Sum);
        ulong total = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            total = Field.Add(total, Field.Multiply(Field.From(counts[i]), direction[columns[i]]));
        }

        return total;
    }
}
