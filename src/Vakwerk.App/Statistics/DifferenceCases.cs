using Vakwerk.Statistics;
using Vakwerk.Statistics.Differences;

namespace Vakwerk.App.Statistics;

internal static class DifferenceCases
{
    private delegate Interval Limits(double x1, double n1, double x2, double n2, double confidence);

    public static Dictionary<string, CaseMethod> Methods { get; } =
        new()
        {
            ["difference_ci_newcombe_hybrid_score"] = By(ProportionDifference.Newcombe),
            ["difference_ci_agresti_caffo"] = By(ProportionDifference.AgrestiCaffo),
            ["difference_ci_wald"] = By(ProportionDifference.Wald),
            ["difference_ci_miettinen_nurminen_score"] = By(ProportionDifference.MiettinenNurminen),
            ["ratio_ci_koopman_score"] = By(ProportionRatio.Koopman),
            ["ratio_ci_katz_log"] = By(ProportionRatio.Katz),
            ["odds_ratio_ci_woolf_logit"] = By(OddsRatio.Woolf),
            ["two_proportion_pooled_z_test"] = Pooled,
            ["two_proportion_test_wald_ci"] = WaldAndTests,
            ["k_proportion_homogeneity_chi2"] = Homogeneity,
        };

    private static CaseMethod By(Limits limits) =>
        inputs =>
        {
            (double x1, double n1, double x2, double n2) = Groups(inputs);
            Interval interval = limits(x1, n1, x2, n2, inputs.Number("confidence", 0.95));
            return new() { ["lower"] = interval.Lower, ["upper"] = interval.Upper };
        };

    private static CaseOutput Pooled(CaseInputs inputs)
    {
        (double x1, double n1, double x2, double n2) = Groups(inputs);
        return new() { ["p_value"] = ProportionTests.Pooled(x1, n1, x2, n2).P };
    }

    private static CaseOutput WaldAndTests(CaseInputs inputs)
    {
        (double x1, double n1, double x2, double n2) = Groups(inputs);
        Interval wald = ProportionDifference.Wald(x1, n1, x2, n2);
        Interval yatesInterval = ProportionTests.YatesInterval(x1, n1, x2, n2);
        TestResult pooled = ProportionTests.Pooled(x1, n1, x2, n2);
        TestResult yates = ProportionTests.Yates(x1, n1, x2, n2);
        return new()
        {
            ["diff"] = wald.Estimate,
            ["lower95"] = wald.Lower,
            ["upper95"] = wald.Upper,
            ["chi2"] = pooled.Statistic * pooled.Statistic,
            ["p_value"] = pooled.P,
            ["chi2_yates"] = yates.Statistic,
            ["p_value_yates"] = yates.P,
            ["lower95_yates"] = yatesInterval.Lower,
            ["upper95_yates"] = yatesInterval.Upper,
        };
    }

    private static CaseOutput Homogeneity(CaseInputs inputs)
    {
        TestResult test = ProportionTests.Homogeneity(inputs.Numbers("x"), inputs.Numbers("n"));
        return new()
        {
            ["chi2"] = test.Statistic,
            ["df"] = test.DegreesOfFreedom,
            ["p_value"] = test.P,
        };
    }

    private static (double X1, double N1, double X2, double N2) Groups(CaseInputs inputs) =>
        (inputs.Number("x1"), inputs.Number("n1"), inputs.Number("x2"), inputs.Number("n2"));
}
