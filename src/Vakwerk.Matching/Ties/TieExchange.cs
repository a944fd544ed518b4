namespace Vakwerk.Matching.Ties;

/// <summary>
/// Finds places for those without one by moving others among companies that have no reason to prefer one of them.
/// </summary>
/// <remarks>
/// A student may take the place of anyone in the worst class of a company when his own class there is not worse; who gives way
/// looks on in the same manner, until somebody reaches a company with room. On his list he may go no further than the first
/// company that would take him for a better class or has room: passing it would give him a reason to complain. So the worst
/// class of a company only gets better and a full company stays full, and a placement without blocking pair stays one.
/// Without classes every occupant may give way, and these are all alternating paths: the result is then a largest placement
/// (Berge 1957, PNAS 43:842-844). Shortest paths first, all of one length at a time (Hopcroft and Karp 1973, SIAM J. Comput.
/// 2:225-231), so that few others move.
/// </remarks>
internal sealed class TieExchange
{
    private readonly PlacementInstance instance;
    private readonly Seats seats;
    private readonly int[] levels;
    private readonly int[] queue;
    private readonly int[] cursors;
    private readonly int[] students;
    private readonly int[] entries;
    private readonly int[] taken;

    public TieExchange(PlacementInstance instance, Seats seats)
    {
        this.instance = instance;
        this.seats = seats;
        levels = new int[instance.Companies];
        queue = new int[instance.Companies];
        cursors = new int[instance.Companies];
        int depth = instance.Companies + 2;
        students = new int[depth];
        entries = new int[depth];
        taken = new int[depth];
    }

    /// <summary>Places as many as it can; returns how many.</summary>
    /// <param name="candidates">Those without a place who may still get one; the others are not asked.</param>
    /// <param name="leastYield">Stops when a round over everybody places fewer.</param>
    public int PlaceMore(Predicate<int> candidates, int leastYield = 1)
    {
        List<int> waiting = Waiting(candidates);
        int before = waiting.Count;
        while (waiting.Count > 0 && Layer(waiting))
        {
            int left = waiting.Count;
            waiting.RemoveAll(TryPlace);
            if (left - waiting.Count < leastYield)
            {
                break;
            }
        }

        return before - waiting.Count;
    }

    private List<int> Waiting(Predicate<int> candidates)
    {
        List<int> waiting = [];
        for (int s = 0; s < instance.Students; s++)
        {
            if (seats.Entries[s] < 0 && candidates(s))
            {
                waiting.Add(s);
            }
        }

        return waiting;
    }

    /// <summary>Gives each company its distance from the waiting students, up to the nearest with room.</summary>
    /// <returns>Whether there is one with room.</returns>
    private bool Layer(List<int> waiting)
    {
        Array.Clear(levels);
        int end = 0;
        bool room = false;
        foreach (int student in waiting)
        {
            room |= Reach(student, 1, ref end);
        }

        for (int next = 0, level = 2; !room && next < end; level++)
        {
            for (int last = end; next < last; next++)
            {
                int company = queue[next];
                int worst = seats.Worst(company);
                for (int seat = seats.FirstSeat(company); seat < seats.EndSeat(company); seat++)
                {
                    int occupant = seats.StudentAt(seat);
                    if (instance.ClassArray[seats.Entries[occupant]] == worst)
                    {
                        room |= Reach(occupant, level, ref end);
                    }
                }
            }
        }

        return room;
    }

    private bool Reach(int student, int level, ref int end)
    {
        int last = instance.StartArray[student + 1];
        for (int entry = instance.StartArray[student]; entry < last; entry++)
        {
            int company = instance.WishArray[entry];
            int worst = seats.Worst(company);
            int own = instance.ClassArray[entry];
            if (own <= worst && levels[company] == 0)
            {
                levels[company] = level;
                cursors[company] = seats.FirstSeat(company);
                queue[end++] = company;
            }

            if (own < worst && entry != seats.Entries[student])
            {
                return worst == int.MaxValue;
            }
        }

        return false;
    }

    /// <summary>Depth first along the layers; each occupant is asked once.</summary>
    private bool TryPlace(int student)
    {
        int depth = 0;
        Push(depth, student);
        while (depth >= 0)
        {
            if (!NextCompany(depth))
            {
                depth--;
                continue;
            }

            int company = instance.WishArray[entries[depth]];
            if (seats.HasRoom(company))
            {
                Move(depth);
                return true;
            }

            int next = NextOccupant(depth, company);
            if (next >= 0)
            {
                Push(++depth, next);
            }
        }

        return false;
    }

    private void Push(int depth, int student)
    {
        students[depth] = student;
        entries[depth] = instance.StartArray[student];
    }

    /// <summary>Goes to the next company of the next layer that the student may enter and that has somebody left to ask.</summary>
    private bool NextCompany(int depth)
    {
        int student = students[depth];
        int end = instance.StartArray[student + 1];
        for (; entries[depth] < end; entries[depth]++)
        {
            int entry = entries[depth];
            int company = instance.WishArray[entry];
            int worst = seats.Worst(company);
            int own = instance.ClassArray[entry];
            if (
                levels[company] == depth + 1
                && own <= worst
                && (worst == int.MaxValue || cursors[company] < seats.EndSeat(company))
            )
            {
                return true;
            }

            if (own < worst && entry != seats.Entries[student])
            {
                // He may not pass a company that would take him.
                entries[depth] = end;
                return false;
            }
        }

        return false;
    }

    private int NextOccupant(int depth, int company)
    {
        int worst = seats.Worst(company);
        while (cursors[company] < seats.EndSeat(company))
        {
            int seat = cursors[company]++;
            int occupant = seats.StudentAt(seat);
            if (instance.ClassArray[seats.Entries[occupant]] == worst)
            {
                taken[depth] = seat;
                return occupant;
            }
        }

        return -1;
    }

    private void Move(int depth)
    {
        seats.TakeFree(students[depth], entries[depth]);
        while (--depth >= 0)
        {
            seats.TakeOver(students[depth], entries[depth], taken[depth]);
        }
    }
}
