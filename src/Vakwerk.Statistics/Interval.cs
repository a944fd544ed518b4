namespace Vakwerk.Statistics;

/// <summary>An estimate with its lower and upper limit, all in the unit of the estimate.</summary>
/// <param name="Lower">Lower limit; for a one-sided upper bound the smallest possible value.</param>
/// <param name="Estimate">The point estimate.</param>
/// <param name="Upper">Upper limit; for a one-sided lower bound the largest possible value.</param>
public readonly record struct Interval(double Lower, double Estimate, double Upper)
{
    /// <summary>Whether <paramref name="value"/> lies between the limits, limits included.</summary>
    public bool Contains(double value) => value >= Lower && value <= Upper;

    /// <summary>The same interval in another unit, for example per 100 or per 1,000.</summary>
    public Interval Times(double multiplier) =>
        new(Lower * multiplier, Estimate * multiplier, Upper * multiplier);
}
