using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Rules;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Suppression;

/// <summary>
/// The cheapest pattern of a small table. Suppressing more never narrows an interval, so every pattern that fails yields a set
/// of published cells of which at least one must go; the cheapest set that hits all of these is tried next, and the first that
/// the attacker fails on is optimal.
/// </summary>
/// <remarks>
/// The cutting planes of Fischetti and Salazar (2000), made as strong as they can be by letting all cells go that do not matter,
/// and solved by branch and bound.
/// </remarks>
public static class OptimalSuppression
{
    private const int MostCuts = 200;
    private const int MostNodes = 20_000;

    /// <summary>Looks for a cheaper pattern than one that is known to be safe.</summary>
    /// <param name="table">A table with all its values; some hundred cells at most.</param>
    /// <param name="primary">The sensitive cells.</param>
    /// <param name="known">A safe pattern.</param>
    /// <param name="weight">What it costs to suppress each cell; all positive.</param>
    /// <param name="lower">The least that a cell can be.</param>
    /// <returns>The cheapest safe pattern, or the known one when that was as cheap or the search grew too long.</returns>
    public static bool[] Improve(
        Table table,
        PrimaryCells primary,
        bool[] known,
        double[] weight,
        double lower
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(primary);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(weight);
        var cuts = new List<int[]>();
        double best = Cost(known, primary, weight);
        while (cuts.Count < MostCuts)
        {
            if (HittingSet.Cheapest(cuts, weight, best - 1e-9, MostNodes) is not { } chosen)
            {
                return known;
            }

            bool[] pattern = [.. primary.Sensitive];
            foreach (int cell in chosen)
            {
                pattern[cell] = true;
            }

            List<int> weak = Weak(table, primary, pattern, lower);
            if (weak.Count == 0)
            {
                return pattern;
            }

            foreach (int cell in weak)
            {
                cuts.Add(Cut(table, primary, pattern, cell, weight, lower));
            }
        }

        return known;
    }

    private static double Cost(bool[] pattern, PrimaryCells primary, double[] weight) =>
        Enumerable
            .Range(0, pattern.Length)
            .Where(cell => pattern[cell] && !primary.Sensitive[cell])
            .Sum(cell => weight[cell]);

    /// <summary>Suppressed cells that the attacker comes too near.</summary>
    private static List<int> Weak(
        Table table,
        PrimaryCells primary,
        bool[] pattern,
        double lower
    ) =>
        [
            .. Attempt
                .On(Publication.Of(table, pattern, lower), primary)
                .Weak.Select(one => one.Cell)
                .Distinct(),
        ];

    /// <summary>Published cells of which one must go: as few and as cheap ones as keep the cell in danger.</summary>
    private static int[] Cut(
        Table table,
        PrimaryCells primary,
        bool[] pattern,
        int weak,
        double[] weight,
        double lower
    )
    {
        bool[] more = [.. pattern];
        foreach (
            int cell in Enumerable
                .Range(0, more.Length)
                .Where(cell => !pattern[cell])
                .OrderBy(cell => weight[cell])
        )
        {
            more[cell] = true;
            more[cell] = Weak(table, primary, more, lower).Contains(weak);
        }

        return [.. Enumerable.Range(0, more.Length).Where(cell => !more[cell])];
    }
}
