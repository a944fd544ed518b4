using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Rates;

/// <summary>Intervals for the mean of a Poisson count. Divide by the exposure for a rate (<see cref="Rate"/>).</summary>
/// <remarks>
/// The rule of the public health profiles of England, kept here: exact below 10 events, Byar's approximation from 10
/// (<see cref="ExactOrByar"/>).
/// </remarks>
public static class PoissonCount
{
    /// <summary>From this number of events Byar's approximation replaces the exact limits.</summary>
    public const double ByarFrom = 10;

    /// <summary>Exact limits: ½ χ²(α/2; 2x) and ½ χ²(1-α/2; 2x+2).</summary>
    /// <param name="count">x, the number of events, 0 or more.</param>
    /// <param name="confidence">The confidence level, 0.95 for 95 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count or the level is impossible; the parameter is named.</exception>
    /// <remarks>Garwood (1936), Biometrika 28:437-442.</remarks>
    public static Interval Exact(double count, double confidence = 0.95)
    {
        Require.NotNegative(count);
        Require.Confidence(confidence);
        double tail = (1 - confidence) / 2;
        double lower =
            count == 0 ? 0 : IncompleteGamma.Inverse(count, new Fraction(tail, 1 - tail));
        double upper = IncompleteGamma.Inverse(count + 1, new Fraction(1 - tail, tail));
        return new Interval(lower, count, upper);
    }

    /// <summary>
    /// Byar's approximation: x (1 - 1/(9x) - z/(3√x))³ and (x+1)(1 - 1/(9(x+1)) + z/(3√(x+1)))³; a lower limit that
    /// would be negative is 0.
    /// </summary>
    /// <inheritdoc cref="Exact"/>
    /// <remarks>Breslow and Day (1987), Statistical methods in cancer research II, IARC, p. 69.</remarks>
    public static Interval Byar(double count, double confidence = 0.95)
    {
        Require.NotNegative(count);
        Require.Confidence(confidence);
        double z = Normal.TwoSided(confidence);
        double lower = count == 0 ? 0 : Math.Max(0, Cube(count, -z));
        return new Interval(lower, count, Cube(count + 1, z));
    }

    /// <summary>
    /// Byar's approximation at the middle of the step, x+½ for both limits (close to the mid-P limits). Given as the
    /// formula gives it: at 0 events the lower limit is slightly below 0. For comparison with other software only.
    /// </summary>
    /// <inheritdoc cref="Exact"/>
    /// <remarks>Rothman and Boice (1979), Epidemiologic analysis with a programmable calculator, NIH 79-1649.</remarks>
    public static Interval ByarMiddle(double count, double confidence = 0.95)
    {
        Require.NotNegative(count);
        Require.Confidence(confidence);
        double z = Normal.TwoSided(confidence);
        return new Interval(Cube(count + 0.5, -z), count, Cube(count + 0.5, z));
    }

    /// <summary>The exact limits below 10 events, Byar's from 10.</summary>
    /// <inheritdoc cref="Exact"/>
    public static Interval ExactOrByar(double count, double confidence = 0.95) =>
        count < ByarFrom ? Exact(count, confidence) : Byar(count, confidence);

    /// <summary>Score limits: all μ with |x - μ| ≤ z√μ, that is x + z²/2 ± z√(x + z²/4).</summary>
    /// <inheritdoc cref="Exact"/>
    /// <remarks>Rao's score test; Barker (2002), The American Statistician 56:85-89.</remarks>
    public static Interval Score(double count, double confidence = 0.95)
    {
        Require.NotNegative(count);
        Require.Confidence(confidence);
        double z = Normal.TwoSided(confidence);
        double half = z * z / 2;
        double upper = count + half + z * Math.Sqrt(count + half / 2);
        // The product of both limits is x²: no cancellation for a small count.
        return new Interval(count / upper * count, count, upper);
    }

    /// <summary>Wald's limits x ± z√x, cut off at 0. Only for comparison with older publications.</summary>
    /// <inheritdoc cref="Exact"/>
    public static Interval Wald(double count, double confidence = 0.95)
    {
        Require.NotNegative(count);
        Require.Confidence(confidence);
        double margin = Normal.TwoSided(confidence) * Math.Sqrt(count);
        return new Interval(Math.Max(0, count - margin), count, count + margin);
    }

    /// <summary>Jeffreys' limits: the posterior quantiles of Gamma(x+½); the lower limit is 0 when x = 0.</summary>
    /// <inheritdoc cref="Exact"/>
    /// <remarks>Brown, Cai and DasGupta (2003), Statistica Sinica 13:19-49.</remarks>
    public static Interval Jeffreys(double count, double confidence = 0.95)
    {
        Require.NotNegative(count);
        Require.Confidence(confidence);
        double tail = (1 - confidence) / 2;
        double lower =
            count == 0 ? 0 : IncompleteGamma.Inverse(count + 0.5, new Fraction(tail, 1 - tail));
        double upper = IncompleteGamma.Inverse(count + 0.5, new Fraction(1 - tail, tail));
        return new Interval(lower, count, upper);
    }

    private static double Cube(double count, double z)
    {
        double root = 1 - 1 / (9 * count) + z / (3 * Math.Sqrt(count));
        return count * root * root * root;
    }
}
