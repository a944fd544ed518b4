namespace Vakwerk.Statistics.Special;

/// <summary>
/// The area of a tail relative to its edge, ∫ D(z - s)/D(z) ds for s from 0, for distributions so narrow that a continued
/// fraction would need thousands of steps. The integrand is nearly a Gaussian, so a fixed rule is exact to rounding.
/// </summary>
internal static class TailQuadrature
{
    /// <summary>From this size of the smaller parameter of a beta distribution it is faster than the continued fraction.</summary>
    public const double BetaFrom = 100_000;

    /// <summary>From this parameter of a gamma distribution it is faster than the series.</summary>
    public const double GammaFrom = 1000;

    private const int Points = 24;
    private const int Panels = 2;
    private static readonly double[] Nodes = new double[Points];
    private static readonly double[] Weights = new double[Points];

    static TailQuadrature()
    {
        // Gauss-Legendre: Newton's method on the Legendre polynomial from the usual first guess.
        for (int i = 0; i < Points; i++)
        {
            double x = Math.Cos(Math.PI * (i + 0.75) / (Points + 0.5));
            double slope = 1;
            for (int round = 0; round < 8; round++)
            {
                double before = 1;
                double value = x;
                for (int k = 2; k <= Points; k++)
                {
                    (before, value) = (value, ((2 * k - 1) * x * value - (k - 1) * before) / k);
                }

                slope = Points * (x * value - before) / (x * x - 1);
                x -= value / slope;
            }

            Nodes[i] = x;
            Weights[i] = 2 / ((1 - x * x) * slope * slope);
        }
    }

    /// <summary>Lower tail of a beta distribution on the logit scale; the slope a(1-x) - bx is 0 or more.</summary>
    public static double Beta(double a, double b, Fraction x, double slope)
    {
        double n = a + b;
        double width = 1 / Math.Sqrt(n * x.Value * x.Complement);
        bool below = x.Value <= 0.5;
        double small = below ? x.Value : x.Complement;
        double end = End(slope * width);
        double sum = 0;
        for (int i = 0; i < Points * Panels; i++)
        {
            double s = Position(i, end) * width;
            double turned = below ? -s : s;
            double u = small * (turned + ExpMinus(turned));
            double curve = small * ExpMinus(turned) + SpecialMath.LogMinusExcess(1 + u, u);
            sum += Weights[i % Points] * Math.Exp(-slope * s - n * curve);
        }

        return sum * end * width / (2 * Panels);
    }

    /// <summary>Lower (x ≤ a) or upper (x > a) tail of a gamma distribution on the log scale.</summary>
    public static double Gamma(double a, double x)
    {
        double width = 1 / Math.Sqrt(x);
        double slope = Math.Abs(a - x);
        double sign = x <= a ? -1 : 1;
        double end = End(slope * width);
        double sum = 0;
        for (int i = 0; i < Points * Panels; i++)
        {
            double s = Position(i, end) * width;
            sum += Weights[i % Points] * Math.Exp(-slope * s - x * ExpMinus(sign * s));
        }

        return sum * end * width / (2 * Panels);
    }

    /// <summary>Where slope t + t²/2 reaches 44: what lies beyond is below rounding, also for a skew integrand.</summary>
    private static double End(double slope) => 88 / (slope + Math.Sqrt(slope * slope + 88));

    private static double Position(int i, double end) =>
        end / Panels * (i / Points + (1 + Nodes[i % Points]) / 2);

    /// <summary>exp(t) - 1 - t for small t.</summary>
    private static double ExpMinus(double t)
    {
        if (Math.Abs(t) > 0.5)
        {
            return SpecialMath.Expm1(t) - t;
        }

        double sum = 1;
        for (int k = 14; k >= 3; k--)
        {
            sum = 1 + sum * t / k;
        }

        return 0.5 * t * t * sum;
    }
}
