namespace Vakwerk.Matching.Ties;

/// <summary>
/// Seeks places for those without one by an auction: a company that many need gets a price, and everyone takes what is best for
/// him at these prices.
/// </summary>
/// <remarks>
/// Bertsekas (1988), Ann. Oper. Res. 14:105-123, with classes: a student may bid only where his class is not worse than the
/// last one's, and he never passes a company that would take him for a better class. So it keeps a placement free of blocking
/// pairs, like <see cref="TieExchange"/>, but looks at the ranks too: without classes the rank sum is within the increments of
/// the least one. A student whose best offer costs more than the limit waits.
/// </remarks>
internal sealed class PriceExchange(PlacementInstance instance, Seats seats)
{
    private readonly int[] prices = new int[instance.Companies];
    private readonly int[] bids = new int[instance.CapacityArray.Sum()];
    private int limit;

    /// <summary>Lets every student without a place bid, in this order.</summary>
    /// <param name="order">The students.</param>
    /// <param name="most">What an offer may cost: rank and price together.</param>
    public void Run(ReadOnlySpan<int> order, int most)
    {
        limit = most;
        foreach (int student in order)
        {
            int bidder = seats.Entries[student] < 0 ? student : -1;
            while (bidder >= 0)
            {
                bidder = Bid(bidder);
            }
        }
    }

    /// <returns>Who gives way, or -1.</returns>
    private int Bid(int student)
    {
        (int entry, int best, int second, bool bound) = Choose(student);
        if (entry < 0 || (best > limit && !bound))
        {
            seats.Entries[student] = -1;
            return -1;
        }

        int company = instance.WishArray[entry];
        if (seats.HasRoom(company))
        {
            seats.TakeFree(student, entry);
            bids[seats.SeatOf(student)] = 0;
            Reprice(company);
            return -1;
        }

        int seat = Cheapest(company);
        int loser = seats.StudentAt(seat);
        // Dear companies rise in larger steps: there the fight is about having a place, not about ranks.
        int step = 1 + prices[company] / 2;
        bids[seat] = prices[company] + Math.Max(0, Math.Min(second, limit + 1) - best) + step;
        seats.TakeOver(student, entry, seat);
        Reprice(company);
        return loser;
    }

    private (int Entry, int Best, int Second, bool Bound) Choose(int student)
    {
        int best = int.MaxValue;
        int second = int.MaxValue;
        int chosen = -1;
        bool bound = false;
        int first = instance.StartArray[student];
        int last = instance.StartArray[student + 1];
        for (int entry = first; entry < last; entry++)
        {
            int company = instance.WishArray[entry];
            int worst = seats.Worst(company);
            int own = instance.ClassArray[entry];
            if (own > worst)
            {
                continue;
            }

            int value = entry - first + 1 + prices[company];
            if (value < best)
            {
                (second, best, chosen) = (best, value, entry);
            }
            else if (value < second)
            {
                second = value;
            }

            if (own < worst)
            {
                bound = true;
                break;
            }
        }

        return (chosen, best, second, bound);
    }

    private int Cheapest(int company)
    {
        int worst = seats.Worst(company);
        int found = -1;
        for (int seat = seats.FirstSeat(company); seat < seats.EndSeat(company); seat++)
        {
            if (
                instance.ClassArray[seats.Entries[seats.StudentAt(seat)]] == worst
                && (found < 0 || bids[seat] < bids[found])
            )
            {
                found = seat;
            }
        }

        return found;
    }

    private void Reprice(int company) =>
        prices[company] =
            seats.HasRoom(company) || seats.Worst(company) < 0 ? 0 : bids[Cheapest(company)];
}
