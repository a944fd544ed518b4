using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Proportions;

/// <summary>The exact binomial test of one proportion.</summary>
public static class ExactProportionTest
{
    /// <summary>Outcomes this much likelier than the observed one still count as equally likely (as in R).</summary>
    private const double RelativeSlack = 1e-7;

    /// <summary>
    /// The two-sided p-value: the probability under <paramref name="proportion"/> of all outcomes that are not likelier
    /// than the observed one.
    /// </summary>
    /// <param name="successes">x, a whole number from 0 to n.</param>
    /// <param name="trials">n, a whole number of 1 or more.</param>
    /// <param name="proportion">The proportion to test, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count or the proportion is impossible; the parameter is named.</exception>
    /// <remarks>Conover (1971), Practical nonparametric statistics, pp. 97-104; the definition of R's binom.test.</remarks>
    public static double TwoSidedP(double successes, double trials, double proportion)
    {
        Require.Proportion(successes, trials);
        Require.Whole(successes);
        Require.Whole(trials);
        Require.Probability(proportion);
        var p = new Fraction(proportion, 1 - proportion);
        double mean = trials * proportion;
        if (successes == mean)
        {
            return 1;
        }

        double threshold =
            Binomial.LogMass(successes, trials, p) + SpecialMath.Log1p(RelativeSlack);
        if (successes < mean)
        {
            double from = FirstRare(Math.Ceiling(mean), trials, threshold, trials, p);
            return Math.Min(
                1,
                Binomial.AtMost(successes, trials, p) + Binomial.AtLeast(from, trials, p)
            );
        }

        double upTo = LastRare(Math.Floor(mean), threshold, trials, p);
        return Math.Min(
            1,
            Binomial.AtLeast(successes, trials, p) + Binomial.AtMost(upTo, trials, p)
        );
    }

    /// <summary>The smallest outcome at or above the mean that is rare enough; n + 1 when there is none.</summary>
    private static double FirstRare(double low, double high, double threshold, double n, Fraction p)
    {
        if (Binomial.LogMass(high, n, p) > threshold)
        {
            return n + 1;
        }

        while (low < high)
        {
            double middle = Math.Floor((low + high) / 2);
            if (Binomial.LogMass(middle, n, p) <= threshold)
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

    /// <summary>The largest outcome at or below the mean that is rare enough; -1 when there is none.</summary>
    private static double LastRare(double high, double threshold, double n, Fraction p)
    {
        double low = 0;
        if (Binomial.LogMass(low, n, p) > threshold)
        {
            return -1;
        }

        while (low < high)
        {
            double middle = Math.Ceiling((low + high) / 2);
            if (Binomial.LogMass(middle, n, p) <= threshold)
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
