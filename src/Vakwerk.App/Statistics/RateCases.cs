using System.Globalization;
using System.Text.RegularExpressions;
using Vakwerk.Statistics;
using Vakwerk.Statistics.Rates;
using Vakwerk.Statistics.Standardisation;

namespace Vakwerk.App.Statistics;

internal static partial class RateCases
{
    public static Dictionary<string, CaseMethod> Methods { get; } =
        new()
        {
            ["poisson_count_ci_byar"] = inputs =>
                Limits(PoissonCount.Byar(inputs.Number("count"), Confidence(inputs))),
            ["poisson_count_exact_and_byar"] = ExactAndByar,
            ["poisson_exact_ci"] = inputs =>
                Limits(
                    PoissonCount
                        .Exact(inputs.Number("count"), Confidence(inputs))
                        .Per(inputs.Number("exposure", 1))
                ),
            ["poisson_exact_ci_and_test"] = ExactAndTest,
            ["poisson_rate_ratio_exact"] = Ratio,
            ["rate_ci_exact"] = By(PoissonCount.Exact),
            ["rate_ci_byars"] = By(PoissonCount.Byar),
            ["rate_ci_score"] = By(PoissonCount.Score),
            ["rate_ci_wald"] = By(PoissonCount.Wald),
            ["rate_ci_byar"] = By(PoissonCount.ByarMiddle),
            ["rate_ci_jeffreys"] = By(PoissonCount.Jeffreys),
            ["rate_test_exact_central"] = inputs =>
                new()
                {
                    ["p_value"] = PoissonTest.CentralP(
                        inputs.Number("count"),
                        Expected(inputs, "rate0")
                    ),
                },
            ["rate_test_score"] = inputs =>
                new()
                {
                    ["p_value"] = PoissonTest
                        .Score(inputs.Number("count"), Expected(inputs, "rate0"))
                        .P,
                },
            ["indirectly_standardised_rate"] = inputs =>
                Indirect(inputs, (result, level) => result.Rate(level, Unit(inputs, 100_000))),
            ["indirectly_standardised_ratio"] = inputs =>
                Indirect(inputs, (result, level) => result.Ratio(level).Times(Unit(inputs, 1))),
            ["directly_standardised_rate_dobson_byar"] = Direct,
        };

    /// <summary>
    /// A rate per multiplier with limits at two levels when the case gives a population, otherwise a rate per exposure at
    /// one level.
    /// </summary>
    private static CaseMethod By(Func<double, double, Interval> limits) =>
        inputs =>
        {
            double count = inputs.Number("count");
            if (inputs.Has("population"))
            {
                double population = inputs.Number("population");
                double multiplier = inputs.Number("multiplier", 1);
                return TwoLevel.Output(level =>
                    limits(count, level).Per(population).Times(multiplier)
                );
            }

            Interval rate = limits(count, Confidence(inputs)).Per(inputs.Number("exposure", 1));
            return new()
            {
                ["rate"] = rate.Estimate,
                ["lower"] = rate.Lower,
                ["upper"] = rate.Upper,
            };
        };

    private static CaseOutput ExactAndByar(CaseInputs inputs)
    {
        double count = inputs.Number("count");
        Interval exact = PoissonCount.Exact(count, Confidence(inputs));
        Interval byar = PoissonCount.ByarMiddle(count, Confidence(inputs));
        return new()
        {
            ["exact_lower"] = exact.Lower,
            ["exact_upper"] = exact.Upper,
            ["byar_lower"] = byar.Lower,
            ["byar_upper"] = byar.Upper,
        };
    }

    private static CaseOutput ExactAndTest(CaseInputs inputs)
    {
        double count = inputs.Number("count");
        CaseOutput output = Limits(
            PoissonCount.Exact(count, Confidence(inputs)).Per(inputs.Number("exposure"))
        );
        output["p_value_two_sided"] = PoissonTest.TwoSidedP(count, Expected(inputs, "r0"));
        return output;
    }

    private static CaseOutput Ratio(CaseInputs inputs)
    {
        RatioResult result = RateRatio.Exact(
            inputs.Number("count1"),
            inputs.Number("exposure1"),
            inputs.Number("count2"),
            inputs.Number("exposure2"),
            Confidence(inputs)
        );
        return new()
        {
            ["ratio"] = result.Ratio.Estimate,
            ["lower"] = result.Ratio.Lower,
            ["upper"] = result.Ratio.Upper,
            ["p_value"] = result.P,
        };
    }

    private static CaseOutput Indirect(
        CaseInputs inputs,
        Func<IndirectStandardisation, double, Interval> limits
    )
    {
        // As in the reference: a stratum without a count has no events.
        IndirectStandardisation result = IndirectStandardisation.Of(
            inputs.Numbers("observed_by_stratum", 0),
            inputs.Numbers("population_by_stratum", 0),
            inputs.Numbers("reference_count_by_stratum", 0),
            inputs.Numbers("reference_population_by_stratum")
        );
        var output = new CaseOutput
        {
            ["observed"] = result.Observed,
            ["expected"] = result.Expected,
        };
        foreach ((string key, object? value) in TwoLevel.Output(level => limits(result, level)))
        {
            output[key] = value;
        }

        output["method"] = result.IsExact ? "Exact" : "Byars";
        return output;
    }

    private static CaseOutput Direct(CaseInputs inputs)
    {
        DirectStandardisation result = DirectStandardisation.Of(
            inputs.Numbers("count_by_stratum", 0),
            inputs.Numbers("population_by_stratum"),
            inputs.Numbers("standard_population")
        );
        double multiplier = inputs.Number("multiplier", 100_000);
        var output = new CaseOutput { ["total_count"] = result.TotalCount };
        foreach (
            (string key, object? value) in TwoLevel.Output(level =>
                result.Rate(level, multiplier) ?? new Interval(double.NaN, double.NaN, double.NaN)
            )
        )
        {
            output[key] = value;
        }

        return output;
    }

    private static CaseOutput Limits(Interval interval) =>
        new() { ["lower"] = interval.Lower, ["upper"] = interval.Upper };

    private static double Confidence(CaseInputs inputs) => inputs.Number("confidence", 0.95);

    private static double Expected(CaseInputs inputs, string rate) =>
        inputs.Number(rate) * inputs.Number("exposure", 1);

    /// <summary>The number at the end of a text such as "indirectly standardised rate per 100000".</summary>
    private static double Unit(CaseInputs inputs, double otherwise)
    {
        if (inputs.Has("multiplier"))
        {
            return inputs.Number("multiplier");
        }

        Match number = LastNumber().Match(inputs.Text("statistic", ""));
        return number.Success
            ? double.Parse(
                number.Groups[1].Value.Replace(",", "", StringComparison.Ordinal),
                CultureInfo.InvariantCulture
            )
            : otherwise;
    }

    [GeneratedRegex(@"([0-9][0-9,]*(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)\s*$")]
    private static partial Regex LastNumber();
}
