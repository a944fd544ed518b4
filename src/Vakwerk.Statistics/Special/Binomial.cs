namespace Vakwerk.Statistics.Special;

/// <summary>The binomial distribution of whole counts, precise in both tails.</summary>
internal static class Binomial
{
    /// <summary>ln P(X = x).</summary>
    public static double LogMass(double x, double n, Fraction p)
    {
        if (x == 0)
        {
            return n * LogOf(p.Complement, p.Value);
        }

        if (x == n)
        {
            return n * LogOf(p.Value, p.Complement);
        }

        double rest = n - x;
        double slope = IncompleteBeta.Slope(x, rest, p);
        return IncompleteBeta.LogKernel(x, rest, p, slope) + Math.Log(n / x / rest);
    }

    /// <summary>P(X ≤ x).</summary>
    public static double AtMost(double x, double n, Fraction p) =>
        x < 0 ? 0
        : x >= n ? 1
        : IncompleteBeta.Regularised(x + 1, n - x, p).Complement;

    /// <summary>P(X ≥ x).</summary>
    public static double AtLeast(double x, double n, Fraction p) =>
        x <= 0 ? 1
        : x > n ? 0
        : IncompleteBeta.Regularised(x, n - x + 1, p).Value;

    private static double LogOf(double value, double complement) =>
        value == 0 ? double.NegativeInfinity : SpecialMath.Log1p(-complement);
}
