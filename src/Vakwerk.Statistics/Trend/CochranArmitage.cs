using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Trend;

/// <summary>The test for a trend in proportions over ordered groups, such as years.</summary>
public static class CochranArmitage
{
    /// <summary>
    /// z = Σ xᵢ(sᵢ - s̄)/√(p̄q̄ Σ nᵢ(sᵢ - s̄)²) with s̄ = Σ nᵢsᵢ/N; its square is chi-squared with 1 degree of freedom.
    /// </summary>
    /// <param name="successes">Successes per group, at least two groups.</param>
    /// <param name="trials">Trials per group, each more than 0.</param>
    /// <param name="scores">The score of each group, such as the year; not all equal.</param>
    /// <returns>z (positive when the proportion rises with the score) and the two-sided p-value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is impossible or lengths differ; the parameter is named.</exception>
    /// <remarks>
    /// Cochran (1954), Biometrics 10:417-451; Armitage (1955), Biometrics 11:375-386. All successes or all failures: no
    /// trend, z = 0.
    /// </remarks>
    public static TestResult Test(
        ReadOnlySpan<double> successes,
        ReadOnlySpan<double> trials,
        ReadOnlySpan<double> scores
    )
    {
        Require.AtLeast(2, successes.Length, nameof(successes));
        Require.SameLength(successes.Length, trials.Length, nameof(trials));
        Require.SameLength(successes.Length, scores.Length, nameof(scores));
        Require.Series(scores, 2);
        double total = 0;
        double all = 0;
        double weighted = 0;
        for (int i = 0; i < trials.Length; i++)
        {
            Require.Proportion(successes[i], trials[i], nameof(successes), nameof(trials));
            total += successes[i];
            all += trials[i];
            weighted += trials[i] * scores[i];
        }

        double mean = weighted / all;
        double sum = 0;
        double squares = 0;
        double pooled = total / all;
        for (int i = 0; i < trials.Length; i++)
        {
            double gap = scores[i] - mean;
            sum += (successes[i] - trials[i] * pooled) * gap;
            squares += trials[i] * gap * gap;
        }

        if (!(squares > 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(scores),
                "All scores are equal: a trend needs at least two different scores."
            );
        }

        double spread = pooled * ((all - total) / all);
        double z = spread == 0 ? 0 : sum / Math.Sqrt(spread * squares);
        return new TestResult(z, double.PositiveInfinity, Normal.TwoSidedP(z));
    }
}
