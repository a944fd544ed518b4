namespace Vakwerk.Statistics.Survey;

/// <summary>Strata and sampling units by position, built up respondent by respondent.</summary>
internal sealed class SamplingFrame
{
    private readonly Dictionary<int, int> strata = [];
    private readonly Dictionary<(int Stratum, int Cluster), int> units = [];
    private readonly List<double> populations = [];
    private readonly List<int> unitsOfStratum = [];
    private readonly List<int> stratumOfUnit = [];

    /// <summary>The position of a stratum, which has one population size.</summary>
    public int Stratum(int label, double population)
    {
        int stratum = Index(strata, label);
        if (stratum == populations.Count)
        {
            populations.Add(population);
            unitsOfStratum.Add(0);
        }

        Require.That(
            populations[stratum] == population,
            "populations",
            population,
            "A stratum has one population size."
        );
        return stratum;
    }

    /// <summary>The position of a sampling unit, whose cluster label is unique within its stratum.</summary>
    public int Unit(int stratum, int cluster)
    {
        int unit = Index(units, (stratum, cluster));
        if (unit == stratumOfUnit.Count)
        {
            stratumOfUnit.Add(stratum);
            unitsOfStratum[stratum]++;
        }

        return unit;
    }

    public int[] StratumOfUnit() => [.. stratumOfUnit];

    public int[] UnitsOfStratum() => [.. unitsOfStratum];

    /// <summary>(1 - n/N) n/(n-1) per stratum.</summary>
    public double[] Factors()
    {
        var factors = new double[populations.Count];
        for (int stratum = 0; stratum < factors.Length; stratum++)
        {
            factors[stratum] = Factor(unitsOfStratum[stratum], populations[stratum]);
        }

        return factors;
    }

    private static double Factor(int units, double population)
    {
        Require.That(
            population >= units,
            "populations",
            population,
            $"A stratum has {units} sampled units, more than its population."
        );
        if (population == units)
        {
            return 0;
        }

        Require.That(
            units > 1,
            "strata",
            units,
            "A stratum has only one sampled unit: its variance cannot be estimated."
        );
        return (1 - units / population) * units / (units - 1);
    }

    private static int Index<T>(Dictionary<T, int> index, T key)
        where T : notnull
    {
        if (!index.TryGetValue(key, out int position))
        {
            position = index.Count;
            index.Add(key, position);
        }

        return position;
    }
}
