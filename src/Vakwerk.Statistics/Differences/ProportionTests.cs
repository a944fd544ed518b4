using Vakwerk.Statistics.Proportions;
using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Differences;

/// <summary>Tests of "the proportions are equal".</summary>
public static class ProportionTests
{
    /// <summary>The z-test with pooled variance: z = (p₁ - p₂)/√(p̄q̄(1/n₁ + 1/n₂)); its square is Pearson's chi-squared.</summary>
    /// <param name="successes1">x₁, from 0 to n₁.</param>
    /// <param name="trials1">n₁, more than 0.</param>
    /// <param name="successes2">x₂, from 0 to n₂.</param>
    /// <param name="trials2">n₂, more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is impossible; the parameter is named.</exception>
    /// <remarks>Groups that are both all successes or all failures do not differ: z = 0, p = 1.</remarks>
    public static TestResult Pooled(
        double successes1,
        double trials1,
        double successes2,
        double trials2
    )
    {
        Require.Proportion(successes1, trials1);
        Require.Proportion(successes2, trials2);
        double z = PooledZ(successes1, trials1, successes2, trials2, 0);
        return new TestResult(z, double.PositiveInfinity, Normal.TwoSidedP(z));
    }

    /// <summary>
    /// Pearson's chi-squared test with Yates' continuity correction, at most the difference itself.
    /// </summary>
    /// <inheritdoc cref="Pooled"/>
    /// <remarks>Yates (1934), J. R. Stat. Soc. Suppl. 1:217-235; the definition of R's prop.test.</remarks>
    public static TestResult Yates(
        double successes1,
        double trials1,
        double successes2,
        double trials2
    )
    {
        Require.Proportion(successes1, trials1);
        Require.Proportion(successes2, trials2);
        double shift = Continuity(successes1, trials1, successes2, trials2);
        double z = PooledZ(successes1, trials1, successes2, trials2, shift);
        return new TestResult(z * z, 1, Normal.TwoSidedP(z));
    }

    /// <summary>Wald's interval of the difference, widened by Yates' correction, cut off at -1 and 1.</summary>
    /// <inheritdoc cref="ProportionDifference.Newcombe"/>
    /// <remarks>The definition of R's prop.test.</remarks>
    public static Interval YatesInterval(
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
        double shift = Continuity(successes1, trials1, successes2, trials2);
        return ProportionDifference.Unpooled(successes1, trials1, successes2, trials2, z, shift);
    }

    /// <summary>Pearson's chi-squared test that k proportions are equal, with k - 1 degrees of freedom.</summary>
    /// <param name="successes">Successes per group, at least two groups.</param>
    /// <param name="trials">Trials per group, each more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is impossible or the lengths differ; the parameter is named.</exception>
    /// <remarks>Groups that are all successes or all failures do not differ: chi-squared 0, p = 1.</remarks>
    public static TestResult Homogeneity(
        ReadOnlySpan<double> successes,
        ReadOnlySpan<double> trials
    )
    {
        Require.AtLeast(2, successes.Length, nameof(successes));
        Require.SameLength(successes.Length, trials.Length, nameof(trials));
        double total = 0;
        double all = 0;
        for (int i = 0; i < trials.Length; i++)
        {
            Require.Proportion(successes[i], trials[i], nameof(successes), nameof(trials));
            total += successes[i];
            all += trials[i];
        }

        double pooled = total / all;
        double spread = pooled * ((all - total) / all);
        double sum = 0;
        for (int i = 0; i < trials.Length; i++)
        {
            double gap = successes[i] - trials[i] * pooled;
            sum += gap * gap / trials[i];
        }

        double chi2 = spread == 0 ? 0 : sum / spread;
        int freedom = trials.Length - 1;
        return new TestResult(chi2, freedom, ChiSquared.UpperTail(chi2, freedom));
    }

    /// <summary>The correction on the scale of the difference: ½(1/n₁ + 1/n₂), at most |d|.</summary>
    private static double Continuity(double x1, double n1, double x2, double n2) =>
        Math.Min(0.5 * (1 / n1 + 1 / n2), Math.Abs(x1 / n1 - x2 / n2));

    private static double PooledZ(double x1, double n1, double x2, double n2, double shift)
    {
        double all = n1 + n2;
        double pooled = (x1 + x2) / all;
        double spread = pooled * ((n1 - x1 + (n2 - x2)) / all) * (1 / n1 + 1 / n2);
        double difference = x1 / n1 - x2 / n2;
        double corrected = Math.Sign(difference) * Math.Max(0, Math.Abs(difference) - shift);
        return spread == 0 ? 0 : corrected / Math.Sqrt(spread);
    }
}
