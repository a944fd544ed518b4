namespace Vakwerk.Matching.Cost;

/// <summary>The assignment of n rows to n columns with the smallest sum of costs, exactly.</summary>
/// <remarks>
/// Jonker and Volgenant (1987), Computing 38:325-340: columns take their cheapest row, rows bid for columns, and what is left
/// is placed along shortest augmenting paths. O(n³) at worst, near n² on most problems; whole numbers throughout.
/// </remarks>
public sealed class DenseAssignment
{
    private readonly ReadOnlyMemory<long> costs;
    private readonly int size;
    private readonly int[] columnOf;
    private readonly int[] rowOf;
    private readonly long[] price;

    private DenseAssignment(ReadOnlyMemory<long> costs, int size)
    {
        this.costs = costs;
        this.size = size;
        columnOf = new int[size];
        rowOf = new int[size];
        price = new long[size];
        Array.Fill(columnOf, -1);
        Array.Fill(rowOf, -1);
    }

    /// <summary>Solves the problem.</summary>
    /// <param name="costs">The costs row by row, n² of them; may be negative.</param>
    /// <param name="size">n.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not n² costs, or one is so large that sums would overflow.</exception>
    public static AssignmentSolution Solve(ReadOnlyMemory<long> costs, int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfNotEqual((long)costs.Length, (long)size * size);
        foreach (long cost in costs.Span)
        {
            AssignmentCheck.Cost(cost, size);
        }

        var solver = new DenseAssignment(costs, size);
        solver.ReduceColumns();
        int[] free = solver.Bid(solver.Bid(solver.FreeRows()));
        solver.Augment(free);
        return solver.Solution();
    }

    private ReadOnlySpan<long> Row(int row) => costs.Span.Slice(row * size, size);

    /// <summary>Every column, from the last one, prices itself at its cheapest row and takes that when it is free.</summary>
    private void ReduceColumns()
    {
        for (int j = size - 1; j >= 0; j--)
        {
            int cheapest = 0;
            for (int i = 1; i < size; i++)
            {
                if (Row(i)[j] < Row(cheapest)[j])
                {
                    cheapest = i;
                }
            }

            price[j] = Row(cheapest)[j];
            if (columnOf[cheapest] < 0)
            {
                (columnOf[cheapest], rowOf[j]) = (j, cheapest);
            }
        }
    }

    private int[] FreeRows() => [.. Enumerable.Range(0, size).Where(i => columnOf[i] < 0)];

    /// <summary>A free row takes its best column and lowers its price to what the second best is worth.</summary>
    private int[] Bid(int[] free)
    {
        var later = new List<int>();
        var waiting = new Stack<int>(free.Reverse());
        // A row that wins by nothing waits, so that every bid on this stack lowers a price.
        for (long guard = 64L * size; guard > 0 && waiting.TryPop(out int row); guard--)
        {
            (int best, int second, long gap) = TwoBest(row);
            if (gap == 0 && rowOf[best] >= 0 && second >= 0)
            {
                best = second;
            }

            int loser = rowOf[best];
            price[best] -= gap;
            (columnOf[row], rowOf[best]) = (best, row);
            if (loser >= 0)
            {
                columnOf[loser] = -1;
                if (gap > 0)
                {
                    waiting.Push(loser);
                }
                else
                {
                    later.Add(loser);
                }
            }
        }

        later.AddRange(waiting);
        return [.. later];
    }

    private (int Best, int Second, long Gap) TwoBest(int row)
    {
        ReadOnlySpan<long> cost = Row(row);
        int best = 0;
        int second = -1;
        for (int j = 1; j < size; j++)
        {
            long value = cost[j] - price[j];
            if (value < cost[best] - price[best])
            {
                (best, second) = (j, best);
            }
            else if (second < 0 || value < cost[second] - price[second])
            {
                second = j;
            }
        }

        long gap = second < 0 ? 0 : cost[second] - price[second] - (cost[best] - price[best]);
        return (best, second, gap);
    }

    private void Augment(int[] free)
    {
        var distance = new long[size];
        var from = new int[size];
        var columns = new int[size];
        foreach (int row in free)
        {
            int end = ShortestPath(row, distance, from, columns);
            for (int i = -1; i != row; )
            {
                i = from[end];
                rowOf[end] = i;
                (columnOf[i], end) = (end, columnOf[i]);
            }
        }
    }

    /// <summary>Dijkstra over columns; the columns stand as: done, at the present distance, others.</summary>
    private int ShortestPath(int row, long[] distance, int[] from, int[] columns)
    {
        ReadOnlySpan<long> cost = Row(row);
        for (int j = 0; j < size; j++)
        {
            distance[j] = cost[j] - price[j];
            from[j] = row;
            columns[j] = j;
        }

        int done = 0;
        int ready = 0;
        long reached = 0;
        while (true)
        {
            int settled = done;
            if (done == ready)
            {
                ready = Nearest(distance, columns, done, out reached);
            }

            for (int k = done; k < ready; k++)
            {
                if (rowOf[columns[k]] < 0)
                {
                    Lower(distance, columns, settled, reached);
                    return columns[k];
                }
            }

            int column = columns[done++];
            Relax(column, reached, distance, from, columns, done, ref ready);
        }
    }

    private int Nearest(long[] distance, int[] columns, int done, out long reached)
    {
        reached = distance[columns[done]];
        int ready = done + 1;
        for (int k = ready; k < size; k++)
        {
            long d = distance[columns[k]];
            if (d > reached)
            {
                continue;
            }

            if (d < reached)
            {
                ready = done;
                reached = d;
            }

            (columns[ready], columns[k]) = (columns[k], columns[ready]);
            ready++;
        }

        return ready;
    }

    private void Relax(
        int column,
        long reached,
        long[] distance,
        int[] from,
        int[] columns,
        int done,
        ref int ready
    )
    {
        int row = rowOf[column];
        ReadOnlySpan<long> cost = Row(row);
        long offset = reached - (cost[column] - price[column]);
        for (int k = Math.Max(done, ready); k < size; k++)
        {
            int j = columns[k];
            long d = offset + cost[j] - price[j];
            if (d < distance[j])
            {
                distance[j] = d;
                from[j] = row;
                if (d == reached)
                {
                    (columns[ready], columns[k]) = (columns[k], columns[ready]);
                    ready++;
                }
            }
        }
    }

    private void Lower(long[] distance, int[] columns, int settled, long reached)
    {
        for (int k = 0; k < settled; k++)
        {
            price[columns[k]] += distance[columns[k]] - reached;
        }
    }

    private AssignmentSolution Solution()
    {
        long total = 0;
        var rows = new long[size];
        for (int i = 0; i < size; i++)
        {
            long cost = Row(i)[columnOf[i]];
            total += cost;
            rows[i] = cost - price[columnOf[i]];
        }

        return new AssignmentSolution(total, columnOf, rows, price);
    }
}
