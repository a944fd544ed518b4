namespace Vakwerk.Statistics;

/// <summary>The outcome of a significance test.</summary>
/// <param name="Statistic">The test statistic: z, t or chi-squared.</param>
/// <param name="DegreesOfFreedom">Degrees of freedom; infinite for a normal test.</param>
/// <param name="P">The two-sided p-value.</param>
public readonly record struct TestResult(double Statistic, double DegreesOfFreedom, double P);
