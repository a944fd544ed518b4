namespace Vakwerk.Statistics.Special;

/// <summary>A number x in [0, 1] together with 1 - x, each precise relative to its own size.</summary>
internal readonly record struct Fraction(double Value, double Complement);

/// <summary>
/// The regularised incomplete beta function I_x(a, b), its complement and its inverse.
/// </summary>
/// <remarks>
/// I_x(a, b) = D · R with D = x^a (1-x)^b / B(a, b) in Loader's deviance form (Loader 2000, "Fast and accurate
/// computation of binomial probabilities") and R the continued fraction of Didonato and Morris (1992, ACM TOMS 18:360-373).
/// </remarks>
internal static class IncompleteBeta
{
    private const double LogTwoPi = 1.8378770664093454836;

    /// <summary>I_x(a, b) and 1 - I_x(a, b), both precise where they are small.</summary>
    public static Fraction Regularised(double a, double b, Fraction x)
    {
        if (x.Value <= 0)
        {
            return new Fraction(0, 1);
        }

        if (x.Complement <= 0)
        {
            return new Fraction(1, 0);
        }

        if (Slope(a, b, x) >= 0)
        {
            double lower = Math.Exp(LogLower(a, b, x));
            return new Fraction(lower, 1 - lower);
        }

        double upper = Math.Exp(LogLower(b, a, new Fraction(x.Complement, x.Value)));
        return new Fraction(1 - upper, upper);
    }

    /// <summary>The x with I_x(a, b) = p, for a, b > 0 and p and its complement in (0, 1).</summary>
    public static Fraction Inverse(double a, double b, Fraction p)
    {
        if (p.Value <= p.Complement)
        {
            return InverseLower(a, b, p.Value);
        }

        Fraction mirrored = InverseLower(b, a, p.Complement);
        return new Fraction(mirrored.Complement, mirrored.Value);
    }

    /// <summary>ln I_x(a, b); any x in (0, 1), best at or below the mean a/(a+b).</summary>
    internal static double LogLower(double a, double b, Fraction x)
    {
        double slope = Slope(a, b, x);
        if (slope >= 0)
        {
            return LogKernel(a, b, x, slope) + Math.Log(Ratio(a, b, x, slope));
        }

        var mirrored = new Fraction(x.Complement, x.Value);
        double upper = LogKernel(b, a, mirrored, -slope) + Math.Log(Ratio(b, a, mirrored, -slope));
        return SpecialMath.Log1p(-Math.Exp(upper));
    }

    /// <summary>
    /// a(1-x) - bx: the derivative of ln D to the logit of x, zero at the mean. From the smaller of x and 1-x, which is
    /// the exact one of the two.
    /// </summary>
    internal static double Slope(double a, double b, Fraction x) =>
        x.Value <= 0.5
            ? Math.FusedMultiplyAdd(-(a + b), x.Value, a)
            : Math.FusedMultiplyAdd(a + b, x.Complement, -b);

    /// <summary>ln D = ln[x^a (1-x)^b / B(a, b)], from the slope only: no large terms that cancel.</summary>
    internal static double LogKernel(double a, double b, Fraction x, double slope)
    {
        double n = a + b;
        double stirling =
            SpecialMath.StirlingError(n)
            - SpecialMath.StirlingError(a)
            - SpecialMath.StirlingError(b);
        double deviance =
            a * SpecialMath.LogMinusExcess(n * x.Value / a, -slope / a)
            + b * SpecialMath.LogMinusExcess(n * x.Complement / b, slope / b);
        return 0.5 * (Math.Log(a / n * b) - LogTwoPi) + stirling + deviance;
    }

    /// <summary>R of I = D · R for x at or below the mean.</summary>
    private static double Ratio(double a, double b, Fraction x, double slope)
    {
        const double Tiny = 1e-300;
        if (Math.Min(a, b) > TailQuadrature.BetaFrom && slope < a / 2)
        {
            return TailQuadrature.Beta(a, b, x, slope);
        }

        double value = x.Value;
        double c = a * (slope + 1) / (a + 1);
        double d = 0;
        double fraction = c;
        for (int m = 1; m < 2_000_000; m++)
        {
            double odd = a + 2.0 * m - 1;
            double am = a + m;
            double numerator = (am - 1) / odd * ((am + b - 1) / odd) * m * (b - m) * value * value;
            double term =
                m
                + m * (b - m) * value / odd
                + am * (slope + 1 + m * (1 + x.Complement)) / (odd + 2);
            d = term + numerator * d;
            d = 1 / (d == 0 ? Tiny : d);
            c = term + numerator / (c == 0 ? Tiny : c);
            double step = c * d;
            fraction *= step;
            if (Math.Abs(step - 1) < 1e-16)
            {
                break;
            }
        }

        return 1 / fraction;
    }

    /// <summary>
    /// Solves ln I = ln p in the logit of x. ln I is concave there, so Newton's step always comes back; Halley's step
    /// replaces it when close.
    /// </summary>
    private static Fraction InverseLower(double a, double b, double p)
    {
        double logP = Math.Log(p);
        Fraction x = Start(a, b, p, logP);
        for (int i = 0; i < 100; i++)
        {
            double slope = Slope(a, b, x);
            double logLower = LogLower(a, b, x);
            double gap = logP - logLower;
            double rate = Math.Exp(LogKernel(a, b, x, slope) - logLower);
            double newton = gap / rate;
            double correction = 1 + 0.5 * newton * (slope - rate);
            double step = Math.Abs(newton * (slope - rate)) < 0.5 ? newton / correction : newton;
            x = Move(x, Math.Clamp(step, -30, 30));
            if (
                Math.Abs(step * slope) < 1e-6
                && Math.Abs(step * (slope - rate)) < 1e-6
                && Math.Abs(step) < 1e-6
            )
            {
                break;
            }
        }

        return x;
    }

    private static Fraction Start(double a, double b, double p, double logP)
    {
        if (a >= 1 && b >= 1)
        {
            // Abramowitz and Stegun 26.5.22.
            double z = Normal.UpperQuantile(p);
            double ra = 1 / (2 * a - 1);
            double rb = 1 / (2 * b - 1);
            double h = 2 / (ra + rb);
            double lambda = (z * z - 3) / 6;
            double w = z * Math.Sqrt(h + lambda) / h - (rb - ra) * (lambda + 5.0 / 6 - 2 / (3 * h));
            if (double.IsFinite(w))
            {
                return FromLogit(Math.Log(a / b) - 2 * w);
            }
        }

        // Left tail: I ≈ x^a / (a B(a, b)).
        double logBeta =
            SpecialMath.LogGamma(a) + SpecialMath.LogGamma(b) - SpecialMath.LogGamma(a + b);
        double logX = (logP + Math.Log(a) + logBeta) / a;
        return FromLogit(logX < -0.01 ? logX - Math.Log(-SpecialMath.Expm1(logX)) : 5);
    }

    private static Fraction FromLogit(double logit)
    {
        double bounded = Math.Clamp(logit, -700, 700);
        return new Fraction(1 / (1 + Math.Exp(-bounded)), 1 / (1 + Math.Exp(bounded)));
    }

    private static Fraction Move(Fraction x, double logitStep)
    {
        double growth = Math.Exp(logitStep);
        double total = x.Complement + x.Value * growth;
        return new Fraction(x.Value * growth / total, x.Complement / total);
    }
}
