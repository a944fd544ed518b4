using Vakwerk.Statistics.Proportions;

namespace Vakwerk.Statistics.Differences;

/// <summary>Intervals for the odds ratio of two independent proportions.</summary>
public static class OddsRatio
{
    /// <summary>Woolf's interval: OR exp(± z √(1/x₁ + 1/(n₁-x₁) + 1/x₂ + 1/(n₂-x₂))).</summary>
    /// <param name="successes1">x₁, more than 0 and less than n₁.</param>
    /// <param name="trials1">n₁.</param>
    /// <param name="successes2">x₂, more than 0 and less than n₂.</param>
    /// <param name="trials2">n₂.</param>
    /// <param name="confidence">The confidence level, 0.95 for 95 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count or the level is impossible, or a group has no success or no failure.</exception>
    /// <remarks>Woolf (1955), Annals of Human Genetics 19:251-253.</remarks>
    public static Interval Woolf(
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
        double odds1 = Odds(successes1, trials1, nameof(successes1));
        double odds2 = Odds(successes2, trials2, nameof(successes2));
        double variance =
            1 / successes1
            + 1 / (trials1 - successes1)
            + 1 / successes2
            + 1 / (trials2 - successes2);
        double factor = Math.Exp(
            Proportion.Multiplier(confidence, IntervalSide.TwoSided) * Math.Sqrt(variance)
        );
        double ratio = odds1 / odds2;
        return new Interval(ratio / factor, ratio, ratio * factor);
    }

    private static double Odds(double successes, double trials, string name) =>
        successes > 0 && successes < trials
            ? successes / (trials - successes)
            : throw new ArgumentOutOfRangeException(
                name,
                successes,
                "Odds need at least one success and one failure in each group."
            );
}
