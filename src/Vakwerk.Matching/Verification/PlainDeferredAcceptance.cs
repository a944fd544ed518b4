namespace Vakwerk.Matching.Verification;

/// <summary>The textbook: free students in a queue, companies with a sorted set. Slow and plain.</summary>
internal static class PlainDeferredAcceptance
{
    public static int[] Run(VerifierInput input)
    {
        var held = new SortedSet<(int Class, ulong Number, int Student)>[input.Capacities.Length];
        var next = new int[input.Wishes.Length];
        var free = new Queue<int>(Enumerable.Range(0, next.Length));
        while (free.TryDequeue(out int student))
        {
            if (next[student] == input.Wishes[student].Length)
            {
                continue;
            }

            (int company, int level) = input.Wishes[student][next[student]];
            SortedSet<(int, ulong, int Student)> here = held[company] ??= [];
            here.Add((level, input.Lottery[student], student));
            if (here.Count > input.Capacities[company])
            {
                (int, ulong, int Student) last = here.Max;
                here.Remove(last);
                next[last.Student]++;
                free.Enqueue(last.Student);
            }
        }

        var companies = new int[next.Length];
        for (int s = 0; s < next.Length; s++)
        {
            companies[s] = next[s] < input.Wishes[s].Length ? input.Wishes[s][next[s]].Company : -1;
        }

        return companies;
    }
}
