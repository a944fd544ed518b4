using Vakwerk.Statistics.Concentration;
using Vakwerk.Statistics.Funnel;
using Vakwerk.Statistics.Means;
using Vakwerk.Statistics.MultipleTesting;
using Vakwerk.Statistics.Pooling;
using Vakwerk.Statistics.Regression;

namespace Vakwerk.App.Statistics;

internal static class SeriesCases
{
    public static Dictionary<string, CaseMethod> Methods { get; } =
        new()
        {
            ["gini_unbiased"] = inputs =>
                new() { ["gini"] = Gini.Unbiased(inputs.Numbers("values"), Weights(inputs)) },
            ["gini_population"] = inputs =>
                new() { ["gini"] = Gini.Population(inputs.Numbers("values"), Weights(inputs)) },
            ["herfindahl"] = inputs =>
                new() { ["hhi"] = Shares.Herfindahl(inputs.Numbers("values")) },
            ["mean_ci_student_t"] = MeanInterval,
            ["p_adjust"] = Adjusted,
            ["bh_reject_at"] = Reject,
            ["random_effects_tau2_DL"] = Pool(BetweenVarianceMethod.DerSimonianLaird),
            ["random_effects_tau2_PM"] = Pool(BetweenVarianceMethod.PauleMandel),
            ["random_effects_tau2_REML"] = Pool(BetweenVarianceMethod.RestrictedLikelihood),
            ["ols_trend_projection"] = Projection,
        };

    private static double[] Weights(CaseInputs inputs) =>
        inputs.Has("weights") ? inputs.Numbers("weights") : [];

    private static CaseOutput MeanInterval(CaseInputs inputs)
    {
        double[] values = inputs.Numbers("values");
        MeanResult inner = Mean.StudentT(values, Funnels.InnerConfidence);
        CaseOutput output = TwoLevel.Output(level => Mean.StudentT(values, level).Interval);
        output["stdev"] = inner.StandardDeviation;
        return output;
    }

    private static CaseOutput Adjusted(CaseInputs inputs)
    {
        double[] p = inputs.Numbers("p");
        return new()
        {
            ["bonferroni"] = AdjustedP.Bonferroni(p),
            ["holm"] = AdjustedP.Holm(p),
            ["hochberg"] = AdjustedP.Hochberg(p),
            ["hommel"] = AdjustedP.Hommel(p),
            ["bh"] = AdjustedP.BenjaminiHochberg(p),
            ["by"] = AdjustedP.BenjaminiYekutieli(p),
            ["sidak_ss"] = AdjustedP.Sidak(p),
            ["sidak_sd"] = AdjustedP.SidakStepDown(p),
        };
    }

    private static CaseOutput Reject(CaseInputs inputs)
    {
        double alpha = inputs.Number("alpha");
        return new()
        {
            ["reject"] = AdjustedP
                .BenjaminiHochberg(inputs.Numbers("p"))
                .Select(adjusted => adjusted <= alpha),
        };
    }

    private static CaseMethod Pool(BetweenVarianceMethod method) =>
        inputs =>
        {
            RandomEffects pooled = RandomEffects.Pool(
                inputs.Numbers("yi"),
                inputs.Numbers("vi"),
                method
            );
            return new()
            {
                ["estimate"] = pooled.Estimate,
                ["se"] = pooled.StandardError,
                ["tau2"] = pooled.BetweenVariance,
                ["i2"] = pooled.I2,
                ["q"] = pooled.Q.Statistic,
                ["q_p"] = pooled.Q.P,
            };
        };

    private static CaseOutput Projection(CaseInputs inputs)
    {
        StraightLine line = StraightLine.Fit(inputs.Numbers("t"), inputs.Numbers("y"));
        double level = inputs.Number("level", 0.95);
        Projection[] at = Array.ConvertAll(inputs.Numbers("t_new"), t => line.At(t, level));
        return new()
        {
            ["intercept"] = line.Intercept,
            ["slope"] = line.Slope,
            ["slope_se"] = line.SlopeStandardError,
            ["slope_p"] = line.SlopeP,
            ["fit"] = at.Select(one => one.Fit),
            ["prediction_lower"] = at.Select(one => one.NewObservation.Lower),
            ["prediction_upper"] = at.Select(one => one.NewObservation.Upper),
            ["mean_lower"] = at.Select(one => one.Mean.Lower),
            ["mean_upper"] = at.Select(one => one.Mean.Upper),
        };
    }
}
