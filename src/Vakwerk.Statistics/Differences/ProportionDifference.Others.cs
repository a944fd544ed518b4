using Vakwerk.Statistics.Proportions;

namespace Vakwerk.Statistics.Differences;

public static partial class ProportionDifference
{
    /// <summary>
    /// Agresti and Caffo's interval: Wald's after one success and one failure are added to each group, cut off at -1 and 1.
    /// </summary>
    /// <inheritdoc cref="Newcombe"/>
    /// <remarks>Agresti and Caffo (2000), The American Statistician 54:280-288.</remarks>
    public static Interval AgrestiCaffo(
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
        Interval adjusted = Unpooled(
            successes1 + 1,
            trials1 + 2,
            successes2 + 1,
            trials2 + 2,
            Proportion.Multiplier(confidence, IntervalSide.TwoSided)
        );
        return adjusted with { Estimate = successes1 / trials1 - successes2 / trials2 };
    }

    /// <summary>
    /// Wald's interval d ± z √(p₁q₁/n₁ + p₂q₂/n₂), cut off at -1 and 1. Only for comparison with older publications.
    /// </summary>
    /// <inheritdoc cref="Newcombe"/>
    /// <remarks>For its defects Newcombe (1998), Stat. Med. 17:873-890, method 1.</remarks>
    public static Interval Wald(
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
        return Unpooled(successes1, trials1, successes2, trials2, z);
    }

    /// <summary>
    /// Miettinen and Nurminen's score interval: all δ that the score test with variance under p₁ - p₂ = δ, times
    /// N/(N-1), does not reject.
    /// </summary>
    /// <inheritdoc cref="Newcombe"/>
    /// <remarks>Miettinen and Nurminen (1985), Stat. Med. 4:213-226.</remarks>
    public static Interval MiettinenNurminen(
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
        var groups = new TwoGroups(successes1, trials1, successes2, trials2);
        double estimate = groups.Difference;
        double lower = estimate <= -1 ? -1 : Bound(groups, z, -1, estimate);
        double upper = estimate >= 1 ? 1 : Bound(groups, -z, estimate, 1);
        return new Interval(lower, estimate, upper);
    }

    internal static Interval Unpooled(
        double successes1,
        double trials1,
        double successes2,
        double trials2,
        double z,
        double continuity = 0
    )
    {
        double p1 = successes1 / trials1;
        double p2 = successes2 / trials2;
        double variance =
            p1 * ((trials1 - successes1) / trials1) / trials1
            + p2 * ((trials2 - successes2) / trials2) / trials2;
        double margin = z * Math.Sqrt(variance) + continuity;
        double difference = p1 - p2;
        return new Interval(
            Math.Max(-1, difference - margin),
            difference,
            Math.Min(1, difference + margin)
        );
    }

    /// <summary>The δ where the score statistic, which falls in δ, equals z.</summary>
    private static double Bound(TwoGroups groups, double z, double low, double high)
    {
        // Halving to the last bit: the statistic is flat or infinite at the edges, where faster steps fail.
        while (true)
        {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high)
            {
                return middle;
            }

            if (groups.ScoreOfDifference(middle) > z)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }

            if (high - low <= 1e-16 * Math.Abs(middle))
            {
                return middle;
            }
        }
    }
}
