namespace Vakwerk.Statistics.Differences;

/// <summary>Two independent proportions, and the score statistics of their difference and ratio.</summary>
internal readonly record struct TwoGroups(
    double Successes1,
    double Trials1,
    double Successes2,
    double Trials2
)
{
    /// <summary>p₁ - p₂, from the failures where those are fewer: near 1 they keep the digits.</summary>
    public double Difference =>
        Successes1 + Successes2 <= Total / 2
            ? Successes1 / Trials1 - Successes2 / Trials2
            : Failures2 / Trials2 - Failures1 / Trials1;

    private double Failures1 => Trials1 - Successes1;

    private double Failures2 => Trials2 - Successes2;

    private double Total => Trials1 + Trials2;

    /// <summary>(d - δ)/√V(δ), with V under p₁ - p₂ = δ and the factor N/(N-1).</summary>
    public double ScoreOfDifference(double delta)
    {
        double factor = Total / (Total - 1);
        return Ratio(Difference - delta, ConstrainedVariance(delta) * factor);
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

    /// <summary>p₁q₁/n₁ + p₂q₂/n₂ at the likelihood estimate under p₁ - p₂ = δ.</summary>
    private double ConstrainedVariance(double delta)
    {
        double apart = Math.Abs(delta);
        var estimate =
            delta >= 0
                ? new Constrained(Successes2, Trials2, Successes1, Trials1, apart)
                : new Constrained(Successes1, Trials1, Successes2, Trials2, apart);
        return estimate.Variance();
    }
}
