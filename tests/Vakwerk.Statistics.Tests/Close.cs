namespace Vakwerk.Statistics.Tests;

/// <summary>Comparison with a reference value, relative to its size.</summary>
internal static class Close
{
    public static void ShouldBeClose(this double actual, double expected, double relative = 1e-12)
    {
        double gap = Math.Abs(actual - expected);
        double allowed = relative * Math.Abs(expected);
        (gap <= allowed || actual.Equals(expected)).ShouldBeTrue(
            $"{actual:R} differs from {expected:R} by {gap / Math.Abs(expected):E2} (relative), allowed {relative:E0}"
        );
    }

    public static void ShouldBeClose(
        this Interval actual,
        double lower,
        double upper,
        double relative = 1e-12
    )
    {
        actual.Lower.ShouldBeClose(lower, relative);
        actual.Upper.ShouldBeClose(upper, relative);
    }
}
