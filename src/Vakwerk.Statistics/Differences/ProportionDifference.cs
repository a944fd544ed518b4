using Vakwerk.Statistics.Proportions;

namespace Vakwerk.Statistics.Differences;

/// <summary>Intervals for the difference p₁ - p₂ of two independent proportions, as a fraction between -1 and 1.</summary>
public static partial class ProportionDifference
{
    /// <summary>
    /// Newcombe's hybrid score interval: Wilson's limits l and u of each proportion, squared and added:
    /// d - √((p₁-l₁)² + (u₂-p₂)²) and d + √((u₁-p₁)² + (p₂-l₂)²).
    /// </summary>
    /// <param name="successes1">x₁, from 0 to n₁.</param>
    /// <param name="trials1">n₁, more than 0.</param>
    /// <param name="successes2">x₂, from 0 to n₂.</param>
    /// <param name="trials2">n₂, more than 0.</param>
    /// <param name="confidence">The confidence level, 0.95 for 95 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count or the level is impossible; the parameter is named.</exception>
    /// <remarks>Newcombe (1998), Stat. Med. 17:873-890, method 10.</remarks>
    public static Interval Newcombe(
        double successes1,
        double trials1,
        double successes2,
        double trials2,
        double confidence = 0.95
    )
    {
        Require.Proportion(successes1, trials1);
        Require.Proportion(successes2, trials2);
        Require.Confidence(confidence);
        double z = Proportion.Multiplier(confidence, IntervalSide.TwoSided);
        Interval first = Proportion.Score(successes1, trials1, z);
        Interval second = Proportion.Score(successes2, trials2, z);
        return SquareAndAdd.Difference(first, second);
    }
}
