using Vakwerk.Disclosure.Attack;

namespace Vakwerk.Disclosure.Suppression;

/// <summary>The primal simplex method on costs that have a kink.</summary>
internal sealed partial class CheapestMove
{
    private void Improve()
    {
        int still = 0;
        for (int step = 0; step < Limit; step++)
        {
            (int j, int direction) = Entering(still > Patience);
            if (j < 0)
            {
                return;
            }

            int entering = tableau.Free(j);
            if (side[entering] == 0)
            {
                Lean(j, direction);
            }

            double moved = Go(j, direction);
            still = moved > Tiny ? 0 : still + 1;
        }
    }

    private (int Free, int Direction) Entering(bool stuck)
    {
        ReadOnlySpan<double> price = tableau.TargetRow;
        (int best, int direction, double most) = (-1, 0, Tiny);
        for (int j = 0; j < tableau.FreeCount; j++)
        {
            int cell = tableau.Free(j);
            double kink = side[cell] == 0 ? CostOf(cell) : 0;
            double gain = Math.Abs(price[j]) - kink;
            if (gain <= (stuck ? Tiny : most) || cell == target)
            {
                continue;
            }

            int way = price[j] > 0 ? 1 : -1;
            if (
                way < 0
                    ? tableau.X[cell] <= lower[cell] + Tiny
                    : tableau.X[cell] >= upper[cell] - Tiny
            )
            {
                continue;
            }

            gain = stuck ? SplitMix.Next(ref random) >> 11 : gain;
            if (gain > most)
            {
                (best, direction, most) = (j, way, gain);
            }
        }

        return (best, direction);
    }

    /// <summary>A cell that leaves its own value starts to cost; one that is back stops.</summary>
    private void Lean(int j, int direction)
    {
        int cell = tableau.Free(j);
        tableau.TargetRow[j] -= (direction - side[cell]) * CostOf(cell);
        side[cell] = (sbyte)direction;
    }

    private double Go(int j, int direction)
    {
        SparseVector column = tableau.Read(j);
        int entering = tableau.Free(j);
        double own = Room(entering, direction);
        int blocking = Blocking(column, direction, own);
        double step = blocking < 0 ? own : Math.Min(own, StepTo(column, blocking, direction));
        tableau.X[entering] += direction * step;
        foreach (int row in column.Places)
        {
            tableau.X[tableau.Basic(row)] -= column[row] * direction * step;
        }

        if (step < own && blocking >= 0)
        {
            tableau.Exchange(blocking, j);
        }

        if (Math.Abs(tableau.X[tableau.Free(j)] - truth[tableau.Free(j)]) <= Tiny)
        {
            Lean(j, 0);
        }

        return step;
    }

    /// <summary>The row that stops the move first; of those within the tolerance the one with the largest coefficient (Harris).</summary>
    private int Blocking(SparseVector column, int direction, double own)
    {
        double least = own + Tiny;
        foreach (int row in column.Places)
        {
            if (Math.Abs(column[row]) > Tiny)
            {
                least = Math.Min(
                    least,
                    StepTo(column, row, direction) + Tiny / Math.Abs(column[row])
                );
            }
        }

        int blocking = -1;
        foreach (int row in column.Places)
        {
            double size = Math.Abs(column[row]);
            if (
                size > Tiny
                && (blocking < 0 || size > Math.Abs(column[blocking]))
                && StepTo(column, row, direction) <= least
            )
            {
                blocking = row;
            }
        }

        return blocking;
    }

    private double StepTo(SparseVector column, int row, int direction) =>
        Room(tableau.Basic(row), column[row] * direction < 0 ? 1 : -1) / Math.Abs(column[row]);

    /// <summary>How far a cell can go before its bound, or its own value where its cost turns.</summary>
    private double Room(int cell, int way)
    {
        double x = tableau.X[cell];
        double room = way > 0 ? upper[cell] - x : x - lower[cell];
        if (CostOf(cell) > 0 && side[cell] * way < 0)
        {
            room = Math.Min(room, Math.Abs(x - truth[cell]));
        }

        return Math.Max(0, room);
    }
}
