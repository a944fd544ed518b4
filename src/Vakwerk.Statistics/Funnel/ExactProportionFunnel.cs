using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Funnel;

/// <summary>Exact binomial funnel limits for a proportion, interpolated between whole counts so that the lines are smooth.</summary>
/// <remarks>Spiegelhalter (2005), Stat. Med. 24:1185-1202, appendix A.1.1.</remarks>
public static class ExactProportionFunnel
{
    /// <summary>The limits for an institution with <paramref name="population"/> students when its true proportion is <paramref name="baseline"/>.</summary>
    /// <param name="baseline">The overall proportion, from 0 to 1.</param>
    /// <param name="population">A whole number of 1 or more.</param>
    /// <param name="confidence">The level, 0.95 or 0.998.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is impossible; the parameter is named.</exception>
    public static Interval Limits(double baseline, double population, double confidence)
    {
        Require.Probability(baseline);
        Require.Positive(population);
        Require.Whole(population);
        Require.Confidence(confidence);
        if (baseline is 0 or 1)
        {
            return new Interval(baseline, baseline, baseline);
        }

        double tail = (1 - confidence) / 2;
        return new Interval(
            Lower(population, new Fraction(baseline, 1 - baseline), tail),
            baseline,
            1 - Lower(population, new Fraction(1 - baseline, baseline), tail)
        );
    }

    /// <summary>(r - α)/n, where r is the first count with P(X ≤ r) at or above the tail and α the part of its mass above the tail.</summary>
    private static double Lower(double n, Fraction p, double tail)
    {
        double low = 0;
        double high = n;
        while (low < high)
        {
            double middle = Math.Floor((low + high) / 2);
            if (Binomial.AtMost(middle, n, p) >= tail)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        double above = (Binomial.AtMost(low, n, p) - tail) / Math.Exp(Binomial.LogMass(low, n, p));
        return Math.Max(0, (low - above) / n);
    }
}
