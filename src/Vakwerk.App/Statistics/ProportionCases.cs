using Vakwerk.Statistics;
using Vakwerk.Statistics.Proportions;

namespace Vakwerk.App.Statistics;

internal static class ProportionCases
{
    private delegate Interval Limits(
        double successes,
        double trials,
        double confidence,
        IntervalSide side
    );

    public static Dictionary<string, CaseMethod> Methods { get; } =
        new()
        {
            ["proportion_ci_wilson"] = By(Proportion.Wilson),
            ["proportion_ci_wilson_continuity"] = By(Proportion.WilsonContinuity),
            ["proportion_ci_clopper_pearson"] = By(Proportion.ClopperPearson),
            ["proportion_ci_agresti_coull"] = By(Proportion.AgrestiCoull),
            ["proportion_ci_jeffreys"] = By(Proportion.Jeffreys),
            ["proportion_ci_wald"] = By(Proportion.Wald),
            ["proportion_ci_clopper_pearson_onesided_upper_bound"] = By(
                Proportion.ClopperPearson,
                IntervalSide.UpperBound
            ),
            ["proportion_ci_wilson_onesided_upper_bound"] = By(
                Proportion.Wilson,
                IntervalSide.UpperBound
            ),
            ["proportion_ci_clopper_pearson_onesided_lower_bound"] = By(
                Proportion.ClopperPearson,
                IntervalSide.LowerBound
            ),
            ["proportion_ci_wilson_onesided_lower_bound"] = By(
                Proportion.Wilson,
                IntervalSide.LowerBound
            ),
            ["proportion_ci_wilson_95_and_99_8"] = TwoLevels,
            ["clopper_pearson_and_exact_test"] = ExactTest,
        };

    private static CaseMethod By(Limits limits, IntervalSide side = IntervalSide.TwoSided) =>
        inputs =>
        {
            Interval interval = limits(
                inputs.Number("numerator"),
                inputs.Number("denominator"),
                inputs.Number("confidence", 0.95),
                side
            );
            return new() { ["lower"] = interval.Lower, ["upper"] = interval.Upper };
        };

    private static CaseOutput TwoLevels(CaseInputs inputs)
    {
        double x = inputs.Number("numerator");
        double n = inputs.Number("denominator");
        double multiplier = inputs.Number("multiplier", 1);
        return TwoLevel.Output(level => Proportion.Wilson(x, n, level).Times(multiplier));
    }

    private static CaseOutput ExactTest(CaseInputs inputs)
    {
        double x = inputs.Number("numerator");
        double n = inputs.Number("denominator");
        Interval interval = Proportion.ClopperPearson(x, n, inputs.Number("confidence", 0.95));
        return new()
        {
            ["lower"] = interval.Lower,
            ["upper"] = interval.Upper,
            ["p_value_two_sided"] = ExactProportionTest.TwoSidedP(x, n, inputs.Number("p0")),
        };
    }
}
