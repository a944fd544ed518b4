namespace Vakwerk.Statistics.Special;

/// <summary>The Poisson distribution of whole counts, precise in both tails.</summary>
internal static class Poisson
{
    /// <summary>ln P(X = x).</summary>
    public static double LogMass(double x, double mean) =>
        x == 0 ? -mean : IncompleteGamma.LogKernel(x, mean) - Math.Log(x);

    /// <summary>P(X ≤ x).</summary>
    public static double AtMost(double x, double mean) =>
        x < 0 ? 0 : IncompleteGamma.Regularised(x + 1, mean).Complement;

    /// <summary>P(X ≥ x).</summary>
    public static double AtLeast(double x, double mean) =>
        x <= 0 ? 1 : IncompleteGamma.Regularised(x, mean).Value;
}
