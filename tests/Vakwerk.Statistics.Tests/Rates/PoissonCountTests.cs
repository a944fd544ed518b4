using Vakwerk.Statistics.Rates;

namespace Vakwerk.Statistics.Tests.Rates;

public sealed class PoissonCountTests
{
    [Fact] // R ?poisson.test, first example
    public void Exact_equals_R() =>
        PoissonCount
            .Exact(137)
            .Per(24.19893)
            .ShouldBeClose(4.753124804848748, 6.692709334176071, 1e-13);

    [Fact]
    public void Exact_of_nothing_and_of_one_have_a_closed_form()
    {
        PoissonCount.Exact(0).ShouldBeClose(0, -Math.Log(0.025), 1e-14);
        PoissonCount.Exact(1).Lower.ShouldBeClose(-Math.Log(0.975), 1e-13);
    }

    [Fact] // PHEindicatormethods, testdata_Rate.xlsx and testdata_Byars_Wilson.xlsx
    public void Byar_equals_the_public_health_reference()
    {
        PoissonCount.Byar(65).ShouldBeClose(50.163187710459454, 82.84913854593984, 1e-13);
        PoissonCount.Byar(20, 0.998).ShouldBeClose(8.922802365144193, 38.08503562504191, 1e-13);
        PoissonCount
            .ExactOrByar(1, 0.998)
            .ShouldBeClose(0.0010005003335835344, 9.233413476451585, 1e-13);
        PoissonCount.ExactOrByar(10).ShouldBe(PoissonCount.Byar(10));
    }

    [Fact] // DescTools::PoissonCI and ratesci, through statsmodels test_rates_poisson.py
    public void Score_and_middle_Byar_equal_R()
    {
        PoissonCount
            .Score(15)
            .Per(400)
            .ShouldBeClose(0.0227264749053794, 0.0618771721463559, 1e-13);
        PoissonCount
            .ByarMiddle(15)
            .Per(400)
            .ShouldBeClose(0.0219084369245707, 0.0602933510943048, 1e-13);
    }

    [Fact]
    public void The_difference_of_two_counts_is_symmetric_and_shrinks_with_size()
    {
        Interval one = RateDifference.OfCounts(30, 20);
        Interval other = RateDifference.OfCounts(20, 30);
        one.Lower.ShouldBeClose(-other.Upper, 1e-13);
        one.Estimate.ShouldBe(10);
        one.Contains(0).ShouldBeTrue();
        RateDifference.OfCounts(3000, 2000).Contains(0).ShouldBeFalse();
        RateDifference.OfCounts(0, 0).Contains(0).ShouldBeTrue();
    }

    [Fact]
    public void An_impossible_count_is_an_error_that_names_it()
    {
        Should
            .Throw<ArgumentOutOfRangeException>(() => PoissonCount.Exact(-1))
            .ParamName.ShouldBe("count");
        Should
            .Throw<ArgumentOutOfRangeException>(() => PoissonCount.Exact(1).Per(0))
            .ParamName.ShouldBe("exposure");
    }
}
