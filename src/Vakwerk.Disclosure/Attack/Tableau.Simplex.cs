namespace Vakwerk.Disclosure.Attack;

/// <summary>The primal simplex method with bounded columns.</summary>
internal abstract partial class Tableau
{
    /// <summary>How long the point may stand still before chance, which cannot cycle for ever, takes over.</summary>
    private const int Patience = 60;

    private const double Step = 1e-9;

    /// <summary>Never exchanged on: a coefficient this small is rounding that grew.</summary>
    private const double Smallest = 1e-7;

    private ulong random = 1;

    /// <summary>Exchanges since the start.</summary>
    public int Pivots { get; private set; }

    /// <summary>Moves the point until the target is as large (sign 1) or small (sign -1) as it can be.</summary>
    /// <param name="sign">1 or -1.</param>
    /// <param name="enough">Stops as soon as the target has moved this far.</param>
    /// <returns>How far the target moved; infinite where nothing bounds it.</returns>
    public double Push(int sign, double enough = double.PositiveInfinity)
    {
        double moved = 0;
        int still = 0;
        while (moved < enough)
        {
            (int j, int direction) = Entering(sign, still > Patience);
            if (j < 0)
            {
                return moved;
            }

            ReadColumn(j);
            (int row, double step) = Leaving(j, direction);
            if (double.IsPositiveInfinity(step))
            {
                return step;
            }

            Move(j, direction * step);
            moved += Math.Abs(Gradient[j]) * step;
            still = step > Step ? 0 : still + 1;
            if (row >= 0)
            {
                Pivot(row, j);
                Pivots++;
            }
        }

        return moved;
    }

    /// <summary>The free column that helps most for the length of its column (steepest edge, with the lengths of the start), and whether up
    /// or down; at random among those that help once stuck. Goldfarb and Reid (1977), Mathematical Programming 12:361-371.</summary>
    private (int Free, int Direction) Entering(int sign, bool stuck)
    {
        ReadOnlySpan<double> gradient = Gradient;
        int best = -1;
        double most = 0;
        for (int j = 0; j < free.Length; j++)
        {
            double gain = Math.Abs(gradient[j]) * weight[j];
            if (gain <= most && !stuck || Math.Abs(gradient[j]) <= Step)
            {
                continue;
            }

            int variable = free[j];
            bool up = gradient[j] * sign < 0;
            if (up ? X[variable] >= Upper[variable] - Step : X[variable] <= Lower[variable] + Step)
            {
                continue;
            }

            gain = stuck ? Draw() : gain;
            (best, most) = gain > most ? (j, gain) : (best, most);
        }

        return best < 0 ? (-1, 0) : (best, gradient[best] * sign < 0 ? 1 : -1);
    }

    private double Draw() => SplitMix.Next(ref random) >> 11;

    /// <summary>The basic column that blocks first (-1: the entering one reaches its own other bound), and the step to there.</summary>
    private (int Row, double Step) Leaving(int j, int direction)
    {
        int entering = free[j];
        double own = direction > 0 ? Upper[entering] - X[entering] : X[entering] - Lower[entering];
        double least = own + Step;
        foreach (int row in column.Places)
        {
            if (Math.Abs(column[row]) > Smallest)
            {
                double slope = -direction * column[row];
                least = Math.Min(least, (Room(basic[row], slope > 0) + Step) / Math.Abs(slope));
            }
        }

        if (double.IsPositiveInfinity(least))
        {
            return (-1, least);
        }

        // Among the rows that block within the tolerance (Harris) the largest coefficient keeps the numbers clean.
        int best = -1;
        double step = own;
        foreach (int row in column.Places)
        {
            double size = Math.Abs(column[row]);
            if (size <= Smallest || Room(basic[row], -direction * column[row] > 0) / size > least)
            {
                continue;
            }

            best = best < 0 || size > Math.Abs(column[best]) ? row : best;
        }

        if (best >= 0)
        {
            double blocked =
                Room(basic[best], -direction * column[best] > 0) / Math.Abs(column[best]);
            (best, step) = own <= blocked ? (-1, own) : (best, blocked);
        }

        return (best, Math.Max(0, step));
    }

    private double Room(int variable, bool up) =>
        Math.Max(0, up ? Upper[variable] - X[variable] : X[variable] - Lower[variable]);

    private void Move(int j, double step)
    {
        if (step == 0)
        {
            return;
        }

        Set(free[j], X[free[j]] + step);
        foreach (int row in column.Places)
        {
            if (Math.Abs(column[row]) > Zero)
            {
                Set(basic[row], X[basic[row]] - column[row] * step);
            }
        }
    }

    private void Set(int variable, double value)
    {
        X[variable] = value;
        pool?.See(variable, value);
    }
}
