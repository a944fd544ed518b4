using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Trend;

/// <summary>Kendall's rank correlation τ-b with its normal test.</summary>
/// <param name="Tau">τ-b, from -1 to 1, corrected for ties.</param>
/// <param name="Test">z and the two-sided p-value, without continuity correction.</param>
/// <remarks>Kendall (1975), Rank correlation methods, ch. 3-4; the definition of R's cor.test with exact = FALSE.</remarks>
public readonly record struct Kendall(double Tau, TestResult Test)
{
    /// <summary>Correlates two series.</summary>
    /// <param name="x">At least two values, not all equal.</param>
    /// <param name="y">As many values, not all equal.</param>
    /// <exception cref="ArgumentOutOfRangeException">Too few values, unequal lengths, or a series without any difference.</exception>
    public static Kendall Correlate(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Require.Series(x, 2);
        Require.Series(y, 2);
        Require.SameLength(x.Length, y.Length, nameof(y));
        double score = 0;
        for (int i = 0; i < x.Length; i++)
        {
            for (int j = i + 1; j < x.Length; j++)
            {
                score += x[j].CompareTo(x[i]) * y[j].CompareTo(y[i]);
            }
        }

        Ties tiesX = Ties.Of(x);
        Ties tiesY = Ties.Of(y);
        double n = x.Length;
        double pairs = n * (n - 1) / 2;
        double untiedX = pairs - tiesX.Pairs / 2;
        double untiedY = pairs - tiesY.Pairs / 2;
        Require.Positive(untiedX, nameof(x));
        Require.Positive(untiedY, nameof(y));
        double variance =
            (n * (n - 1) * (2 * n + 5) - tiesX.Squares - tiesY.Squares) / 18
            + tiesX.Pairs * tiesY.Pairs / (2 * n * (n - 1));
        if (n > 2)
        {
            variance += tiesX.Triples * tiesY.Triples / (9 * n * (n - 1) * (n - 2));
        }

        double z = score / Math.Sqrt(variance);
        return new Kendall(
            score / Math.Sqrt(untiedX) / Math.Sqrt(untiedY),
            new TestResult(z, double.PositiveInfinity, Normal.TwoSidedP(z))
        );
    }

    /// <summary>Sums over groups of equal values: t(t-1), t(t-1)(t-2) and t(t-1)(2t+5).</summary>
    private readonly record struct Ties(double Pairs, double Triples, double Squares)
    {
        public static Ties Of(ReadOnlySpan<double> values)
        {
            double[] sorted = values.ToArray();
            Array.Sort(sorted);
            double pairs = 0;
            double triples = 0;
            double squares = 0;
            for (int start = 0; start < sorted.Length; )
            {
                int end = start + 1;
                while (end < sorted.Length && sorted[end] == sorted[start])
                {
                    end++;
                }

                double t = end - start;
                pairs += t * (t - 1);
                triples += t * (t - 1) * (t - 2);
                squares += t * (t - 1) * (2 * t + 5);
                start = end;
            }

            return new Ties(pairs, triples, squares);
        }
    }
}
