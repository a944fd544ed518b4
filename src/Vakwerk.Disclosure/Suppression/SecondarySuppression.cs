using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Rules;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Suppression;

/// <summary>How secondary suppression weighs and where it stops.</summary>
public sealed record SuppressionOptions
{
    /// <summary>
    /// The information that is lost with each cell; default 1 and a little more for large cells, so that few cells go
    /// and totals stay.
    /// </summary>
    public IReadOnlyList<double>? Weights { get; init; }

    /// <summary>What everybody knows to be the least value of an inner cell.</summary>
    public double LowerBound { get; init; }

    /// <summary>Up to how many cells the optimal pattern is looked for.</summary>
    public int OptimalUpTo { get; init; } = 60;
}

/// <summary>
/// Chooses which further cells to suppress so that an attacker cannot come near the sensitive ones.
/// </summary>
/// <remarks>
/// Small tables: optimal (<see cref="OptimalSuppression"/>). Larger ones: the table is cut along its largest dimension
/// (modular approach, de Wolf 2002), every slice is protected by linear programming, the attacker tries the whole, and what he
/// still comes near is repaired by the hypercube method, until he fails.
/// </remarks>
public static class SecondarySuppression
{
    private const int SliceAbove = 700;
    private const double HeaviestWeight = 1000;

    /// <summary>Protects the sensitive cells of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="primary">Its sensitive cells.</param>
    /// <param name="options">Weights and limits; null for the defaults.</param>
    /// <returns>A table that the attacker failed on, or what he still gets at.</returns>
    /// <exception cref="DisclosureException">An inner cell is below the lower bound.</exception>
    public static Protection Protect(
        CrossTable table,
        PrimaryCells primary,
        SuppressionOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(primary);
        options ??= new SuppressionOptions();
        Check(table.Cells, options.LowerBound);
        double[] weight = Weights(table.Cells, options);
        double[] width = Widths(table.Cells, primary);
        bool[] suppressed = [.. primary.Sensitive];
        Slices.Protect(table, suppressed, width, weight, options.LowerBound, SliceAbove);
        var repair = new Repair(table.Cells, primary, width, weight, options.LowerBound);
        var moves = new ProductMoves(table, repair.Cost, options.LowerBound);
        Protection found = repair.Run(suppressed, moves.Cheapest);
        if (found.Table is null || table.Cells.Count > options.OptimalUpTo)
        {
            return found;
        }

        bool[] best = OptimalSuppression.Improve(
            table.Cells,
            primary,
            suppressed,
            weight,
            options.LowerBound
        );
        return Protection.Of(
            Attempt.On(Publication.Of(table.Cells, best, options.LowerBound), primary)
        );
    }

    internal static void Check(Table table, double lower)
    {
        for (int cell = 0; cell < table.Count; cell++)
        {
            if (table.Composition.IsInner[cell] && !(table.Values[cell] >= lower))
            {
                throw new DisclosureException(TableFault.WrongValue, table.Names[cell]);
            }
        }
    }

    /// <summary>The weights that are asked for, in a unit in which they stay far below <see cref="Repair.Forbidden"/>.</summary>
    internal static double[] Weights(Table table, SuppressionOptions options)
    {
        if (options.Weights is null)
        {
            return Weights(table);
        }

        double unit = Math.Max(1, options.Weights.DefaultIfEmpty(0).Max() / HeaviestWeight);
        return [.. options.Weights.Select(one => one / unit)];
    }

    private static double[] Weights(Table table)
    {
        double[] weight = new double[table.Count];
        double largest = 0;
        for (int cell = 0; cell < weight.Length; cell++)
        {
            weight[cell] = 1 + 0.1 * Math.Log(1 + Math.Abs(table.Values[cell]));
            largest = Math.Max(largest, Math.Abs(table.Values[cell]));
        }

        // The overall total goes last of all.
        for (int cell = 0; cell < weight.Length; cell++)
        {
            weight[cell] *= Math.Abs(table.Values[cell]) >= largest && largest > 0 ? 20 : 1;
        }

        return weight;
    }

    /// <summary>The width that a cell needs once it is suppressed; something for every cell.</summary>
    internal static double[] Widths(Table table, PrimaryCells primary)
    {
        double[] width = [.. primary.Width];
        for (int cell = 0; cell < width.Length; cell++)
        {
            // Protection that is a rounding error of the number is none.
            width[cell] = Math.Max(width[cell], 1e-3 * Math.Max(1, Math.Abs(table.Values[cell])));
        }

        return width;
    }
}
