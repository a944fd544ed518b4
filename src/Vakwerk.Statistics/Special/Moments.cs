namespace Vakwerk.Statistics.Special;

/// <summary>Sums and means that keep precision for long series and large offsets.</summary>
internal static class Moments
{
    /// <summary>The mean, corrected once for the rounding of the sum.</summary>
    public static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        double mean = sum / values.Length;
        double rest = 0;
        foreach (double value in values)
        {
            rest += value - mean;
        }

        return mean + rest / values.Length;
    }

    /// <summary>Σ(x - mean)².</summary>
    public static double SquaredDeviations(ReadOnlySpan<double> values, double mean)
    {
        double sum = 0;
        foreach (double value in values)
        {
            double gap = value - mean;
            sum += gap * gap;
        }

        return sum;
    }

    /// <summary>The median of values that may be reordered.</summary>
    public static double Median(Span<double> values)
    {
        values.Sort();
        int middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /// <summary>The quantile of sorted values with linear interpolation between order statistics (type 7 of Hyndman and Fan).</summary>
    public static double SortedQuantile(ReadOnlySpan<double> sorted, double probability)
    {
        double position = (sorted.Length - 1) * probability;
        int below = (int)Math.Floor(position);
        double part = position - below;
        return part == 0 || below + 1 >= sorted.Length
            ? sorted[below]
            : sorted[below] + part * (sorted[below + 1] - sorted[below]);
    }
}
