using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Rates;

/// <summary>Tests of one Poisson count against an expected number (rate times exposure).</summary>
public static class PoissonTest
{
    private const double RelativeSlack = 1e-7;

    /// <summary>The exact two-sided p-value: the probability of all counts that are not likelier than the observed one.</summary>
    /// <param name="count">x, a whole number of 0 or more.</param>
    /// <param name="expected">The expected number under the null hypothesis, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count or the expected number is impossible; the parameter is named.</exception>
    /// <remarks>The definition of R's poisson.test.</remarks>
    public static double TwoSidedP(double count, double expected)
    {
        Require.Whole(count);
        Require.NotNegative(expected);
        if (expected == 0)
        {
            return count == 0 ? 1 : 0;
        }

        if (count == expected)
        {
            return 1;
        }

        double threshold = Poisson.LogMass(count, expected) + SpecialMath.Log1p(RelativeSlack);
        if (count < expected)
        {
            double from = FirstRare(Math.Ceiling(expected), threshold, expected);
            return Math.Min(1, Poisson.AtMost(count, expected) + Poisson.AtLeast(from, expected));
        }

        double upTo = LastRare(Math.Floor(expected), threshold, expected);
        return Math.Min(1, Poisson.AtLeast(count, expected) + Poisson.AtMost(upTo, expected));
    }

    /// <summary>The central exact p-value: twice the smaller tail, at most 1. It agrees with the exact interval.</summary>
    /// <inheritdoc cref="TwoSidedP"/>
    /// <remarks>Fay (2010), Biostatistics 11:373-374.</remarks>
    public static double CentralP(double count, double expected)
    {
        Require.Whole(count);
        Require.NotNegative(expected);
        double below = expected == 0 ? 1 : Poisson.AtMost(count, expected);
        double above = expected == 0 && count > 0 ? 0 : Poisson.AtLeast(count, expected);
        return Math.Min(1, 2 * Math.Min(below, above));
    }

    /// <summary>The score test z = (x - μ)/√μ.</summary>
    /// <param name="count">x, 0 or more.</param>
    /// <param name="expected">μ, the expected number under the null hypothesis, more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count or the expected number is impossible; the parameter is named.</exception>
    public static TestResult Score(double count, double expected)
    {
        Require.NotNegative(count);
        Require.Positive(expected);
        double z = (count - expected) / Math.Sqrt(expected);
        return new TestResult(z, double.PositiveInfinity, Normal.TwoSidedP(z));
    }

    private static double FirstRare(double low, double threshold, double mean)
    {
        double high = Math.Max(low, 1);
        while (Poisson.LogMass(high, mean) > threshold)
        {
            high *= 2;
        }

        while (low < high)
        {
            double middle = Math.Floor((low + high) / 2);
            if (Poisson.LogMass(middle, mean) <= threshold)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private static double LastRare(double high, double threshold, double mean)
    {
        double low = 0;
        if (Poisson.LogMass(low, mean) > threshold)
        {
            return -1;
        }

        while (low < high)
        {
            double middle = Math.Ceiling((low + high) / 2);
            if (Poisson.LogMass(middle, mean) <= threshold)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
