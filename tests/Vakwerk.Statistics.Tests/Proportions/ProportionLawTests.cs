using FsCheck.Fluent;
using Vakwerk.Statistics.Proportions;
using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Tests.Proportions;

public sealed class ProportionLawTests
{
    public static TheoryData<string> Methods =>
        ["wilson", "continuity", "exact", "jeffreys", "coull", "wald"];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Limits_enclose_the_estimate_and_mirror_with_failures(string method) =>
        Law.Holds(
            Law.Counts,
            c =>
            {
                Interval one = Of(method, c.X, c.N, 0.95);
                Interval mirrored = Of(method, c.N - c.X, c.N, 0.95);
                one.Lower.ShouldBeInRange(0, one.Estimate);
                one.Upper.ShouldBeInRange(one.Estimate, 1);
                (1 - mirrored.Upper).ShouldBe(one.Lower, 1e-14);
                (1 - mirrored.Lower).ShouldBe(one.Upper, 1e-14);
            }
        );

    [Theory]
    [MemberData(nameof(Methods))]
    public void More_confidence_is_wider(string method) =>
        Law.Holds(
            Law.Counts,
            c =>
            {
                Interval narrow = Of(method, c.X, c.N, 0.9);
                Interval wide = Of(method, c.X, c.N, 0.998);
                wide.Lower.ShouldBeLessThanOrEqualTo(narrow.Lower);
                wide.Upper.ShouldBeGreaterThanOrEqualTo(narrow.Upper);
            }
        );

    [Theory]
    [InlineData("wilson")]
    [InlineData("exact")]
    [InlineData("jeffreys")]
    public void One_more_success_moves_both_limits_up(string method) =>
        Law.Holds(
            Law.Counts,
            c =>
            {
                if (c.X == c.N)
                {
                    return;
                }

                Interval before = Of(method, c.X, c.N, 0.95);
                Interval after = Of(method, c.X + 1, c.N, 0.95);
                after.Lower.ShouldBeGreaterThan(before.Lower);
                after.Upper.ShouldBeGreaterThan(before.Upper);
            }
        );

    [Fact]
    public void The_exact_limits_leave_exactly_the_tails() =>
        Law.Holds(
            Law.Counts,
            c =>
            {
                Interval exact = Proportion.ClopperPearson(c.X, c.N);
                if (c.X > 0)
                {
                    Binomial
                        .AtLeast(c.X, c.N, new Fraction(exact.Lower, 1 - exact.Lower))
                        .ShouldBeClose(0.025, 1e-9);
                }

                if (c.X < c.N)
                {
                    Binomial
                        .AtMost(c.X, c.N, new Fraction(exact.Upper, 1 - exact.Upper))
                        .ShouldBeClose(0.025, 1e-9);
                }
            }
        );

    [Fact]
    public void With_many_trials_all_methods_agree()
    {
        Interval wald = Proportion.Wald(3e11, 1e12);
        foreach (string method in new[] { "wilson", "continuity", "exact", "jeffreys", "coull" })
        {
            Interval other = Of(method, 3e11, 1e12, 0.95);
            other.Lower.ShouldBeClose(wald.Lower, 1e-11);
            other.Upper.ShouldBeClose(wald.Upper, 1e-11);
        }
    }

    [Theory] // The coverage for one proportion is a finite sum: no simulation is sharper.
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(30)]
    [InlineData(200)]
    public void Exact_limits_cover_at_least_what_they_promise_and_Wilson_does_so_on_average(int n)
    {
        double wilson = 0;
        const int Steps = 400;
        for (int step = 1; step < Steps; step++)
        {
            double p = (double)step / Steps;
            Coverage("exact", n, p).ShouldBeGreaterThanOrEqualTo(0.95);
            wilson += Coverage("wilson", n, p) / (Steps - 1);
        }

        wilson.ShouldBeInRange(0.94, 0.98);
    }

    [Fact]
    public void Many_at_once_equal_one_by_one()
    {
        var random = new Random(20260101);
        foreach (int largest in new[] { 3, 50, 5_000, 2_000_000, 1_000_000_000 })
        {
            var trials = new double[203];
            var successes = new double[203];
            for (int i = 0; i < trials.Length; i++)
            {
                trials[i] = 1 + random.Next(largest);
                double near = random.NextDouble();
                successes[i] = Math.Floor(near * near * near * (trials[i] + 1));
            }

            foreach (double confidence in new[] { 0.5, 0.95, 0.998, 0.9999999 })
            {
                var lower = new double[203];
                var upper = new double[203];
                Proportion.ClopperPearson(successes, trials, lower, upper, confidence);
                for (int i = 0; i < trials.Length; i++)
                {
                    Proportion
                        .ClopperPearson(successes[i], trials[i], confidence)
                        .ShouldBeClose(lower[i], upper[i], 1e-13);
                }

                Proportion.Wilson(successes, trials, lower, upper, confidence);
                for (int i = 0; i < trials.Length; i++)
                {
                    Proportion
                        .Wilson(successes[i], trials[i], confidence)
                        .ShouldBeClose(lower[i], upper[i], 1e-15);
                }
            }
        }
    }

    [Fact]
    public void One_impossible_count_among_many_is_an_error()
    {
        var room = new double[3];
        Should
            .Throw<ArgumentOutOfRangeException>(() =>
                Proportion.ClopperPearson([1, 5, 2], [2, 4, 2], room, room)
            )
            .ParamName.ShouldBe("successes");
        Should
            .Throw<ArgumentOutOfRangeException>(() =>
                Proportion.Wilson([1, 2], [2, 0], room.AsSpan(0, 2), room.AsSpan(0, 2))
            )
            .ParamName.ShouldBe("trials");
    }

    [Theory] // R ?binom.test (Mendel), and R 4.2.2
    [InlineData(682, 925, 0.75, 0.3824915595748519)]
    [InlineData(0, 1, 0.5, 1)]
    [InlineData(1, 1, 0, 0)]
    [InlineData(0, 5, 0, 1)]
    public void The_exact_test_equals_R(double x, double n, double p0, double p) =>
        ExactProportionTest.TwoSidedP(x, n, p0).ShouldBeClose(p, 1e-13);

    [Fact]
    public void The_exact_test_is_the_sum_over_outcomes_that_are_not_likelier() =>
        Law.Holds(
            from n in Gen.Choose(1, 60)
            from x in Gen.Choose(0, n)
            from p in Law.Between(0.02, 0.98)
            select (n, x, p),
            c =>
            {
                var p = new Fraction(c.p, 1 - c.p);
                double observed = Binomial.LogMass(c.x, c.n, p);
                double sum = 0;
                for (int k = 0; k <= c.n; k++)
                {
                    double mass = Binomial.LogMass(k, c.n, p);
                    sum += mass <= observed + 1e-7 ? Math.Exp(mass) : 0;
                }

                ExactProportionTest.TwoSidedP(c.x, c.n, c.p).ShouldBeClose(Math.Min(1, sum), 1e-11);
            }
        );

    private static double Coverage(string method, int n, double p)
    {
        double sum = 0;
        for (int x = 0; x <= n; x++)
        {
            if (Of(method, x, n, 0.95).Contains(p))
            {
                sum += Math.Exp(Binomial.LogMass(x, n, new Fraction(p, 1 - p)));
            }
        }

        return sum;
    }

    private static Interval Of(string method, double x, double n, double confidence) =>
        method switch
        {
            "wilson" => Proportion.Wilson(x, n, confidence),
            "continuity" => Proportion.WilsonContinuity(x, n, confidence),
            "exact" => Proportion.ClopperPearson(x, n, confidence),
            "jeffreys" => Proportion.Jeffreys(x, n, confidence),
            "coull" => Proportion.AgrestiCoull(x, n, confidence),
            _ => Proportion.Wald(x, n, confidence),
        };
}
