namespace Vakwerk.Statistics.Differences;

/// <summary>Two independent proportions, and the score statistics of their difference and ratio.</summary>
internal readonly record struct TwoGroups(
    double Successes1,
    double Trials1,
    double Successes2,
    double Trials2
)
{
    public double Difference => Successes1 / Trials1 - Successes2 / Trials2;

    private double Total => Trials1 + Trials2;

    /// <summary>(d - δ)/√V(δ), with V under p₁ - p₂ = δ and the factor N/(N-1).</summary>
    public double ScoreOfDifference(double delta)
    {
        double gap = Difference - delta;
        double first = ConstrainedFirst(delta);
        double second = Math.Clamp(first - delta, 0, 1);
        double variance =
            (first * (1 - first) / Trials1 + second * (1 - second) / Trials2)
            * (Total / (Total - 1));
        return Ratio(gap, variance);
    }

    /// <summary>(p₁ - φp₂)/√V(φ), with V under p₁ = φp₂ (Koopman 1984; no factor N/(N-1)).</summary>
    public double ScoreOfRatio(double phi)
    {
        double a = Total * phi;
        double b = Trials1 * phi + Successes1 + Trials2 + Successes2 * phi;
        double c = Successes1 + Successes2;
        double second = 2 * c / (b + Math.Sqrt(Math.Max(0, b * b - 4 * a * c)));
        double first = Math.Min(1, phi * second);
        double variance =
            first * (1 - first) / Trials1 + phi * phi * second * (1 - second) / Trials2;
        return Ratio(Successes1 / Trials1 - phi * (Successes2 / Trials2), variance);
    }

    private static double Ratio(double gap, double variance) =>
        gap == 0 ? 0
        : variance > 0 ? gap / Math.Sqrt(variance)
        : gap * double.PositiveInfinity;

    /// <summary>
    /// The likelihood estimate of p₁ under p₁ - p₂ = δ: the root of a cubic (Miettinen and Nurminen 1985, appendix),
    /// sharpened by Newton's method.
    /// </summary>
    private double ConstrainedFirst(double delta)
    {
        double theta = Trials2 / Trials1;
        double p1 = Successes1 / Trials1;
        double p2 = Successes2 / Trials2;
        double a = 1 + theta;
        double b = -(1 + theta + p1 + theta * p2 + delta * (theta + 2));
        double c = delta * delta + delta * (2 * p1 + theta + 1) + p1 + theta * p2;
        double d = -p1 * delta * (1 + delta);
        double third = b / (3 * a);
        double v = third * third * third - b * c / (6 * a * a) + d / (2 * a);
        double radius = Math.Sqrt(Math.Max(0, third * third - c / (3 * a)));
        double u = v >= 0 ? radius : -radius;
        double angle = u == 0 ? 0 : Math.Clamp(v / (u * u * u), -1, 1);
        double low = Math.Max(0, delta);
        double high = Math.Min(1, 1 + delta);
        double root = Math.Clamp(
            2 * u * Math.Cos((Math.PI + Math.Acos(angle)) / 3) - third,
            low,
            high
        );
        for (int i = 0; i < 2; i++)
        {
            double value = ((a * root + b) * root + c) * root + d;
            double rate = (3 * a * root + 2 * b) * root + c;
            double next = root - value / rate;
            if (double.IsFinite(next) && Math.Abs(next - root) < 1e-6)
            {
                root = Math.Clamp(next, low, high);
            }
        }

        return root;
    }
}
