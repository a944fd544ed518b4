using Vakwerk.Matching.Ties;

namespace Vakwerk.Matching.Rounds;

/// <summary>Whether every company can get the least number of students that it needs to open at all.</summary>
/// <remarks>
/// Hall's condition by maximum flow: the minima can be met together if and only if a largest placement with the minima as
/// capacities fills them all. With lower quotas a stable placement need not exist (Biró, Fleiner, Irving and Manlove 2010, Theor. Comput. Sci.
/// 411:3136-3153), so what cannot be met is reported and not forced.
/// </remarks>
public static class LowerQuotas
{
    /// <summary>How many students each company lacks in a placement that fills as many of the minima as can be filled.</summary>
    /// <param name="instance">The problem.</param>
    /// <param name="minima">Per company the least number of students, at most its capacity.</param>
    /// <returns>Per company the shortage; all 0 when the minima can be met together.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A minimum is negative or above the capacity, or there are not as many as companies.</exception>
    public static int[] Shortages(PlacementInstance instance, ReadOnlySpan<int> minima)
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentOutOfRangeException.ThrowIfNotEqual(minima.Length, instance.Companies);
        for (int c = 0; c < minima.Length; c++)
        {
            if (minima[c] < 0 || minima[c] > instance.Capacities[c])
            {
                throw new ArgumentOutOfRangeException(
                    nameof(minima),
                    minima[c],
                    $"The minimum of company {c} lies between 0 and its {instance.Capacities[c]} places."
                );
            }
        }

        int[] shortage = minima.ToArray();
        Placement filled = MaxPlaced.Find(
            instance.WithoutClasses().WithCapacities(minima.ToArray())
        );
        foreach (int entry in filled.Entries)
        {
            if (entry >= 0)
            {
                shortage[instance.Wishes[entry]]--;
            }
        }

        return shortage;
    }

    /// <summary>The companies that a placement leaves below their minimum.</summary>
    public static IReadOnlyList<int> Below(Placement placement, ReadOnlySpan<int> minima)
    {
        ArgumentNullException.ThrowIfNull(placement);
        ArgumentOutOfRangeException.ThrowIfNotEqual(minima.Length, placement.Instance.Companies);
        int[] missing = minima.ToArray();
        foreach (int entry in placement.Entries)
        {
            if (entry >= 0)
            {
                missing[placement.Instance.Wishes[entry]]--;
            }
        }

        return [.. Enumerable.Range(0, missing.Length).Where(c => missing[c] > 0)];
    }
}
