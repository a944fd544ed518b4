namespace Vakwerk.Statistics.Special;

/// <summary>Fisher's F distribution.</summary>
public static class FDistribution
{
    /// <summary>P(F ≥ f) with the degrees of freedom of numerator and denominator.</summary>
    /// <exception cref="ArgumentOutOfRangeException">f is negative or degrees of freedom are not positive.</exception>
    public static double UpperTail(double f, double numerator, double denominator)
    {
        Require.NotNegative(f);
        Require.Positive(numerator);
        Require.Positive(denominator);
        double total = denominator + numerator * f;
        var x = new Fraction(denominator / total, numerator * f / total);
        return IncompleteBeta.Regularised(denominator / 2, numerator / 2, x).Value;
    }

    /// <summary>The f with P(F ≤ f) = <paramref name="probability"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not in (0, 1) or degrees of freedom are not positive.</exception>
    public static double Quantile(double probability, double numerator, double denominator)
    {
        Require.Confidence(probability);
        Require.Positive(numerator);
        Require.Positive(denominator);
        Fraction x = IncompleteBeta.Inverse(
            numerator / 2,
            denominator / 2,
            new Fraction(probability, 1 - probability)
        );
        return denominator * x.Value / (numerator * x.Complement);
    }
}
