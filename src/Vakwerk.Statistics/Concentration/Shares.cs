using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Concentration;

/// <summary>Measures of how a total is divided over parts.</summary>
public static class Shares
{
    /// <summary>Herfindahl and Hirschman's index Σs²: 1/n when all parts are equal, 1 when one has everything.</summary>
    /// <param name="values">Parts of 0 or more, not all 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is impossible; the parameter is named.</exception>
    /// <remarks>Hirschman (1964), American Economic Review 54:761-762.</remarks>
    public static double Herfindahl(ReadOnlySpan<double> values)
    {
        double total = Total(values);
        double sum = 0;
        foreach (double value in values)
        {
            double share = value / total;
            sum += share * share;
        }

        return sum;
    }

    /// <summary>Shannon's entropy -Σ s ln s in nats: 0 when one has everything, ln n when all parts are equal.</summary>
    /// <inheritdoc cref="Herfindahl"/>
    /// <remarks>Shannon (1948), Bell System Technical Journal 27:379-423.</remarks>
    public static double Entropy(ReadOnlySpan<double> values)
    {
        double total = Total(values);
        double sum = 0;
        foreach (double value in values)
        {
            double share = value / total;
            sum -= share > 0 ? share * Math.Log(share) : 0;
        }

        return Math.Max(0, sum);
    }

    /// <summary>Entropy divided by ln n, from 0 to 1; 0 for a single part.</summary>
    /// <inheritdoc cref="Herfindahl"/>
    public static double Evenness(ReadOnlySpan<double> values) =>
        values.Length == 1 && Total(values) > 0 ? 0 : Entropy(values) / Math.Log(values.Length);

    /// <summary>Theil's T: mean of (x/x̄) ln(x/x̄); 0 when all are equal, ln n when one has everything.</summary>
    /// <inheritdoc cref="Herfindahl"/>
    /// <remarks>Theil (1967), Economics and information theory.</remarks>
    public static double Theil(ReadOnlySpan<double> values)
    {
        double mean = Total(values) / values.Length;
        double sum = 0;
        foreach (double value in values)
        {
            double ratio = value / mean;
            sum += ratio > 0 ? ratio * Math.Log(ratio) : 0;
        }

        return Math.Max(0, sum / values.Length);
    }

    private static double Total(ReadOnlySpan<double> values)
    {
        Require.NotNegativeSeries(values, 1);
        double total = Moments.Mean(values) * values.Length;
        Require.Positive(total, nameof(values));
        return total;
    }
}
