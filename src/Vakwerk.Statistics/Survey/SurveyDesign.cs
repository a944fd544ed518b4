namespace Vakwerk.Statistics.Survey;

/// <summary>
/// How a sample was drawn: strata, clusters as sampling units, weights, and how many sampling units the population has.
/// </summary>
/// <remarks>
/// Variances by Taylor linearisation with the finite population correction 1 - n/N per stratum. Cochran (1977), Sampling
/// techniques, ch. 5 and 9; Lumley (2004), J. Stat. Softw. 9(8).
/// </remarks>
public sealed class SurveyDesign
{
    private readonly double[] weights;
    private readonly int[] unitOfRow;
    private readonly int[] stratumOfUnit;
    private readonly double[] factorOfStratum;
    private readonly int[] unitsOfStratum;

    private SurveyDesign(
        double[] weights,
        int[] unitOfRow,
        int[] stratumOfUnit,
        double[] factorOfStratum,
        int[] unitsOfStratum
    )
    {
        this.weights = weights;
        this.unitOfRow = unitOfRow;
        this.stratumOfUnit = stratumOfUnit;
        this.factorOfStratum = factorOfStratum;
        this.unitsOfStratum = unitsOfStratum;
    }

    /// <summary>Sampling units minus strata.</summary>
    public int DegreesOfFreedom => stratumOfUnit.Length - factorOfStratum.Length;

    /// <summary>Describes a design, one entry per respondent.</summary>
    /// <param name="weights">How many people of the population each respondent stands for, more than 0.</param>
    /// <param name="strata">The stratum of each respondent; empty for one stratum.</param>
    /// <param name="clusters">The cluster of each respondent, unique within its stratum; empty when people were drawn.</param>
    /// <param name="populations">
    /// The number of sampling units (people or clusters) in the population of the respondent's stratum; empty for a
    /// population so large that it does not matter.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is impossible, lengths differ, a stratum holds more units than its population, or a stratum has one unit
    /// out of more: its variance cannot be estimated.
    /// </exception>
    public static SurveyDesign Create(
        ReadOnlySpan<double> weights,
        ReadOnlySpan<int> strata = default,
        ReadOnlySpan<int> clusters = default,
        ReadOnlySpan<double> populations = default
    )
    {
        Require.PositiveSeries(weights, 2);
        CheckLength(weights.Length, strata.Length, nameof(strata));
        CheckLength(weights.Length, clusters.Length, nameof(clusters));
        CheckLength(weights.Length, populations.Length, nameof(populations));
        var frame = new SamplingFrame();
        int[] unitOfRow = new int[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            int stratum = frame.Stratum(
                strata.IsEmpty ? 0 : strata[i],
                populations.IsEmpty ? double.PositiveInfinity : populations[i]
            );
            unitOfRow[i] = frame.Unit(stratum, clusters.IsEmpty ? i : clusters[i]);
        }

        return new SurveyDesign(
            weights.ToArray(),
            unitOfRow,
            frame.StratumOfUnit(),
            frame.Factors(),
            frame.UnitsOfStratum()
        );
    }

    /// <summary>The weighted mean; of zeros and ones it is a proportion.</summary>
    /// <param name="values">One value per respondent.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lengths differ or a value is no number.</exception>
    public SurveyEstimate Mean(ReadOnlySpan<double> values)
    {
        Require.SameLength(weights.Length, values.Length, nameof(values));
        Require.Series(values, 2);
        double total = 0;
        double weight = 0;
        for (int i = 0; i < values.Length; i++)
        {
            total += weights[i] * values[i];
            weight += weights[i];
        }

        double mean = total / weight;
        var units = new double[stratumOfUnit.Length];
        for (int i = 0; i < values.Length; i++)
        {
            units[unitOfRow[i]] += weights[i] * (values[i] - mean) / weight;
        }

        return Estimate(mean, units);
    }

    /// <summary>The weighted total.</summary>
    /// <param name="values">One value per respondent.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lengths differ or a value is no number.</exception>
    public SurveyEstimate Total(ReadOnlySpan<double> values)
    {
        Require.SameLength(weights.Length, values.Length, nameof(values));
        Require.Series(values, 2);
        double total = 0;
        var units = new double[stratumOfUnit.Length];
        for (int i = 0; i < values.Length; i++)
        {
            double weighted = weights[i] * values[i];
            total += weighted;
            units[unitOfRow[i]] += weighted;
        }

        return Estimate(total, units);
    }

    /// <summary>The ratio of two weighted totals.</summary>
    /// <param name="numerators">One value per respondent.</param>
    /// <param name="denominators">One value per respondent; their weighted total is not 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lengths differ, a value is no number, or the denominator is 0.</exception>
    public SurveyEstimate Ratio(ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        Require.SameLength(weights.Length, numerators.Length, nameof(numerators));
        Require.SameLength(weights.Length, denominators.Length, nameof(denominators));
        Require.Series(numerators, 2);
        Require.Series(denominators, 2);
        double above = 0;
        double below = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            above += weights[i] * numerators[i];
            below += weights[i] * denominators[i];
        }

        if (below == 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(denominators),
                below,
                "The total of the denominator is 0."
            );
        }

        double ratio = above / below;
        var units = new double[stratumOfUnit.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            units[unitOfRow[i]] += weights[i] * (numerators[i] - ratio * denominators[i]) / below;
        }

        return Estimate(ratio, units);
    }

    private SurveyEstimate Estimate(double value, double[] units)
    {
        var means = new double[factorOfStratum.Length];
        for (int u = 0; u < units.Length; u++)
        {
            means[stratumOfUnit[u]] += units[u] / unitsOfStratum[stratumOfUnit[u]];
        }

        double variance = 0;
        for (int u = 0; u < units.Length; u++)
        {
            int stratum = stratumOfUnit[u];
            double gap = units[u] - means[stratum];
            variance += factorOfStratum[stratum] * gap * gap;
        }

        return new SurveyEstimate(value, Math.Sqrt(variance), DegreesOfFreedom, weights.Length);
    }

    private static void CheckLength(int rows, int length, string name)
    {
        if (length != 0)
        {
            Require.SameLength(rows, length, name);
        }
    }
}
