namespace Vakwerk.Disclosure.CellKey;

/// <summary>
/// For every count the chances of each deviation (p-table): mean 0, a fixed variance, never below zero, never further than a
/// maximum, and otherwise as little of a pattern as possible (maximum entropy).
/// </summary>
/// <remarks>
/// Giessing (2016), Privacy in Statistical Databases, LNCS 9867; as in the R packages ptable and cellKey. The maximum is reached
/// by <c>p(v) ∝ exp(a·v + b·v²)</c>; a and b follow from mean and variance by Newton's method. Where the support is too
/// small for the variance, the nearest one that is possible is taken.
/// </remarks>
public sealed class PerturbationTable
{
    private readonly double[][] cumulative;
    private readonly int[][] deviations;

    private PerturbationTable(
        int maxDeviation,
        int rows,
        Func<int, IEnumerable<int>> support,
        double variance
    )
    {
        MaxDeviation = maxDeviation;
        cumulative = new double[rows][];
        deviations = new int[rows][];
        (deviations[0], cumulative[0]) = ([0], [1]);
        for (int count = 1; count < rows; count++)
        {
            deviations[count] = [.. support(count)];
            double[] chances = MaximumEntropy(deviations[count], variance);
            double sum = 0;
            cumulative[count] = Array.ConvertAll(chances, chance => sum += chance);
        }
    }

    /// <summary>The largest deviation.</summary>
    public int MaxDeviation { get; }

    /// <summary>Makes the table.</summary>
    /// <param name="maxDeviation">Largest deviation, at least 1.</param>
    /// <param name="variance">Variance of the deviation, above 0 and below the square of <paramref name="maxDeviation"/>.</param>
    /// <param name="noneUpTo">Counts from 1 to this one are never published; 0 for no such rule, at most the largest deviation.</param>
    public static PerturbationTable Create(int maxDeviation, double variance, int noneUpTo = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDeviation, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(noneUpTo);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(noneUpTo, maxDeviation - 1);
        if (!(variance > 0 && variance < (double)maxDeviation * maxDeviation))
        {
            throw new ArgumentOutOfRangeException(
                nameof(variance),
                variance,
                "A variance lies above 0 and below the square of the largest deviation."
            );
        }

        // From this count on no limit is felt.
        int rows = maxDeviation + noneUpTo + 2;
        return new PerturbationTable(
            maxDeviation,
            rows,
            count =>
                Enumerable
                    .Range(-maxDeviation, 2 * maxDeviation + 1)
                    .Where(v => count + v == 0 || count + v > noneUpTo),
            variance
        );
    }

    /// <summary>The deviation of a count.</summary>
    /// <param name="count">The true count; zero stays zero.</param>
    /// <param name="uniform">A number from 0 to just below 1: the cell's key as a fraction.</param>
    public int Deviation(long count, double uniform)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        int row = (int)Math.Min(count, cumulative.Length - 1);
        int at = Array.FindIndex(cumulative[row], sum => uniform < sum);
        return deviations[row][at < 0 ? ^1 : at];
    }

    /// <summary>The chance of a deviation.</summary>
    /// <param name="count">A true count.</param>
    /// <param name="deviation">A deviation.</param>
    public double Chance(long count, int deviation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        int row = (int)Math.Min(count, cumulative.Length - 1);
        int at = Array.IndexOf(deviations[row], deviation);
        return at < 0 ? 0 : cumulative[row][at] - (at == 0 ? 0 : cumulative[row][at - 1]);
    }

    private static double[] MaximumEntropy(int[] support, double variance)
    {
        int below = support.LastOrDefault(v => v < 0);
        int above = support.FirstOrDefault(v => v > 0);
        double least = support.Contains(0) ? 0 : -(double)below * above;
        double most = -(double)support[0] * support[^1];
        double wanted = Math.Clamp(
            variance,
            least + 1e-3 * (most - least),
            most - 1e-3 * (most - least)
        );
        (double a, double b) = (0, 0);
        for (int step = 0; step < 200; step++)
        {
            double[] m = Moments(support, a, b);
            (double mean, double square) = (m[1], m[2] - wanted);
            // Newton's step with the matrix of covariances of v and v².
            double vv = m[2] - m[1] * m[1];
            double vs = m[3] - m[1] * m[2];
            double ss = m[4] - m[2] * m[2];
            double determinant = vv * ss - vs * vs;
            if (Math.Abs(mean) + Math.Abs(square) < 1e-13 || determinant <= 0)
            {
                break;
            }

            double da = (mean * ss - square * vs) / determinant;
            double db = (square * vv - mean * vs) / determinant;
            double shorten = Math.Min(1, 0.5 / Math.Max(Math.Abs(da), Math.Abs(db)));
            (a, b) = (a - shorten * da, b - shorten * db);
        }

        return Chances(support, a, b);
    }

    private static double[] Chances(int[] support, double a, double b)
    {
        double[] exponents = Array.ConvertAll(support, v => a * v + b * v * v);
        double largest = exponents.Max();
        double[] weights = Array.ConvertAll(exponents, one => Math.Exp(one - largest));
        double sum = weights.Sum();
        return Array.ConvertAll(weights, weight => weight / sum);
    }

    private static double[] Moments(int[] support, double a, double b)
    {
        double[] chances = Chances(support, a, b);
        double[] moments = new double[5];
        for (int i = 0; i < support.Length; i++)
        {
            double power = chances[i];
            for (int k = 0; k < moments.Length; k++)
            {
                moments[k] += power;
                power *= support[i];
            }
        }

        return moments;
    }
}
