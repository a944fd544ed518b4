namespace Vakwerk.Matching.Ties;

/// <summary>
/// Lets placed students change places with each other, in rings in which everybody gets a company that he prefers and nobody
/// gets a reason to complain.
/// </summary>
/// <remarks>
/// Stable improvement cycles: Erdil and Ergin (2008), Am. Econ. Rev. 98:669-689. Whoever is moved up has the best class of all
/// who prefer that company. As many students sit at every company as before; that they want less gives an auction after this
/// more to work with.
/// </remarks>
internal sealed class ImprovementCycles
{
    private const byte Unseen = 0;
    private const byte OnPath = 1;
    private const byte Done = 2;
    private readonly PlacementInstance instance;
    private readonly Seats seats;
    private readonly Keenness keenness;
    private readonly byte[] states;
    private readonly int[] path;
    private readonly int[] depths;
    private readonly int[] cursors;
    private readonly int[] entries;

    public ImprovementCycles(PlacementInstance instance, Seats seats)
    {
        this.instance = instance;
        this.seats = seats;
        keenness = new Keenness(instance, seats);
        states = new byte[instance.Companies];
        path = new int[instance.Companies];
        depths = new int[instance.Companies];
        cursors = new int[instance.Companies];
        entries = new int[instance.Companies];
    }

    /// <summary>Looks once from every company and turns every ring it meets.</summary>
    /// <returns>How many students moved up.</returns>
    public int Improve()
    {
        keenness.Count();
        Array.Clear(states);
        int moved = 0;
        for (int root = 0; root < states.Length; root++)
        {
            if (states[root] == Unseen)
            {
                moved += From(root);
            }
        }

        return moved;
    }

    private int From(int root)
    {
        int moved = 0;
        int depth = 0;
        Enter(0, root);
        while (depth >= 0)
        {
            int next = NextCompany(path[depth]);
            if (next < 0)
            {
                states[path[depth--]] = Done;
            }
            else if (states[next] == Unseen)
            {
                Enter(++depth, next);
            }
            else
            {
                moved += depth - depths[next] + 1;
                Turn(depths[next], depth);
                depth = depths[next];
                Enter(depth, next);
            }
        }

        return moved;
    }

    private void Enter(int depth, int company)
    {
        states[company] = OnPath;
        path[depth] = company;
        depths[company] = depth;
        cursors[company] = seats.FirstSeat(company);
        entries[company] = -1;
    }

    /// <summary>A company that an occupant prefers and may enter, or -1; his seat and wish stay behind in the cursors.</summary>
    private int NextCompany(int company)
    {
        for (; cursors[company] < seats.EndSeat(company); cursors[company]++)
        {
            int occupant = seats.StudentAt(cursors[company]);
            if (entries[company] < 0)
            {
                entries[company] = instance.StartArray[occupant];
            }

            for (; entries[company] < seats.Entries[occupant]; entries[company]++)
            {
                int entry = entries[company];
                int better = instance.WishArray[entry];
                if (states[better] != Done && keenness.Admits(entry))
                {
                    return better;
                }
            }

            entries[company] = -1;
        }

        return -1;
    }

    /// <summary>Everyone on this part of the path takes the seat of the next, the last one that of the first.</summary>
    private void Turn(int first, int last)
    {
        int seat = cursors[path[first]];
        int front = seats.StudentAt(seat);
        int target = entries[path[first]];
        for (int depth = last; depth > first; depth--)
        {
            int company = path[depth];
            int student = seats.StudentAt(cursors[company]);
            seats.TakeOver(student, entries[company], seat);
            seat = cursors[company];
            states[company] = Unseen;
        }

        seats.TakeOver(front, target, seat);
    }
}
