using FsCheck;
using FsCheck.Fluent;
using Vakwerk.Statistics.Differences;
using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Tests.Differences;

public sealed class TwoGroupTests
{
    private static readonly Gen<(double X1, double N1, double X2, double N2)> Groups =
        from n1 in Gen.Choose(1, 400)
        from x1 in Gen.Choose(0, n1)
        from n2 in Gen.Choose(1, 400)
        from x2 in Gen.Choose(0, n2)
        select ((double)x1, (double)n1, (double)x2, (double)n2);

    [Fact] // PropCIs and Fagerland et al. (2015), through statsmodels test_proportion.py: 7 of 34 against 1 of 34
    public void The_example_of_Fagerland_is_met()
    {
        ProportionDifference.AgrestiCaffo(7, 34, 1, 34).ShouldBeClose(0.01161167, 0.32172166, 1e-6);
        ProportionDifference.Wald(7, 34, 1, 34).ShouldBeClose(0.02916942, 0.32377176, 1e-6);
        ProportionDifference
            .MiettinenNurminen(7, 34, 1, 34)
            .ShouldBeClose(0.0270416, 0.3452912, 2e-6);
        ProportionRatio.Koopman(7, 34, 1, 34).ShouldBeClose(1.220853, 42.575718, 1e-6);
        Interval katz = ProportionRatio.Katz(7, 34, 1, 34);
        katz.Lower.ShouldBe(0.91, 0.005);
        katz.Upper.ShouldBe(54, 0.5);
        Interval woolf = OddsRatio.Woolf(7, 34, 1, 34);
        woolf.Lower.ShouldBe(0.99, 0.005);
        woolf.Upper.ShouldBe(74, 0.5);
    }

    [Fact] // R ?prop.test (smokers, Fleiss 1981)
    public void Tests_equal_R()
    {
        TestResult homogeneity = ProportionTests.Homogeneity([83, 90, 129, 70], [86, 93, 136, 82]);
        homogeneity.Statistic.ShouldBeClose(12.60041129712764, 1e-13);
        homogeneity.DegreesOfFreedom.ShouldBe(3);
        homogeneity.P.ShouldBeClose(0.005585476661627025, 1e-13);
        ProportionTests.Pooled(83, 86, 90, 93).P.ShouldBeClose(0.9223200957342685, 1e-13);
        ProportionTests
            .YatesInterval(83, 86, 90, 93)
            .ShouldBeClose(-0.058103034972637316, 0.052851722144430305, 1e-13);
        ProportionTests.Pooled(5, 83, 12, 99).P.ShouldBeClose(0.15918129181156992, 1e-13);
    }

    [Fact]
    public void Swapping_the_groups_mirrors_every_difference() =>
        Law.Holds(
            Groups,
            g =>
            {
                foreach (var method in Differences)
                {
                    Interval one = method(g.X1, g.N1, g.X2, g.N2, 0.95);
                    Interval other = method(g.X2, g.N2, g.X1, g.N1, 0.95);
                    one.Lower.ShouldBe(-other.Upper, 1e-13);
                    one.Upper.ShouldBe(-other.Lower, 1e-13);
                    one.Lower.ShouldBeGreaterThanOrEqualTo(-1);
                    one.Upper.ShouldBeLessThanOrEqualTo(1);
                }
            }
        );

    [Fact]
    public void Score_limits_are_where_the_score_test_is_just_rejected() =>
        Law.Holds(
            Groups,
            g =>
            {
                Interval interval = ProportionDifference.MiettinenNurminen(g.X1, g.N1, g.X2, g.N2);
                var groups = new TwoGroups(g.X1, g.N1, g.X2, g.N2);
                interval.Contains(interval.Estimate).ShouldBeTrue();
                if (interval.Lower > -0.999 && interval.Upper < 0.999)
                {
                    groups.ScoreOfDifference(interval.Lower).ShouldBe(1.959963984540054, 1e-6);
                    groups.ScoreOfDifference(interval.Upper).ShouldBe(-1.959963984540054, 1e-6);
                }
            }
        );

    [Fact]
    public void Counting_failures_instead_of_successes_turns_the_difference_round() =>
        Law.Holds(
            Groups,
            g =>
            {
                Interval one = ProportionDifference.MiettinenNurminen(g.X1, g.N1, g.X2, g.N2);
                Interval other = ProportionDifference.MiettinenNurminen(
                    g.N1 - g.X1,
                    g.N1,
                    g.N2 - g.X2,
                    g.N2
                );
                one.Lower.ShouldBe(-other.Upper, 1e-13);
                one.Upper.ShouldBe(-other.Lower, 1e-13);
            }
        );

    [Fact] // Rare failures among 10^12 are Poisson: the limits are those of counts, 0 against 1 in the same exposure.
    public void Rare_outcomes_among_a_million_million_keep_their_digits()
    {
        Interval few = ProportionDifference.MiettinenNurminen(1, 1e12, 0, 1e12);
        Interval nearlyAll = ProportionDifference.MiettinenNurminen(1e12, 1e12, 1e12 - 1, 1e12);
        nearlyAll.ShouldBeClose(few.Lower, few.Upper, 1e-9);
        Interval fewer = ProportionDifference.MiettinenNurminen(1, 1e6, 0, 1e6);
        (fewer.Upper * 1e6).ShouldBeClose(few.Upper * 1e12, 1e-5);
    }

    [Fact]
    public void Inverting_a_ratio_swaps_its_limits() =>
        Law.Holds(
            Groups.Where(g => g.X1 > 0 && g.X2 > 0),
            g =>
            {
                Interval one = ProportionRatio.Koopman(g.X1, g.N1, g.X2, g.N2);
                Interval other = ProportionRatio.Koopman(g.X2, g.N2, g.X1, g.N1);
                (1 / other.Upper).ShouldBeClose(one.Lower, 1e-9);
                (1 / other.Lower).ShouldBeClose(one.Upper, 1e-9);
            }
        );

    [Fact]
    public void A_ratio_without_successes_is_open_above_or_below()
    {
        ProportionRatio.Koopman(0, 10, 5, 10).Lower.ShouldBe(0);
        ProportionRatio.Koopman(5, 10, 0, 10).Upper.ShouldBe(double.PositiveInfinity);
        Should
            .Throw<ArgumentOutOfRangeException>(() => ProportionRatio.Katz(0, 10, 5, 10))
            .ParamName.ShouldBe("successes1");
        Should
            .Throw<ArgumentOutOfRangeException>(() => OddsRatio.Woolf(1, 10, 10, 10))
            .ParamName.ShouldBe("successes2");
    }

    [Fact]
    public void Groups_that_are_all_alike_do_not_differ()
    {
        ProportionTests.Pooled(0, 10, 0, 20).P.ShouldBe(1);
        ProportionTests.Yates(10, 10, 20, 20).P.ShouldBe(1);
        ProportionTests.Homogeneity([0, 0], [5, 5]).P.ShouldBe(1);
    }

    [Fact] // The coverage is a finite double sum: 15 and 25 trials, 25 pairs of proportions.
    public void Score_intervals_of_a_difference_cover_95_percent_on_average()
    {
        foreach (var method in new[] { Differences[0], Differences[3] })
        {
            double average = 0;
            for (int i = 1; i <= 9; i += 2)
            {
                for (int j = 1; j <= 9; j += 2)
                {
                    average += Coverage(method, 15, i / 10.0, 25, j / 10.0) / 25;
                }
            }

            average.ShouldBeInRange(0.94, 0.97);
        }
    }

    private static readonly Func<double, double, double, double, double, Interval>[] Differences =
    [
        ProportionDifference.Newcombe,
        ProportionDifference.AgrestiCaffo,
        ProportionDifference.Wald,
        ProportionDifference.MiettinenNurminen,
    ];

    private static double Coverage(
        Func<double, double, double, double, double, Interval> method,
        int n1,
        double p1,
        int n2,
        double p2
    )
    {
        double sum = 0;
        for (int x1 = 0; x1 <= n1; x1++)
        {
            double first = Math.Exp(Binomial.LogMass(x1, n1, new Fraction(p1, 1 - p1)));
            for (int x2 = 0; x2 <= n2 && first > 1e-6; x2++)
            {
                double both = first * Math.Exp(Binomial.LogMass(x2, n2, new Fraction(p2, 1 - p2)));
                sum += both > 1e-9 && method(x1, n1, x2, n2, 0.95).Contains(p1 - p2) ? both : 0;
            }
        }

        return sum;
    }
}
