namespace Vakwerk.Matching.Cost;

/// <summary>The assignment of every row to a column of its own with the smallest sum of costs, where not every pair is allowed.</summary>
/// <remarks>
/// Shortest augmenting paths with prices, one row at a time (Edmonds and Karp 1972, J. ACM 19:248-264), with a heap; a search
/// ends at the first free column. O(rows × arcs × log) at worst. More columns than rows are allowed. Of doubled arcs the cheapest counts.
/// </remarks>
public sealed class SparseAssignment
{
    private readonly int rows;
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly int[] owners;
    private readonly long[] costs;
    private readonly int[] arcOf;
    private readonly int[] rowOf;
    private readonly long[] price;
    private readonly long[] distance;
    private readonly int[] from;
    private readonly bool[] done;
    private readonly List<int> touched = [];
    private readonly PriorityQueue<int, long> queue = new();

    private SparseAssignment(int rows, int columns, ReadOnlySpan<Arc> arcs)
    {
        this.rows = rows;
        starts = new int[rows + 1];
        ends = new int[arcs.Length];
        owners = new int[arcs.Length];
        costs = new long[arcs.Length];
        foreach (Arc arc in arcs)
        {
            starts[arc.Row + 1]++;
        }

        for (int i = 0; i < rows; i++)
        {
            starts[i + 1] += starts[i];
        }

        int[] next = starts[..^1];
        foreach (Arc arc in arcs)
        {
            int at = next[arc.Row]++;
            (owners[at], ends[at], costs[at]) = (arc.Row, arc.Column, arc.Cost);
        }

        arcOf = new int[rows];
        rowOf = new int[columns];
        price = new long[columns];
        distance = new long[columns];
        from = new int[columns];
        done = new bool[columns];
        Array.Fill(arcOf, -1);
        Array.Fill(rowOf, -1);
        Array.Fill(distance, long.MaxValue);
    }

    /// <summary>Solves the problem.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="arcs">The pairs that are allowed.</param>
    /// <param name="stuck">A row for which no column can be found, whatever the others do; -1 when there is a solution.</param>
    /// <returns>The solution, or null when not all rows can have a column.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An arc goes outside, or a cost is so large that sums would overflow.</exception>
    public static AssignmentSolution? Solve(
        int rows,
        int columns,
        ReadOnlySpan<Arc> arcs,
        out int stuck
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        foreach (Arc arc in arcs)
        {
            if ((uint)arc.Row >= (uint)rows || (uint)arc.Column >= (uint)columns)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(arcs),
                    arc,
                    "There is no such row or column."
                );
            }

            AssignmentCheck.Cost(arc.Cost, rows);
        }

        var solver = new SparseAssignment(rows, columns, arcs);
        for (stuck = 0; stuck < rows; stuck++)
        {
            if (!solver.Place(stuck))
            {
                return null;
            }
        }

        stuck = -1;
        return solver.Solution();
    }

    private bool Place(int row)
    {
        int end = Search(row, out long reached);
        foreach (int column in touched)
        {
            if (done[column] && end >= 0)
            {
                price[column] += distance[column] - reached;
            }

            distance[column] = long.MaxValue;
            done[column] = false;
        }

        touched.Clear();
        queue.Clear();
        if (end < 0)
        {
            return false;
        }

        for (int i = -1; i != row; )
        {
            int arc = from[end];
            i = owners[arc];
            rowOf[end] = i;
            (arcOf[i], arc) = (arc, arcOf[i]);
            end = arc < 0 ? -1 : ends[arc];
        }

        return true;
    }

    private int Search(int row, out long reached)
    {
        Relax(row, 0);
        while (queue.TryDequeue(out int column, out reached))
        {
            if (done[column] || reached != distance[column])
            {
                continue;
            }

            if (rowOf[column] < 0)
            {
                return column;
            }

            done[column] = true;
            int next = rowOf[column];
            Relax(next, reached - (costs[arcOf[next]] - price[column]));
        }

        reached = 0;
        return -1;
    }

    private void Relax(int row, long offset)
    {
        for (int arc = starts[row]; arc < starts[row + 1]; arc++)
        {
            int column = ends[arc];
            long reached = offset + costs[arc] - price[column];
            if (!done[column] && reached < distance[column])
            {
                if (distance[column] == long.MaxValue)
                {
                    touched.Add(column);
                }

                distance[column] = reached;
                from[column] = arc;
                queue.Enqueue(column, reached);
            }
        }
    }

    private AssignmentSolution Solution()
    {
        long total = 0;
        var columns = new int[rows];
        var rowPrices = new long[rows];
        for (int i = 0; i < rows; i++)
        {
            columns[i] = ends[arcOf[i]];
            total += costs[arcOf[i]];
            rowPrices[i] = costs[arcOf[i]] - price[columns[i]];
        }

        return new AssignmentSolution(total, columns, rowPrices, price);
    }
}
