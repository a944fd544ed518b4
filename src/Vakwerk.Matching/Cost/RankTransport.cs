using Vakwerk.Matching.Ties;

namespace Vakwerk.Matching.Cost;

/// <summary>
/// The placement with the smallest rank sum, exactly: rank 1 is the first choice, and having no place has a cost too.
/// </summary>
/// <remarks>
/// Primal-dual method for the transportation problem (Ford and Fulkerson 1957, Naval Res. Logist. Q. 4:47-54; Kuhn 1955, ibid.
/// 2:83-97) for all unplaced students at once: shortest distances in reduced costs with buckets, prices raised by
/// what the nearest free place is away, then as many disjoint paths of reduced cost zero as a search finds. All numbers are whole, so that the
/// result is exact. Ignores priorities and lottery: a lower bound for what a round can reach, not a way to place people.
/// </remarks>
public sealed class RankTransport
{
    private const int BetweenLifts = 8;
    private readonly PlacementInstance instance;
    private readonly Seats seats;
    private readonly int unplaced;
    private readonly int[] prices;
    private readonly int[] values;
    private readonly int[] distances;
    private readonly BucketQueue queue = new();
    private readonly List<int> touched = [];
    private readonly TightPaths paths;
    private readonly bool[] lifted;
    private readonly bool[] dear;
    private int target;

    private RankTransport(PlacementInstance instance, int unplaced)
    {
        this.instance = instance;
        this.unplaced = unplaced;
        var nobody = new int[instance.Students];
        Array.Fill(nobody, -1);
        seats = new Seats(new Placement(instance, nobody));
        prices = new int[instance.Companies];
        values = new int[instance.Students];
        distances = new int[instance.Companies];
        Array.Fill(distances, int.MaxValue);
        lifted = new bool[instance.Students];
        dear = new bool[instance.Companies];
        paths = new TightPaths(instance, seats, prices, values, unplaced);
    }

    /// <summary>Solves the problem.</summary>
    /// <param name="instance">The problem; classes and lottery are not used.</param>
    /// <param name="unplaced">The cost of a student without a place, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cost is negative.</exception>
    public static RankSolution Solve(
        PlacementInstance instance,
        int unplaced = Placement.UnplacedCost
    )
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentOutOfRangeException.ThrowIfNegative(unplaced);
        var solver = new RankTransport(instance.WithoutClasses(), unplaced);
        solver.Run();
        return new RankSolution(
            new Placement(instance, solver.seats.Entries),
            solver.prices,
            solver.values
        );
    }

    private void Run()
    {
        var free = new List<int>(instance.Students);
        for (int s = 0; s < instance.Students; s++)
        {
            values[s] = Math.Min(unplaced, Math.Max(1, CheapestPlace(s)));
            free.Add(s);
        }

        paths.Settle(free);
        var hopeless = new List<int>();
        for (int round = 1; free.Count > 0; round++)
        {
            if (round % BetweenLifts == 0)
            {
                Lift(free, hopeless);
            }

            Improve(free);
        }

        while (hopeless.Count > 0)
        {
            Improve(hopeless);
        }
    }

    private void Improve(List<int> free)
    {
        Search(free);
        Raise(free);
        paths.Settle(free);
    }

    /// <summary>
    /// Where more students than places are shut in with each other, the prices would climb to the cost of having no place one
    /// rank at a time. They list nothing outside, so all of them can be lifted at once, and the others see them no more.
    /// </summary>
    private void Lift(List<int> free, List<int> hopeless)
    {
        var reach = new Reach(instance, seats);
        List<int> shutIn = [];
        int room = int.MaxValue;
        for (int s = 0; s < instance.Students; s++)
        {
            bool settled = seats.Entries[s] < 0 && values[s] == unplaced;
            if (!settled && !lifted[s] && !reach.Offers(s))
            {
                shutIn.Add(s);
                room = Math.Min(room, Slack(s));
            }
        }

        if (shutIn.Count == 0)
        {
            return;
        }

        for (int c = 0; c < prices.Length; c++)
        {
            if (!reach.From(c) && !dear[c])
            {
                dear[c] = true;
                prices[c] += room;
            }
        }

        foreach (int s in shutIn)
        {
            lifted[s] = true;
            values[s] += room;
        }

        hopeless.AddRange(free.Where(s => lifted[s]));
        free.RemoveAll(s => lifted[s]);
    }

    /// <summary>How far a student can be lifted before having no place, or a company that was lifted before, is as cheap.</summary>
    private int Slack(int student)
    {
        int slack = unplaced - values[student];
        int first = instance.StartArray[student];
        for (int e = first; e < instance.StartArray[student + 1]; e++)
        {
            int company = instance.WishArray[e];
            if (dear[company])
            {
                slack = Math.Min(slack, e - first + 1 + prices[company] - values[student]);
            }
        }

        return slack;
    }

    private int CheapestPlace(int student) =>
        instance.StartArray[student] == instance.StartArray[student + 1] ? unplaced : 1;

    /// <summary>Distances from the free students to companies, up to the nearest free place.</summary>
    private void Search(List<int> free)
    {
        foreach (int company in touched)
        {
            distances[company] = int.MaxValue;
        }

        touched.Clear();
        queue.Clear();
        target = int.MaxValue;
        foreach (int student in free)
        {
            Relax(student, 0);
        }

        while (queue.TryTake(target, out int company, out int distance))
        {
            if (distances[company] == distance)
            {
                for (int seat = seats.FirstSeat(company); seat < seats.EndSeat(company); seat++)
                {
                    Relax(seats.StudentAt(seat), distance);
                }
            }
        }
    }

    private void Relax(int student, int distance)
    {
        int first = instance.StartArray[student];
        int last = instance.StartArray[student + 1];
        // Reduced cost of the first wish, without the price of its company.
        int offset = distance + 1 - values[student] - first;
        target = Math.Min(target, distance + unplaced - values[student]);
        int[] wishes = instance.WishArray;
        for (int entry = first; entry < last; entry++)
        {
            int company = wishes[entry];
            int reached = offset + entry + prices[company];
            if (reached < distances[company] && reached < target)
            {
                if (distances[company] == int.MaxValue)
                {
                    touched.Add(company);
                }

                distances[company] = reached;
                if (seats.HasRoom(company))
                {
                    target = reached;
                }
                else
                {
                    queue.Add(company, reached);
                }
            }
        }
    }

    /// <summary>Raises the prices of all that is nearer than the nearest free place, by the difference.</summary>
    private void Raise(List<int> free)
    {
        foreach (int student in free)
        {
            values[student] += target;
        }

        foreach (int company in touched)
        {
            int raise = target - distances[company];
            if (raise > 0)
            {
                prices[company] += raise;
                for (int seat = seats.FirstSeat(company); seat < seats.EndSeat(company); seat++)
                {
                    values[seats.StudentAt(seat)] += raise;
                }
            }
        }
    }
}
