using Vakwerk.Statistics.Differences;

namespace Vakwerk.Statistics.Rates;

/// <summary>Intervals for the difference of two independent counts or rates.</summary>
public static class RateDifference
{
    /// <summary>
    /// The hybrid score interval of x₁/t₁ - x₂/t₂: the score limits of each rate, squared and added. It is for counts what
    /// Newcombe's interval is for proportions. With both exposures 1 it is the difference of two counts.
    /// </summary>
    /// <param name="count1">x₁, 0 or more.</param>
    /// <param name="exposure1">t₁, more than 0.</param>
    /// <param name="count2">x₂, 0 or more.</param>
    /// <param name="exposure2">t₂, more than 0.</param>
    /// <param name="confidence">The confidence level, 0.95 for 95 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count, exposure or the level is impossible; the parameter is named.</exception>
    /// <remarks>Zou and Donner (2008), Stat. Med. 27:1693-1702; Li, Tang and Wong (2014), Comput. Stat. 29:1-23.</remarks>
    public static Interval HybridScore(
        double count1,
        double exposure1,
        double count2,
        double exposure2,
        double confidence = 0.95
    )
    {
        Require.NotNegative(count1);
        Require.Positive(exposure1);
        Require.NotNegative(count2);
        Require.Positive(exposure2);
        return SquareAndAdd.Difference(
            PoissonCount.Score(count1, confidence).Per(exposure1),
            PoissonCount.Score(count2, confidence).Per(exposure2)
        );
    }

    /// <summary>The hybrid score interval of the difference x₁ - x₂ of two counts.</summary>
    /// <inheritdoc cref="HybridScore"/>
    public static Interval OfCounts(double count1, double count2, double confidence = 0.95) =>
        HybridScore(count1, 1, count2, 1, confidence);
}
