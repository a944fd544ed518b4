using Vakwerk.Statistics;
using Vakwerk.Statistics.Survey;

namespace Vakwerk.App.Statistics;

internal static class SurveyCases
{
    public static Dictionary<string, CaseMethod> Methods { get; } =
        new()
        {
            ["stratified_mean_fpc"] = inputs =>
                Output("mean", Stratified(inputs).Mean(Values(inputs, "variable"))),
            ["stratified_proportion_fpc"] = inputs =>
                Output("mean", Stratified(inputs).Mean(Values(inputs, "condition"))),
            ["stratified_total_fpc"] = inputs =>
                Output("total", Stratified(inputs).Total(Values(inputs, "variable"))),
            ["stratified_ratio_fpc"] = inputs =>
                Output(
                    "ratio",
                    Stratified(inputs)
                        .Ratio(Values(inputs, "numerator"), Values(inputs, "denominator"))
                ),
            ["one_stage_cluster_mean_fpc"] = inputs =>
                Output("mean", Clustered(inputs).Mean(Values(inputs, "variable"))),
            ["design_based_proportion_ci_logit"] = By(
                (proportion, level) => proportion.LogitInterval(level)
            ),
            ["design_based_proportion_ci_beta"] = By(
                (proportion, level) => proportion.BetaInterval(level)
            ),
            ["design_based_proportion_ci_mean"] = By(
                (proportion, level) => proportion.Interval(level)
            ),
        };

    private static CaseMethod By(Func<SurveyEstimate, double, Interval> limits) =>
        inputs =>
        {
            Interval interval = limits(
                Stratified(inputs).Mean(Values(inputs, "condition")),
                inputs.Number("confidence", 0.95)
            );
            return new()
            {
                ["p"] = interval.Estimate,
                ["lower"] = interval.Lower,
                ["upper"] = interval.Upper,
            };
        };

    private static CaseOutput Output(string key, SurveyEstimate estimate) =>
        new() { [key] = estimate.Estimate, ["se"] = estimate.StandardError };

    private static double[] Values(CaseInputs inputs, string key) =>
        inputs.Table().NumbersOrCondition(inputs.Text(key));

    /// <summary>Cases may leave the columns of the design out; then they have the names of the data set api.</summary>
    private static SurveyDesign Stratified(CaseInputs inputs)
    {
        CaseTable table = inputs.Table();
        return SurveyDesign.Create(
            table.Numbers(inputs.Text("weight", "pw")),
            strata: table.Labels(inputs.Text("stratum", "stype")),
            populations: table.Numbers(inputs.Text("fpc", "fpc"))
        );
    }

    private static SurveyDesign Clustered(CaseInputs inputs)
    {
        CaseTable table = inputs.Table();
        return SurveyDesign.Create(
            table.Numbers(inputs.Text("weight", "pw")),
            clusters: table.Labels(inputs.Text("cluster", "dnum")),
            populations: table.Numbers(inputs.Text("fpc", "fpc"))
        );
    }
}
