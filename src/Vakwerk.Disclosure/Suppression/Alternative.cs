using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Suppression;

/// <summary>
/// Looks for another table that fits, in which a given cell has another value: what differs in it must be suppressed for the cell
/// not to follow from the rest. For tables that are only given as equations, with bounds of their own for each cell.
/// </summary>
/// <remarks>The linear program of <see cref="LinkedTables"/>, for one cell: Kelly, Golden and Assad (1992), Networks 22:397-417.</remarks>
public static class Alternative
{
    private const double HeaviestWeight = 1000;

    /// <summary>The inner cells that differ in the cheapest such table, the given one included.</summary>
    /// <param name="table">Cells with their values, and all equations that hold.</param>
    /// <param name="cell">The cell that is to have another value.</param>
    /// <param name="by">How much larger; negative for smaller.</param>
    /// <param name="weights">The cost of a difference in each cell; infinite for one that is known for good.</param>
    /// <param name="least">The least that each inner cell can be, as everybody knows.</param>
    /// <param name="most">The most that each inner cell can be.</param>
    /// <returns>Null when there is no such table.</returns>
    public static IReadOnlyList<int>? Cheapest(
        Table table,
        int cell,
        double by,
        IReadOnlyList<double> weights,
        IReadOnlyList<double> least,
        IReadOnlyList<double> most
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(least);
        ArgumentNullException.ThrowIfNull(most);
        double unit = Math.Max(
            1,
            weights.Where(double.IsFinite).DefaultIfEmpty(0).Max() / HeaviestWeight
        );
        double[] cost =
        [
            .. weights.Select(one => double.IsFinite(one) ? one / unit : Repair.Forbidden),
        ];
        var moves = new CheapestMove(table, cost, at => least[at], at => most[at]);
        if (moves.Find(cell, by) is null || moves.IsBroken(by))
        {
            return null;
        }

        HashSet<int> moved = moves.Moved(by);
        return moved.Any(one => cost[one] >= Repair.Forbidden)
            ? null
            : [.. moved.Where(one => table.Composition.IsInner[one]).Order()];
    }
}
