namespace Vakwerk.Matching.Stable;

/// <summary>The heaps of claims, the worst on top.</summary>
internal sealed partial class ProposalRound<TLevels>
{
    private void Add(int company, ulong claim)
    {
        Span<ulong> heap = claims.AsSpan(slots[company], ++held[company]);
        int i = heap.Length - 1;
        for (int parent; i > 0 && heap[parent = (i - 1) / 2] < claim; i = parent)
        {
            heap[i] = heap[parent];
        }

        heap[i] = claim;
        Refresh(company);
    }

    private ulong Replace(int company, ulong claim)
    {
        Span<ulong> heap = claims.AsSpan(slots[company], held[company]);
        ulong loser = heap[0];
        Sink(heap, 0, claim);
        worst[company] = heap[0];
        return loser;
    }

    private void Remove(int company, ulong claim)
    {
        Span<ulong> heap = claims.AsSpan(slots[company], held[company]);
        int at = heap.IndexOf(claim);
        ulong last = heap[^1];
        held[company]--;
        heap = heap[..^1];
        if (at == heap.Length)
        {
            return;
        }

        // The last one may be worse than its new parents or better than its new children.
        for (int parent; at > 0 && heap[parent = (at - 1) / 2] < last; at = parent)
        {
            heap[at] = heap[parent];
        }

        Sink(heap, at, last);
    }

    private void Refresh(int company) =>
        worst[company] =
            capacity[company] == 0 ? 0
            : held[company] < capacity[company] ? Open
            : claims[slots[company]];

    private static void Sink(Span<ulong> heap, int at, ulong claim)
    {
        while (true)
        {
            int child = 2 * at + 1;
            if (child >= heap.Length)
            {
                break;
            }

            if (child + 1 < heap.Length && heap[child + 1] > heap[child])
            {
                child++;
            }

            if (heap[child] <= claim)
            {
                break;
            }

            heap[at] = heap[child];
            at = child;
        }

        heap[at] = claim;
    }
}
