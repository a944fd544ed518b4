namespace Vakwerk.Disclosure.Suppression;

/// <summary>
/// Suppresses what is needed to protect the cells of one table, cell by cell, and publishes again what later turns out not to
/// be needed.
/// </summary>
internal sealed class CellProtection
{
    private readonly CheapestMove moves;
    private readonly double[] weight;
    private readonly double[] cost;
    private readonly double[] width;
    private readonly double[] values;
    private readonly Dictionary<int, HashSet<int>> uses = [];

    /// <param name="table">A table with all its values.</param>
    /// <param name="suppressed">Whether each cell is suppressed; changed by <see cref="Run"/>.</param>
    /// <param name="width">Width that each suppressed cell needs.</param>
    /// <param name="weight">What it costs to suppress each cell.</param>
    /// <param name="lower">The least that an inner cell can be.</param>
    public CellProtection(
        Tables.Table table,
        bool[] suppressed,
        double[] width,
        double[] weight,
        double lower
    )
    {
        Suppressed = suppressed;
        this.width = width;
        this.weight = weight;
        values = table.Values.ToArray();
        cost = new double[weight.Length];
        for (int cell = 0; cell < cost.Length; cell++)
        {
            cost[cell] = suppressed[cell] ? 0 : weight[cell];
        }

        moves = new CheapestMove(table, cost, lower);
    }

    public bool[] Suppressed { get; }

    public void Run()
    {
        bool[] primary = [.. Suppressed];
        // Small cells first: they need most help, and what helps them often helps the others.
        foreach (int cell in Cells(primary).OrderBy(cell => values[cell]))
        {
            Protect(cell);
        }

        foreach (
            int cell in Cells(Suppressed)
                .Where(cell => !primary[cell])
                .OrderByDescending(cell => weight[cell])
                .ToArray()
        )
        {
            TryPublish(cell);
        }
    }

    /// <summary>Suppresses the cheapest cells that give one cell its width.</summary>
    public void Protect(int cell)
    {
        (List<int> needed, HashSet<int> moved) = Cheapest(cell);
        foreach (int other in needed.Where(other => cost[other] < Repair.Forbidden))
        {
            Suppressed[other] = true;
            cost[other] = 0;
        }

        uses[cell] = moved;
    }

    private void TryPublish(int cell)
    {
        int[] users = [.. uses.Where(one => one.Value.Contains(cell)).Select(one => one.Key)];
        cost[cell] = weight[cell];
        var instead = new List<(int Cell, HashSet<int> Moved)>();
        foreach (int user in users)
        {
            (List<int> needed, HashSet<int> moved) = Cheapest(user);
            if (needed.Count > 0)
            {
                cost[cell] = 0;
                return;
            }

            instead.Add((user, moved));
        }

        Suppressed[cell] = false;
        foreach ((int user, HashSet<int> moved) in instead)
        {
            uses[user] = moved;
        }
    }

    private static IEnumerable<int> Cells(bool[] which) =>
        Enumerable.Range(0, which.Length).Where(cell => which[cell]);

    /// <summary>Upwards only, or as far down as there is room and the rest upwards; whichever costs less.</summary>
    private (List<int> Needed, HashSet<int> Moved) Cheapest(int cell)
    {
        double wanted = width[cell];
        List<int> up = moves.Find(cell, wanted)!;
        HashSet<int> upMoved = moves.Moved(wanted);
        double room = Math.Min(wanted, values[cell]);
        if (up.Count == 0 || room <= 0 || moves.Find(cell, -room) is not { } down)
        {
            return (up, upMoved);
        }

        HashSet<int> moved = moves.Moved(room);
        foreach (int other in down)
        {
            cost[other] = 0;
        }

        List<int> rest = room < wanted ? moves.Find(cell, wanted - room)! : [];
        moved.UnionWith(room < wanted ? moves.Moved(wanted - room) : []);
        foreach (int other in down)
        {
            cost[other] = weight[other];
        }

        down.AddRange(rest);
        return down.Sum(other => cost[other]) < up.Sum(other => cost[other])
            ? (down, moved)
            : (up, upMoved);
    }
}
