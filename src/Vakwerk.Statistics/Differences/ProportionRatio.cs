using Vakwerk.Statistics.Proportions;

namespace Vakwerk.Statistics.Differences;

/// <summary>Intervals for the ratio p₁/p₂ of two independent proportions.</summary>
public static class ProportionRatio
{
    /// <summary>
    /// Katz' logarithmic interval: (p₁/p₂) exp(± z √(1/x₁ - 1/n₁ + 1/x₂ - 1/n₂)).
    /// </summary>
    /// <param name="successes1">x₁, more than 0 and at most n₁.</param>
    /// <param name="trials1">n₁, more than 0.</param>
    /// <param name="successes2">x₂, more than 0 and at most n₂.</param>
    /// <param name="trials2">n₂, more than 0.</param>
    /// <param name="confidence">The confidence level, 0.95 for 95 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count or the level is impossible, or a group has no success: then use <see cref="Koopman"/>.
    /// </exception>
    /// <remarks>Katz et al. (1978), Biometrics 34:469-474.</remarks>
    public static Interval Katz(
        double successes1,
        double trials1,
        double successes2,
        double trials2,
        double confidence = 0.95
    )
    {
        Require.Proportion(successes1, trials1);
        Require.Proportion(successes2, trials2);
        Require.Positive(successes1);
        Require.Positive(successes2);
        Require.Confidence(confidence);
        double variance =
            (trials1 - successes1) / successes1 / trials1
            + (trials2 - successes2) / successes2 / trials2;
        double factor = Math.Exp(
            Proportion.Multiplier(confidence, IntervalSide.TwoSided) * Math.Sqrt(variance)
        );
        double ratio = successes1 / trials1 / (successes2 / trials2);
        return new Interval(ratio / factor, ratio, ratio * factor);
    }

    /// <summary>Koopman's score interval: all φ that the score test with variance under p₁ = φp₂ does not reject.</summary>
    /// <param name="successes1">x₁, from 0 to n₁.</param>
    /// <param name="trials1">n₁, more than 0.</param>
    /// <param name="successes2">x₂, from 0 to n₂; with 0 the upper limit is infinite. Not both 0.</param>
    /// <param name="trials2">n₂, more than 0.</param>
    /// <param name="confidence">The confidence level, 0.95 for 95 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count or the level is impossible; the parameter is named.</exception>
    /// <remarks>Koopman (1984), Biometrics 40:513-517.</remarks>
    public static Interval Koopman(
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
        if (successes1 == 0 && successes2 == 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(successes1),
                successes1,
                "Neither group has a success: a ratio of nothing does not exist."
            );
        }

        double z = Proportion.Multiplier(confidence, IntervalSide.TwoSided);
        var groups = new TwoGroups(successes1, trials1, successes2, trials2);
        double ratio = successes1 / trials1 / (successes2 / trials2);
        double lower = successes1 == 0 ? 0 : Bound(groups, z);
        double upper = successes2 == 0 ? double.PositiveInfinity : Bound(groups, -z);
        return new Interval(lower, ratio, upper);
    }

    /// <summary>The φ where the score statistic, which falls in φ, equals z; halving in ln φ.</summary>
    private static double Bound(TwoGroups groups, double z)
    {
        double low = -80;
        double high = 80;
        for (int i = 0; i < 70; i++)
        {
            double middle = (low + high) / 2;
            if (groups.ScoreOfRatio(Math.Exp(middle)) > z)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return Math.Exp((low + high) / 2);
    }
}
