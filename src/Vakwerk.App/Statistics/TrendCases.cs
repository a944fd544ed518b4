using Vakwerk.Statistics;
using Vakwerk.Statistics.Special;
using Vakwerk.Statistics.Trend;

namespace Vakwerk.App.Statistics;

internal static class TrendCases
{
    private const int Months = 12;

    public static Dictionary<string, CaseMethod> Methods { get; } =
        new()
        {
            ["cochran_armitage_trend_chi2"] = ChiSquaredTrend,
            ["cochran_armitage_trend_z"] = NormalTrend,
            ["kendall_tau_b_normal_no_continuity"] = Correlation,
            ["mann_kendall_original"] = By(values => MannKendall.Test(values)),
            ["mann_kendall_hamed_rao"] = By(values => MannKendall.HamedRao(values)),
            ["mann_kendall_yue_wang"] = By(values => MannKendall.YueWang(values)),
            ["mann_kendall_seasonal_12"] = By(values => MannKendall.Seasonal(values, Months)),
            ["sens_slope"] = inputs => Line(SenSlope.Fit(Series(inputs))),
            ["sens_slope_seasonal_12"] = inputs =>
                Line(SenSlope.FitSeasonal(Series(inputs), Months)),
        };

    private static CaseOutput ChiSquaredTrend(CaseInputs inputs)
    {
        double[] successes = inputs.Numbers("successes");
        TestResult test = CochranArmitage.Test(
            successes,
            inputs.Numbers("trials"),
            Scores(inputs, successes.Length)
        );
        return new()
        {
            ["chi2"] = test.Statistic * test.Statistic,
            ["df"] = 1,
            ["p_value"] = test.P,
        };
    }

    private static CaseOutput NormalTrend(CaseInputs inputs)
    {
        double[] failures = inputs.Numbers("failures");
        double[] successes = inputs.Numbers("successes");
        if (failures.Length != successes.Length)
        {
            throw new CaseProblemException(
                $"De reeksen failures en successes zijn niet even lang: {failures.Length} en {successes.Length}."
            );
        }

        double[] trials = [.. failures.Zip(successes, (a, b) => a + b)];
        TestResult test = CochranArmitage.Test(successes, trials, Scores(inputs, successes.Length));
        return new() { ["abs_z"] = Math.Abs(test.Statistic), ["p_value"] = test.P };
    }

    private static CaseOutput Correlation(CaseInputs inputs)
    {
        Kendall kendall = Kendall.Correlate(inputs.Numbers("x"), inputs.Numbers("y"));
        return new()
        {
            ["tau"] = kendall.Tau,
            ["z"] = kendall.Test.Statistic,
            ["p_value"] = kendall.Test.P,
        };
    }

    private static CaseMethod By(Func<double[], MannKendall> test) =>
        inputs =>
        {
            MannKendall result = test(Series(inputs));
            bool trend =
                Math.Abs(result.Z) > Normal.UpperQuantile(inputs.Number("alpha", 0.05) / 2);
            return new()
            {
                ["trend"] =
                    !trend ? "no trend"
                    : result.Z > 0 ? "increasing"
                    : "decreasing",
                ["h"] = trend,
                ["p"] = result.P,
                ["z"] = result.Z,
                ["Tau"] = result.Tau,
                ["s"] = result.S,
                ["var_s"] = result.VarianceOfS,
            };
        };

    private static CaseOutput Line(SenSlope line) =>
        new() { ["slope"] = line.Slope, ["intercept"] = line.Intercept };

    private static double[] Series(CaseInputs inputs) => inputs.Numbers("values", double.NaN);

    private static double[] Scores(CaseInputs inputs, int count) =>
        inputs.Has("scores")
            ? inputs.Numbers("scores")
            : [.. Enumerable.Range(1, count).Select(score => (double)score)];
}
