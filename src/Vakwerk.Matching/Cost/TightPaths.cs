using Vakwerk.Matching.Ties;

namespace Vakwerk.Matching.Cost;

/// <summary>Places free students along paths on which rank + price equals the value of everyone who moves.</summary>
internal sealed class TightPaths
{
    private readonly PlacementInstance instance;
    private readonly Seats seats;
    private readonly int[] prices;
    private readonly int[] values;
    private readonly int unplaced;
    private readonly int[] cursors;
    private readonly int[] stamps;
    private readonly int[] students;
    private readonly int[] entries;
    private readonly int[] taken;
    private int phase;

    public TightPaths(
        PlacementInstance instance,
        Seats seats,
        int[] prices,
        int[] values,
        int unplaced
    )
    {
        this.instance = instance;
        this.seats = seats;
        this.prices = prices;
        this.values = values;
        this.unplaced = unplaced;
        cursors = new int[instance.Companies];
        stamps = new int[instance.Companies];
        students = new int[instance.Students + 1];
        entries = new int[students.Length];
        taken = new int[students.Length];
    }

    /// <summary>Settles whom it can, and takes them from the list; each occupant is asked once to give way.</summary>
    public void Settle(List<int> free)
    {
        phase++;
        free.RemoveAll(TrySettle);
    }

    private bool TrySettle(int student)
    {
        int depth = 0;
        Push(0, student);
        while (depth >= 0)
        {
            if (values[students[depth]] == unplaced)
            {
                // Having no place is as cheap as any wish: he waits, and the others move up.
                seats.Entries[students[depth]] = -1;
                Shift(depth);
                return true;
            }

            if (!NextCompany(depth))
            {
                depth--;
                continue;
            }

            int company = instance.WishArray[entries[depth]];
            if (seats.HasRoom(company))
            {
                seats.TakeFree(students[depth], entries[depth]);
                Shift(depth);
                return true;
            }

            taken[depth] = cursors[company]++;
            Push(depth + 1, seats.StudentAt(taken[depth]));
            depth++;
        }

        return false;
    }

    private void Push(int depth, int student)
    {
        students[depth] = student;
        entries[depth] = instance.StartArray[student];
    }

    private bool NextCompany(int depth)
    {
        int student = students[depth];
        int first = instance.StartArray[student];
        int last = instance.StartArray[student + 1];
        for (; entries[depth] < last; entries[depth]++)
        {
            int entry = entries[depth];
            int company = instance.WishArray[entry];
            if (entry - first + 1 + prices[company] == values[student] && CanAsk(company))
            {
                return true;
            }
        }

        return false;
    }

    private bool CanAsk(int company)
    {
        if (stamps[company] != phase)
        {
            stamps[company] = phase;
            cursors[company] = seats.FirstSeat(company);
        }

        return seats.HasRoom(company) || cursors[company] < seats.EndSeat(company);
    }

    private void Shift(int depth)
    {
        while (--depth >= 0)
        {
            seats.TakeOver(students[depth], entries[depth], taken[depth]);
        }
    }
}
