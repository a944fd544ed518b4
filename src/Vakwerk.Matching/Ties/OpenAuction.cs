using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Ties;

/// <summary>
/// An auction of all places when classes do not count: a company that many want gets a price, and everyone takes what is best
/// for him at these prices.
/// </summary>
/// <remarks>
/// Bertsekas (1988), Ann. Oper. Res. 14:105-123. The rank sum of those placed is within the increments of the least one. A student whose best
/// offer costs more than the limit stays without a place. Nobody passes a company with room: its price is 0.
/// <see cref="PriceExchange"/> is the same with classes, from a placement that is there already.
/// </remarks>
/// <param name="instance">The problem; its classes are not used.</param>
/// <param name="dear">Dear companies rise by price / 2^dear: there the fight is about having a place, not about ranks.</param>
/// <param name="limit">What an offer may cost: rank and price together.</param>
internal sealed class OpenAuction(PlacementInstance instance, int dear, int limit)
{
    private const int Ahead = 12;
    private const int Together = 128;
    private const int Closed = int.MaxValue / 2;
    private readonly int[] slots = ProposalRound<ClassLevels>.Slots(instance.Capacities);
    private readonly int[] room = (int[])instance.CapacityArray.Clone();
    private readonly int[] prices = Array.ConvertAll(
        instance.CapacityArray,
        places => places == 0 ? Closed : 0
    );
    private readonly int[] bids = new int[instance.CapacityArray.Sum()];
    private readonly int[] holders = new int[instance.CapacityArray.Sum()];
    private readonly int[] entries = new int[instance.Students];

    /// <summary>Lets the students bid in this order; who is outbid bids again, some at a time as in deferred acceptance.</summary>
    public Placement Run(ReadOnlySpan<int> order)
    {
        Array.Fill(entries, -1);
        Span<int> outbid = stackalloc int[Together];
        int count = 0;
        for (int i = 0; i < order.Length; i++)
        {
            Fetch(order[Math.Min(i + Ahead, order.Length - 1)]);
            int loser = Bid(order[i]);
            if (loser >= 0)
            {
                outbid[count++] = loser;
            }

            while (count == Together)
            {
                count = BidAgain(outbid);
            }
        }

        while (count > 0)
        {
            count = BidAgain(outbid[..count]);
        }

        return new Placement(instance, entries);
    }

    /// <returns>How many are outbid in turn; they stand in front.</returns>
    private int BidAgain(Span<int> bidders)
    {
        foreach (int student in bidders)
        {
            Fetch(student);
        }

        int count = 0;
        foreach (int student in bidders)
        {
            int loser = Bid(student);
            if (loser >= 0)
            {
                bidders[count++] = loser;
            }
        }

        return count;
    }

    private void Fetch(int student) =>
        Memory.FetchRow(instance.WishArray, instance.StartArray[student]);

    /// <returns>Who is outbid, or -1.</returns>
    private int Bid(int student)
    {
        ReadOnlySpan<int> wishes = instance.WishesOf(student);
        int best = int.MaxValue;
        int second = int.MaxValue;
        int chosen = -1;
        for (int i = 0; i < wishes.Length; i++)
        {
            int value = i + 1 + prices[wishes[i]];
            if (value < best)
            {
                (second, best, chosen) = (best, value, i);
            }
            else if (value < second)
            {
                second = value;
            }
        }

        if (best > limit)
        {
            entries[student] = -1;
            return -1;
        }

        entries[student] = instance.StartArray[student] + chosen;
        int more = Math.Max(0, Math.Min(second, limit + 1) - best);
        return Take(wishes[chosen], student, more);
    }

    private int Take(int company, int student, int more)
    {
        int end = slots[company + 1];
        if (room[company] > 0)
        {
            holders[end - room[company]--] = student;
            return -1;
        }

        Span<int> here = bids.AsSpan(slots[company]..end);
        int price = prices[company];
        int cheapest = here.IndexOf(price);
        here[cheapest] = price + more + 1 + (price >> dear);
        int seat = slots[company] + cheapest;
        (int loser, holders[seat]) = (holders[seat], student);
        prices[company] = Least(here);
        return loser;
    }

    private static int Least(ReadOnlySpan<int> bids)
    {
        int least = bids[0];
        foreach (int bid in bids)
        {
            least = Math.Min(least, bid);
        }

        return least;
    }
}
