namespace Vakwerk.Matching;

/// <summary>
/// A placement problem: students with wishes in order, companies with places, priorities in classes, and one lottery number
/// per student.
/// </summary>
/// <remarks>
/// The wishes of all students stand behind each other in one array (compressed rows), because a national round has ten
/// million of them. A wish is both sides' consent: what is not listed is unacceptable. At a company a lower class goes first;
/// inside a class the lower lottery number does, and of equal numbers the lower index.
/// The instance is a view of the arrays it is given: do not change them while it is in use.
/// </remarks>
public sealed class PlacementInstance
{
    private readonly int[] starts;
    private readonly int[] wishes;
    private readonly ushort[] classes;
    private readonly int[] capacities;
    private readonly ulong[] lottery;

    private PlacementInstance(
        int[] starts,
        int[] wishes,
        ushort[] classes,
        int[] capacities,
        ulong[] lottery
    )
    {
        this.starts = starts;
        this.wishes = wishes;
        this.classes = classes;
        this.capacities = capacities;
        this.lottery = lottery;
    }

    /// <summary>The number of students.</summary>
    public int Students => starts.Length - 1;

    /// <summary>The number of companies.</summary>
    public int Companies => capacities.Length;

    /// <summary>Where the wishes of each student begin; one more than there are students.</summary>
    public ReadOnlySpan<int> Starts => starts;

    /// <summary>The company of each wish, student after student, best first.</summary>
    public ReadOnlySpan<int> Wishes => wishes;

    /// <summary>The priority class that the student of each wish has at its company; 0 is the best.</summary>
    public ReadOnlySpan<ushort> Classes => classes;

    /// <summary>The places of each company.</summary>
    public ReadOnlySpan<int> Capacities => capacities;

    /// <summary>The lottery number of each student; the lower one wins.</summary>
    public ReadOnlySpan<ulong> Lottery => lottery;

    internal int[] StartArray => starts;

    internal int[] WishArray => wishes;

    internal ushort[] ClassArray => classes;

    internal int[] CapacityArray => capacities;

    internal ulong[] LotteryArray => lottery;

    /// <summary>Checks the arrays and makes an instance of them.</summary>
    /// <param name="starts">Where the wishes of each student begin, from 0, never decreasing; the last one is the number of wishes.</param>
    /// <param name="wishes">The company of each wish.</param>
    /// <param name="classes">The priority class of each wish.</param>
    /// <param name="capacities">The places of each company, 0 or more.</param>
    /// <param name="lottery">The lottery number of each student.</param>
    /// <exception cref="PlacementFaultException">Something is impossible; the message and the properties say what and where.</exception>
    public static PlacementInstance Create(
        int[] starts,
        int[] wishes,
        ushort[] classes,
        int[] capacities,
        ulong[] lottery
    )
    {
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentNullException.ThrowIfNull(wishes);
        ArgumentNullException.ThrowIfNull(classes);
        ArgumentNullException.ThrowIfNull(capacities);
        ArgumentNullException.ThrowIfNull(lottery);
        InstanceCheck.Shape(starts, wishes.Length, classes.Length, lottery.Length);
        InstanceCheck.Capacities(capacities);
        InstanceCheck.Wishes(starts, wishes, capacities.Length);
        return new PlacementInstance(starts, wishes, classes, capacities, lottery);
    }

    /// <summary>The same instance in which only the lottery counts.</summary>
    public PlacementInstance WithoutClasses() =>
        new(starts, wishes, new ushort[wishes.Length], capacities, lottery);

    /// <summary>The same instance with another draw.</summary>
    /// <param name="numbers">The lottery number of each student.</param>
    /// <exception cref="PlacementFaultException">There are not as many numbers as students.</exception>
    public PlacementInstance WithLottery(ulong[] numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        InstanceCheck.Shape(starts, wishes.Length, classes.Length, numbers.Length);
        return new PlacementInstance(starts, wishes, classes, capacities, numbers);
    }

    /// <summary>The same instance with other places.</summary>
    /// <param name="places">The places of each company.</param>
    /// <exception cref="PlacementFaultException">A number is negative, or there are not as many as companies.</exception>
    public PlacementInstance WithCapacities(int[] places)
    {
        ArgumentNullException.ThrowIfNull(places);
        InstanceCheck.Capacities(places);
        if (places.Length != capacities.Length)
        {
            throw new PlacementFaultException(
                PlacementFault.Shape,
                null,
                null,
                $"There are {capacities.Length} companies and {places.Length} capacities."
            );
        }

        return new PlacementInstance(starts, wishes, classes, places, lottery);
    }

    /// <summary>The same instance in which one student has another list.</summary>
    /// <param name="student">The student.</param>
    /// <param name="companies">The companies, best first.</param>
    /// <param name="levels">The class at each.</param>
    /// <exception cref="PlacementFaultException">A company does not exist or is there twice, or the lists differ in length.</exception>
    public PlacementInstance WithWishes(
        int student,
        ReadOnlySpan<int> companies,
        ReadOnlySpan<ushort> levels
    )
    {
        InstanceCheck.Shape([0, companies.Length], companies.Length, levels.Length, 1);
        InstanceCheck.Wishes([0, companies.Length], companies, capacities.Length);
        int begin = starts[student];
        int end = starts[student + 1];
        int longer = companies.Length - (end - begin);
        var moved = (int[])starts.Clone();
        for (int s = student + 1; s < moved.Length; s++)
        {
            moved[s] += longer;
        }

        return new PlacementInstance(
            moved,
            [.. wishes.AsSpan(0, begin), .. companies, .. wishes.AsSpan(end)],
            [.. classes.AsSpan(0, begin), .. levels, .. classes.AsSpan(end)],
            capacities,
            lottery
        );
    }

    /// <summary>The same instance without some wishes.</summary>
    /// <param name="keep">Whether the wish with this index stays.</param>
    internal PlacementInstance Where(Predicate<int> keep)
    {
        var first = new int[starts.Length];
        var listed = new List<int>(wishes.Length / 2);
        var levels = new List<ushort>(wishes.Length / 2);
        for (int s = 0; s < Students; s++)
        {
            for (int e = starts[s]; e < starts[s + 1]; e++)
            {
                if (keep(e))
                {
                    listed.Add(wishes[e]);
                    levels.Add(classes[e]);
                }
            }

            first[s + 1] = listed.Count;
        }

        return new PlacementInstance(first, [.. listed], [.. levels], capacities, lottery);
    }

    /// <summary>The same instance with other numbers for everybody.</summary>
    /// <param name="students">Per new number the old number of the student.</param>
    /// <param name="companies">Per new number the old number of the company.</param>
    internal PlacementInstance Renumbered(int[] students, int[] companies)
    {
        var names = new int[companies.Length];
        for (int c = 0; c < names.Length; c++)
        {
            names[companies[c]] = c;
        }

        var first = new int[starts.Length];
        int[] listed = GC.AllocateUninitializedArray<int>(wishes.Length);
        ushort[] levels = GC.AllocateUninitializedArray<ushort>(wishes.Length);
        for (int s = 0; s < students.Length; s++)
        {
            int at = first[s];
            for (int e = starts[students[s]]; e < starts[students[s] + 1]; e++, at++)
            {
                listed[at] = names[wishes[e]];
                levels[at] = classes[e];
            }

            first[s + 1] = at;
        }

        return new PlacementInstance(
            first,
            listed,
            levels,
            Array.ConvertAll(companies, c => capacities[c]),
            Array.ConvertAll(students, s => lottery[s])
        );
    }

    /// <summary>The wishes of one student: the companies, best first.</summary>
    public ReadOnlySpan<int> WishesOf(int student) =>
        wishes.AsSpan(starts[student]..starts[student + 1]);
}
