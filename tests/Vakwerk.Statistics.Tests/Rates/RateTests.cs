using FsCheck.Fluent;
using Vakwerk.Statistics.Rates;
using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Tests.Rates;

public sealed class RateTests
{
    [Fact] // R ?poisson.test: 11 cases in 800 against 21 in 3011
    public void The_exact_ratio_equals_R()
    {
        RatioResult result = RateRatio.Exact(11, 800, 21, 3011);
        result.Ratio.ShouldBeClose(0.8584264033916392, 4.277265943654071, 1e-12);
        result.Ratio.Estimate.ShouldBeClose(1.9714880952380953, 1e-13);
        result.P.ShouldBeClose(0.07966863303332952, 1e-12);
    }

    [Fact]
    public void A_ratio_with_nothing_below_is_open_above()
    {
        RatioResult result = RateRatio.Exact(3, 10, 0, 10);
        result.Ratio.Upper.ShouldBe(double.PositiveInfinity);
        result.Ratio.Estimate.ShouldBe(double.PositiveInfinity);
        RateRatio.Exact(0, 10, 3, 10).Ratio.Lower.ShouldBe(0);
        Should
            .Throw<ArgumentOutOfRangeException>(() => RateRatio.Exact(0, 1, 0, 1))
            .ParamName.ShouldBe("count1");
    }

    [Fact] // exactci::poisson.exact (central) and ratesci::scoreci, through statsmodels test_rates_poisson.py
    public void Tests_of_one_rate_equal_R()
    {
        PoissonTest.CentralP(15, 20).ShouldBeClose(0.313026269279486, 1e-13);
        PoissonTest.Score(15, 20).P.ShouldBeClose(0.263552477282973, 1e-13);
        PoissonCount
            .Jeffreys(15)
            .Per(400)
            .ShouldBeClose(0.0219234232268444, 0.0602898619930649, 1e-13);
        PoissonCount.Wald(15).Per(400).ShouldBeClose(0.0185227303217751, 0.0564772696782249, 1e-13);
    }

    [Theory] // R 4.2.2 poisson.test
    [InlineData(0, 1, 1)]
    [InlineData(0, 0, 1)]
    [InlineData(2, 0, 0)]
    [InlineData(5, 5, 1)]
    public void The_exact_test_has_the_edges_of_R(double count, double expected, double p) =>
        PoissonTest.TwoSidedP(count, expected).ShouldBeClose(p, 1e-13);

    [Fact]
    public void The_exact_test_is_the_sum_over_counts_that_are_not_likelier() =>
        Law.Holds(
            from x in Gen.Choose(0, 60)
            from mean in Law.Between(0.05, 40)
            select (x, mean),
            c =>
            {
                double observed = Poisson.LogMass(c.x, c.mean);
                double sum = 0;
                for (int k = 0; k <= 300; k++)
                {
                    double mass = Poisson.LogMass(k, c.mean);
                    sum += mass <= observed + 1e-7 ? Math.Exp(mass) : 0;
                }

                PoissonTest.TwoSidedP(c.x, c.mean).ShouldBe(Math.Min(1, sum), 1e-12);
            }
        );

    [Fact]
    public void Exact_limits_leave_exactly_the_tails_and_enclose_Byar_closely() =>
        Law.Holds(
            from size in Gen.Choose(0, 9)
            from part in Law.Between(0, 1)
            select Math.Floor(part * Math.Pow(10, size)),
            count =>
            {
                Interval exact = PoissonCount.Exact(count);
                Poisson.AtMost(count, exact.Upper).ShouldBeClose(0.025, 1e-9);
                if (count > 0)
                {
                    Poisson.AtLeast(count, exact.Lower).ShouldBeClose(0.025, 1e-9);
                }

                if (count >= PoissonCount.ByarFrom)
                {
                    Interval byar = PoissonCount.Byar(count);
                    byar.Lower.ShouldBeClose(exact.Lower, 2e-3);
                    byar.Upper.ShouldBeClose(exact.Upper, 2e-3);
                }
            }
        );

    [Fact]
    public void Of_a_million_million_events_all_limits_agree()
    {
        Interval exact = PoissonCount.Exact(1e12);
        exact.Lower.ShouldBeClose(1e12 - 1.959963984540054e6, 1e-11);
        PoissonCount.Byar(1e12).Upper.ShouldBeClose(exact.Upper, 1e-11);
        PoissonCount.Score(1e12).Upper.ShouldBeClose(exact.Upper, 1e-11);
    }

    [Fact] // The coverage is a finite sum over the counts.
    public void Exact_limits_cover_at_least_what_they_promise()
    {
        for (double mean = 0.1; mean < 30; mean *= 1.07)
        {
            double exact = 0;
            for (int x = 0; x < 120; x++)
            {
                exact += PoissonCount.Exact(x).Contains(mean)
                    ? Math.Exp(Poisson.LogMass(x, mean))
                    : 0;
            }

            exact.ShouldBeGreaterThanOrEqualTo(0.95);
        }
    }

    [Fact]
    public void Counts_that_are_no_counts_are_errors()
    {
        Should
            .Throw<ArgumentOutOfRangeException>(() => PoissonTest.TwoSidedP(1.5, 2))
            .ParamName.ShouldBe("count");
        Should
            .Throw<ArgumentOutOfRangeException>(() => PoissonTest.Score(1, 0))
            .ParamName.ShouldBe("expected");
        Should
            .Throw<ArgumentOutOfRangeException>(() => PoissonCount.Byar(double.NaN))
            .ParamName.ShouldBe("count");
    }
}
