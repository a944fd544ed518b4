using Vakwerk.Statistics.Proportions;

namespace Vakwerk.Statistics.Tests.Proportions;

public sealed class ProportionTests
{
    [Theory] // PHEindicatormethods, testdata_Proportion.xlsx and testdata_Byars_Wilson.xlsx
    [InlineData(65, 100, 0.95, 0.5525444329688797, 0.7363575175690247)]
    [InlineData(1, 100, 0.95, 0.0017674320641406511, 0.054486196178705294)]
    [InlineData(1, 100, 0.998, 0.000873065697299977, 0.1045544528370582)]
    public void Wilson_equals_the_public_health_reference(
        double x,
        double n,
        double confidence,
        double lower,
        double upper
    ) => Proportion.Wilson(x, n, confidence).ShouldBeClose(lower, upper, 1e-13);

    [Theory] // Newcombe (1998), Stat. Med. 17:857-872, table I, printed to four decimals
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_equals_the_table_of_Newcombe(double x, double n, double lower, double upper)
    {
        Interval interval = Proportion.Wilson(x, n);
        interval.Lower.ShouldBe(lower, 5.1e-5);
        interval.Upper.ShouldBe(upper, 5.1e-5);
    }

    [Theory] // Newcombe (1998), table I, method 4
    [InlineData(81, 263, 0.2535, 0.3682)]
    [InlineData(15, 148, 0.0598, 0.1644)]
    [InlineData(0, 20, 0.0000, 0.2005)]
    [InlineData(1, 29, 0.0018, 0.1963)]
    public void Wilson_with_continuity_equals_the_table_of_Newcombe(
        double x,
        double n,
        double lower,
        double upper
    )
    {
        Interval interval = Proportion.WilsonContinuity(x, n);
        interval.Lower.ShouldBe(lower, 5.1e-5);
        interval.Upper.ShouldBe(upper, 5.1e-5);
    }

    [Theory]
    [InlineData(682, 925, 0.707668264079039, 0.7654065582415253)] // R ?binom.test (Mendel)
    [InlineData(18, 20, 0.6830172859809176, 0.9876514728297052)] // R binom::binom.confint
    public void Clopper_Pearson_equals_R(double x, double n, double lower, double upper) =>
        Proportion.ClopperPearson(x, n).ShouldBeClose(lower, upper, 1e-13);

    [Fact] // R package binom, through statsmodels results_proportion.py
    public void Agresti_Coull_and_Wald_equal_R()
    {
        Proportion.AgrestiCoull(18, 20).ShouldBeClose(0.6867561125596077, 0.984343760998137, 1e-13);
        Interval wald = Proportion.Wald(18, 20);
        wald.Lower.ShouldBeClose(0.768521618913513, 1e-13);
        wald.Upper.ShouldBe(1);
    }

    [Fact] // R 4.3.3 DescTools::BinomCI, through statsmodels test_proportion.py; printed to seven decimals
    public void Jeffreys_and_one_sided_bounds_equal_R()
    {
        Interval jeffreys = Proportion.Jeffreys(100, 200);
        jeffreys.Lower.ShouldBe(0.4311217, 5e-8);
        jeffreys.Upper.ShouldBe(0.5688783, 5e-8);
        Proportion
            .ClopperPearson(100, 200, 0.95, IntervalSide.UpperBound)
            .ShouldBeClose(0, 0.560359, 1e-6);
        Proportion.Wilson(100, 200, 0.95, IntervalSide.UpperBound).ShouldBeClose(0, 0.557765, 1e-6);
        Proportion
            .ClopperPearson(100, 200, 0.95, IntervalSide.LowerBound)
            .ShouldBeClose(0.439641, 1, 1e-6);
        Proportion.Wilson(100, 200, 0.95, IntervalSide.LowerBound).ShouldBeClose(0.442235, 1, 1e-6);
    }

    [Fact]
    public void Nothing_of_n_and_all_of_n_touch_the_edge_exactly()
    {
        foreach (double n in new[] { 1, 2, 20, 1e6, 1e12 })
        {
            // With x = 0 both limits have a closed form: 1 - (α/2)^(1/n), and z²/(n+z²).
            double exact = -Vakwerk.Statistics.Special.SpecialMath.Expm1(Math.Log(0.025) / n);
            Interval exactLimits = Proportion.ClopperPearson(0, n);
            exactLimits.Lower.ShouldBe(0);
            exactLimits.Upper.ShouldBeClose(exact, 1e-12);
            double z = 1.959963984540054;
            Interval wilson = Proportion.Wilson(0, n);
            wilson.Lower.ShouldBe(0);
            wilson.Upper.ShouldBeClose(z * z / (n + z * z), 1e-13);
            Proportion.Wilson(n, n).Upper.ShouldBe(1);
            Proportion.ClopperPearson(n, n).Upper.ShouldBe(1);
            Proportion.Jeffreys(0, n).Lower.ShouldBe(0);
            Proportion.Jeffreys(n, n).Upper.ShouldBe(1);
        }
    }

    [Theory]
    [InlineData(0, 0, "trials")]
    [InlineData(5, 4, "successes")]
    [InlineData(-1, 4, "successes")]
    [InlineData(double.NaN, 4, "successes")]
    [InlineData(1, double.NaN, "trials")]
    [InlineData(1, double.PositiveInfinity, "trials")]
    public void An_impossible_count_is_an_error_that_names_it(double x, double n, string name) =>
        Should
            .Throw<ArgumentOutOfRangeException>(() => Proportion.Wilson(x, n))
            .ParamName.ShouldBe(name);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void An_impossible_level_is_an_error_that_names_it(double confidence) =>
        Should
            .Throw<ArgumentOutOfRangeException>(() => Proportion.ClopperPearson(1, 2, confidence))
            .ParamName.ShouldBe("confidence");
}
