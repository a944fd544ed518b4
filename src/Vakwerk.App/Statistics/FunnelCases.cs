using Vakwerk.Statistics;
using Vakwerk.Statistics.Funnel;

namespace Vakwerk.App.Statistics;

internal static class FunnelCases
{
    /// <summary>Normal quantiles of the inner and outer limits as the reference package writes them.</summary>
    private const double TwoSigma = 1.959964;

    private const double ThreeSigma = 3.090232;

    public static Dictionary<string, CaseMethod> Methods { get; } =
        new()
        {
            ["funnel_limits_proportion"] = ProportionLimits,
            ["funnel_point_significance_proportion"] = ProportionVerdicts,
            ["funnel_limits_ratio_poisson_exact"] = RatioLimitsByObserved,
            ["funnel_point_significance_ratio"] = RatioVerdicts,
            ["funnel_limits_ratio_chi2_poisson"] = RatioLimitsByExpected,
            ["spiegelhalter_overdispersion_SR_SHMI"] = Spread(OverdispersionMeasure.RatioLog),
            ["spiegelhalter_overdispersion_SR_CQC"] = Spread(OverdispersionMeasure.RatioRoot),
            ["spiegelhalter_overdispersion_PR_"] = Spread(OverdispersionMeasure.Proportion),
            ["spiegelhalter_overdispersion_RC_"] = Spread(OverdispersionMeasure.RatioOfCounts),
        };

    private static CaseOutput ProportionLimits(CaseInputs inputs)
    {
        var funnel = new ProportionFunnel(
            inputs.Number("overall_numerator"),
            inputs.Number("overall_denominator")
        );
        double population = inputs.Number("population");
        double multiplier = inputs.Number("multiplier", 100);
        Interval inner = funnel.Limits(population, Funnels.InnerConfidence).Times(multiplier);
        Interval outer = funnel.Limits(population, Funnels.OuterConfidence).Times(multiplier);
        return new()
        {
            ["lower_2s_0025"] = inner.Lower,
            ["upper_2s_0025"] = inner.Upper,
            ["lower_3s_0001"] = outer.Lower,
            ["upper_3s_0001"] = outer.Upper,
            ["baseline"] = inner.Estimate,
        };
    }

    private static CaseOutput ProportionVerdicts(CaseInputs inputs)
    {
        double[] x = inputs.Numbers("numerator");
        double[] n = inputs.Numbers("denominator");
        SameLength(x, n);
        var funnel = new ProportionFunnel(x.Sum(), n.Sum());
        return new() { ["significance"] = x.Zip(n, (a, b) => Text(funnel.Verdict(a, b))) };
    }

    private static CaseOutput RatioVerdicts(CaseInputs inputs)
    {
        double[] observed = inputs.Numbers("observed");
        double[] expected = inputs.Numbers("expected");
        SameLength(observed, expected);
        return new()
        {
            ["significance"] = observed.Zip(expected, (a, b) => Text(RatioFunnel.Verdict(a, b))),
        };
    }

    private static CaseOutput RatioLimitsByObserved(CaseInputs inputs)
    {
        double observed = inputs.Number("observed_events");
        double multiplier = inputs.Number("multiplier", 100);
        Interval inner = RatioFunnel.ExpectedOnLimits(observed, Funnels.InnerConfidence);
        Interval outer = RatioFunnel.ExpectedOnLimits(observed, Funnels.OuterConfidence);
        // The lower limit of the funnel is where too many events were expected, and the other way round.
        return new()
        {
            ["lower_2s_expected"] = inner.Upper,
            ["lower_2s_isr"] = observed / inner.Upper * multiplier,
            ["upper_2s_expected"] = inner.Lower,
            ["upper_2s_isr"] = observed / inner.Lower * multiplier,
            ["lower_3s_expected"] = outer.Upper,
            ["lower_3s_isr"] = observed / outer.Upper * multiplier,
            ["upper_3s_expected"] = outer.Lower,
            ["upper_3s_isr"] = observed / outer.Lower * multiplier,
        };
    }

    private static CaseOutput RatioLimitsByExpected(CaseInputs inputs)
    {
        double[] expected = inputs.Numbers("expected");
        double target = inputs.Number("target", 1);
        Interval[] inner = Array.ConvertAll(
            expected,
            e => RatioFunnel.Limits(e, Funnels.InnerConfidence, target)
        );
        Interval[] outer = Array.ConvertAll(
            expected,
            e => RatioFunnel.Limits(e, Funnels.OuterConfidence, target)
        );
        return Limits(inner, outer, "");
    }

    private static CaseMethod Spread(OverdispersionMeasure measure) =>
        inputs =>
        {
            double[] denominators = inputs.Numbers("denominator");
            Overdispersion spread = Overdispersion.Measure(
                measure,
                inputs.Numbers("numerator"),
                denominators,
                inputs.Number("trim_by", 0.1)
            );
            double[] at = inputs.Has("limits_at_denominator")
                ? inputs.Numbers("limits_at_denominator")
                : denominators;
            var output = new CaseOutput
            {
                ["phi"] = spread.Phi,
                ["tau2"] = spread.BetweenVariance,
                ["zscore"] = spread.ZScores.ToArray(),
            };
            foreach (
                (string key, object? value) in Limits(
                    spread.Limits(at, TwoSigma),
                    spread.Limits(at, ThreeSigma),
                    "_od"
                )
            )
            {
                output[key] = value;
            }

            return output;
        };

    private static CaseOutput Limits(Interval[] inner, Interval[] outer, string suffix) =>
        new()
        {
            ["lower95" + suffix] = inner.Select(limits => limits.Lower),
            ["upper95" + suffix] = inner.Select(limits => limits.Upper),
            ["lower99_8" + suffix] = outer.Select(limits => limits.Lower),
            ["upper99_8" + suffix] = outer.Select(limits => limits.Upper),
        };

    private static void SameLength(double[] first, double[] second)
    {
        if (first.Length != second.Length)
        {
            throw new CaseProblemException(
                $"De reeksen zijn niet even lang: {first.Length} en {second.Length}."
            );
        }
    }

    private static string Text(FunnelVerdict verdict) =>
        verdict switch
        {
            FunnelVerdict.VeryLow => "Low (0.001)",
            FunnelVerdict.Low => "Low (0.025)",
            FunnelVerdict.VeryHigh => "High (0.001)",
            FunnelVerdict.High => "High (0.025)",
            _ => "Not significant",
        };
}
