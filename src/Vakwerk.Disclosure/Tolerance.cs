namespace Vakwerk.Disclosure;

/// <summary>How far two sums of the same published numbers may differ and still be the same.</summary>
internal static class Tolerance
{
    /// <summary>Values have at most some nine significant digits; sums of thousands of them lose a few bits.</summary>
    public const double Relative = 1e-9;

    public static double Of(double size) => Relative * Math.Max(1, Math.Abs(size));

    /// <summary>Whether one number is really below the other; both may be infinite.</summary>
    public static bool IsBelow(double low, double high) =>
        low < high && (double.IsInfinity(low) || double.IsInfinity(high) || high - low > Of(high));
}
