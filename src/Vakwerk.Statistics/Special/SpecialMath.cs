namespace Vakwerk.Statistics.Special;

/// <summary>
/// Elementary functions that keep full relative precision where the textbook form cancels.
/// </summary>
internal static class SpecialMath
{
    /// <summary>½ ln 2π.</summary>
    private const double HalfLogTwoPi = 0.91893853320467274178;

    /// <summary>Stirling errors of k/2 for k = 1 … 32, computed with 40 digits.</summary>
    private static ReadOnlySpan<double> HalfIntegerStirling =>
        [
            0.15342640972002734529,
            0.08106146679532725822,
            0.054814121051917653896,
            0.041340695955409294094,
            0.033162873519936287485,
            0.027677925684998339149,
            0.023746163656297495971,
            0.020790672103765093112,
            0.018488450532673185231,
            0.016644691189821192163,
            0.015134973221917378874,
            0.013876128823070747999,
            0.012810465242920226924,
            0.011896709945891770095,
            0.011104559758206917327,
            0.010411265261972096497,
            0.0097994161261588032984,
            0.0092554621827127329177,
            0.008768700134139385463,
            0.0083305634333628712565,
            0.0079341145643140205472,
            0.007573675487951840795,
            0.0072445543013203831795,
            0.0069428401072095298657,
            0.0066652470327076824424,
            0.0064089941880042070684,
            0.0061717122630394576475,
            0.0059513701127588477356,
            0.005746216513010115682,
            0.005554733551962801371,
            0.0053755990329268344936,
            0.0052076559196096404407,
        ];

    /// <summary>ln(1 + x), exact to rounding for small x.</summary>
    public static double Log1p(double x)
    {
        double u = 1 + x;
        if (u == 1)
        {
            return x;
        }

        return double.IsPositiveInfinity(u) ? u : Math.Log(u) * (x / (u - 1));
    }

    /// <summary>exp(x) - 1, exact to rounding for small x (Kahan).</summary>
    public static double Expm1(double x)
    {
        if (Math.Abs(x) > 1)
        {
            return Math.Exp(x) - 1;
        }

        double u = Math.Exp(x);
        if (u == 1)
        {
            return x;
        }

        double minusOne = u - 1;
        return minusOne == -1 ? -1 : minusOne * (x / Math.Log(u));
    }

    /// <summary>ln(1 + x) - x without cancellation, for x around 0 (-0.4 to 0.8).</summary>
    private static double Log1pMinus(double x)
    {
        // ln(1+x) = 2 artanh(r) with r = x/(2+x), and 2r - x = -x r.
        double r = x / (2 + x);
        double square = r * r;
        double sum = 0;
        double power = square;
        for (int k = 3; ; k += 2)
        {
            double term = power / k;
            sum += term;
            if (term <= sum * 1e-17)
            {
                break;
            }

            power *= square;
        }

        return r * (2 * sum - x);
    }

    /// <summary>ln r - (r - 1), from r and from r - 1 as computed without cancellation.</summary>
    public static double LogMinusExcess(double ratio, double excess) =>
        excess is < -0.4 or > 0.8 ? Math.Log(ratio) - excess : Log1pMinus(excess);

    /// <summary>
    /// s(z) = ln Γ(z) - (z - ½) ln z + z - ½ ln 2π: what Stirling's formula leaves, for z > 0.
    /// </summary>
    public static double StirlingError(double z)
    {
        if (z > 16)
        {
            return StirlingSeries(z);
        }

        double twice = z + z;
        if (twice == (int)twice && twice >= 1)
        {
            return HalfIntegerStirling[(int)twice - 1];
        }

        double shifted = 0;
        while (z < 10)
        {
            shifted += StirlingStep(z);
            z += 1;
        }

        return shifted + StirlingSeries(z);
    }

    /// <summary>ln Γ(z) for z > 0; precise relative to max(1, |ln Γ(z)|).</summary>
    public static double LogGamma(double z) =>
        (z - 0.5) * Math.Log(z) - z + HalfLogTwoPi + StirlingError(z);

    /// <summary>s(z) - s(z+1) = (z+½) ln(1+1/z) - 1, a sum of positive terms.</summary>
    private static double StirlingStep(double z)
    {
        if (z < 0.5)
        {
            return (z + 0.5) * Log1p(1 / z) - 1;
        }

        double r = 1 / (2 * z + 1);
        double square = r * r;
        double sum = 0;
        double power = square;
        for (int k = 3; ; k += 2)
        {
            double term = power / k;
            sum += term;
            if (term <= sum * 1e-17)
            {
                return sum;
            }

            power *= square;
        }
    }

    private static double StirlingSeries(double z)
    {
        double w = 1 / (z * z);
        double sum = 1.0 / 156;
        sum = sum * w - 691.0 / 360360;
        sum = sum * w + 1.0 / 1188;
        sum = sum * w - 1.0 / 1680;
        sum = sum * w + 1.0 / 1260;
        sum = sum * w - 1.0 / 360;
        sum = sum * w + 1.0 / 12;
        return sum / z;
    }
}
