using FsCheck.Fluent;
using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Tests.Special;

public sealed class SpecialFunctionTests
{
    [Theory] // computed with 40 digits (mpmath): erfc(z/√2)/2
    [InlineData(1.96, 0.024997895148220435)]
    [InlineData(5, 2.8665157187919391e-7)]
    [InlineData(20, 2.7536241186062337e-89)]
    [InlineData(37, 5.7255712225245768e-300)]
    public void The_normal_tail_keeps_its_digits(double z, double tail)
    {
        Normal.UpperTail(z).ShouldBeClose(tail, 2e-14);
        Normal.UpperQuantile(tail).ShouldBeClose(z, 1e-14);
    }

    [Theory] // R 4.2.2: qt, upper tail
    [InlineData(0.025, 1, 12.706204736174694)]
    [InlineData(0.001, 3, 10.214531852407383)]
    [InlineData(0.025, 7.5, 2.3330396268649736)]
    public void Quantiles_of_t_equal_R(double tail, double freedom, double t) =>
        StudentT.UpperQuantile(tail, freedom).ShouldBeClose(t, 1e-13);

    [Fact] // R 4.2.2: pt, qchisq, qf, pf
    public void Other_distributions_equal_R()
    {
        StudentT.UpperTail(40, 4).ShouldBeClose(1.1670081613006347e-06, 1e-13);
        StudentT.UpperTail(2, 1e12).ShouldBeClose(0.022750131948314187, 1e-13);
        ChiSquared.Quantile(0.025, 3).ShouldBeClose(0.21579528262389788, 1e-13);
        ChiSquared.Quantile(0.999, 0.5).ShouldBeClose(8.7528885157733711, 1e-13);
        FDistribution.Quantile(0.95, 3, 7).ShouldBeClose(4.3468313999078170, 1e-13);
        FDistribution.UpperTail(5, 2, 9).ShouldBeClose(0.034649748618981333, 1e-13);
    }

    [Fact] // With 2 degrees of freedom the chi-squared tail is exp(-x/2); with 1 the t distribution is Cauchy's.
    public void Closed_forms_hold_far_in_the_tail()
    {
        ChiSquared.UpperTail(1300, 2).ShouldBeClose(Math.Exp(-650), 1e-12);
        StudentT.UpperTail(1e8, 1).ShouldBeClose(1 / (Math.PI * 1e8), 1e-13);
        StudentT.TwoSidedP(0, 5).ShouldBe(1);
        StudentT.TwoSidedP(double.PositiveInfinity, 5).ShouldBe(0);
    }

    [Theory] // computed with 40 digits by quadrature of the density (mpmath)
    [InlineData(100001, 100001, 0.025, 0.5)]
    [InlineData(5e11, 5e11, 0.49999875, 0.0062096653254315417)]
    [InlineData(2e5, 1e7, 0.01949931190128185, 0.0061431749142011841)]
    [InlineData(4000, 1e12, 3.8418861019402645e-9, 0.0057286412497944617)]
    [InlineData(2500, 1e6, 0.00236923287545164, 0.0056048318865145779)]
    [InlineData(0.5, 37, 0.01614303233386141, 0.7259240930139208)]
    public void The_incomplete_beta_function_keeps_its_digits(
        double a,
        double b,
        double x,
        double p
    )
    {
        if (p == 0.5)
        {
            IncompleteBeta
                .Regularised(a, b, new Fraction(0.5, 0.5))
                .Value.ShouldBeClose(0.5, 1e-14);
            return;
        }

        IncompleteBeta.Regularised(a, b, new Fraction(x, 1 - x)).Value.ShouldBeClose(p, 1e-13);
    }

    [Theory] // computed with 40 digits by quadrature of the density (mpmath)
    [InlineData(1e12, 1e12 - 2e6, 0.022750077957185699)]
    [InlineData(1e6, 998000, 0.022696114006736808)]
    public void The_incomplete_gamma_function_keeps_its_digits(double a, double x, double p) =>
        IncompleteGamma.Regularised(a, x).Value.ShouldBeClose(p, 1e-13);

    [Fact]
    public void The_inverse_beta_function_comes_back()
    {
        var cases =
            from a in Law.Between(0.5, 300)
            from b in Law.Between(0.5, 300)
            from p in Law.Between(0.001, 0.999)
            select (a, b, p);
        Law.Holds(
            cases,
            one =>
            {
                Fraction x = IncompleteBeta.Inverse(one.a, one.b, new Fraction(one.p, 1 - one.p));
                Fraction back = IncompleteBeta.Regularised(one.a, one.b, x);
                back.Value.ShouldBeClose(one.p, 1e-12);
                (x.Value + x.Complement).ShouldBeClose(1, 1e-15);
            }
        );
    }

    [Fact]
    public void The_inverse_gamma_function_comes_back()
    {
        var cases =
            from size in Gen.Choose(-1, 9)
            from part in Law.Between(0.5, 1)
            from p in Law.Between(0.001, 0.999)
            select (a: part * Math.Pow(10, size), p);
        Law.Holds(
            cases,
            one =>
            {
                double x = IncompleteGamma.Inverse(one.a, new Fraction(one.p, 1 - one.p));
                double slack = 1e-12 + 1e-15 * Math.Sqrt(one.a);
                IncompleteGamma.Regularised(one.a, x).Value.ShouldBeClose(one.p, slack);
            }
        );
    }

    [Fact]
    public void The_gamma_function_of_whole_numbers_is_a_factorial()
    {
        double factorial = 1;
        for (int n = 1; n <= 25; n++)
        {
            SpecialMath.LogGamma(n).ShouldBe(Math.Log(factorial), 1e-14 * n);
            factorial *= n;
        }

        SpecialMath.LogGamma(0.25).ShouldBeClose(1.2880225246980775, 1e-14);
    }
}
