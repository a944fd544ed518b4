using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Trend;

/// <summary>The Mann-Kendall test for a monotone trend in a series.</summary>
/// <param name="S">Pairs that rise minus pairs that fall.</param>
/// <param name="VarianceOfS">The variance of S without a trend, corrected for ties and, if asked, for autocorrelation.</param>
/// <param name="Tau">S divided by the number of pairs.</param>
/// <param name="Z">(S ∓ 1)/√variance, 0 when S is 0.</param>
/// <param name="P">The two-sided p-value.</param>
/// <remarks>Mann (1945), Econometrica 13:245-259; Kendall (1975), Rank correlation methods.</remarks>
public readonly record struct MannKendall(
    double S,
    double VarianceOfS,
    double Tau,
    double Z,
    double P
)
{
    /// <summary>The test of independent values.</summary>
    /// <param name="values">The series in time order; NaN for a missing value, which is left out. At least two values.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two values.</exception>
    public static MannKendall Test(ReadOnlySpan<double> values)
    {
        double[] present = Present(values);
        Require.AtLeast(2, present.Length, nameof(values));
        return From(Score(present), Variance(present), Pairs(present.Length));
    }

    /// <summary>
    /// The test with Hamed and Rao's correction of the variance for autocorrelation of the detrended ranks, all lags that
    /// are significant at <paramref name="alpha"/>.
    /// </summary>
    /// <inheritdoc cref="Test"/>
    /// <remarks>Hamed and Rao (1998), J. Hydrology 204:182-196.</remarks>
    public static MannKendall HamedRao(ReadOnlySpan<double> values, double alpha = 0.05)
    {
        Require.Confidence(alpha);
        double[] present = Present(values);
        Require.AtLeast(3, present.Length, nameof(values));
        double[] correlations = Autocorrelations(
            Ranks.Average(Detrended(present, SenSlope.Fit(values).Slope))
        );
        double n = present.Length;
        double bound = Normal.UpperQuantile(alpha / 2) / Math.Sqrt(n);
        double sum = 0;
        for (int lag = 1; lag < present.Length; lag++)
        {
            if (Math.Abs(correlations[lag]) > bound)
            {
                sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlations[lag];
            }
        }

        double correction = 1 + 2 / (n * (n - 1) * (n - 2)) * sum;
        return From(Score(present), Variance(present) * correction, Pairs(present.Length));
    }

    /// <summary>The test with Yue and Wang's correction of the variance for autocorrelation of the detrended values, all lags.</summary>
    /// <inheritdoc cref="Test"/>
    /// <remarks>Yue and Wang (2004), Water Resources Management 18:201-218.</remarks>
    public static MannKendall YueWang(ReadOnlySpan<double> values)
    {
        double[] present = Present(values);
        Require.AtLeast(3, present.Length, nameof(values));
        double[] correlations = Autocorrelations(Detrended(present, SenSlope.Fit(values).Slope));
        double n = present.Length;
        double sum = 0;
        for (int lag = 1; lag < present.Length; lag++)
        {
            sum += (1 - lag / n) * correlations[lag];
        }

        return From(Score(present), Variance(present) * (1 + 2 * sum), Pairs(present.Length));
    }

    /// <summary>The test within seasons: S and its variance summed over the seasons.</summary>
    /// <param name="values">The series in time order; NaN for a missing value, which keeps its place.</param>
    /// <param name="period">The number of seasons in a cycle, 12 for months.</param>
    /// <exception cref="ArgumentOutOfRangeException">No season has two values, or the period is not positive.</exception>
    /// <remarks>Hirsch, Slack and Smith (1982), Water Resources Research 18:107-121.</remarks>
    public static MannKendall Seasonal(ReadOnlySpan<double> values, int period = 12)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 1);
        double score = 0;
        double variance = 0;
        double pairs = 0;
        var season = new List<double>();
        for (int start = 0; start < Math.Min(period, values.Length); start++)
        {
            season.Clear();
            for (int i = start; i < values.Length; i += period)
            {
                season.Add(values[i]);
            }

            double[] present = Present(season.ToArray());
            score += Score(present);
            variance += Variance(present);
            pairs += Pairs(present.Length);
        }

        Require.AtLeast(1, (int)Math.Min(pairs, int.MaxValue), nameof(values));
        return From(score, variance, pairs);
    }

    private static MannKendall From(double score, double variance, double pairs)
    {
        double z = variance > 0 ? (score - Math.Sign(score)) / Math.Sqrt(variance) : 0;
        return new MannKendall(score, variance, score / pairs, z, Normal.TwoSidedP(z));
    }

    private static double[] Present(ReadOnlySpan<double> values)
    {
        var present = new List<double>(values.Length);
        foreach (double value in values)
        {
            if (!double.IsNaN(value))
            {
                Require.Finite(value, nameof(values));
                present.Add(value);
            }
        }

        return present.ToArray();
    }

    private static double Pairs(int count) => 0.5 * count * (count - 1.0);

    private static double Score(ReadOnlySpan<double> values)
    {
        long score = 0;
        for (int i = 0; i < values.Length; i++)
        {
            double current = values[i];
            for (int j = i + 1; j < values.Length; j++)
            {
                score += values[j].CompareTo(current);
            }
        }

        return score;
    }

    private static double Variance(ReadOnlySpan<double> values)
    {
        double n = values.Length;
        double sum = n * (n - 1) * (2 * n + 5);
        double[] sorted = values.ToArray();
        Array.Sort(sorted);
        for (int start = 0; start < sorted.Length; )
        {
            int end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            double tied = end - start;
            sum -= tied * (tied - 1) * (2 * tied + 5);
            start = end;
        }

        return sum / 18;
    }

    private static double[] Detrended(double[] values, double slope)
    {
        var rest = new double[values.Length];
        for (int i = 0; i < rest.Length; i++)
        {
            rest[i] = values[i] - (i + 1) * slope;
        }

        return rest;
    }

    private static double[] Autocorrelations(double[] values)
    {
        double mean = Moments.Mean(values);
        double squares = Moments.SquaredDeviations(values, mean);
        var correlations = new double[values.Length];
        if (squares == 0)
        {
            return correlations;
        }

        for (int lag = 0; lag < values.Length; lag++)
        {
            double sum = 0;
            for (int i = lag; i < values.Length; i++)
            {
                sum += (values[i] - mean) * (values[i - lag] - mean);
            }

            correlations[lag] = sum / squares;
        }

        return correlations;
    }
}
