using System.Runtime.CompilerServices;

namespace Vakwerk.Matching.Stable;

/// <summary>
/// The state of student-proposing deferred acceptance: who is held where. It can be continued after a change and used again
/// for another draw.
/// </summary>
/// <remarks>
/// A student is known by his position in the lottery, a claim by one number: level × 2³² + position; lower is better. The
/// claims that a company holds are a heap with the worst on top, all heaps in one array. The worst claim of each full company is kept apart,
/// because most proposals only read that: two megabytes that stay near the processor.
/// </remarks>
internal sealed partial class ProposalRound<TLevels>
    where TLevels : struct, ILevels
{
    /// <summary>How many students ahead; and how many wishes fit in a line of the cache.</summary>
    private const int Ahead = 12;
    private const int Line = 16;
    private const int Together = 128;
    private const ulong Open = ulong.MaxValue;
    private readonly PlacementInstance instance;
    private readonly TLevels levels;
    private readonly int[] slots;
    private readonly int[] capacity;
    private readonly int[] held;
    private readonly ulong[] claims;
    private readonly ulong[] worst;

    public ProposalRound(PlacementInstance instance, TLevels levels, int[] order)
    {
        this.instance = instance;
        this.levels = levels;
        Order = order;
        capacity = (int[])instance.CapacityArray.Clone();
        slots = Slots(capacity);
        held = new int[capacity.Length];
        claims = GC.AllocateUninitializedArray<ulong>(slots[^1]);
        worst = new ulong[capacity.Length];
        Entries = new int[instance.Students];
        Clear();
    }

    /// <summary>The students in lottery order.</summary>
    public int[] Order { get; }

    /// <summary>Per student the wish that is held now, or -1.</summary>
    public int[] Entries { get; }

    /// <summary>Told who is about to give way, and which wish he has to give up.</summary>
    public Action<int, int>? Moving { get; set; }

    /// <summary>The claim that a newcomer has to beat; everything beats it while there is room.</summary>
    public ulong WorstClaim(int company) => worst[company];

    public int Capacity(int company) => capacity[company];

    public int Held(int company) => held[company];

    /// <summary>The students that a company holds, in no order.</summary>
    public ReadOnlySpan<ulong> ClaimsOf(int company) =>
        claims.AsSpan(slots[company], held[company]);

    public static int[] Slots(ReadOnlySpan<int> capacities)
    {
        var slots = new int[capacities.Length + 1];
        for (int c = 0; c < capacities.Length; c++)
        {
            slots[c + 1] = slots[c] + capacities[c];
        }

        return slots;
    }

    /// <summary>Forgets who is held.</summary>
    public void Clear()
    {
        Array.Clear(held);
        Array.Fill(Entries, -1);
        for (int c = 0; c < worst.Length; c++)
        {
            worst[c] = capacity[c] == 0 ? 0 : Open;
        }
    }

    /// <summary>Lets every student ask, best number first, so that most claims are settled at once.</summary>
    /// <param name="first">The position to begin at.</param>
    public void Run(int first = 0)
    {
        int[] positions = GC.AllocateUninitializedArray<int>(Order.Length - first);
        for (int i = 0; i < positions.Length; i++)
        {
            positions[i] = first + i;
        }

        Run(positions);
    }

    /// <summary>Lets students ask in this order; it does not matter for who is held where.</summary>
    public void Run(ReadOnlySpan<int> positions)
    {
        Span<int> losers = stackalloc int[Together];
        int count = 0;
        for (int i = 0; i < positions.Length; i++)
        {
            Fetch(positions, i);
            int loser = Ask(positions[i], instance.StartArray[Order[positions[i]]]);
            if (loser >= 0)
            {
                losers[count++] = loser;
            }

            while (count == Together)
            {
                count = AskOn(losers);
            }
        }

        while (count > 0)
        {
            count = AskOn(losers[..count]);
        }
    }

    /// <summary>The student at this position asks from this wish on; whoever is pushed out asks on.</summary>
    public void Propose(int position, int entry)
    {
        while ((position = Ask(position, entry)) >= 0)
        {
            Moving?.Invoke(Order[position], Entries[Order[position]]);
            entry = Entries[Order[position]] + 1;
        }
    }

    /// <summary>Lets students who lost the wish that they held ask on, and all who have to give way to them.</summary>
    public void Continue(ReadOnlySpan<int> positions)
    {
        Span<int> losers = stackalloc int[Together];
        int count = 0;
        while (count > 0 || positions.Length > 0)
        {
            int more = Math.Min(Together - count, positions.Length);
            positions[..more].CopyTo(losers[count..]);
            positions = positions[more..];
            count = AskOn(losers[..(count + more)]);
        }
    }

    /// <summary>
    /// Those who were pushed out ask on, some at a time: their wishes lie all over memory and are fetched together instead of
    /// one after the other.
    /// </summary>
    /// <returns>How many were pushed out in turn; they stand in front.</returns>
    private int AskOn(Span<int> losers)
    {
        int[] wishes = instance.WishArray;
        foreach (int loser in losers)
        {
            Memory.Fetch(ref Order[loser]);
        }

        foreach (int loser in losers)
        {
            int next = Math.Min(Entries[Order[loser]] + 1, wishes.Length - 1);
            Memory.Fetch(ref wishes[next]);
            levels.Fetch(next);
        }

        foreach (int loser in losers)
        {
            FetchWorst(Order[loser], Entries[Order[loser]] + 1);
        }

        int count = 0;
        foreach (int loser in losers)
        {
            int next = Ask(loser, Entries[Order[loser]] + 1);
            if (next >= 0)
            {
                Moving?.Invoke(Order[next], Entries[Order[next]]);
                losers[count++] = next;
            }
        }

        return count;
    }

    /// <returns>The position of the student that is pushed out, or -1.</returns>
    private int Ask(int position, int entry)
    {
        int student = Order[position];
        entry = FirstYes(position, entry, instance.StartArray[student + 1]);
        Entries[student] = entry;
        if (entry < 0)
        {
            return -1;
        }

        int company = instance.WishArray[entry];
        ulong claim = Claim(entry, position);
        if (held[company] < capacity[company])
        {
            Add(company, claim);
            return -1;
        }

        return (int)(uint)Replace(company, claim);
    }

    /// <summary>Takes places away from a company; who loses his place gets no wish until he proposes again.</summary>
    /// <param name="company">The company.</param>
    /// <param name="places">The places that are left.</param>
    /// <param name="lost">Gets the positions of those who lost their place.</param>
    public void Shrink(int company, int places, List<int> lost)
    {
        capacity[company] = places;
        while (held[company] > places)
        {
            ulong top = claims[slots[company]];
            Remove(company, top);
            lost.Add((int)(uint)top);
        }

        Refresh(company);
    }

    /// <summary>Takes a student from where he is held.</summary>
    public void Release(int position)
    {
        int student = Order[position];
        int company = instance.WishArray[Entries[student]];
        Remove(company, Claim(Entries[student], position));
        Refresh(company);
        Entries[student] = -1;
    }

    /// <summary>Puts a student at a wish where there is room.</summary>
    public void Place(int position, int entry)
    {
        Entries[Order[position]] = entry;
        Add(instance.WishArray[entry], Claim(entry, position));
    }

    public ulong Claim(int entry, int position) => ((ulong)levels[entry] << 32) | (uint)position;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FirstYes(int position, int entry, int end)
    {
        int[] wishes = instance.WishArray;
        for (; entry < end; entry++)
        {
            if (Claim(entry, position) < worst[wishes[entry]])
            {
                return entry;
            }
        }

        return -1;
    }
}
