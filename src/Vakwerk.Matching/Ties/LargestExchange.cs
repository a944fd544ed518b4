using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Ties;

/// <summary>
/// Places the largest possible number when classes do not count: who has no place pushes somebody out who can go elsewhere, in
/// the direction of the nearest company with room.
/// </summary>
/// <remarks>
/// Push and relabel, with distances that are counted afresh now and then (Goldberg and Kennedy 1997, SIAM J. Discrete Math.
/// 10:551-572). A student from whose list no company with room can be reached by any chain of moves is not tried: he stays
/// without a place in some largest placement. In a tight region that are nearly all who wait, and trying them is what makes
/// an auction or a search from their side slow. Nobody passes a company with room on his list, so nobody gets a reason to complain.
/// </remarks>
internal sealed class LargestExchange
{
    private const int Unreachable = int.MaxValue / 2;
    private readonly PlacementInstance instance;
    private readonly Listers listers;
    private readonly Seats seats;

    /// <summary>Per company at least how many must move before somebody can enter: 0 with room.</summary>
    private readonly int[] distances;
    private readonly int[] queue;
    private readonly bool[] seen;
    private int raised;

    public LargestExchange(PlacementInstance instance, Listers listers, Seats seats)
    {
        this.instance = instance;
        this.listers = listers;
        this.seats = seats;
        distances = new int[instance.Companies];
        queue = new int[instance.Companies];
        seen = new bool[instance.Students];
    }

    /// <summary>Places as many students as possible, asking those without a place in this order.</summary>
    public void Run(ReadOnlySpan<int> order)
    {
        Count();
        foreach (int student in order)
        {
            int seeker = seats.Entries[student] < 0 ? student : -1;
            while (seeker >= 0)
            {
                // Many raises mean that the distances have become too small to show the way.
                if (raised > instance.Companies / 8)
                {
                    Count();
                }

                seeker = Place(seeker);
            }
        }
    }

    /// <returns>Who has to look now: who gives way, the same student when a company proved further away, or -1.</returns>
    private int Place(int student)
    {
        int entry = Nearest(student, -1);
        if (entry < 0)
        {
            return -1;
        }

        int company = instance.WishArray[entry];
        if (seats.HasRoom(company))
        {
            seats.TakeFree(student, entry);
            return -1;
        }

        int seat = Loosest(company, out int distance);
        if (distance > distances[company])
        {
            distances[company] = distance;
            raised++;
            return student;
        }

        int loser = seats.StudentAt(seat);
        seats.TakeOver(student, entry, seat);
        seats.Entries[loser] = -1;
        return loser;
    }

    /// <summary>The wish of the nearest company, the best liked one of equals; -1 when none can be reached.</summary>
    private int Nearest(int student, int except)
    {
        int found = -1;
        int least = Unreachable;
        int end = instance.StartArray[student + 1];
        for (int entry = instance.StartArray[student]; entry < end; entry++)
        {
            int company = instance.WishArray[entry];
            if (distances[company] < least && company != except)
            {
                (found, least) = (entry, distances[company]);
            }
        }

        return found;
    }

    /// <summary>The seat of the occupant who is nearest to room elsewhere.</summary>
    private int Loosest(int company, out int distance)
    {
        int first = seats.FirstSeat(company);
        int end = seats.EndSeat(company);
        for (int seat = first; seat < end; seat++)
        {
            Memory.FetchRow(instance.WishArray, instance.StartArray[seats.StudentAt(seat)]);
        }

        int found = -1;
        distance = Unreachable;
        for (int seat = first; seat < end; seat++)
        {
            int entry = Nearest(seats.StudentAt(seat), company);
            if (entry >= 0 && distances[instance.WishArray[entry]] + 1 < distance)
            {
                (found, distance) = (seat, distances[instance.WishArray[entry]] + 1);
            }
        }

        return found;
    }

    /// <summary>Counts the distances, from the companies with room backwards.</summary>
    private void Count()
    {
        raised = 0;
        Array.Clear(seen);
        int end = 0;
        for (int company = 0; company < distances.Length; company++)
        {
            bool room = seats.HasRoom(company);
            distances[company] = room ? 0 : Unreachable;
            if (room)
            {
                queue[end++] = company;
            }
        }

        for (int next = 0; next < end; next++)
        {
            foreach (int student in listers.Of(queue[next]))
            {
                if (!seen[student] && seats.Entries[student] >= 0)
                {
                    seen[student] = true;
                    int company = seats.CompanyOf(student);
                    if (distances[company] == Unreachable)
                    {
                        distances[company] = distances[queue[next]] + 1;
                        queue[end++] = company;
                    }
                }
            }
        }
    }
}
