using Vakwerk.Statistics.Rates;

namespace Vakwerk.Statistics.Standardisation;

/// <summary>Observed against expected events, where the reference rates of each stratum give the expectation.</summary>
/// <param name="Observed">Σ observed events.</param>
/// <param name="Expected">Σ population × reference rate.</param>
/// <param name="ReferenceRate">The crude rate of the reference population, per person.</param>
public readonly record struct IndirectStandardisation(
    double Observed,
    double Expected,
    double ReferenceRate
)
{
    /// <summary>Whether the limits are exact (below 10 events) or Byar's.</summary>
    public bool IsExact => Observed < PoissonCount.ByarFrom;

    /// <summary>Sums observed and expected events over the strata.</summary>
    /// <param name="observed">Observed events per stratum, or one total.</param>
    /// <param name="population">Population per stratum, 0 or more.</param>
    /// <param name="referenceCount">Events of the reference population per stratum.</param>
    /// <param name="referencePopulation">Reference population per stratum, more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is impossible, lengths differ, or nothing is expected.</exception>
    /// <remarks>Breslow and Day (1987), Statistical methods in cancer research II, IARC, ch. 2.</remarks>
    public static IndirectStandardisation Of(
        ReadOnlySpan<double> observed,
        ReadOnlySpan<double> population,
        ReadOnlySpan<double> referenceCount,
        ReadOnlySpan<double> referencePopulation
    )
    {
        Require.NotNegativeSeries(observed, 1);
        Require.NotNegativeSeries(population, 1);
        Require.NotNegativeSeries(referenceCount, 1);
        Require.PositiveSeries(referencePopulation, 1);
        if (observed.Length > 1)
        {
            Require.SameLength(population.Length, observed.Length, nameof(observed));
        }

        Require.SameLength(population.Length, referenceCount.Length, nameof(referenceCount));
        Require.SameLength(
            population.Length,
            referencePopulation.Length,
            nameof(referencePopulation)
        );
        double total = 0;
        foreach (double events in observed)
        {
            total += events;
        }

        double expected = 0;
        double events1 = 0;
        double people = 0;
        for (int i = 0; i < population.Length; i++)
        {
            expected += referenceCount[i] / referencePopulation[i] * population[i];
            events1 += referenceCount[i];
            people += referencePopulation[i];
        }

        Require.Positive(expected, nameof(referenceCount));
        return new IndirectStandardisation(total, expected, events1 / people);
    }

    /// <summary>Observed divided by expected, with exact limits below 10 events and Byar's from 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is impossible.</exception>
    public Interval Ratio(double confidence = 0.95) =>
        PoissonCount.ExactOrByar(Observed, confidence).Per(Expected);

    /// <summary>The ratio times the crude reference rate, per <paramref name="multiplier"/> people.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level or the multiplier is impossible.</exception>
    public Interval Rate(double confidence = 0.95, double multiplier = 100_000)
    {
        Require.Positive(multiplier);
        return Ratio(confidence).Times(ReferenceRate * multiplier);
    }
}
