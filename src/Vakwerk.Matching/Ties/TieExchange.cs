namespace Vakwerk.Matching.Ties;

/// <summary>
/// Finds places for those without one by moving others among companies that have no reason to prefer one of them.
/// </summary>
/// <remarks>
/// A student may enter a company when nobody of a better class prefers it. If his class is not worse than that of the last one
/// there, that one gives way and looks on in the same manner; anyone else there only moves up, to what he likes better. So it
/// goes on until somebody reaches a company with room. On his list a student may go no further than the first
/// company that would take him for a better class or has room: passing it would give him a reason to complain. So a
/// placement without blocking pair stays one.
/// Without classes every occupant may give way, and these are all alternating paths: the result is then a largest placement
/// (Berge 1957, PNAS 43:842-844). Shortest paths first, all of one length at a time (Hopcroft and Karp 1973, SIAM J. Comput.
/// 2:225-231), so that few others move.
/// </remarks>
internal sealed class TieExchange
{
    private readonly PlacementInstance instance;
    private readonly Seats seats;
    private readonly Keenness keenness;

    // Per company two nodes: entered by someone not worse than the last one there (even), or by someone worse (odd).
    private readonly int[] levels;
    private readonly int[] queue;
    private readonly int[] cursors;
    private readonly ExchangePath path;

    public TieExchange(PlacementInstance instance, Seats seats)
    {
        this.instance = instance;
        this.seats = seats;
        keenness = new Keenness(instance, seats);
        int nodes = 2 * instance.Companies;
        levels = new int[nodes];
        queue = new int[nodes];
        cursors = new int[nodes];
        path = new ExchangePath(instance, seats, keenness, nodes + 2);
    }

    /// <summary>Places as many as it can; returns how many.</summary>
    /// <param name="leastYield">Stops when a round over everybody places fewer.</param>
    public int PlaceMore(int leastYield = 1)
    {
        List<int> waiting = Waiting();
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

    private List<int> Waiting()
    {
        List<int> waiting = [];
        for (int s = 0; s < instance.Students; s++)
        {
            if (seats.Entries[s] < 0)
            {
                waiting.Add(s);
            }
        }

        return waiting;
    }

    /// <summary>Gives each node its distance from the waiting students, up to the nearest with room.</summary>
    /// <returns>Whether there is one with room.</returns>
    private bool Layer(List<int> waiting)
    {
        keenness.Count();
        Array.Clear(levels);
        int end = 0;
        bool room = false;
        foreach (int student in waiting)
        {
            room |= Reach(student, 1, instance.StartArray[student + 1], ref end);
        }

        for (int next = 0, level = 2; !room && next < end; level++)
        {
            for (int last = end; next < last; next++)
            {
                int company = queue[next] / 2;
                for (int seat = seats.FirstSeat(company); seat < seats.EndSeat(company); seat++)
                {
                    int occupant = seats.StudentAt(seat);
                    room |= Reach(occupant, level, LastWish(queue[next], occupant), ref end);
                }
            }
        }

        return room;
    }

    private bool Reach(int student, int level, int last, ref int end)
    {
        for (int entry = instance.StartArray[student]; entry < last; entry++)
        {
            int node = Node(student, entry);
            if (node >= 0 && levels[node] == 0)
            {
                levels[node] = level;
                cursors[node] = seats.FirstSeat(node / 2);
                queue[end++] = node;
            }

            if (Bound(student, entry))
            {
                return seats.HasRoom(instance.WishArray[entry]);
            }
        }

        return false;
    }

    /// <summary>The node by which a student would enter the company of a wish, or -1 when he may not.</summary>
    private int Node(int student, int entry)
    {
        if (entry == seats.Entries[student] || !keenness.Admits(entry))
        {
            return -1;
        }

        int company = instance.WishArray[entry];
        return 2 * company + (instance.ClassArray[entry] > seats.Worst(company) ? 1 : 0);
    }

    /// <summary>He may not pass a company that would take him for a better class.</summary>
    private bool Bound(int student, int entry) =>
        entry != seats.Entries[student]
        && instance.ClassArray[entry] < seats.Worst(instance.WishArray[entry]);

    /// <summary>Where the wishes end that an occupant may look at: his own place, for those who may only move up.</summary>
    private int LastWish(int node, int occupant)
    {
        int own = seats.Entries[occupant];
        bool free = node % 2 == 0 && instance.ClassArray[own] == seats.Worst(node / 2);
        return free ? instance.StartArray[occupant + 1] : own;
    }

    /// <summary>Depth first along the layers; each occupant is asked once.</summary>
    private bool TryPlace(int student)
    {
        path.Start(student, instance.StartArray[student + 1]);
        while (path.Depth >= 0)
        {
            int node = NextNode();
            if (node < 0)
            {
                path.Back();
                continue;
            }

            if (seats.HasRoom(node / 2))
            {
                return path.TryMove();
            }

            int seat = cursors[node]++;
            path.Push(seat, LastWish(node, seats.StudentAt(seat)));
        }

        return false;
    }

    /// <summary>Goes to the next node of the next layer that the student may enter and that has somebody left to ask.</summary>
    private int NextNode()
    {
        int student = path.Student;
        for (; path.Entry < path.Last; path.Entry++)
        {
            int node = Node(student, path.Entry);
            if (node >= 0 && levels[node] == path.Depth + 1 && CanAsk(node))
            {
                return node;
            }

            if (Bound(student, path.Entry))
            {
                break;
            }
        }

        return -1;
    }

    private bool CanAsk(int node) =>
        seats.HasRoom(node / 2) || cursors[node] < seats.EndSeat(node / 2);
}
