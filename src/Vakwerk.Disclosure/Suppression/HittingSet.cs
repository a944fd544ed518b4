namespace Vakwerk.Disclosure.Suppression;

/// <summary>The cheapest set that has a member in each of several sets, by branch and bound.</summary>
internal sealed class HittingSet
{
    private readonly int[][] sets;
    private readonly double[] weight;
    private readonly int[] chosen;
    private readonly bool[] banned;
    private double best;
    private int nodes;
    private int[]? found;

    private HittingSet(List<int[]> sets, double[] weight, double below, int nodes)
    {
        this.sets = [.. sets.OrderBy(set => set.Length)];
        this.weight = weight;
        this.nodes = nodes;
        best = below;
        chosen = new int[weight.Length];
        banned = new bool[weight.Length];
    }

    /// <returns>Null when there is none cheaper than <paramref name="below"/>, or when it was not found in so many nodes.</returns>
    public static int[]? Cheapest(List<int[]> sets, double[] weight, double below, int nodes)
    {
        var search = new HittingSet(sets, weight, below, nodes);
        search.Branch(0);
        return search.nodes > 0 ? search.found : null;
    }

    private void Branch(double paid)
    {
        if (--nodes <= 0)
        {
            return;
        }

        int[]? open = null;
        double bound = paid;
        var counted = new HashSet<int>();
        foreach (int[] set in sets)
        {
            if (Array.Exists(set, member => chosen[member] > 0))
            {
                continue;
            }

            open ??= set;
            // Sets that share no member each cost at least their cheapest one.
            if (Array.TrueForAll(set, member => !counted.Contains(member)))
            {
                counted.UnionWith(set);
                bound += set.Where(member => !banned[member])
                    .Select(member => weight[member])
                    .DefaultIfEmpty(double.PositiveInfinity)
                    .Min();
            }
        }

        if (bound >= best)
        {
            return;
        }

        if (open is null)
        {
            (best, found) = (
                paid,
                [.. Enumerable.Range(0, chosen.Length).Where(member => chosen[member] > 0)]
            );
            return;
        }

        int[] members =
        [
            .. open.Where(member => !banned[member]).OrderBy(member => weight[member]),
        ];
        foreach (int member in members)
        {
            chosen[member]++;
            Branch(paid + weight[member]);
            chosen[member]--;
            banned[member] = true;
        }

        foreach (int member in members)
        {
            banned[member] = false;
        }
    }
}
