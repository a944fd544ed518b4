using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Funnel;

/// <summary>
/// A funnel for proportions: what an institution with this many students shows if its true proportion is the overall one.
/// </summary>
/// <remarks>
/// Limits P ± z √(P(1-P)/n), the form of the public health profiles of England; Spiegelhalter (2005), Stat. Med.
/// 24:1185-1202.
/// </remarks>
public readonly record struct ProportionFunnel
{
    /// <summary>A funnel around the overall proportion.</summary>
    /// <param name="numerator">Successes of all institutions together.</param>
    /// <param name="denominator">Trials of all institutions together, more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is impossible; the parameter is named.</exception>
    public ProportionFunnel(double numerator, double denominator)
    {
        Require.Proportion(numerator, denominator);
        Baseline = numerator / denominator;
        Spread = Baseline * ((denominator - numerator) / denominator);
    }

    /// <summary>The overall proportion.</summary>
    public double Baseline { get; }

    private double Spread { get; }

    /// <summary>The limits for an institution with <paramref name="population"/> trials, cut off at 0 and 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The population is not positive or the level is impossible.</exception>
    public Interval Limits(double population, double confidence)
    {
        Require.Positive(population);
        Require.Confidence(confidence);
        double margin = Normal.TwoSided(confidence) * Math.Sqrt(Spread / population);
        return new Interval(
            Math.Max(0, Baseline - margin),
            Baseline,
            Math.Min(1, Baseline + margin)
        );
    }

    /// <summary>Where an institution lies.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is impossible; the parameter is named.</exception>
    public FunnelVerdict Verdict(double numerator, double denominator)
    {
        Require.Proportion(numerator, denominator);
        double gap = numerator / denominator - Baseline;
        double spread = Math.Sqrt(Spread / denominator);
        double size = Math.Abs(gap);
        if (size > Funnels.ThreeSigma * spread)
        {
            return gap < 0 ? FunnelVerdict.VeryLow : FunnelVerdict.VeryHigh;
        }

        if (size > Funnels.TwoSigma * spread)
        {
            return gap < 0 ? FunnelVerdict.Low : FunnelVerdict.High;
        }

        return FunnelVerdict.Inside;
    }
}
