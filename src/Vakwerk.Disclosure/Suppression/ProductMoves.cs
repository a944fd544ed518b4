using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Suppression;

/// <summary>
/// Finds the cheapest cells to suppress with a cell so that all of them can move together: the hypercube method in a table
/// extended with its margins, for any hierarchies.
/// </summary>
/// <remarks>
/// In one dimension a move takes students out of one lowest code and puts them into another one or nowhere; the codes that
/// contain one of the two change. A product of such moves keeps every equation, so a cell whose product is suppressed can
/// be larger or smaller by as much as the inner corners have room. Searched depth first with the cost so far as bound.
/// Repsilber (1994), Proc. 2nd Int. Seminar on Statistical Confidentiality; Giessing and Repsilber (2002), Inference Control in
/// Statistical Databases, LNCS 2316.
/// </remarks>
internal sealed class ProductMoves
{
    private readonly CrossTable table;
    private readonly double[] cost;
    private readonly double lower;
    private readonly int[] order;
    private readonly Move[][][] moves;
    private readonly Corner[][] corners;
    private readonly (double Cost, int Move)[][] ranked;
    private readonly int[] target;
    private readonly int[] chosen;
    private readonly int[] best;
    private double bestCost;
    private double needed;

    /// <param name="table">The table.</param>
    /// <param name="cost">Cost of suppressing each cell; 0 for one that is suppressed already. Read at every search.</param>
    /// <param name="lower">The least that an inner cell can be.</param>
    public ProductMoves(CrossTable table, double[] cost, double lower)
    {
        this.table = table;
        this.cost = cost;
        this.lower = lower;
        int count = table.Dimensions.Count;
        // The dimension with most choices first: its choice rules most of them out.
        order =
        [
            .. Enumerable.Range(0, count).OrderByDescending(d => table.Dimensions[d].LeafCount),
        ];
        moves = [.. order.Select(d => Moves(table.Dimensions[d], table.Stride(d)))];
        corners = new Corner[count + 1][];
        ranked = new (double, int)[count][];
        int size = 1;
        corners[0] = new Corner[1];
        for (int k = 0; k < count; k++)
        {
            size *= moves[k].Max(of => of.Max(move => move.Codes.Length));
            corners[k + 1] = new Corner[size];
            ranked[k] = new (double, int)[moves[k].Max(of => of.Length)];
        }

        target = new int[count];
        chosen = new int[count];
        best = new int[count];
    }

    /// <summary>The cells of the cheapest move that gives a cell enough room, the cell itself included; empty when there is none.</summary>
    /// <param name="cell">A suppressed cell.</param>
    /// <param name="width">How far its values must lie apart.</param>
    public int[] Cheapest(int cell, double width)
    {
        int[] codes = new int[target.Length];
        table.CodesOf(cell, codes);
        for (int k = 0; k < order.Length; k++)
        {
            target[k] = codes[order[k]];
        }

        (bestCost, needed) = (Repair.Forbidden, width);
        corners[0][0] = new Corner(0, 1, true);
        Search(0, 1, cell, cost[cell]);
        if (bestCost >= Repair.Forbidden)
        {
            return [];
        }

        int count = 1;
        for (int k = 0; k < order.Length; k++)
        {
            count = Extend(k, count, moves[k][target[k]][best[k]]);
        }

        return Array.ConvertAll(corners[order.Length][..count], corner => corner.Offset);
    }

    private void Search(int depth, int count, int rest, double paid)
    {
        if (depth == order.Length)
        {
            if (Room(count) >= needed)
            {
                bestCost = paid;
                chosen.CopyTo(best, 0);
            }

            return;
        }

        Move[] choices = moves[depth][target[depth]];
        int own = target[depth] * table.Stride(order[depth]);
        rest -= own;
        (double Cost, int Move)[] rank = ranked[depth];
        for (int m = 0; m < choices.Length; m++)
        {
            rank[m] = (Extra(choices[m], own, depth, count, rest), m);
        }

        rank.AsSpan(0, choices.Length).Sort();
        for (int m = 0; m < choices.Length && paid + rank[m].Cost < bestCost; m++)
        {
            chosen[depth] = rank[m].Move;
            int grown = Extend(depth, count, choices[rank[m].Move]);
            Search(depth + 1, grown, rest, paid + rank[m].Cost);
        }
    }

    /// <summary>What the cells cost that this choice brings in where the dimensions still to come keep the code of the cell.</summary>
    private double Extra(Move move, int own, int depth, int count, int rest)
    {
        double extra = 0;
        foreach ((int offset, _) in move.Codes)
        {
            if (offset != own)
            {
                foreach (Corner corner in corners[depth].AsSpan(0, count))
                {
                    extra += cost[corner.Offset + offset + rest];
                }
            }
        }

        return extra;
    }

    private int Extend(int depth, int count, Move move)
    {
        Corner[] to = corners[depth + 1];
        int at = 0;
        foreach (Corner corner in corners[depth].AsSpan(0, count))
        {
            foreach ((int offset, int sign) in move.Codes)
            {
                bool inner = corner.Inner && (offset == move.From || offset == move.To);
                to[at++] = new Corner(corner.Offset + offset, corner.Sign * sign, inner);
            }
        }

        return at;
    }

    /// <summary>How far a move can go up and down together before an inner cell falls below the least.</summary>
    private double Room(int count)
    {
        double up = double.PositiveInfinity;
        double down = double.PositiveInfinity;
        foreach (Corner corner in corners[order.Length].AsSpan(0, count))
        {
            if (!corner.Inner)
            {
                continue;
            }

            double room = table.Cells.Values[corner.Offset] - lower;
            if (corner.Sign > 0)
            {
                down = Math.Min(down, room);
            }
            else
            {
                up = Math.Min(up, room);
            }
        }

        return up + down;
    }

    /// <summary>For every code of a dimension the moves that make it larger.</summary>
    private static Move[][] Moves(Hierarchy dimension, int stride)
    {
        var all = new Move[dimension.Codes.Count][];
        for (int code = 0; code < all.Length; code++)
        {
            int[] leaves = dimension.Leaves(code);
            IEnumerable<int> others = Enumerable
                .Range(0, dimension.LeafCount)
                .Where(leaf => Array.BinarySearch(leaves, leaf) < 0)
                .Append(-1);
            all[code] = [.. from a in leaves from b in others select Make(dimension, a, b, stride)];
        }

        return all;
    }

    private static Move Make(Hierarchy dimension, int from, int to, int stride)
    {
        int[] plus = dimension.Containing[from];
        int[] minus = to < 0 ? [] : dimension.Containing[to];
        return new Move(
            from * stride,
            to < 0 ? -1 : to * stride,
            [
                .. plus.Except(minus).Select(code => (code * stride, 1)),
                .. minus.Except(plus).Select(code => (code * stride, -1)),
            ]
        );
    }

    /// <param name="From">The lowest code that gains, as offset.</param>
    /// <param name="To">The one that loses, or -1.</param>
    /// <param name="Codes">Offsets of all codes that change, and in which direction.</param>
    private sealed record Move(int From, int To, (int Offset, int Sign)[] Codes);

    /// <param name="Offset">The cell, as far as its codes are chosen.</param>
    /// <param name="Sign">Whether it moves with the cell or against it.</param>
    /// <param name="Inner">Whether all its codes so far are lowest ones.</param>
    private readonly record struct Corner(int Offset, int Sign, bool Inner);
}
