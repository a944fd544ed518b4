using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Trend;

/// <summary>A robust straight line: the median of all slopes between two points.</summary>
/// <param name="Slope">The median slope per step of time.</param>
/// <param name="Intercept">The median value minus the slope times the median time.</param>
/// <remarks>Sen (1968), J. Am. Stat. Assoc. 63:1379-1389; intercept after Conover (1980).</remarks>
public readonly record struct SenSlope(double Slope, double Intercept)
{
    /// <summary>The line through a series at equal steps of time (0, 1, 2 …).</summary>
    /// <param name="values">The series; NaN for a missing value, which keeps its place in time. At least two values.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two values.</exception>
    public static SenSlope Fit(ReadOnlySpan<double> values) => FitSeasonal(values, 1);

    /// <summary>The line per cycle from slopes between equal seasons only.</summary>
    /// <param name="values">The series; NaN for a missing value, which keeps its place in time.</param>
    /// <param name="period">The number of seasons in a cycle, 12 for months.</param>
    /// <exception cref="ArgumentOutOfRangeException">No season has two values, or the period is not positive.</exception>
    /// <remarks>Hirsch, Slack and Smith (1982), Water Resources Research 18:107-121.</remarks>
    public static SenSlope FitSeasonal(ReadOnlySpan<double> values, int period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 1);
        Require.AtLeast(2, values.Length, nameof(values));
        var slopes = new List<double>();
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = i + period, steps = 1; j < values.Length; j += period, steps++)
            {
                double slope = (values[j] - values[i]) / steps;
                if (!double.IsNaN(slope))
                {
                    slopes.Add(slope);
                }
            }
        }

        Require.AtLeast(1, slopes.Count, nameof(values));
        double median = Moments.Median(slopes.ToArray());
        var present = new List<double>(values.Length);
        var times = new List<double>(values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            if (!double.IsNaN(values[i]))
            {
                present.Add(values[i]);
                times.Add(i);
            }
        }

        double time = Moments.Median(times.ToArray()) / period;
        return new SenSlope(median, Moments.Median(present.ToArray()) - time * median);
    }
}
