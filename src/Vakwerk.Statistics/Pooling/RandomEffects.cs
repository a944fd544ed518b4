using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Pooling;

/// <summary>How the variance between studies is estimated.</summary>
public enum BetweenVarianceMethod
{
    /// <summary>DerSimonian and Laird (1986): by moments, in closed form.</summary>
    DerSimonianLaird,

    /// <summary>Paule and Mandel (1982): the value that makes the weighted sum of squares equal its expectation.</summary>
    PauleMandel,

    /// <summary>Restricted maximum likelihood.</summary>
    RestrictedLikelihood,
}

/// <summary>Estimates of several institutions or years, pooled with a spread between them.</summary>
/// <param name="Estimate">The pooled estimate.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="BetweenVariance">τ², the variance between the estimates that chance does not explain.</param>
/// <param name="I2">The share of τ² in the total variance, in percent.</param>
/// <param name="Q">Cochran's heterogeneity statistic with its p-value.</param>
/// <remarks>DerSimonian and Laird (1986), Controlled Clinical Trials 7:177-188; Viechtbauer (2010), J. Stat. Softw. 36(3).</remarks>
public readonly record struct RandomEffects(
    double Estimate,
    double StandardError,
    double BetweenVariance,
    double I2,
    TestResult Q
)
{
    /// <summary>Pools the estimates.</summary>
    /// <param name="estimates">At least two estimates.</param>
    /// <param name="variances">The sampling variance of each, more than 0.</param>
    /// <param name="method">How the variance between them is estimated.</param>
    /// <exception cref="ArgumentOutOfRangeException">Too few values, lengths that differ, or a variance that is not positive.</exception>
    public static RandomEffects Pool(
        ReadOnlySpan<double> estimates,
        ReadOnlySpan<double> variances,
        BetweenVarianceMethod method = BetweenVarianceMethod.DerSimonianLaird
    )
    {
        Require.Series(estimates, 2);
        Require.PositiveSeries(variances, 2);
        Require.SameLength(estimates.Length, variances.Length, nameof(variances));
        Sums common = Sums.At(estimates, variances, 0);
        int freedom = estimates.Length - 1;
        double scale = common.Weights - common.WeightsSquared / common.Weights;
        double tau2 = method switch
        {
            BetweenVarianceMethod.PauleMandel => PauleMandel(estimates, variances, freedom),
            BetweenVarianceMethod.RestrictedLikelihood => RestrictedLikelihood(
                estimates,
                variances,
                Math.Max(0, (common.Q - freedom) / scale)
            ),
            _ => Math.Max(0, (common.Q - freedom) / scale),
        };
        Sums pooled = Sums.At(estimates, variances, tau2);
        double typical = freedom / scale;
        return new RandomEffects(
            pooled.Mean,
            1 / Math.Sqrt(pooled.Weights),
            tau2,
            100 * tau2 / (typical + tau2),
            new TestResult(common.Q, freedom, ChiSquared.UpperTail(common.Q, freedom))
        );
    }

    private static double PauleMandel(
        ReadOnlySpan<double> estimates,
        ReadOnlySpan<double> variances,
        int freedom
    )
    {
        // Q(τ²) falls and is convex: Newton's steps from 0 never pass the root.
        double tau2 = 0;
        for (int i = 0; i < 200; i++)
        {
            Sums at = Sums.At(estimates, variances, tau2);
            double excess = at.Q - freedom;
            if (excess <= 0)
            {
                return tau2;
            }

            double step = excess / at.QSlope;
            tau2 += step;
            if (step <= 1e-15 * tau2)
            {
                break;
            }
        }

        return tau2;
    }

    private static double RestrictedLikelihood(
        ReadOnlySpan<double> estimates,
        ReadOnlySpan<double> variances,
        double start
    )
    {
        // Fisher scoring: step = (y'PPy - tr P) / tr PP.
        double tau2 = start;
        for (int i = 0; i < 1000; i++)
        {
            Sums at = Sums.At(estimates, variances, tau2);
            double trace = at.Weights - at.WeightsSquared / at.Weights;
            double trace2 =
                at.WeightsSquared
                - 2 * at.WeightsCubed / at.Weights
                + at.WeightsSquared * at.WeightsSquared / (at.Weights * at.Weights);
            double next = Math.Max(0, tau2 + (at.QSlope - trace) / trace2);
            bool settled = Math.Abs(next - tau2) <= 1e-15 * Math.Max(next, 1e-300);
            tau2 = next;
            if (settled)
            {
                break;
            }
        }

        return tau2;
    }

    /// <summary>The weighted sums for one value of τ²; QSlope is Σw²(y-m)², minus the derivative of Q.</summary>
    private readonly record struct Sums(
        double Weights,
        double WeightsSquared,
        double WeightsCubed,
        double Mean,
        double Q,
        double QSlope
    )
    {
        public static Sums At(
            ReadOnlySpan<double> estimates,
            ReadOnlySpan<double> variances,
            double tau2
        )
        {
            double weights = 0;
            double squared = 0;
            double cubed = 0;
            double sum = 0;
            for (int i = 0; i < estimates.Length; i++)
            {
                double weight = 1 / (variances[i] + tau2);
                weights += weight;
                squared += weight * weight;
                cubed += weight * weight * weight;
                sum += weight * estimates[i];
            }

            double mean = sum / weights;
            double q = 0;
            double slope = 0;
            for (int i = 0; i < estimates.Length; i++)
            {
                double weight = 1 / (variances[i] + tau2);
                double gap = estimates[i] - mean;
                q += weight * gap * gap;
                slope += weight * gap * (weight * gap);
            }

            return new Sums(weights, squared, cubed, mean, q, slope);
        }
    }
}
