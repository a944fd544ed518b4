using FsCheck.Fluent;
using Vakwerk.Statistics.Trend;

namespace Vakwerk.Statistics.Tests.Trend;

public sealed class TrendTests
{
    [Fact] // R ?prop.trend.test (smokers, Fleiss 1981)
    public void Cochran_Armitage_equals_R()
    {
        TestResult test = CochranArmitage.Test([83, 90, 129, 70], [86, 93, 136, 82], [1, 2, 3, 4]);
        (test.Statistic * test.Statistic).ShouldBeClose(8.22492228519771, 1e-13);
        test.Statistic.ShouldBeLessThan(0);
        test.P.ShouldBeClose(0.004131897477641487, 1e-12);
    }

    [Fact] // DescTools, CochranArmitageTest.Rd, dose example
    public void Cochran_Armitage_equals_DescTools()
    {
        TestResult test = CochranArmitage.Test([0, 1, 0, 3], [10, 10, 10, 10], [1, 2, 3, 4]);
        test.Statistic.ShouldBeClose(1.885618083164127, 1e-13);
        test.P.ShouldBeClose(0.05934643879191985, 1e-13);
    }

    [Fact]
    public void Moving_or_stretching_the_scores_changes_nothing()
    {
        TestResult years = CochranArmitage.Test([3, 5, 9], [20, 20, 30], [2021, 2022, 2024]);
        TestResult shifted = CochranArmitage.Test([3, 5, 9], [20, 20, 30], [0, 10, 30]);
        years.Statistic.ShouldBeClose(shifted.Statistic, 1e-11);
        CochranArmitage.Test([0, 0], [5, 5], [1, 2]).P.ShouldBe(1);
        Should
            .Throw<ArgumentOutOfRangeException>(() => CochranArmitage.Test([1, 2], [5, 5], [3, 3]))
            .ParamName.ShouldBe("scores");
    }

    [Fact] // R ?cor.test (Hollander and Wolfe 1973), exact = FALSE
    public void Kendall_equals_R()
    {
        Kendall kendall = Kendall.Correlate(
            [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1],
            [2.6, 3.1, 2.5, 5, 3.6, 4, 5.2, 2.8, 3.8]
        );
        kendall.Tau.ShouldBeClose(0.44444444444444453, 1e-14);
        kendall.Test.Statistic.ShouldBeClose(1.6681153124565986, 1e-14);
        kendall.Test.P.ShouldBeClose(0.09529283802345655, 1e-13);
    }

    private static readonly double[] Series = [5, 7, 6, double.NaN, 9, 8, 11, 12, 10, 14];

    [Fact]
    public void Mann_Kendall_counts_pairs()
    {
        MannKendall test = MannKendall.Test(Series);
        // Of the 36 pairs 4 fall: 7-6, 9-8, 11-10, 12-10.
        test.S.ShouldBe(28);
        test.VarianceOfS.ShouldBe(9 * 8 * 23 / 18.0);
        test.Tau.ShouldBeClose(28 / 36.0, 1e-15);
        test.Z.ShouldBeClose(27 / Math.Sqrt(92), 1e-14);
        MannKendall.Test([3, 3, 3]).P.ShouldBe(1);
    }

    [Fact]
    public void Backwards_the_trend_turns_and_a_monotone_change_of_scale_leaves_it() =>
        Law.Holds(
            Gen.Choose(0, 30).ListOf().Where(list => list.Count >= 3),
            list =>
            {
                double[] values = [.. list.Select(value => (double)value)];
                MannKendall test = MannKendall.Test(values);
                MannKendall.Test([.. values.Reverse()]).S.ShouldBe(-test.S);
                MannKendall.Test([.. values.Select(Math.Exp)]).ShouldBe(test);
                test.P.ShouldBeInRange(0, 1);
                MannKendall.HamedRao(values).P.ShouldBeInRange(0, 1);
                MannKendall.YueWang(values).P.ShouldBeInRange(0, 1);
            }
        );

    [Fact]
    public void The_seasonal_test_sums_the_seasons()
    {
        double[] values = [1, 10, 2, 20, 3, 15, 4, 12];
        MannKendall seasons = MannKendall.Seasonal(values, 2);
        seasons.S.ShouldBe(MannKendall.Test([1, 2, 3, 4]).S + MannKendall.Test([10, 20, 15, 12]).S);
        MannKendall.Seasonal(values, 1).ShouldBe(MannKendall.Test(values));
    }

    [Fact]
    public void Sen_slope_is_the_line_itself_and_survives_an_outlier()
    {
        SenSlope exact = SenSlope.Fit([1, 3, 5, 7, 9]);
        exact.ShouldBe(new SenSlope(2, 1));
        SenSlope.Fit([1, 3, 5, 7, 900]).Slope.ShouldBe(2);
        SenSlope.Fit([1, 3, double.NaN, 7, 9]).ShouldBe(new SenSlope(2, 1));
        SenSlope.FitSeasonal([1, 10, 3, 12, 5, 14], 2).Slope.ShouldBe(2);
        Should
            .Throw<ArgumentOutOfRangeException>(() => SenSlope.Fit([1, double.NaN]))
            .ParamName.ShouldBe("values");
    }
}
