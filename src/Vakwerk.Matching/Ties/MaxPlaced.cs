using Vakwerk.Matching.Cost;
using Vakwerk.Matching.Lottery;
using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Ties;

/// <summary>
/// As many students placed as can be found without giving anyone a reason to complain on real priorities; then low ranks.
/// </summary>
/// <remarks>
/// Where a company has no reason to prefer one student over another, the lottery need not decide: letting the one give way
/// who can go elsewhere places more. With classes the largest weakly stable placement is NP-hard (Iwama, Manlove, Miyazaki and
/// Morita 1999, ICALP, 443-452), so this is a heuristic; <see cref="LargestPossible"/> bounds what was missed. Without classes
/// the number placed is the largest possible.
/// Steps with classes: deferred acceptance in which among equals goes first who has the least to choose from, auctions among
/// equals with rings of students who change places between them, and exchanges along shortest paths; beside it promoted
/// proposals, for their guarantee. Without: an auction of all places, then exchanges towards the companies with room. All of
/// them keep the placement free of blocking pairs on classes; of what is left open the lottery decides.
/// </remarks>
public static class MaxPlaced
{
    private const int ClassLimit = 150;
    private const int ClassRaise = 100;
    private const int ClassRounds = 6;
    private const int SmallScale = 20_000;
    private const int LargeScale = 100_000;
    private const int FineLimit = 300;
    private const int FineRises = 8;
    private const int CoarseRises = 6;

    // When only the number counts, the auction does the easy part and the exchange the rest.
    private const int QuickLimit = 40;
    private const int QuickRises = 2;

    /// <summary>Finds the placement.</summary>
    public static Placement Find(PlacementInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return OneClassOnly(instance) ? WithoutPriorities(instance) : WithClasses(instance);
    }

    /// <summary>
    /// The most students that can be placed when priorities do not count at all: no placement, stable or not, places more
    /// (maximum flow).
    /// </summary>
    public static int LargestPossible(PlacementInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return Largest(instance.WithoutClasses(), QuickLimit, QuickRises).Placed;
    }

    private static bool OneClassOnly(PlacementInstance instance) =>
        instance.Classes.IsEmpty || !instance.Classes.ContainsAnyExcept(instance.Classes[0]);

    private static Placement WithoutPriorities(PlacementInstance instance)
    {
        if (instance.Students > SmallScale)
        {
            bool national = instance.Students > LargeScale;
            return Largest(instance, FineLimit, national ? CoarseRises : FineRises);
        }

        // The least rank sum has no complaints here, and is quick enough. Nearly always it places the most too.
        var seats = new Seats(RankTransport.Solve(instance).Placement);
        Enlarge(instance, new Listers(instance), seats);
        return new Placement(instance, seats.Entries);
    }

    private static Placement Largest(PlacementInstance instance, int limit, int dear)
    {
        Seats? seats = null;
        Listers? listers = null;
        int[] order = LotteryOrder.Of(instance.Lottery);
        Parallel.Invoke(
            () => seats = new Seats(new OpenAuction(instance, dear, limit).Run(order)),
            () => listers = new Listers(instance)
        );
        Enlarge(instance, listers!, seats!);
        return new Placement(instance, seats!.Entries);
    }

    private static void Enlarge(PlacementInstance instance, Listers listers, Seats seats) =>
        new LargestExchange(instance, listers, seats).Run(LotteryOrder.Of(instance.Lottery));

    private static Placement WithClasses(PlacementInstance instance)
    {
        Placement? auctioned = null;
        Placement? promoted = null;
        Parallel.Invoke(
            () => auctioned = Auctioned(instance),
            () => promoted = PromotedProposals.Run(instance)
        );
        // The promoted proposals guarantee two thirds of the largest; usually the auction finds far more.
        var seats = new Seats(promoted!);
        if (promoted!.Placed > auctioned!.Placed || instance.Students < LargeScale)
        {
            Exchange(instance, seats);
        }

        var second = new Placement(instance, seats.Entries);
        return second.Placed > auctioned.Placed ? second : auctioned;
    }

    private static Placement Auctioned(PlacementInstance instance)
    {
        PlacementInstance scarceFirst = instance.WithLottery(ScarceFirst(instance));
        var seats = new Seats(DeferredAcceptance.StudentOptimal(scarceFirst));
        int[] order = LotteryOrder.Of(instance.Lottery);
        var cycles = new ImprovementCycles(instance, seats);
        var auction = new PriceExchange(instance, seats);
        for (int round = 0; round < ClassRounds; round++)
        {
            // Prices stay, so that every auction goes on where the one before stopped.
            auction.Run(order, ClassLimit + round * ClassRaise);
            cycles.Improve();
        }

        Exchange(instance, seats);
        return new Placement(instance, seats.Entries);
    }

    /// <summary>
    /// Among equals first who has the fewest places in reach per student who wants them; of those the better lottery number.
    /// </summary>
    private static ulong[] ScarceFirst(PlacementInstance instance)
    {
        const double Most = 2047;
        const int Fraction = 40;
        const int LotteryBits = 12;
        var demand = new int[instance.Companies];
        foreach (int company in instance.Wishes)
        {
            demand[company]++;
        }

        var numbers = new ulong[instance.Students];
        for (int s = 0; s < numbers.Length; s++)
        {
            double share = 0;
            foreach (int company in instance.WishesOf(s))
            {
                share += instance.Capacities[company] / (double)demand[company];
            }

            numbers[s] =
                ((ulong)(Math.Min(share, Most) * (1L << Fraction)) << LotteryBits)
                | (instance.Lottery[s] >> (64 - LotteryBits));
        }

        return numbers;
    }

    /// <summary>In a national round the last phases of the search would cost more than they bring.</summary>
    private static void Exchange(PlacementInstance instance, Seats seats) =>
        new TieExchange(instance, seats).PlaceMore(1 + instance.Students / LargeScale);
}
