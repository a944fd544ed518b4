using Vakwerk.Statistics.Rates;
using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Funnel;

/// <summary>
/// A funnel for ratios of observed to expected events: what an institution shows if it is like the reference.
/// </summary>
public static class RatioFunnel
{
    /// <summary>
    /// The expected numbers at which <paramref name="observed"/> events lie exactly on a limit, as an interval: with fewer
    /// expected events the observed number is too high, with more it is too low. Divide the observed number by them for
    /// the ratios on the limits.
    /// </summary>
    /// <param name="observed">The number of observed events, 0 or more.</param>
    /// <param name="confidence">The level of the limits, 0.95 or 0.998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number or the level is impossible; the parameter is named.</exception>
    public static Interval ExpectedOnLimits(double observed, double confidence) =>
        PoissonCount.Exact(observed, confidence);

    /// <summary>The exact Poisson limits of the ratio for an expected number: χ² quantiles of 2E and 2E+2, divided by 2E.</summary>
    /// <param name="expected">The number of expected events, more than 0.</param>
    /// <param name="confidence">The level of the limits, 0.95 or 0.998.</param>
    /// <param name="target">The middle of the funnel, 1 for "as expected".</param>
    /// <exception cref="ArgumentOutOfRangeException">A number or the level is impossible; the parameter is named.</exception>
    /// <remarks>Spiegelhalter (2005), Stat. Med. 24:1185-1202.</remarks>
    public static Interval Limits(double expected, double confidence, double target = 1)
    {
        Require.Positive(expected);
        Require.Positive(target);
        Interval limits = PoissonCount.Exact(expected, confidence);
        return limits.Per(expected).Times(target);
    }

    /// <summary>Where an institution lies: whether the interval of its ratio (exact below 10 events, Byar's from 10) holds 1.</summary>
    /// <param name="observed">The number of observed events, 0 or more.</param>
    /// <param name="expected">The number of expected events, more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is impossible; the parameter is named.</exception>
    public static FunnelVerdict Verdict(double observed, double expected)
    {
        Require.NotNegative(observed);
        Require.Positive(expected);
        Interval outer = PoissonCount.ExactOrByar(observed, Funnels.OuterConfidence);
        if (expected < outer.Lower)
        {
            return FunnelVerdict.VeryHigh;
        }

        if (expected > outer.Upper)
        {
            return FunnelVerdict.VeryLow;
        }

        Interval inner = PoissonCount.ExactOrByar(observed, Funnels.InnerConfidence);
        return expected < inner.Lower ? FunnelVerdict.High
            : expected > inner.Upper ? FunnelVerdict.Low
            : FunnelVerdict.Inside;
    }
}
