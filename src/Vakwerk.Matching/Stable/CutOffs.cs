namespace Vakwerk.Matching.Stable;

/// <summary>The last student that each company took: his class and his lottery number are what a newcomer has to beat.</summary>
internal sealed class CutOffs
{
    public const int Batch = 8192;
    private readonly PlacementInstance instance;
    private readonly int[] worstClass;
    private readonly ulong[] worstNumber;
    private readonly int[] worstStudent;

    public CutOffs(Placement placement)
    {
        instance = placement.Instance;
        worstClass = new int[instance.Companies];
        worstNumber = new ulong[instance.Companies];
        worstStudent = new int[instance.Companies];
        var free = (int[])instance.CapacityArray.Clone();
        Array.Fill(worstClass, -1);
        for (int s = 0; s < instance.Students; s++)
        {
            int entry = placement.Entries[s];
            if (entry >= 0)
            {
                int company = instance.Wishes[entry];
                free[company]--;
                if (Compare(company, instance.Classes[entry], instance.Lottery[s], s) > 0)
                {
                    worstClass[company] = instance.Classes[entry];
                    worstNumber[company] = instance.Lottery[s];
                    worstStudent[company] = s;
                }
            }
        }

        for (int c = 0; c < free.Length; c++)
        {
            if (free[c] > 0)
            {
                worstClass[c] = int.MaxValue;
            }
        }
    }

    /// <summary>Whether the company has room left.</summary>
    public bool HasRoom(int company) => worstClass[company] == int.MaxValue;

    /// <summary>The class of the last one taken; -1 for a company without places.</summary>
    public int ClassOf(int company) => worstClass[company];

    /// <summary>The lottery number of the last one taken.</summary>
    public ulong NumberOf(int company) => worstNumber[company];

    /// <summary>Whether the company should have taken this student before its last one.</summary>
    public bool Admits(int student, int entry, bool useLottery)
    {
        int company = instance.Wishes[entry];
        return useLottery
            ? Compare(company, instance.Classes[entry], instance.Lottery[student], student) < 0
            : instance.Classes[entry] < worstClass[company];
    }

    private int Compare(int company, int level, ulong number, int student)
    {
        int byClass = level.CompareTo(worstClass[company]);
        if (byClass != 0)
        {
            return byClass;
        }

        int byNumber = number.CompareTo(worstNumber[company]);
        return byNumber != 0 ? byNumber : student.CompareTo(worstStudent[company]);
    }
}
