namespace Vakwerk.Statistics.Special;

/// <summary>The standard normal distribution.</summary>
/// <remarks>
/// Probabilities are precise relative to their own size, also far in the tail. Quantiles follow Wichura (1988),
/// Algorithm AS 241, Applied Statistics 37:477-484.
/// </remarks>
public static class Normal
{
    /// <summary>Chebyshev coefficients of ln(erfcx(z)/t) in t = 2/(2+z), computed with 40 digits.</summary>
    private static ReadOnlySpan<double> Erfc =>
        [
            -1.3026537197817094342,
            0.64196979235649026029,
            0.019476473204185836325,
            -0.0095615147868086316551,
            -0.00094659534448203685345,
            0.00036683949785276143946,
            0.000042523324806907783539,
            -0.00002027857811253425444,
            -1.6242900046470149186e-6,
            1.3036558355805133741e-6,
            1.5626441722075132871e-8,
            -8.5238095914934629469e-8,
            6.529054439105977537e-9,
            5.0593434955453549387e-9,
            -9.9136415648797486616e-10,
            -2.2736512229714998589e-10,
            9.6467911023001778285e-11,
            2.3940380813323941932e-12,
            -6.8860275259422100054e-12,
            8.9448792790830053913e-13,
            3.1309213818571488872e-13,
            -1.1270822072932726312e-13,
            3.8108652726427899924e-16,
            7.1061026958164717633e-15,
            -1.5230343297822375895e-15,
            -9.456781670078319854e-17,
            1.2101564191307389918e-16,
            -2.8157665429044376223e-17,
        ];

    private static ReadOnlySpan<double> MiddleAbove =>
        [
            2509.0809287301226727,
            33430.575583588128105,
            67265.770927008700853,
            45921.953931549871457,
            13731.693765509461125,
            1971.5909503065514427,
            133.14166789178437745,
            3.387132872796366608,
        ];

    private static ReadOnlySpan<double> MiddleBelow =>
        [
            5226.495278852854561,
            28729.085735721942674,
            39307.89580009271061,
            21213.794301586595867,
            5394.1960214247511077,
            687.1870074920579083,
            42.313330701600911252,
            1,
        ];

    private static ReadOnlySpan<double> NearAbove =>
        [
            7.7454501427834140764e-4,
            0.0227238449892691845833,
            0.241780725177450611770,
            1.27045825245236838258,
            3.64784832476320460504,
            5.7694972214606914055,
            4.6303378461565452959,
            1.42343711074968357734,
        ];

    private static ReadOnlySpan<double> NearBelow =>
        [
            1.05075007164441684324e-9,
            5.475938084995344946e-4,
            0.0151986665636164571966,
            0.14810397642748007459,
            0.68976733498510000455,
            1.6763848301838038494,
            2.05319162663775882187,
            1,
        ];

    private static ReadOnlySpan<double> FarAbove =>
        [
            2.01033439929228813265e-7,
            2.71155556874348757815e-5,
            0.0012426609473880784386,
            0.026532189526576123093,
            0.29656057182850489123,
            1.7848265399172913358,
            5.4637849111641143699,
            6.6579046435011037772,
        ];

    private static ReadOnlySpan<double> FarBelow =>
        [
            2.04426310338993978564e-15,
            1.4215117583164458887e-7,
            1.8463183175100546818e-5,
            7.868691311456132591e-4,
            0.0148753612908506148525,
            0.13692988092273580531,
            0.59983220655588793769,
            1,
        ];

    /// <summary>P(Z ≤ z).</summary>
    public static double Cdf(double z) => UpperTail(-z);

    /// <summary>P(Z ≥ z), precise for large z where 1 - Cdf(z) would be 0.</summary>
    public static double UpperTail(double z) =>
        z >= 0 ? 0.5 * BothTails(z) : 1 - 0.5 * BothTails(-z);

    /// <summary>P(|Z| ≥ |z|): the p-value of a two-sided test.</summary>
    public static double TwoSidedP(double z) => BothTails(Math.Abs(z));

    /// <summary>The z with P(Z ≤ z) = <paramref name="probability"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not strictly between 0 and 1.</exception>
    public static double Quantile(double probability)
    {
        Require.Confidence(probability);
        double fromMiddle = probability - 0.5;
        if (Math.Abs(fromMiddle) <= 0.425)
        {
            return Middle(fromMiddle);
        }

        return fromMiddle < 0 ? -UpperQuantile(probability) : UpperQuantile(1 - probability);
    }

    /// <summary>The z that leaves <paramref name="tail"/> above it; keeps precision for a tiny tail.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tail is not strictly between 0 and 1.</exception>
    public static double UpperQuantile(double tail)
    {
        Require.Confidence(tail);
        double fromMiddle = 0.5 - tail;
        if (Math.Abs(fromMiddle) <= 0.425)
        {
            return Middle(fromMiddle);
        }

        return fromMiddle > 0 ? Tail(tail) : -Tail(1 - tail);
    }

    /// <summary>The multiplier of a two-sided interval: 1.96 for 95 %.</summary>
    internal static double TwoSided(double confidence) => UpperQuantile((1 - confidence) / 2);

    private static double Middle(double q)
    {
        double r = 0.180625 - q * q;
        return q * Horner(MiddleAbove, r) / Horner(MiddleBelow, r);
    }

    private static double Tail(double tail)
    {
        double r = Math.Sqrt(-Math.Log(tail));
        return r <= 5
            ? Horner(NearAbove, r - 1.6) / Horner(NearBelow, r - 1.6)
            : Horner(FarAbove, r - 5) / Horner(FarBelow, r - 5);
    }

    /// <summary>A polynomial from its highest coefficient down.</summary>
    private static double Horner(ReadOnlySpan<double> coefficients, double x)
    {
        double sum = 0;
        foreach (double coefficient in coefficients)
        {
            sum = sum * x + coefficient;
        }

        return sum;
    }

    /// <summary>P(|Z| ≥ z) = erfc(z/√2) for z ≥ 0.</summary>
    private static double BothTails(double z)
    {
        if (z == 0 || z > 38.6)
        {
            return z == 0 ? 1 : 0;
        }

        double t = 2 / (2 + z * 0.70710678118654752440);
        double twice = 4 * t - 2;
        double previous = 0;
        double current = 0;
        ReadOnlySpan<double> coefficients = Erfc;
        for (int k = coefficients.Length - 1; k > 0; k--)
        {
            double next = twice * current - previous + coefficients[k];
            previous = current;
            current = next;
        }

        double exponent = 0.5 * (coefficients[0] + twice * current) - previous;

        // exp(-z²/2) in two parts, so that rounding z² does not cost digits in the far tail (Cody 1969).
        double coarse = Math.Floor(z * 16) / 16;
        double rest = 0.5 * (z - coarse) * (z + coarse);
        return t * Math.Exp(-0.5 * coarse * coarse) * Math.Exp(exponent - rest);
    }
}
