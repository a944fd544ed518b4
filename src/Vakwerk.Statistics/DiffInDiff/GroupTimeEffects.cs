namespace Vakwerk.Statistics.DiffInDiff;

/// <summary>The effect on the units that started in one period, seen in one period.</summary>
/// <param name="Start">The period in which these units started.</param>
/// <param name="Period">The period in which the effect is seen; before the start it is a check on the assumption.</param>
/// <param name="Effect">The effect with its standard error.</param>
public readonly record struct GroupTimeEffect(int Start, int Period, Effect Effect);

/// <summary>An effect with its standard error.</summary>
/// <param name="Estimate">The effect, in the unit of the outcome.</param>
/// <param name="StandardError">Its standard error.</param>
public readonly record struct Effect(double Estimate, double StandardError)
{
    /// <summary>The interval estimate ± z × standard error.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is impossible.</exception>
    public Interval Interval(double confidence = 0.95)
    {
        Require.Confidence(confidence);
        double margin = Special.Normal.TwoSided(confidence) * StandardError;
        return new Interval(Estimate - margin, Estimate, Estimate + margin);
    }
}

/// <summary>
/// Difference in differences for a measure that starts at different times: an effect per starting cohort and period,
/// against units that never start, and averages of these effects.
/// </summary>
/// <remarks>
/// Callaway and Sant'Anna (2021), J. Econometrics 225:200-230, without covariates. From the start on the comparison is with
/// the last period before the start; before it with the preceding period ("varying base"). Standard errors come from the
/// influence of each unit, summed per cluster.
/// </remarks>
public sealed partial class GroupTimeEffects
{
    private readonly StaggeredPanel panel;
    private readonly int[] clusterOfUnit;
    private readonly int clusterCount;
    private readonly double[] influence;
    private readonly GroupTimeEffect[] effects;
    private readonly SortedDictionary<int, int> sizes;

    private GroupTimeEffects(
        StaggeredPanel panel,
        Labels clusters,
        SortedDictionary<int, int> sizes
    )
    {
        this.panel = panel;
        this.sizes = sizes;
        clusterOfUnit = clusters.Index;
        clusterCount = clusters.Count;
        int count = sizes.Count * (panel.Periods.Length - 1);
        effects = new GroupTimeEffect[count];
        influence = new double[count * panel.Units];
    }

    /// <summary>All effects, by cohort and period.</summary>
    public ReadOnlySpan<GroupTimeEffect> Effects => effects;

    /// <summary>Estimates all effects.</summary>
    /// <param name="panel">The panel; some units never start.</param>
    /// <param name="clusterOf">The cluster of a unit (by its label), such as its institution; null when units are independent.</param>
    /// <exception cref="ArgumentOutOfRangeException">No unit starts, or no unit never starts.</exception>
    public static GroupTimeEffects Estimate(StaggeredPanel panel, Func<int, int>? clusterOf = null)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var sizes = new SortedDictionary<int, int>();
        int controls = 0;
        foreach (int start in panel.Starts)
        {
            if (start == 0)
            {
                controls++;
            }
            else
            {
                sizes[start] = sizes.GetValueOrDefault(start) + 1;
            }
        }

        Require.AtLeast(1, controls, nameof(panel));
        Require.AtLeast(1, sizes.Count, nameof(panel));
        int[] clusters = [.. panel.UnitLabels];
        if (clusterOf is not null)
        {
            clusters = Array.ConvertAll(clusters, label => clusterOf(label));
        }

        var result = new GroupTimeEffects(panel, Labels.Of(clusters), sizes);
        int position = 0;
        foreach ((int start, int size) in sizes)
        {
            for (int t = 1; t < panel.Periods.Length; t++)
            {
                result.Compare(position++, start, size, controls, t);
            }
        }

        return result;
    }

    /// <summary>The effect on one cohort in one period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cohort or period.</exception>
    public Effect Of(int start, int period)
    {
        foreach (GroupTimeEffect effect in effects)
        {
            if (effect.Start == start && effect.Period == period)
            {
                return effect.Effect;
            }
        }

        throw sizes.ContainsKey(start)
            ? new ArgumentOutOfRangeException(nameof(period), period, "There is no such period.")
            : new ArgumentOutOfRangeException(nameof(start), start, "No unit starts then.");
    }

    private void Compare(int position, int start, int size, int controls, int t)
    {
        int[] periods = panel.Periods;
        int basis = periods[t] >= start ? LastBefore(periods, start) : t - 1;
        double treatedMean = 0;
        double controlMean = 0;
        int width = periods.Length;
        ReadOnlySpan<double> outcomes = panel.Outcomes;
        for (int u = 0; u < panel.Units; u++)
        {
            double change = outcomes[u * width + t] - outcomes[u * width + basis];
            if (panel.Starts[u] == start)
            {
                treatedMean += change / size;
            }
            else if (panel.Starts[u] == 0)
            {
                controlMean += change / controls;
            }
        }

        // The influence of a unit, divided by the number of units: the estimate moves by this much with it.
        Span<double> own = influence.AsSpan(position * panel.Units, panel.Units);
        for (int u = 0; u < panel.Units; u++)
        {
            double change = outcomes[u * width + t] - outcomes[u * width + basis];
            own[u] =
                panel.Starts[u] == start ? (change - treatedMean) / size
                : panel.Starts[u] == 0 ? (controlMean - change) / controls
                : 0;
        }

        effects[position] = new GroupTimeEffect(
            start,
            periods[t],
            new Effect(treatedMean - controlMean, StandardError(own))
        );
    }

    private static int LastBefore(int[] periods, int start)
    {
        int last = 0;
        while (last + 1 < periods.Length && periods[last + 1] < start)
        {
            last++;
        }

        return last;
    }

    private double StandardError(ReadOnlySpan<double> influenceOfUnits)
    {
        double sum = 0;
        if (clusterCount == influenceOfUnits.Length)
        {
            foreach (double value in influenceOfUnits)
            {
                sum += value * value;
            }

            return Math.Sqrt(sum);
        }

        var ofCluster = new double[clusterCount];
        for (int u = 0; u < influenceOfUnits.Length; u++)
        {
            ofCluster[clusterOfUnit[u]] += influenceOfUnits[u];
        }

        foreach (double value in ofCluster)
        {
            sum += value * value;
        }

        return Math.Sqrt(sum);
    }
}
