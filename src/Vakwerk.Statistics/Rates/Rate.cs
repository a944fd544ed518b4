namespace Vakwerk.Statistics.Rates;

/// <summary>Rates: events per unit of exposure (students, student years).</summary>
public static class Rate
{
    /// <summary>The interval of a count, divided by the exposure.</summary>
    /// <param name="count">The interval of the count, from <see cref="PoissonCount"/>.</param>
    /// <param name="exposure">The exposure, more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The exposure is not positive.</exception>
    public static Interval Per(this Interval count, double exposure)
    {
        Require.Positive(exposure);
        return new Interval(
            count.Lower / exposure,
            count.Estimate / exposure,
            count.Upper / exposure
        );
    }
}
