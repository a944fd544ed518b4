namespace Vakwerk.Statistics.Special;

/// <summary>
/// The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 - P(a, x), and their inverse.
/// </summary>
/// <remarks>Series below a, continued fraction above it (DLMF 8.11.4 and 8.9.2), prefactor in Loader's deviance form.</remarks>
internal static class IncompleteGamma
{
    private const double LogTwoPi = 1.8378770664093454836;

    /// <summary>Below this D itself would lose digits, and only its logarithm is used.</summary>
    private const double SmallestLogKernel = -600;

    /// <summary>P(a, x) and Q(a, x), both precise where they are small.</summary>
    public static Fraction Regularised(double a, double x)
    {
        if (x <= 0)
        {
            return new Fraction(0, 1);
        }

        if (x <= a)
        {
            double lower = Math.Exp(LogKernel(a, x) + Math.Log(LowerRatio(a, x)));
            return new Fraction(lower, 1 - lower);
        }

        double upper = Math.Exp(LogKernel(a, x) + Math.Log(UpperRatio(a, x)));
        return new Fraction(1 - upper, upper);
    }

    /// <summary>The x with P(a, x) = p.</summary>
    /// <remarks>
    /// Near the root the inverse Taylor series of P in ln x to the fifth order: the first guess is so good that one
    /// evaluation is enough for most a. Further away Halley's step for the logarithm of the tail.
    /// </remarks>
    public static double Inverse(double a, Fraction p)
    {
        bool lower = p.Value <= p.Complement;
        double tail = lower ? p.Value : p.Complement;
        double logTail = Math.Log(tail);
        double x = Start(a, p, lower);
        for (int i = 0; i < 100; i++)
        {
            double logKernel = LogKernel(a, x);
            if (lower == x <= a && logKernel > SmallestLogKernel)
            {
                double ratio = lower ? LowerRatio(a, x) : UpperRatio(a, x);
                double gap = tail / Math.Exp(logKernel) - ratio;
                double size = Math.Abs(gap) * (Math.Abs(a - x) + Math.Sqrt(x) + 1);
                if (size < 0.2)
                {
                    x *= Math.Exp(Series(lower ? gap : -gap, a - x, x));
                    if (size < 2e-3)
                    {
                        break;
                    }

                    continue;
                }
            }

            double step = Careful(a, x, lower, logTail, logKernel);
            x *= Math.Exp(step);
            if (Math.Abs(step) * (Math.Abs(a - x) + 1) < 1e-6)
            {
                break;
            }
        }

        return x;
    }

    /// <summary>The step h of ln x with P(h) = p, from q = (p - P)/D, e = (ln D)' = a - x and v = x; each derivative of e is -v.</summary>
    private static double Series(double q, double e, double v)
    {
        double c2 = e / 2;
        double c3 = (e * e - v) / 6;
        double c4 = (e * (e * e - 3 * v) - v) / 24;
        double c5 = (e * e * (e * e - 6 * v) + 3 * v * v - 4 * e * v - v) / 120;
        double s3 = 2 * c2 * c2 - c3;
        double s4 = 5 * c2 * c3 - c4 - 5 * c2 * c2 * c2;
        double s5 = 6 * c2 * c4 + 3 * c3 * c3 + 14 * c2 * c2 * c2 * c2 - c5 - 21 * c2 * c2 * c3;
        return q * (1 + q * (-c2 + q * (s3 + q * (s4 + q * s5))));
    }

    /// <summary>In ln x both ln P and ln Q are concave; D = x^a e^-x / Γ(a) is the derivative of P to ln x.</summary>
    private static double Careful(double a, double x, bool lower, double goal, double logKernel)
    {
        double logTail = LogTail(a, x, lower, logKernel);
        double rate = Math.Exp(logKernel - logTail) * (lower ? 1 : -1);
        double newton = (goal - logTail) / rate;
        double bend = a - x - rate;
        double step = Math.Abs(newton * bend) < 0.5 ? newton / (1 + 0.5 * newton * bend) : newton;
        return Math.Clamp(step, -30, 30);
    }

    private static double LogTail(double a, double x, bool lower, double logKernel)
    {
        if (lower)
        {
            return x <= a
                ? logKernel + Math.Log(LowerRatio(a, x))
                : SpecialMath.Log1p(-Math.Exp(logKernel) * UpperRatio(a, x));
        }

        return x > a
            ? logKernel + Math.Log(UpperRatio(a, x))
            : SpecialMath.Log1p(-Math.Exp(logKernel) * LowerRatio(a, x));
    }

    /// <summary>ln[x^a e^-x / Γ(a)].</summary>
    internal static double LogKernel(double a, double x) =>
        0.5 * (Math.Log(a) - LogTwoPi)
        - SpecialMath.StirlingError(a)
        + a * SpecialMath.LogMinusExcess(x / a, (x - a) / a);

    private static double LowerRatio(double a, double x) =>
        UseQuadrature(a, x) ? TailQuadrature.Gamma(a, x) : SeriesRatio(a, x);

    private static double UpperRatio(double a, double x) =>
        UseQuadrature(a, x) ? TailQuadrature.Gamma(a, x) : FractionRatio(a, x);

    /// <summary>Near a large a; further away the series and the fraction are short.</summary>
    private static bool UseQuadrature(double a, double x) =>
        a > TailQuadrature.GammaFrom && x > a / 2 && x < 2 * a;

    private static double SeriesRatio(double a, double x)
    {
        double term = 1 / a;
        double sum = term;
        for (double k = a + 1; term > sum * 1e-17; k++)
        {
            term *= x / k;
            sum += term;
        }

        return sum;
    }

    private static double FractionRatio(double a, double x)
    {
        const double Tiny = 1e-300;
        double b = x + 1 - a;
        double c = 1 / Tiny;
        double d = 1 / b;
        double fraction = d;
        for (int k = 1; k < 20_000_000; k++)
        {
            double numerator = -k * (k - a);
            b += 2;
            d = numerator * d + b;
            d = 1 / (d == 0 ? Tiny : d);
            c = b + numerator / c;
            c = c == 0 ? Tiny : c;
            double step = d * c;
            fraction *= step;
            if (Math.Abs(step - 1) < 1e-16)
            {
                break;
            }
        }

        return fraction;
    }

    private static double Start(double a, Fraction p, bool lower)
    {
        double z = lower ? -Normal.UpperQuantile(p.Value) : Normal.UpperQuantile(p.Complement);
        double ninth = 1 / (9 * a);
        double root = 1 - ninth + z * Math.Sqrt(ninth);
        double wilsonHilferty = a * root * root * root;
        if (root > 0 && wilsonHilferty > 0.05 * a)
        {
            return wilsonHilferty;
        }

        // Left tail: P ≈ x^a / Γ(a+1).
        return Math.Exp((Math.Log(p.Value) + SpecialMath.LogGamma(a + 1)) / a);
    }
}
