using Vakwerk.Statistics.Concentration;
using Vakwerk.Statistics.Differences;
using Vakwerk.Statistics.DiffInDiff;
using Vakwerk.Statistics.Funnel;
using Vakwerk.Statistics.Means;
using Vakwerk.Statistics.MultipleTesting;
using Vakwerk.Statistics.Peers;
using Vakwerk.Statistics.Pooling;
using Vakwerk.Statistics.Proportions;
using Vakwerk.Statistics.Rates;
using Vakwerk.Statistics.Regression;
using Vakwerk.Statistics.Standardisation;
using Vakwerk.Statistics.Survey;
using Vakwerk.Statistics.Trend;

namespace Vakwerk.Statistics.Tests;

/// <summary>Every guard of every public method: take it away and a test here fails.</summary>
public sealed class GuardTests
{
    private const double Nan = double.NaN;
    private const double Infinite = double.PositiveInfinity;

    private delegate Interval OfTwoGroups(double x1, double n1, double x2, double n2, double c);

    private static readonly OfTwoGroups[] TwoGroups =
    [
        OddsRatio.Woolf,
        ProportionDifference.Newcombe,
        ProportionDifference.AgrestiCaffo,
        ProportionDifference.Wald,
        ProportionDifference.MiettinenNurminen,
        ProportionRatio.Katz,
        ProportionRatio.Koopman,
        ProportionTests.YatesInterval,
    ];

    private static readonly Func<double, double, double, Interval>[] OneGroup =
    [
        (x, n, c) => Proportion.Wilson(x, n, c),
        (x, n, c) => Proportion.WilsonContinuity(x, n, c),
        (x, n, c) => Proportion.ClopperPearson(x, n, c),
        (x, n, c) => Proportion.Jeffreys(x, n, c),
        (x, n, c) => Proportion.AgrestiCoull(x, n, c),
        (x, n, c) => Proportion.Wald(x, n, c),
    ];

    private static readonly Func<double, double, Interval>[] Counts =
    [
        PoissonCount.Exact,
        PoissonCount.Byar,
        PoissonCount.ByarMiddle,
        PoissonCount.ExactOrByar,
        PoissonCount.Score,
        PoissonCount.Wald,
        PoissonCount.Jeffreys,
    ];

    [Fact]
    public void One_proportion()
    {
        foreach (Func<double, double, double, Interval> method in OneGroup)
        {
            Refusal.Of("trials", () => method(0, 0, 0.95), () => method(1, Infinite, 0.95));
            Refusal.Of("successes", () => method(-1, 2, 0.95), () => method(3, 2, 0.95));
            Refusal.Of("confidence", () => method(1, 2, 0), () => method(1, 2, 1));
        }

        Refusal.Of("successes", () => ExactProportionTest.TwoSidedP(1.5, 2, 0.5));
        Refusal.Of("trials", () => ExactProportionTest.TwoSidedP(1, 2.5, 0.5));
        Refusal.Of("proportion", () => ExactProportionTest.TwoSidedP(1, 2, 1.1));
    }

    [Fact]
    public void Many_proportions()
    {
        foreach (bool exact in new[] { false, true })
        {
            Refusal.Of("confidence", () => Many(exact, [1], [2], 1, 1, 1));
            Refusal.Of(
                "trials",
                () => Many(exact, [1], [2, 3], 1, 1),
                () => Many(exact, [0], [0], 1, 1)
            );
            Refusal.Of("successes", () => Many(exact, [1, 3], [2, 2], 2, 2));
            Refusal.Of("lower", () => Many(exact, [1], [2], 2, 1));
            Refusal.Of("upper", () => Many(exact, [1], [2], 1, 2));
        }
    }

    private static void Many(
        bool exact,
        double[] x,
        double[] n,
        int lower,
        int upper,
        double c = 0.95
    )
    {
        if (exact)
        {
            Proportion.ClopperPearson(x, n, new double[lower], new double[upper], c);
        }
        else
        {
            Proportion.Wilson(x, n, new double[lower], new double[upper], c);
        }
    }

    [Fact]
    public void Two_proportions()
    {
        foreach (OfTwoGroups method in TwoGroups)
        {
            Refusal.Of("successes1", () => method(5, 4, 1, 4, 0.95));
            Refusal.Of("trials1", () => method(0, 0, 1, 4, 0.95));
            Refusal.Of("successes2", () => method(1, 4, 5, 4, 0.95));
            Refusal.Of("trials2", () => method(1, 4, 0, 0, 0.95));
            Refusal.Of("confidence", () => method(1, 4, 2, 4, 1));
        }

        Refusal.Of("successes2", () => ProportionRatio.Katz(1, 4, 0, 4));
        foreach (Func<double, double, double, double, TestResult> test in Tests)
        {
            Refusal.Of("successes1", () => test(5, 4, 1, 4));
            Refusal.Of("trials2", () => test(1, 4, 0, 0));
        }

        Refusal.Of(
            "successes",
            () => ProportionTests.Homogeneity([1], [2]),
            () => ProportionTests.Homogeneity([1, 3], [2, 2])
        );
        Refusal.Of("trials", () => ProportionTests.Homogeneity([1, 1], [2]));
    }

    private static readonly Func<double, double, double, double, TestResult>[] Tests =
    [
        ProportionTests.Pooled,
        ProportionTests.Yates,
    ];

    [Fact]
    public void Counts_and_rates()
    {
        foreach (Func<double, double, Interval> method in Counts)
        {
            Refusal.Of(
                "count",
                () => method(-1, 0.95),
                () => method(Nan, 0.95),
                () => method(Infinite, 0.95)
            );
            Refusal.Of("confidence", () => method(12, 0), () => method(3, 1));
        }

        Refusal.Of(
            "count",
            () => PoissonTest.TwoSidedP(1.5, 2),
            () => PoissonTest.CentralP(1.5, 2),
            () => PoissonTest.Score(-1, 2)
        );
        Refusal.Of(
            "expected",
            () => PoissonTest.TwoSidedP(1, -2),
            () => PoissonTest.CentralP(1, -2),
            () => PoissonTest.Score(1, 0)
        );
        Refusal.Of("exposure", () => PoissonCount.Byar(4).Per(0));
        Refusal.Of(
            "count1",
            () => RateRatio.Exact(1.5, 1, 1, 1),
            () => RateDifference.HybridScore(-1, 1, 1, 1)
        );
        Refusal.Of(
            "exposure1",
            () => RateRatio.Exact(1, 0, 1, 1),
            () => RateDifference.HybridScore(1, 0, 1, 1)
        );
        Refusal.Of(
            "count2",
            () => RateRatio.Exact(1, 1, 1.5, 1),
            () => RateDifference.HybridScore(1, 1, -1, 1)
        );
        Refusal.Of(
            "exposure2",
            () => RateRatio.Exact(1, 1, 1, 0),
            () => RateDifference.HybridScore(1, 1, 1, 0)
        );
        Refusal.Of(
            "confidence",
            () => RateRatio.Exact(1, 1, 2, 1, 1),
            () => RateDifference.HybridScore(1, 1, 2, 1, 0),
            () => RateDifference.OfCounts(1, 2, 1)
        );
    }

    [Fact]
    public void Funnels()
    {
        var funnel = new ProportionFunnel(3, 10);
        Refusal.Of("numerator", () => _ = new ProportionFunnel(3, 2), () => funnel.Verdict(3, 2));
        Refusal.Of("denominator", () => _ = new ProportionFunnel(0, 0), () => funnel.Verdict(0, 0));
        Refusal.Of(
            "population",
            () => funnel.Limits(0, 0.95),
            () => ExactProportionFunnel.Limits(0.5, 0, 0.95),
            () => ExactProportionFunnel.Limits(0.5, 2.5, 0.95)
        );
        Refusal.Of(
            "confidence",
            () => funnel.Limits(10, 1),
            () => ExactProportionFunnel.Limits(0.5, 10, 1),
            () => RatioFunnel.Limits(3, 0),
            () => RatioFunnel.ExpectedOnLimits(3, 1)
        );
        Refusal.Of("baseline", () => ExactProportionFunnel.Limits(1.5, 10, 0.95));
        Refusal.Of("expected", () => RatioFunnel.Limits(0, 0.95), () => RatioFunnel.Verdict(1, 0));
        Refusal.Of("target", () => RatioFunnel.Limits(3, 0.95, 0));
        Refusal.Of("observed", () => RatioFunnel.Verdict(-1, 2));
    }

    [Fact]
    public void Over_dispersion()
    {
        const OverdispersionMeasure Share = OverdispersionMeasure.Proportion;
        const OverdispersionMeasure Ratio = OverdispersionMeasure.RatioRoot;
        Refusal.Of(
            "numerators",
            () => Overdispersion.Measure(Ratio, [1], [1]),
            () => Overdispersion.Measure(Ratio, [-1, 1], [1, 1]),
            () => Overdispersion.Measure(Share, [3, 1], [2, 2]),
            () => Overdispersion.Measure(OverdispersionMeasure.RatioLog, [0, 1], [1, 1]),
            () => Overdispersion.Measure(OverdispersionMeasure.RatioOfCounts, [0, 0], [1, 1])
        );
        Refusal.Of(
            "denominators",
            () => Overdispersion.Measure(Ratio, [1, 1], [1, 0]),
            () => Overdispersion.Measure(Ratio, [1, 1], [1, 1, 1])
        );
        Refusal.Of(
            "trimBy",
            () => Overdispersion.Measure(Ratio, [1, 2], [1, 2], 0.5),
            () => Overdispersion.Measure(Ratio, [1, 2], [1, 2], -0.1)
        );
        Overdispersion spread = Overdispersion.Measure(Ratio, [1, 5], [2, 3]);
        Refusal.Of("denominators", () => spread.Limits([], 2), () => spread.Limits([0], 2));
        Refusal.Of("z", () => spread.Limits([1], 0));
    }

    [Fact]
    public void Standardisation()
    {
        Refusal.Of(
            "count",
            () => DirectStandardisation.Of([], [], []),
            () => DirectStandardisation.Of([-1], [1], [1])
        );
        Refusal.Of(
            "population",
            () => DirectStandardisation.Of([1], [0], [1]),
            () => DirectStandardisation.Of([1], [1, 2], [1])
        );
        Refusal.Of(
            "standard",
            () => DirectStandardisation.Of([1], [1], [-1]),
            () => DirectStandardisation.Of([1], [1], [1, 2]),
            () => DirectStandardisation.Of([1], [1], [0])
        );
        DirectStandardisation direct = DirectStandardisation.Of([12], [100], [1]);
        Refusal.Of(
            "confidence",
            () => direct.Rate(1),
            () => DirectStandardisation.Of([1], [1], [1]).Rate(0)
        );
        Refusal.Of(
            "multiplier",
            () => direct.Rate(0.95, 0),
            () => DirectStandardisation.Of([1], [1], [1]).Rate(0.95, 0)
        );
        Refusal.Of(
            "observed",
            () => IndirectStandardisation.Of([], [1], [1], [1]),
            () => IndirectStandardisation.Of([-1], [1], [1], [1]),
            () => IndirectStandardisation.Of([1, 2], [1, 1, 1], [1, 1, 1], [1, 1, 1])
        );
        Refusal.Of("population", () => IndirectStandardisation.Of([1], [-1], [1], [1]));
        Refusal.Of(
            "referenceCount",
            () => IndirectStandardisation.Of([1], [1], [-1], [1]),
            () => IndirectStandardisation.Of([1], [1, 2], [1], [1, 1]),
            () => IndirectStandardisation.Of([1], [1], [0], [1])
        );
        Refusal.Of(
            "referencePopulation",
            () => IndirectStandardisation.Of([1], [1], [1], [0]),
            () => IndirectStandardisation.Of([1], [1, 1], [1, 1], [1])
        );
        IndirectStandardisation indirect = IndirectStandardisation.Of([1], [1], [1], [1]);
        Refusal.Of("confidence", () => indirect.Ratio(1), () => indirect.Rate(1));
        Refusal.Of("multiplier", () => indirect.Rate(0.95, 0));
    }

    [Fact]
    public void Concentration()
    {
        Refusal.Of(
            "values",
            () => Gini.Population([]),
            () => Gini.Population([1, -1]),
            () => Gini.Population([0, 0]),
            () => Gini.Unbiased([3]),
            () => Gini.Unbiased([Nan, 1])
        );
        Refusal.Of(
            "weights",
            () => Gini.Population([1, 2], [1]),
            () => Gini.Population([1, 2], [2, -1]),
            () => Gini.Population([1, 2], [0, 0])
        );
        foreach (
            Func<double[], double> share in new Func<double[], double>[]
            {
                Herfindahl,
                Entropy,
                Evenness,
                Theil,
            }
        )
        {
            Refusal.Of(
                "values",
                () => share([]),
                () => share([1, -1]),
                () => share([0]),
                () => share([0, 0])
            );
        }
    }

    private static double Herfindahl(double[] values) => Shares.Herfindahl(values);

    private static double Entropy(double[] values) => Shares.Entropy(values);

    private static double Evenness(double[] values) => Shares.Evenness(values);

    private static double Theil(double[] values) => Shares.Theil(values);

    [Fact]
    public void Many_tests()
    {
        double[] wrong = [0.5, 1.5, 0.1];
        Refusal.Of(
            "p",
            () => AdjustedP.Bonferroni(wrong),
            () => AdjustedP.Holm(wrong),
            () => AdjustedP.Hochberg(wrong),
            () => AdjustedP.Hommel(wrong),
            () => AdjustedP.BenjaminiHochberg(wrong),
            () => AdjustedP.BenjaminiYekutieli(wrong),
            () => AdjustedP.Sidak(wrong),
            () => AdjustedP.SidakStepDown(wrong)
        );
    }
}
