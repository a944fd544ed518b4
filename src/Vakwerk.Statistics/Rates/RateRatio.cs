using Vakwerk.Statistics.Proportions;

namespace Vakwerk.Statistics.Rates;

/// <summary>A ratio of two rates with its interval and test.</summary>
/// <param name="Ratio">The ratio with its limits; the upper limit is infinite when the second count is 0.</param>
/// <param name="P">The two-sided p-value of "the rates are equal".</param>
public readonly record struct RatioResult(Interval Ratio, double P);

/// <summary>The ratio of two independent Poisson rates.</summary>
public static class RateRatio
{
    /// <summary>
    /// The exact conditional interval and test: given x₁ + x₂ the first count is binomial with proportion
    /// ρt₁/(ρt₁ + t₂), so the limits are Clopper and Pearson's, transformed.
    /// </summary>
    /// <param name="count1">x₁, a whole number of 0 or more.</param>
    /// <param name="exposure1">t₁, more than 0.</param>
    /// <param name="count2">x₂, a whole number of 0 or more; not both counts 0.</param>
    /// <param name="exposure2">t₂, more than 0.</param>
    /// <param name="confidence">The confidence level, 0.95 for 95 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count, exposure or the level is impossible; the parameter is named.</exception>
    /// <remarks>Przyborowski and Wilenski (1940), Biometrika 31:313-323; the definition of R's poisson.test.</remarks>
    public static RatioResult Exact(
        double count1,
        double exposure1,
        double count2,
        double exposure2,
        double confidence = 0.95
    )
    {
        Require.Whole(count1);
        Require.Positive(exposure1);
        Require.Whole(count2);
        Require.Positive(exposure2);
        Require.Confidence(confidence);
        double total = count1 + count2;
        if (total == 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(count1),
                count1,
                "Both counts are 0: a ratio of nothing does not exist."
            );
        }

        Interval first = Proportion.ClopperPearson(count1, total, confidence);
        Interval second = Proportion.ClopperPearson(count2, total, confidence);
        double scale = exposure2 / exposure1;
        var ratio = new Interval(
            first.Lower / second.Upper * scale,
            count1 / count2 * scale,
            first.Upper / second.Lower * scale
        );
        double p = ExactProportionTest.TwoSidedP(
            count1,
            total,
            exposure1 / (exposure1 + exposure2)
        );
        return new RatioResult(ratio, p);
    }
}
