using FsCheck.Fluent;
using Vakwerk.Statistics.Funnel;

namespace Vakwerk.Statistics.Tests.Funnel;

public sealed class FunnelTests
{
    [Fact] // PHEindicatormethods, testdata_funnel_prop_outputs.csv row 1 (printed to six decimals)
    public void Limits_of_a_proportion_equal_the_public_health_reference()
    {
        var funnel = new ProportionFunnel(10325813.8504, 12804440);
        (100 * funnel.Baseline).ShouldBe(80.642448, 5e-7);
        funnel.Limits(1, 0.95).Times(100).ShouldBeClose(3.204264, 100, 2e-7);
        funnel.Limits(1, 0.998).ShouldBe(new Interval(0, funnel.Baseline, 1));
    }

    [Fact] // FunnelPlotR, test-poisson_limits.R (printed to seven digits)
    public void Limits_of_a_ratio_equal_the_reference()
    {
        RatioFunnel.Limits(15, 0.95).ShouldBeClose(0.5596924, 1.649348, 3e-7);
        RatioFunnel.Limits(30, 0.998).ShouldBeClose(0.5289724, 1.702771, 3e-7);
        RatioFunnel.ExpectedOnLimits(1, 0.95).ShouldBeClose(0.025317808, 5.571643391, 1e-8);
    }

    [Fact]
    public void Exact_limits_hold_what_the_binomial_says()
    {
        // n = 10, p = ½: P(X ≤ 1) = 11/1024 and P(X ≤ 2) = 56/1024, so r = 2 and α = (56/1024 - 0.025)/(45/1024).
        Interval limits = ExactProportionFunnel.Limits(0.5, 10, 0.95);

        double lower = (2 - (56.0 / 1024 - 0.025) / (45.0 / 1024)) / 10;
        limits.Lower.ShouldBe(lower, 1e-12);
        limits.Upper.ShouldBe(1 - lower, 1e-12);
    }

    [Fact]
    public void Exact_limits_narrow_with_size_and_come_close_to_the_normal_ones() =>
        Law.Holds(
            from n in Gen.Choose(500, 20_000)
            from share in Gen.Choose(10, 90)
            select (n, share: share / 100.0),
            c =>
            {
                Interval exact = ExactProportionFunnel.Limits(c.share, c.n, 0.95);
                Interval wider = ExactProportionFunnel.Limits(c.share, c.n, 0.998);
                Interval normal = new ProportionFunnel(c.share * 1000, 1000).Limits(c.n, 0.95);
                exact.Lower.ShouldBe(normal.Lower, 2.0 / c.n + 1e-3);
                exact.Upper.ShouldBe(normal.Upper, 2.0 / c.n + 1e-3);
                wider.Lower.ShouldBeLessThan(exact.Lower);
                wider.Upper.ShouldBeGreaterThan(exact.Upper);
            }
        );

    [Fact]
    public void A_verdict_follows_the_limits() =>
        Law.Holds(
            from n in Gen.Choose(1, 2000)
            from x in Gen.Choose(0, n)
            select (x, n),
            c =>
            {
                var funnel = new ProportionFunnel(300, 1000);
                double p = (double)c.x / c.n;
                FunnelVerdict verdict = funnel.Verdict(c.x, c.n);
                bool inside = funnel.Limits(c.n, 0.95).Contains(p);
                bool outer = funnel.Limits(c.n, 0.998).Contains(p);
                (verdict == FunnelVerdict.Inside).ShouldBe(inside);
                (verdict is FunnelVerdict.VeryHigh or FunnelVerdict.VeryLow).ShouldBe(!outer);
            }
        );

    // Around 30 % with n = 100 the limits lie at 0.3 ± 1.96 × 0.0458 and ± 3.09 × 0.0458.
    [Theory]
    [InlineData(15, FunnelVerdict.VeryLow)]
    [InlineData(16, FunnelVerdict.Low)]
    [InlineData(21, FunnelVerdict.Low)]
    [InlineData(22, FunnelVerdict.Inside)]
    [InlineData(38, FunnelVerdict.Inside)]
    [InlineData(39, FunnelVerdict.High)]
    [InlineData(44, FunnelVerdict.High)]
    [InlineData(45, FunnelVerdict.VeryHigh)]
    public void A_proportion_is_called_high_or_low_by_its_side(double x, FunnelVerdict verdict) =>
        new ProportionFunnel(300, 1000).Verdict(x, 100).ShouldBe(verdict);

    [Theory]
    [InlineData(0, 3, FunnelVerdict.Inside)]
    [InlineData(0, 3.7, FunnelVerdict.Low)]
    [InlineData(0, 7, FunnelVerdict.VeryLow)]
    [InlineData(20, 12, FunnelVerdict.High)]
    [InlineData(20, 8, FunnelVerdict.VeryHigh)]
    public void A_ratio_is_judged_by_the_interval_of_its_count(
        double observed,
        double expected,
        FunnelVerdict verdict
    ) => RatioFunnel.Verdict(observed, expected).ShouldBe(verdict);

    // FunnelPlotR, tests/testthat/test-classes_methods.R (phi) and its functions run in R 4.2.2
    private static readonly double[] Observed = [100, 150, 180, 80, 120, 225];

    private static readonly double[] Expected = [108, 112, 165, 95, 100, 220];

    [Fact]
    public void Over_dispersion_on_the_log_scale_equals_the_reference()
    {
        Overdispersion spread = Overdispersion.Measure(
            OverdispersionMeasure.RatioLog,
            Observed,
            Expected
        );
        spread.Phi.ShouldBeClose(2.948033175102358, 1e-13);
        spread.BetweenVariance.ShouldBeClose(0.01947753057802157, 1e-12);
        spread.ZScores[1].ShouldBeClose(3.0916812945435668, 1e-13);
        Interval first = spread.Limits(Expected, 1.959964)[0];
        first.ShouldBeClose(0.7173067492847119, 1.3941037094620758, 1e-13);
    }

    [Fact]
    public void Over_dispersion_on_the_root_scale_equals_the_reference()
    {
        Overdispersion spread = Overdispersion.Measure(
            OverdispersionMeasure.RatioRoot,
            Observed,
            Expected
        );
        spread.Phi.ShouldBeClose(2.3271782575941184, 1e-13);
        spread.BetweenVariance.ShouldBeClose(0.0034397801541862717, 1e-12);
        spread
            .Limits(Expected, 1.959964)[0]
            .ShouldBeClose(0.851318999357919, 1.1486810006420811, 1e-13);
    }

    [Fact]
    public void Over_dispersion_of_proportions_and_counts_equals_the_reference()
    {
        Overdispersion proportions = Overdispersion.Measure(
            OverdispersionMeasure.Proportion,
            Observed,
            [408, 412, 465, 395, 400, 520]
        );
        proportions.Phi.ShouldBeClose(10.207963179017515, 1e-13);
        proportions.BetweenVariance.ShouldBeClose(0.0065042043766494985, 1e-12);
        Interval[] limits = proportions.Limits([408, 412, 465, 395], 1.959964);
        limits[0].ShouldBeClose(0.18557825910490927, 0.4906611189401785, 1e-12);
        limits[2].Lower.ShouldBe(0);
        limits[2].Upper.ShouldBe(1);
        Overdispersion counts = Overdispersion.Measure(
            OverdispersionMeasure.RatioOfCounts,
            Observed,
            Expected
        );
        counts.Phi.ShouldBeClose(0.9204353657445004, 1e-13);
        counts.BetweenVariance.ShouldBeClose(0.0015486747629839415, 1e-11);
    }

    [Fact]
    public void Without_more_spread_than_chance_nothing_is_added()
    {
        Overdispersion spread = Overdispersion.Measure(
            OverdispersionMeasure.RatioRoot,
            [100, 100, 100],
            [100, 100, 100]
        );
        spread.BetweenVariance.ShouldBe(0);
        spread.Phi.ShouldBe(0);
    }

    [Fact]
    public void Chance_alone_gives_a_dispersion_of_about_one()
    {
        var random = new Random(7);
        var observed = new double[400];
        var expected = new double[400];
        for (int i = 0; i < observed.Length; i++)
        {
            expected[i] = 50 + random.Next(200);
            double z =
                Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()))
                * Math.Cos(2 * Math.PI * random.NextDouble());
            observed[i] = Math.Max(1, Math.Round(expected[i] + z * Math.Sqrt(expected[i])));
        }

        // Pulling in the outer 10 % on both sides makes it smaller than one: 0.7 for a normal distribution.
        double phi = Overdispersion
            .Measure(OverdispersionMeasure.RatioRoot, observed, expected)
            .Phi;
        phi.ShouldBeInRange(0.55, 0.85);
        Overdispersion
            .Measure(OverdispersionMeasure.RatioRoot, observed, expected, 0)
            .Phi.ShouldBeInRange(0.8, 1.2);
    }

    [Fact]
    public void Impossible_input_names_the_series()
    {
        Should
            .Throw<ArgumentOutOfRangeException>(() =>
                Overdispersion.Measure(OverdispersionMeasure.RatioLog, [0, 1], [1, 1])
            )
            .ParamName.ShouldBe("numerators");
        Should
            .Throw<ArgumentOutOfRangeException>(() =>
                Overdispersion.Measure(OverdispersionMeasure.Proportion, [1, 1], [1, 0])
            )
            .ParamName.ShouldBe("denominators");
        Should
            .Throw<ArgumentOutOfRangeException>(() => RatioFunnel.Verdict(1, 0))
            .ParamName.ShouldBe("expected");
    }
}
