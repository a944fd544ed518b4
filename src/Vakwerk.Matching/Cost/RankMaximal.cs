using Vakwerk.Matching.Ties;

namespace Vakwerk.Matching.Cost;

/// <summary>
/// As many students as possible at their first wish, then as many as possible at their second, and so on.
/// </summary>
/// <remarks>
/// Irving, Kavitha, Mehlhorn, Michail and Paluch (2006), ACM Trans. Algorithms 2:602-610, with capacities as copies of a
/// company. Rank by rank: find a largest placement in the wishes so far, and keep of the wishes to come only those that cannot
/// spoil it (Dulmage and Mendelsohn 1958, Canad. J. Math. 10:517-534). Ignores priorities and lottery. O(ranks × wishes × sweeps).
/// </remarks>
public sealed class RankMaximal
{
    private readonly PlacementInstance instance;
    private readonly Seats seats;
    private readonly bool[] active;
    private readonly Side[] students;
    private readonly Side[] companies;
    private readonly bool[] closedStudents;
    private readonly bool[] closedCompanies;
    private readonly int[] visited;
    private int phase;

    private RankMaximal(PlacementInstance instance)
    {
        this.instance = instance;
        var nobody = new int[instance.Students];
        Array.Fill(nobody, -1);
        seats = new Seats(new Placement(instance, nobody));
        active = new bool[instance.WishArray.Length];
        students = new Side[instance.Students];
        companies = new Side[instance.Companies];
        closedStudents = new bool[instance.Students];
        closedCompanies = new bool[instance.Companies];
        visited = new int[instance.Companies];
    }

    private enum Side : byte
    {
        Unreachable,
        Even,
        Odd,
    }

    /// <summary>Finds a rank-maximal placement.</summary>
    public static Placement Find(PlacementInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var search = new RankMaximal(instance.WithoutClasses());
        int longest = 0;
        for (int s = 0; s < instance.Students; s++)
        {
            longest = Math.Max(longest, instance.WishesOf(s).Length);
        }

        for (int rank = 0; rank < longest; rank++)
        {
            search.Open(rank);
            search.Augment();
            search.Label();
            search.Close();
        }

        return new Placement(instance, search.seats.Entries);
    }

    private void Open(int rank)
    {
        for (int s = 0; s < students.Length; s++)
        {
            int entry = instance.StartArray[s] + rank;
            if (entry < instance.StartArray[s + 1])
            {
                active[entry] = !closedStudents[s] && !closedCompanies[instance.WishArray[entry]];
            }
        }
    }

    private void Augment()
    {
        bool found = true;
        while (found)
        {
            found = false;
            phase++;
            for (int s = 0; s < students.Length; s++)
            {
                found |= seats.Entries[s] < 0 && TryPlace(s);
            }
        }
    }

    /// <summary>Breadth first, so that long chains need no deep stack.</summary>
    private bool TryPlace(int student)
    {
        var queue = new Queue<int>([student]);
        var from = new Dictionary<int, (int Student, int Entry)>();
        while (queue.TryDequeue(out int asker))
        {
            for (int e = instance.StartArray[asker]; e < instance.StartArray[asker + 1]; e++)
            {
                int company = instance.WishArray[e];
                if (!active[e] || visited[company] == phase)
                {
                    continue;
                }

                if (seats.HasRoom(company))
                {
                    Shift(asker, e, student, from);
                    return true;
                }

                visited[company] = phase;
                for (int seat = seats.FirstSeat(company); seat < seats.EndSeat(company); seat++)
                {
                    from[seats.StudentAt(seat)] = (asker, e);
                    queue.Enqueue(seats.StudentAt(seat));
                }
            }
        }

        return false;
    }

    private void Shift(
        int mover,
        int entry,
        int first,
        Dictionary<int, (int Student, int Entry)> from
    )
    {
        int seat = seats.SeatOf(mover);
        seats.TakeFree(mover, entry);
        while (mover != first)
        {
            (mover, entry) = from[mover];
            int next = seats.SeatOf(mover);
            seats.TakeOver(mover, entry, seat);
            seat = next;
        }
    }

    /// <summary>Who is reached by alternating paths from what is free, and at which step.</summary>
    private void Label()
    {
        Array.Clear(students);
        for (int c = 0; c < companies.Length; c++)
        {
            companies[c] = seats.HasRoom(c) ? Side.Even : Side.Unreachable;
        }

        for (int s = 0; s < students.Length; s++)
        {
            students[s] = seats.Entries[s] < 0 ? Side.Even : Side.Unreachable;
        }

        bool again = true;
        while (again)
        {
            again = false;
            for (int s = 0; s < students.Length; s++)
            {
                again |= students[s] == Side.Even ? FromStudent(s) : FromCompanies(s);
            }
        }
    }

    private bool FromStudent(int student)
    {
        bool changed = false;
        for (int e = instance.StartArray[student]; e < instance.StartArray[student + 1]; e++)
        {
            int company = instance.WishArray[e];
            if (active[e] && companies[company] == Side.Unreachable)
            {
                companies[company] = Side.Odd;
                changed = true;
                for (int seat = seats.FirstSeat(company); seat < seats.EndSeat(company); seat++)
                {
                    students[seats.StudentAt(seat)] = Side.Even;
                }
            }
        }

        return changed;
    }

    private bool FromCompanies(int student)
    {
        if (students[student] != Side.Unreachable)
        {
            return false;
        }

        for (int e = instance.StartArray[student]; e < instance.StartArray[student + 1]; e++)
        {
            if (active[e] && companies[instance.WishArray[e]] == Side.Even)
            {
                students[student] = Side.Odd;
                companies[seats.CompanyOf(student)] = Side.Even;
                return true;
            }
        }

        return false;
    }

    private void Close()
    {
        for (int c = 0; c < companies.Length; c++)
        {
            closedCompanies[c] |= companies[c] != Side.Even;
        }

        for (int s = 0; s < students.Length; s++)
        {
            closedStudents[s] |= students[s] != Side.Even;
            for (int e = instance.StartArray[s]; e < instance.StartArray[s + 1]; e++)
            {
                Side company = companies[instance.WishArray[e]];
                // No largest placement uses these.
                active[e] &=
                    !(students[s] == Side.Odd && company != Side.Even)
                    && !(students[s] == Side.Unreachable && company == Side.Odd);
            }
        }
    }
}
