using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Means;

/// <summary>A mean with its spread and interval.</summary>
/// <param name="Interval">The mean with its limits.</param>
/// <param name="StandardDeviation">The standard deviation of the values (divisor n - 1).</param>
public readonly record struct MeanResult(Interval Interval, double StandardDeviation);

/// <summary>The interval of a mean.</summary>
public static class Mean
{
    /// <summary>Student's interval: x̄ ± t s/√n with n - 1 degrees of freedom.</summary>
    /// <param name="values">At least two values.</param>
    /// <param name="confidence">The confidence level, 0.95 for 95 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">Too few values, a value that is no number, or an impossible level.</exception>
    /// <remarks>Student (1908), Biometrika 6:1-25.</remarks>
    public static MeanResult StudentT(ReadOnlySpan<double> values, double confidence = 0.95)
    {
        Require.Series(values, 2);
        Require.Confidence(confidence);
        double mean = Moments.Mean(values);
        double deviation = Math.Sqrt(Moments.SquaredDeviations(values, mean) / (values.Length - 1));
        double margin =
            Special.StudentT.UpperQuantile((1 - confidence) / 2, values.Length - 1)
            * deviation
            / Math.Sqrt(values.Length);
        return new MeanResult(new Interval(mean - margin, mean, mean + margin), deviation);
    }
}
