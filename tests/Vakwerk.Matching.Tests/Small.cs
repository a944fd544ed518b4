using Vakwerk.Matching.Generation;

namespace Vakwerk.Matching.Tests;

/// <summary>Small random instances, the same in every run, and everything about them by trying all placements.</summary>
internal static class Small
{
    public static PlacementInstance Draw(ulong seed, int classes = 3, int most = 5)
    {
        var random = new SplitMix64(seed);
        int students = 1 + random.Below(most);
        int companies = 1 + random.Below(4);
        var starts = new List<int> { 0 };
        var wishes = new List<int>();
        var levels = new List<ushort>();
        for (int s = 0; s < students; s++)
        {
            int[] all = Shuffled(ref random, companies);
            foreach (int company in all[..random.Below(companies + 1)])
            {
                wishes.Add(company);
                levels.Add((ushort)random.Below(classes));
            }

            starts.Add(wishes.Count);
        }

        int[] capacities = [.. Enumerable.Range(0, companies).Select(_ => random.Below(3))];
        ulong[] lottery = [.. Enumerable.Range(0, students).Select(_ => random.Next())];
        return PlacementInstance.Create([.. starts], [.. wishes], [.. levels], capacities, lottery);
    }

    public static int[] Shuffled(ref SplitMix64 random, int count)
    {
        int[] all = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int j = random.Below(i + 1);
            (all[i], all[j]) = (all[j], all[i]);
        }

        return all;
    }

    public static IEnumerable<Placement> AllPlacements(PlacementInstance instance) =>
        Extend(instance, new int[instance.Students], 0, instance.Capacities.ToArray())
            .Select(companies => Placement.Of(instance, companies));

    /// <summary>Blocking pairs by the definition alone.</summary>
    public static int Blocking(Placement placement, Func<long, long, bool> beats, bool lottery)
    {
        PlacementInstance instance = placement.Instance;
        int count = 0;
        for (int s = 0; s < instance.Students; s++)
        {
            ReadOnlySpan<int> wishes = instance.WishesOf(s);
            int preferred = placement.RankOf(s) == 0 ? wishes.Length : placement.RankOf(s) - 1;
            for (int w = 0; w < preferred; w++)
            {
                int company = wishes[w];
                int[] there =
                [
                    .. Enumerable
                        .Range(0, instance.Students)
                        .Where(t => placement.CompanyOf(t) == company),
                ];
                bool room = there.Length < instance.Capacities[company];
                int own = s;
                if (
                    room
                    || there.Any(t =>
                        beats(
                            Key(instance, own, company, lottery),
                            Key(instance, t, company, lottery)
                        )
                    )
                )
                {
                    count++;
                }
            }
        }

        return count;
    }

    public static bool Stable(Placement placement) =>
        Blocking(placement, (own, other) => own < other, lottery: true) == 0;

    public static bool WeaklyStable(Placement placement) =>
        Blocking(placement, (own, other) => own < other, lottery: false) == 0;

    public static bool SuperStable(Placement placement) =>
        Blocking(placement, (own, other) => own <= other, lottery: false) == 0;

    private static long Key(PlacementInstance instance, int student, int company, bool lottery)
    {
        int entry = instance.Starts[student] + instance.WishesOf(student).IndexOf(company);
        long place = 0;
        for (int t = 0; t < instance.Students; t++)
        {
            place += instance.Lottery[t] < instance.Lottery[student] ? 1 : 0;
        }

        return instance.Classes[entry] * 1000L + (lottery ? place : 0);
    }

    private static IEnumerable<int[]> Extend(
        PlacementInstance instance,
        int[] chosen,
        int student,
        int[] room
    )
    {
        if (student == instance.Students)
        {
            yield return (int[])chosen.Clone();
            yield break;
        }

        int[] options = [-1, .. instance.WishesOf(student)];
        foreach (int company in options)
        {
            if (company >= 0 && room[company] == 0)
            {
                continue;
            }

            chosen[student] = company;
            if (company >= 0)
            {
                room[company]--;
            }

            foreach (int[] whole in Extend(instance, chosen, student + 1, room))
            {
                yield return whole;
            }

            if (company >= 0)
            {
                room[company]++;
            }
        }
    }
}
