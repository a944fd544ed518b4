using System.Numerics;

namespace Vakwerk.Statistics.Special;

/// <summary>
/// The inverse of the incomplete beta function for many pairs at once: one pair per lane, the same steps in each. For the
/// lower tail of intervals, a and b of 1 or more and at most <see cref="Largest"/>.
/// </summary>
/// <remarks>
/// Start of Abramowitz and Stegun 26.5.22; the continued fraction of <see cref="IncompleteBeta"/> by its three-term
/// recurrence, with the denominators multiplied out so that four steps cost one division; then the inverse Taylor series
/// of I in the logit of x to the fifth order, from the logarithmic derivative of D.
/// </remarks>
internal static class VectorBeta
{
    /// <summary>Above this the products of the recurrence may overflow, and the scalar form is faster.</summary>
    public const double Largest = 1e7;

    /// <summary>Tails for which the start is near enough.</summary>
    public const double SmallestTail = 1e-5;

    public const double LargestTail = 0.4;

    private const double TwoPi = 6.2831853071795864769;

    /// <summary>x and 1 - x with I_x(a, b) = tail.</summary>
    /// <param name="a">First parameters.</param>
    /// <param name="b">Second parameters.</param>
    /// <param name="stirling">s(a+b) - s(a) - s(b), see <see cref="SpecialMath.StirlingError"/>.</param>
    /// <param name="tail">The lower tail.</param>
    /// <param name="z">The normal quantile that leaves the tail above it.</param>
    public static (Vector<double> X, Vector<double> Y) InverseLower(
        Vector<double> a,
        Vector<double> b,
        Vector<double> stirling,
        double tail,
        double z
    )
    {
        Vector<double> n = a + b;
        Vector<double> scale = Vector.SquareRoot(a * (b / n) / TwoPi) * Vector.Exp(stirling);
        (Vector<double> x, Vector<double> y) = Start(a, b, z);
        for (int round = 0; round < 30; round++)
        {
            Vector<double> slope = Slope(a, b, n, x, y);
            Vector<double> kernel =
                scale * Vector.Exp(a * Log1p(-slope / a) + b * Log1p(slope / b));
            Vector<double> ratio = Ratio(a, b, x, y, slope);
            Vector<double> gap = new Vector<double>(tail) / kernel - ratio;
            Vector<double> curve = n * x * y;
            Vector<double> size =
                Vector.Abs(gap)
                * (Vector.Abs(slope) + Vector.SquareRoot(curve) + Vector<double>.One);
            Vector<double> step = Vector.ConditionalSelect(
                Vector.LessThan(size, new Vector<double>(0.2)),
                Series(gap, slope, curve, y - x),
                Careful(gap, ratio, slope)
            );
            Vector<double> growth = Vector.Exp(step);
            Vector<double> total = Vector.FusedMultiplyAdd(x, growth, y);
            x = x * growth / total;
            y /= total;
            if (Vector.LessThanAll(size, new Vector<double>(2e-3)))
            {
                break;
            }
        }

        return (x, y);
    }

    private static (Vector<double> X, Vector<double> Y) Start(
        Vector<double> a,
        Vector<double> b,
        double z
    )
    {
        Vector<double> one = Vector<double>.One;
        Vector<double> ra = one / (a + a - one);
        Vector<double> rb = one / (b + b - one);
        Vector<double> h = new Vector<double>(2) / (ra + rb);
        double lambda = (z * z - 3) / 6;
        Vector<double> w =
            z * Vector.SquareRoot(h + new Vector<double>(lambda)) / h
            - (rb - ra) * (new Vector<double>(lambda + 5.0 / 6) - new Vector<double>(2.0 / 3) / h);
        Vector<double> odds = a / b * Vector.Exp(-2 * w);
        Vector<double> y = one / (one + odds);
        return (odds * y, y);
    }

    private static Vector<double> Slope(
        Vector<double> a,
        Vector<double> b,
        Vector<double> n,
        Vector<double> x,
        Vector<double> y
    ) =>
        Vector.ConditionalSelect(
            Vector.LessThanOrEqual(x, y),
            Vector.FusedMultiplyAdd(-n, x, a),
            Vector.FusedMultiplyAdd(n, y, -b)
        );

    /// <summary>ln(1 + d) with the rounding of 1 + d put right: a large parameter multiplies it.</summary>
    private static Vector<double> Log1p(Vector<double> d)
    {
        Vector<double> u = Vector<double>.One + d;
        return Vector.Log(u) - (u - Vector<double>.One - d) / u;
    }

    /// <summary>R of I = D R.</summary>
    private static Vector<double> Ratio(
        Vector<double> a,
        Vector<double> b,
        Vector<double> x,
        Vector<double> y,
        Vector<double> slope
    )
    {
        Vector<double> one = Vector<double>.One;
        Vector<double> two = new(2);
        Vector<double> square = x * x;
        Vector<double> onePlusY = one + y;
        Vector<double> slopePlusOne = slope + one;
        Vector<double> above = a * slopePlusOne;
        Vector<double> aboveBefore = one;
        Vector<double> below = one;
        Vector<double> belowBefore = Vector<double>.Zero;
        Vector<double> am = a;
        Vector<double> nm = a + b;
        Vector<double> bm = b;
        Vector<double> odd = a - one;
        Vector<double> count = Vector<double>.Zero;
        Vector<double> value = above;
        // The first coefficient has its own scale: r₀ = a + 1 instead of (a-1)(a+1).
        Vector<double> oddBefore = one;
        for (int block = 0; block < 4000; block++)
        {
            for (int k = 0; k < 4; k++)
            {
                count += one;
                bm -= one;
                Vector<double> partial = am * nm * count * bm * square * oddBefore;
                am += one;
                nm += one;
                odd += two;
                Vector<double> next = odd + two;
                partial *= next;
                Vector<double> term =
                    count * next * Vector.FusedMultiplyAdd(bm, x, odd)
                    + am * odd * Vector.FusedMultiplyAdd(count, onePlusY, slopePlusOne);
                Vector<double> newAbove = Vector.FusedMultiplyAdd(
                    term,
                    above,
                    partial * aboveBefore
                );
                Vector<double> newBelow = Vector.FusedMultiplyAdd(
                    term,
                    below,
                    partial * belowBefore
                );
                aboveBefore = above;
                belowBefore = below;
                above = newAbove;
                below = newBelow;
                oddBefore = odd;
            }

            Vector<double> rescale = one / below;
            Vector<double> newValue = above * rescale;
            bool settled = Vector.LessThanAll(
                Vector.Abs(newValue - value),
                Vector.Abs(newValue) * 4e-16
            );
            value = newValue;
            if (settled)
            {
                break;
            }

            aboveBefore *= rescale;
            belowBefore *= rescale;
            above = newValue;
            below = one;
        }

        return (a + one) / value;
    }

    /// <summary>The step h of the logit with I(h) = tail, from q = (tail - I)/D, e = (ln D)' and v = n x y = -e'.</summary>
    private static Vector<double> Series(
        Vector<double> q,
        Vector<double> e,
        Vector<double> v,
        Vector<double> skew
    )
    {
        // e' = -v, e'' = -v (y-x), e''' = -v ((y-x)² - 2xy), and xy = (1 - (y-x)²)/4.
        Vector<double> e2 = -v * skew;
        Vector<double> e3 = -v * (1.5 * skew * skew - new Vector<double>(0.5));
        Vector<double> c2 = e / 2;
        Vector<double> c3 = (e * e - v) / 6;
        Vector<double> c4 = (e * (e * e - 3 * v) + e2) / 24;
        Vector<double> c5 = (e * e * (e * e - 6 * v) + 3 * v * v + 4 * e * e2 + e3) / 120;
        Vector<double> s2 = -c2;
        Vector<double> s3 = 2 * c2 * c2 - c3;
        Vector<double> s4 = 5 * c2 * c3 - c4 - 5 * c2 * c2 * c2;
        Vector<double> s5 =
            6 * c2 * c4 + 3 * c3 * c3 + 14 * c2 * c2 * c2 * c2 - c5 - 21 * c2 * c2 * c3;
        return q * (Vector<double>.One + q * (s2 + q * (s3 + q * (s4 + q * s5))));
    }

    /// <summary>Far from the root: Halley's step for ln I, which is concave in the logit.</summary>
    private static Vector<double> Careful(
        Vector<double> gap,
        Vector<double> ratio,
        Vector<double> slope
    )
    {
        Vector<double> newton = Vector.Log(Vector<double>.One + gap / ratio) * ratio;
        Vector<double> bend = newton * (slope - Vector<double>.One / ratio);
        Vector<double> halley = newton / (Vector<double>.One + 0.5 * bend);
        Vector<double> step = Vector.ConditionalSelect(
            Vector.LessThan(Vector.Abs(bend), new Vector<double>(0.5)),
            halley,
            newton
        );
        return Vector.Min(Vector.Max(step, new Vector<double>(-5)), new Vector<double>(5));
    }
}
