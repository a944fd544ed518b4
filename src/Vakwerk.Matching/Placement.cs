namespace Vakwerk.Matching;

/// <summary>Who goes where: for each student the wish that came true.</summary>
public sealed class Placement
{
    /// <summary>The cost of a student without a place in the rank sum of a round.</summary>
    public const int UnplacedCost = 1000;

    private readonly int[] entries;

    /// <param name="instance">The problem.</param>
    /// <param name="entries">Per student the index in <see cref="PlacementInstance.Wishes"/>, or -1.</param>
    internal Placement(PlacementInstance instance, int[] entries)
    {
        Instance = instance;
        this.entries = entries;
    }

    /// <summary>The problem that this is a solution of.</summary>
    public PlacementInstance Instance { get; }

    /// <summary>Per student the index of the wish in <see cref="PlacementInstance.Wishes"/>, or -1 without a place.</summary>
    public ReadOnlySpan<int> Entries => entries;

    internal int[] EntryArray => entries;

    /// <summary>The number of students with a place.</summary>
    public int Placed => entries.Length - entries.AsSpan().Count(-1);

    /// <summary>The number of students at their first wish.</summary>
    public int FirstChoice
    {
        get
        {
            int first = 0;
            for (int s = 0; s < entries.Length; s++)
            {
                first += RankOf(s) == 1 ? 1 : 0;
            }

            return first;
        }
    }

    /// <summary>Makes a placement of companies.</summary>
    /// <param name="instance">The problem.</param>
    /// <param name="companies">Per student the company, or -1.</param>
    /// <exception cref="ArgumentException">A student is placed where he has no wish.</exception>
    public static Placement Of(PlacementInstance instance, ReadOnlySpan<int> companies)
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentOutOfRangeException.ThrowIfNotEqual(companies.Length, instance.Students);
        var entries = new int[companies.Length];
        for (int s = 0; s < entries.Length; s++)
        {
            int rank = companies[s] < 0 ? -1 : instance.WishesOf(s).IndexOf(companies[s]);
            if (rank < 0 && companies[s] >= 0)
            {
                throw new ArgumentException(
                    $"Student {s} has no wish for company {companies[s]}.",
                    nameof(companies)
                );
            }

            entries[s] = rank < 0 ? -1 : instance.Starts[s] + rank;
        }

        return new Placement(instance, entries);
    }

    /// <summary>The company of a student, or -1.</summary>
    public int CompanyOf(int student) =>
        entries[student] < 0 ? -1 : Instance.Wishes[entries[student]];

    /// <summary>The rank of the wish that came true: 1 is the first, 0 is none.</summary>
    public int RankOf(int student) =>
        entries[student] < 0 ? 0 : entries[student] - Instance.Starts[student] + 1;

    /// <summary>The company of every student, -1 for none.</summary>
    public int[] ToCompanies()
    {
        var companies = new int[entries.Length];
        for (int s = 0; s < entries.Length; s++)
        {
            companies[s] = CompanyOf(s);
        }

        return companies;
    }

    /// <summary>Σ rank, with a cost for each student without a place.</summary>
    /// <param name="unplaced">The cost of a student without a place.</param>
    public long RankSum(int unplaced = UnplacedCost)
    {
        long sum = 0;
        for (int s = 0; s < entries.Length; s++)
        {
            sum += entries[s] < 0 ? unplaced : RankOf(s);
        }

        return sum;
    }
}
