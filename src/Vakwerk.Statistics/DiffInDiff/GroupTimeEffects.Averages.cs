namespace Vakwerk.Statistics.DiffInDiff;

/// <summary>Averages of group-time effects along one axis.</summary>
/// <param name="Overall">The average over the axis.</param>
/// <param name="Parts">The effect per point of the axis: time since the start, cohort or period.</param>
public sealed record EffectAverages(Effect Overall, IReadOnlyDictionary<int, Effect> Parts);

public sealed partial class GroupTimeEffects
{
    /// <summary>
    /// By time since the start (negative before it), cohorts weighted by size; overall the plain mean from 0 on.
    /// </summary>
    public EffectAverages ByTimeSinceStart() =>
        Along(effect => effect.Period - effect.Start, _ => true, key => key >= 0);

    /// <summary>By cohort, the plain mean of its periods from the start on; overall weighted by size.</summary>
    public EffectAverages ByCohort()
    {
        var parts = new SortedDictionary<int, Effect>();
        var weights = new List<Weighted>();
        foreach (int start in sizes.Keys)
        {
            List<int> chosen = Select(effect => effect.Start == start && HasStarted(effect));
            var average = new Weighted(start, 0, new double[panel.Units]);
            foreach (int position in chosen)
            {
                average.Estimate += effects[position].Effect.Estimate / chosen.Count;
                Add(average.Influence, position, 1.0 / chosen.Count);
            }

            parts[start] = new Effect(average.Estimate, StandardError(average.Influence));
            weights.Add(average);
        }

        return new EffectAverages(BySize(weights), parts);
    }

    /// <summary>By period, cohorts that have started weighted by size; overall the plain mean of the periods.</summary>
    public EffectAverages ByPeriod() => Along(effect => effect.Period, HasStarted, _ => true);

    /// <summary>One number: all effects from the start on, weighted by the size of the cohort.</summary>
    public Effect Simple()
    {
        var parts = new List<Weighted>();
        foreach (int position in Select(HasStarted))
        {
            parts.Add(Single(position));
        }

        return BySize(parts);
    }

    private static bool HasStarted(GroupTimeEffect effect) => effect.Period >= effect.Start;

    private EffectAverages Along(
        Func<GroupTimeEffect, int> axis,
        Predicate<GroupTimeEffect> include,
        Predicate<int> inOverall
    )
    {
        var groups = new SortedDictionary<int, List<Weighted>>();
        foreach (int position in Select(include))
        {
            int key = axis(effects[position]);
            if (!groups.TryGetValue(key, out List<Weighted>? group))
            {
                groups.Add(key, group = []);
            }

            group.Add(Single(position));
        }

        var parts = new SortedDictionary<int, Effect>();
        var overall = new double[panel.Units];
        double estimate = 0;
        int count = groups.Keys.Count(key => inOverall(key));
        foreach ((int key, List<Weighted> group) in groups)
        {
            var own = new double[panel.Units];
            Effect effect = BySize(group, own);
            parts[key] = effect;
            if (!inOverall(key))
            {
                continue;
            }

            estimate += effect.Estimate / count;
            for (int u = 0; u < own.Length; u++)
            {
                overall[u] += own[u] / count;
            }
        }

        return new EffectAverages(new Effect(estimate, StandardError(overall)), parts);
    }

    private List<int> Select(Predicate<GroupTimeEffect> include)
    {
        var chosen = new List<int>();
        for (int position = 0; position < effects.Length; position++)
        {
            if (include(effects[position]))
            {
                chosen.Add(position);
            }
        }

        return chosen;
    }

    private Weighted Single(int position)
    {
        var single = new Weighted(
            effects[position].Start,
            effects[position].Effect.Estimate,
            new double[panel.Units]
        );
        Add(single.Influence, position, 1);
        return single;
    }

    private void Add(double[] target, int position, double weight)
    {
        ReadOnlySpan<double> own = influence.AsSpan(position * panel.Units, panel.Units);
        for (int u = 0; u < own.Length; u++)
        {
            target[u] += weight * own[u];
        }
    }

    private Effect BySize(List<Weighted> parts) => BySize(parts, new double[panel.Units]);

    /// <summary>
    /// The average weighted by cohort size. The sizes are estimates too: a unit also moves the weights, by
    /// (1{its cohort} - share)/total for its own part, less the same for the sum.
    /// </summary>
    private Effect BySize(List<Weighted> parts, double[] own)
    {
        double total = 0;
        double estimate = 0;
        foreach (Weighted part in parts)
        {
            total += sizes[part.Start];
        }

        foreach (Weighted part in parts)
        {
            double weight = sizes[part.Start] / total;
            estimate += weight * part.Estimate;
            for (int u = 0; u < own.Length; u++)
            {
                own[u] += weight * part.Influence[u];
            }
        }

        foreach (Weighted part in parts)
        {
            for (int u = 0; u < own.Length; u++)
            {
                if (panel.Starts[u] == part.Start)
                {
                    own[u] += (part.Estimate - estimate) / total;
                }
            }
        }

        return new Effect(estimate, StandardError(own));
    }

    private sealed class Weighted(int start, double estimate, double[] influence)
    {
        public int Start { get; } = start;

        public double Estimate { get; set; } = estimate;

        public double[] Influence { get; } = influence;
    }
}
