namespace Vakwerk.Matching.Verification;

/// <summary>Counts the complaints with reason by sorting the students of each company.</summary>
internal sealed class Complaints
{
    public Complaints(VerifierInput input, int[] companies, int[] ranks)
    {
        var taken = new List<(int Class, ulong Number, int Student)>[input.Capacities.Length];
        for (int c = 0; c < taken.Length; c++)
        {
            taken[c] = [];
        }

        for (int s = 0; s < companies.Length; s++)
        {
            if (ranks[s] > 0)
            {
                taken[companies[s]].Add((input.Wishes[s][ranks[s] - 1].Class, input.Lottery[s], s));
            }
        }

        foreach (List<(int, ulong, int)> one in taken)
        {
            one.Sort();
        }

        for (int s = 0; s < companies.Length; s++)
        {
            int preferred = ranks[s] == 0 ? input.Wishes[s].Length : ranks[s] - 1;
            foreach ((int company, int level) in input.Wishes[s].AsSpan(0, preferred))
            {
                List<(int Class, ulong Number, int Student)> here = taken[company];
                bool room = here.Count < input.Capacities[company];
                OnClasses += room || (here.Count > 0 && level < here[^1].Class) ? 1 : 0;
                bool better =
                    here.Count > 0 && (level, input.Lottery[s], s).CompareTo(here[^1]) < 0;
                WithLottery += room || better ? 1 : 0;
            }
        }
    }

    public long OnClasses { get; }

    public long WithLottery { get; }
}
