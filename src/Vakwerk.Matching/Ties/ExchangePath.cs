namespace Vakwerk.Matching.Ties;

/// <summary>A path of students each of whom takes the seat of the next, the last one a free seat.</summary>
internal sealed class ExchangePath(
    PlacementInstance instance,
    Seats seats,
    Keenness keenness,
    int longest
)
{
    private readonly int[] students = new int[longest];
    private readonly int[] entries = new int[longest];
    private readonly int[] lasts = new int[longest];
    private readonly int[] taken = new int[longest];

    /// <summary>Per company that this path enters, 1 + the class of who enters.</summary>
    private readonly int[] entered = new int[instance.Companies];

    public int Depth { get; private set; }

    /// <summary>The student who looks for a company now.</summary>
    public int Student => students[Depth];

    /// <summary>The wish that he looks at.</summary>
    public ref int Entry => ref entries[Depth];

    /// <summary>Where the wishes end that he may look at.</summary>
    public int Last => lasts[Depth];

    public void Start(int student, int last) => Put(0, student, last);

    public void Push(int seat, int last)
    {
        taken[Depth] = seat;
        Put(Depth + 1, seats.StudentAt(seat), last);
    }

    public void Back() => Depth--;

    /// <summary>Moves everyone on the path, unless one move would give another a reason to complain.</summary>
    public bool TryMove()
    {
        bool agrees = Enter() && PassNone();
        for (int d = 0; d <= Depth; d++)
        {
            entered[instance.WishArray[entries[d]]] = 0;
        }

        if (agrees)
        {
            Move();
        }

        return agrees;
    }

    private void Put(int depth, int student, int last)
    {
        Depth = depth;
        students[depth] = student;
        entries[depth] = instance.StartArray[student];
        lasts[depth] = last;
    }

    /// <summary>Marks where the path enters; false when it enters somewhere twice.</summary>
    private bool Enter()
    {
        for (int d = 0; d <= Depth; d++)
        {
            ref int mark = ref entered[instance.WishArray[entries[d]]];
            if (mark > 0)
            {
                return false;
            }

            mark = 1 + instance.ClassArray[entries[d]];
        }

        return true;
    }

    /// <summary>Whether nobody passes a company on his way down that someone of a worse class enters.</summary>
    private bool PassNone()
    {
        for (int d = 0; d <= Depth; d++)
        {
            for (int entry = From(students[d]); entry < entries[d]; entry++)
            {
                if (1 + instance.ClassArray[entry] < entered[instance.WishArray[entry]])
                {
                    return false;
                }
            }
        }

        return true;
    }

    private int From(int student) =>
        seats.Entries[student] < 0 ? instance.StartArray[student] : seats.Entries[student];

    private void Move()
    {
        for (int d = 0; d <= Depth; d++)
        {
            keenness.Pass(From(students[d]), entries[d]);
        }

        seats.TakeFree(students[Depth], entries[Depth]);
        for (int d = Depth - 1; d >= 0; d--)
        {
            seats.TakeOver(students[d], entries[d], taken[d]);
        }
    }
}
