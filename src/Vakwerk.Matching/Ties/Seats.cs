using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Ties;

/// <summary>Who sits where, and the class of the last one at each company; for the searches that move students about.</summary>
internal sealed class Seats
{
    private readonly PlacementInstance instance;
    private readonly int[] slots;
    private readonly int[] students;
    private readonly int[] seats;
    private readonly int[] counts;
    private readonly int[] worst;

    public Seats(Placement placement)
    {
        instance = placement.Instance;
        Entries = placement.Entries.ToArray();
        slots = ProposalRound<ClassLevels>.Slots(instance.Capacities);
        students = new int[slots[^1]];
        seats = new int[instance.Students];
        counts = new int[instance.Companies];
        worst = new int[instance.Companies];
        for (int s = 0; s < Entries.Length; s++)
        {
            if (Entries[s] >= 0)
            {
                Sit(s, Entries[s]);
            }
        }

        for (int c = 0; c < worst.Length; c++)
        {
            Refresh(c);
        }
    }

    /// <summary>Per student the wish that came true, or -1.</summary>
    public int[] Entries { get; }

    /// <summary>The first seat of a company in <see cref="StudentAt"/>.</summary>
    public int FirstSeat(int company) => slots[company];

    /// <summary>One past its last taken seat.</summary>
    public int EndSeat(int company) => slots[company] + counts[company];

    public int StudentAt(int seat) => students[seat];

    /// <summary>The class of the last one, <see cref="int.MaxValue"/> while there is room, -1 without places.</summary>
    public int Worst(int company) => worst[company];

    public bool HasRoom(int company) => worst[company] == int.MaxValue;

    public int CompanyOf(int student) => instance.WishArray[Entries[student]];

    /// <summary>Gives a student a free seat; his old one stays as it is, for somebody else to take.</summary>
    public void TakeFree(int student, int entry)
    {
        Sit(student, entry);
        Refresh(instance.WishArray[entry]);
    }

    /// <summary>Gives a student the seat of somebody who has already another one.</summary>
    public void TakeOver(int student, int entry, int seat)
    {
        students[seat] = student;
        seats[student] = seat;
        Entries[student] = entry;
        Refresh(instance.WishArray[entry]);
    }

    /// <summary>Empties the seat of a student.</summary>
    public void Leave(int student)
    {
        int company = CompanyOf(student);
        int last = slots[company] + --counts[company];
        students[seats[student]] = students[last];
        seats[students[last]] = seats[student];
        Entries[student] = -1;
        Refresh(company);
    }

    public int SeatOf(int student) => seats[student];

    private void Sit(int student, int entry)
    {
        int company = instance.WishArray[entry];
        int seat = slots[company] + counts[company]++;
        students[seat] = student;
        seats[student] = seat;
        Entries[student] = entry;
    }

    private void Refresh(int company)
    {
        int capacity = slots[company + 1] - slots[company];
        if (counts[company] < capacity)
        {
            worst[company] = int.MaxValue;
            return;
        }

        int last = -1;
        for (int seat = slots[company]; seat < slots[company + 1]; seat++)
        {
            last = Math.Max(last, instance.ClassArray[Entries[students[seat]]]);
        }

        worst[company] = last;
    }
}
