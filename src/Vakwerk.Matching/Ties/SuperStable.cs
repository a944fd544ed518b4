using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Ties;

/// <summary>
/// Super-stable placement: nobody prefers a company that has room or holds someone it ranks no higher. It holds however the
/// ties are broken, so that no lottery is needed; it does not always exist.
/// </summary>
/// <remarks>
/// Irving, Manlove and Scott (2000), SWAT, LNCS 1851:259-271, student-oriented; ties in the priorities of companies. A pair
/// that is refused can be in no super-stable placement. One exists if and only if no company that was ever full
/// ends with room; what is found is the best one for all students. O(wishes) besides the heaps.
/// </remarks>
public static class SuperStable
{
    /// <summary>Finds the student-optimal super-stable placement, or null when none exists.</summary>
    /// <param name="instance">The problem; its lottery numbers are not used.</param>
    public static Placement? Find(PlacementInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var search = new Search(instance);
        return search.Run() ? new Placement(instance, search.Entries) : null;
    }

    /// <summary>
    /// Pairs that block super-stability: the student prefers the company, and it has room or holds someone of his class or a
    /// worse one.
    /// </summary>
    public static long BlockingPairs(Placement placement)
    {
        ArgumentNullException.ThrowIfNull(placement);
        PlacementInstance instance = placement.Instance;
        var cutoffs = new CutOffs(placement);
        long count = 0;
        for (int s = 0; s < instance.Students; s++)
        {
            int last = placement.Entries[s] < 0 ? instance.Starts[s + 1] : placement.Entries[s];
            for (int e = instance.Starts[s]; e < last; e++)
            {
                count += instance.Classes[e] <= cutoffs.ClassOf(instance.Wishes[e]) ? 1 : 0;
            }
        }

        return count;
    }

    private sealed class Search
    {
        private readonly PlacementInstance instance;
        private readonly List<int>[] held;
        private readonly int[] refusedFrom;
        private readonly bool[] wasFull;
        private readonly Stack<int> free = new();

        public Search(PlacementInstance instance)
        {
            this.instance = instance;
            Entries = instance.Starts[..^1].ToArray();
            held = new List<int>[instance.Companies];
            refusedFrom = new int[instance.Companies];
            wasFull = new bool[instance.Companies];
            for (int c = 0; c < held.Length; c++)
            {
                held[c] = [];
                refusedFrom[c] = instance.Capacities[c] == 0 ? 0 : int.MaxValue;
            }

            for (int s = instance.Students - 1; s >= 0; s--)
            {
                free.Push(s);
            }
        }

        public int[] Entries { get; }

        public bool Run()
        {
            while (free.TryPop(out int student))
            {
                Ask(student);
            }

            for (int c = 0; c < held.Length; c++)
            {
                if (wasFull[c] && held[c].Count < instance.Capacities[c])
                {
                    return false;
                }
            }

            return true;
        }

        private void Ask(int student)
        {
            int end = instance.Starts[student + 1];
            while (Entries[student] >= 0 && Entries[student] < end)
            {
                int company = instance.Wishes[Entries[student]];
                if (instance.Classes[Entries[student]] < refusedFrom[company])
                {
                    held[company].Add(student);
                    Settle(company);
                    return;
                }

                Entries[student]++;
            }

            Entries[student] = -1;
        }

        private void Settle(int company)
        {
            int capacity = instance.Capacities[company];
            List<int> here = held[company];
            if (here.Count < capacity)
            {
                return;
            }

            wasFull[company] = true;
            int worst = here.Max(ClassOf);
            // Too many: the whole last tie goes, because nobody in it could be kept without a reason to complain.
            refusedFrom[company] = here.Count > capacity ? worst : worst + 1;
            foreach (int loser in here.Where(s => ClassOf(s) >= refusedFrom[company]))
            {
                Entries[loser]++;
                free.Push(loser);
            }

            here.RemoveAll(s => !Holds(company, s));
        }

        private int ClassOf(int student) => instance.Classes[Entries[student]];

        private bool Holds(int company, int student) =>
            Entries[student] < instance.Starts[student + 1]
            && instance.Wishes[Entries[student]] == company;
    }
}
