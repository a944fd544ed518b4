namespace Vakwerk.Statistics.Special;

/// <summary>Student's t distribution.</summary>
public static class StudentT
{
    /// <summary>P(T ≥ t) with <paramref name="degreesOfFreedom"/> degrees of freedom.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The degrees of freedom are not positive, or t is not a number.</exception>
    public static double UpperTail(double t, double degreesOfFreedom)
    {
        double half = 0.5 * TwoSidedP(t, degreesOfFreedom);
        return t >= 0 ? half : 1 - half;
    }

    /// <summary>P(|T| ≥ |t|): the p-value of a two-sided test.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The degrees of freedom are not positive, or t is not a number.</exception>
    public static double TwoSidedP(double t, double degreesOfFreedom)
    {
        Require.Positive(degreesOfFreedom);
        if (double.IsNaN(t))
        {
            throw new ArgumentOutOfRangeException(nameof(t), t, "The value must be a number.");
        }

        double square = t * t;
        if (double.IsInfinity(square))
        {
            return 0;
        }

        double total = degreesOfFreedom + square;
        var x = new Fraction(degreesOfFreedom / total, square / total);
        return IncompleteBeta.Regularised(degreesOfFreedom / 2, 0.5, x).Value;
    }

    /// <summary>The t that leaves <paramref name="tail"/> above it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tail is not in (0, 1) or the degrees of freedom are not positive.</exception>
    public static double UpperQuantile(double tail, double degreesOfFreedom)
    {
        Require.Confidence(tail);
        Require.Positive(degreesOfFreedom);
        if (tail > 0.5)
        {
            return -UpperQuantile(1 - tail, degreesOfFreedom);
        }

        if (tail == 0.5)
        {
            return 0;
        }

        Fraction x = IncompleteBeta.Inverse(
            degreesOfFreedom / 2,
            0.5,
            new Fraction(2 * tail, 1 - 2 * tail)
        );
        return Math.Sqrt(degreesOfFreedom * x.Complement / x.Value);
    }
}
