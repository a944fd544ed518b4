using Vakwerk.Statistics.Rates;

namespace Vakwerk.Statistics.Standardisation;

/// <summary>A rate weighted to a standard population.</summary>
/// <param name="TotalCount">Σ events.</param>
/// <param name="Value">The weighted rate, per person.</param>
/// <param name="StandardError">Its standard error √(Σ w² x/n²), per person.</param>
public readonly record struct DirectStandardisation(
    double TotalCount,
    double Value,
    double StandardError
)
{
    /// <summary>Below this number of events a weighted rate is not reliable and has no interval.</summary>
    public const double ReliableFrom = 10;

    /// <summary>Weighs the rates of the strata to the standard population.</summary>
    /// <param name="count">Events per stratum.</param>
    /// <param name="population">Population per stratum, more than 0.</param>
    /// <param name="standard">Standard population per stratum; only the proportions matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is impossible or lengths differ; the parameter is named.</exception>
    public static DirectStandardisation Of(
        ReadOnlySpan<double> count,
        ReadOnlySpan<double> population,
        ReadOnlySpan<double> standard
    )
    {
        Require.NotNegativeSeries(count, 1);
        Require.PositiveSeries(population, 1);
        Require.NotNegativeSeries(standard, 1);
        Require.SameLength(count.Length, population.Length, nameof(population));
        Require.SameLength(count.Length, standard.Length, nameof(standard));
        double total = 0;
        double weighted = 0;
        double variance = 0;
        double weights = 0;
        for (int i = 0; i < count.Length; i++)
        {
            double weight = standard[i] / population[i];
            total += count[i];
            weighted += count[i] * weight;
            variance += count[i] * weight * weight;
            weights += standard[i];
        }

        Require.Positive(weights, nameof(standard));
        return new DirectStandardisation(total, weighted / weights, Math.Sqrt(variance) / weights);
    }

    /// <summary>
    /// The rate per <paramref name="multiplier"/> people with Dobson's limits: the distance of Byar's limits of the total
    /// count, scaled by the standard error. Null below 10 events.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The level or the multiplier is impossible.</exception>
    /// <remarks>Dobson et al. (1991), Stat. Med. 10:457-462.</remarks>
    public Interval? Rate(double confidence = 0.95, double multiplier = 100_000)
    {
        Require.Confidence(confidence);
        Require.Positive(multiplier);
        if (TotalCount < ReliableFrom)
        {
            return null;
        }

        Interval count = PoissonCount.Byar(TotalCount, confidence);
        double scale = StandardError / Math.Sqrt(TotalCount);
        return new Interval(
            Value + scale * (count.Lower - TotalCount),
            Value,
            Value + scale * (count.Upper - TotalCount)
        ).Times(multiplier);
    }
}
