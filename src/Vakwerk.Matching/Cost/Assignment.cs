namespace Vakwerk.Matching.Cost;

/// <summary>An assignment of least cost with the prices that prove it.</summary>
/// <param name="Cost">The sum of the costs.</param>
/// <param name="Columns">Per row its column.</param>
/// <param name="RowPrices">Per row a price.</param>
/// <param name="ColumnPrices">Per column a price.</param>
/// <remarks>
/// Certificate: row price + column price ≤ cost everywhere, with equality where assigned; a column that is left over has price
/// 0 and no column has a price above it.
/// </remarks>
public sealed record AssignmentSolution(
    long Cost,
    IReadOnlyList<int> Columns,
    IReadOnlyList<long> RowPrices,
    IReadOnlyList<long> ColumnPrices
);

/// <summary>A pair that may be assigned.</summary>
/// <param name="Row">The row, from 0.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="Cost">What it costs; may be negative.</param>
public readonly record struct Arc(int Row, int Column, long Cost);

/// <summary>Guards of the assignment methods.</summary>
internal static class AssignmentCheck
{
    /// <summary>Sums along a path must stay inside 64 bits.</summary>
    public static void Cost(long cost, int size)
    {
        long most = long.MaxValue / 4 / Math.Max(1, size);
        if (cost > most || cost < -most)
        {
            throw new ArgumentOutOfRangeException(
                nameof(cost),
                cost,
                $"With {size} rows a cost may be {most} at most, up or down."
            );
        }
    }
}
