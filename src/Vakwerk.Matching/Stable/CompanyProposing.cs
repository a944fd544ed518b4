using Vakwerk.Matching.Lottery;

namespace Vakwerk.Matching.Stable;

/// <summary>
/// Deferred acceptance in which companies ask: the stable placement that is best for every company and worst for every
/// student.
/// </summary>
/// <remarks>
/// Gale and Shapley (1962), Am. Math. Monthly 69:9-15, section 3; Gusfield and Irving (1989), The Stable Marriage Problem.
/// Priorities by class, then lottery number. For comparison only: students can gain by listing untruly.
/// </remarks>
public static class CompanyProposing
{
    /// <summary>The company-optimal stable placement.</summary>
    public static Placement Find(PlacementInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var lists = new CompanyLists(instance, LotteryOrder.Of(instance.Lottery));
        SortByClass(instance, lists);
        var asked = new int[instance.Companies];
        var entries = new int[instance.Students];
        Array.Fill(entries, -1);
        var places = (int[])instance.CapacityArray.Clone();
        var busy = new Stack<int>();
        for (int c = instance.Companies - 1; c >= 0; c--)
        {
            busy.Push(c);
        }

        while (busy.TryPop(out int company))
        {
            ReadOnlySpan<int> students = lists.StudentsOf(company);
            ReadOnlySpan<int> wishes = lists.EntriesOf(company);
            while (places[company] > 0 && asked[company] < students.Length)
            {
                int at = asked[company]++;
                int student = students[at];
                int current = entries[student];
                if (current >= 0 && current < wishes[at])
                {
                    continue;
                }

                entries[student] = wishes[at];
                places[company]--;
                if (current >= 0)
                {
                    int left = instance.Wishes[current];
                    places[left]++;
                    busy.Push(left);
                }
            }
        }

        return new Placement(instance, entries);
    }

    /// <summary>Brings the better classes forward, in lottery order inside a class.</summary>
    private static void SortByClass(PlacementInstance instance, CompanyLists lists)
    {
        Parallel.For(
            0,
            instance.Companies,
            company =>
            {
                Span<int> wishes = lists.EntriesOf(company);
                Span<int> students = lists.StudentsOf(company);
                var keys = new ulong[wishes.Length];
                for (int i = 0; i < keys.Length; i++)
                {
                    keys[i] = ((ulong)instance.Classes[wishes[i]] << 32) | (uint)i;
                }

                var pairs = new (int Student, int Entry)[keys.Length];
                for (int i = 0; i < keys.Length; i++)
                {
                    pairs[i] = (students[i], wishes[i]);
                }

                keys.AsSpan().Sort(pairs.AsSpan());
                for (int i = 0; i < keys.Length; i++)
                {
                    (students[i], wishes[i]) = pairs[i];
                }
            }
        );
    }
}
