namespace Vakwerk.Statistics.DiffInDiff;

/// <summary>
/// Units followed over periods, where a measure starts in different periods for different units and never for some.
/// </summary>
public sealed class StaggeredPanel
{
    private StaggeredPanel(
        int[] periods,
        double[] outcomes,
        int[] starts,
        int[] unitLabels,
        int incomplete,
        int alreadyTreated
    )
    {
        Periods = periods;
        Outcomes = outcomes;
        Starts = starts;
        UnitLabels = unitLabels;
        IncompleteUnits = incomplete;
        AlreadyTreatedUnits = alreadyTreated;
    }

    /// <summary>The number of units used.</summary>
    public int Units => Starts.Length;

    /// <summary>Units left out because a period is missing.</summary>
    public int IncompleteUnits { get; }

    /// <summary>Units left out because they were treated from the first period on: they have no "before".</summary>
    public int AlreadyTreatedUnits { get; }

    internal int[] Periods { get; }

    /// <summary>Outcomes unit by unit, each with all periods in order.</summary>
    internal double[] Outcomes { get; }

    /// <summary>First treated period per unit, 0 for never.</summary>
    internal int[] Starts { get; }

    internal int[] UnitLabels { get; }

    /// <summary>Builds a panel, one entry per observation in any order.</summary>
    /// <param name="units">The unit of each observation.</param>
    /// <param name="periods">The period, such as a year.</param>
    /// <param name="outcomes">The outcome.</param>
    /// <param name="firstTreated">The first treated period of the unit; 0, or a period after the last one, means never.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Lengths differ, a value is no number, a unit has two rows in a period or two first treated periods, or there are
    /// fewer than two periods.
    /// </exception>
    public static StaggeredPanel Create(
        ReadOnlySpan<int> units,
        ReadOnlySpan<int> periods,
        ReadOnlySpan<double> outcomes,
        ReadOnlySpan<int> firstTreated
    )
    {
        Require.Series(outcomes, 2);
        Require.SameLength(outcomes.Length, units.Length, nameof(units));
        Require.SameLength(outcomes.Length, periods.Length, nameof(periods));
        Require.SameLength(outcomes.Length, firstTreated.Length, nameof(firstTreated));
        int[] times = Distinct(periods);
        Require.AtLeast(2, times.Length, nameof(periods));
        Labels unit = Labels.Of(units);
        var values = new double[unit.Count * times.Length];
        Array.Fill(values, double.NaN);
        int[] starts = new int[unit.Count];
        int[] labels = new int[unit.Count];
        Array.Fill(starts, -1);
        for (int i = 0; i < outcomes.Length; i++)
        {
            int u = unit.Index[i];
            int cell = u * times.Length + Array.BinarySearch(times, periods[i]);
            if (!double.IsNaN(values[cell]))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(units),
                    units[i],
                    $"The unit has two rows in period {periods[i]}."
                );
            }

            int start = firstTreated[i] > times[^1] ? 0 : firstTreated[i];
            ArgumentOutOfRangeException.ThrowIfNegative(start, nameof(firstTreated));
            if (starts[u] >= 0 && starts[u] != start)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(firstTreated),
                    firstTreated[i],
                    $"Unit {units[i]} has two first treated periods."
                );
            }

            values[cell] = outcomes[i];
            starts[u] = start;
            labels[u] = units[i];
        }

        return Keep(times, values, starts, labels);
    }

    private static StaggeredPanel Keep(int[] times, double[] values, int[] starts, int[] labels)
    {
        int kept = 0;
        int incomplete = 0;
        int treated = 0;
        for (int u = 0; u < starts.Length; u++)
        {
            Span<double> row = values.AsSpan(u * times.Length, times.Length);
            if (HasNaN(row))
            {
                incomplete++;
            }
            else if (starts[u] > 0 && starts[u] <= times[0])
            {
                treated++;
            }
            else
            {
                row.CopyTo(values.AsSpan(kept * times.Length));
                starts[kept] = starts[u];
                labels[kept] = labels[u];
                kept++;
            }
        }

        return new StaggeredPanel(
            times,
            values[..(kept * times.Length)],
            starts[..kept],
            labels[..kept],
            incomplete,
            treated
        );
    }

    private static bool HasNaN(ReadOnlySpan<double> row)
    {
        foreach (double value in row)
        {
            if (double.IsNaN(value))
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Distinct(ReadOnlySpan<int> periods)
    {
        var seen = new SortedSet<int>();
        foreach (int period in periods)
        {
            seen.Add(period);
        }

        return [.. seen];
    }
}
