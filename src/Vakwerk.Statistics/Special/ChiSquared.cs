namespace Vakwerk.Statistics.Special;

/// <summary>The chi-squared distribution.</summary>
public static class ChiSquared
{
    /// <summary>P(X ≥ x), the p-value of a chi-squared test; precise for a tiny p.</summary>
    /// <exception cref="ArgumentOutOfRangeException">x is negative or the degrees of freedom are not positive.</exception>
    public static double UpperTail(double x, double degreesOfFreedom)
    {
        Require.NotNegative(x);
        Require.Positive(degreesOfFreedom);
        return IncompleteGamma.Regularised(degreesOfFreedom / 2, x / 2).Complement;
    }

    /// <summary>The x with P(X ≤ x) = <paramref name="probability"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not in (0, 1) or the degrees of freedom are not positive.</exception>
    public static double Quantile(double probability, double degreesOfFreedom)
    {
        Require.Confidence(probability);
        Require.Positive(degreesOfFreedom);
        return 2
            * IncompleteGamma.Inverse(
                degreesOfFreedom / 2,
                new Fraction(probability, 1 - probability)
            );
    }
}
