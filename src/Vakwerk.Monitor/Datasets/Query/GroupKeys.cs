using Vakwerk.Monitor.Datasets.Columns;

namespace Vakwerk.Monitor.Datasets.Query;

/// <summary>Gives the numbers of groups that occur small numbers of their own, counting from 0.</summary>
internal sealed class GroupKeys
{
    private int[] slots = new int[4096];
    private long[] keys = new long[1024];

    public int Count { get; private set; }

    public long this[int number] => keys[number];

    public int Number(long key)
    {
        int mask = slots.Length - 1;
        int at = (int)RawValues.Mix((ulong)key + 1) & mask;
        while (slots[at] != 0)
        {
            if (keys[slots[at] - 1] == key)
            {
                return slots[at] - 1;
            }

            at = (at + 1) & mask;
        }

        return Add(at, key);
    }

    public ReadOnlySpan<long> All => keys.AsSpan(0, Count);

    /// <summary>Forgets all, and keeps the room.</summary>
    public void Clear()
    {
        Count = 0;
        Array.Clear(slots);
    }

    private int Add(int at, long key)
    {
        if (Count == keys.Length)
        {
            Array.Resize(ref keys, keys.Length * 2);
        }

        keys[Count++] = key;
        slots[at] = Count;
        if (Count * 2 > slots.Length)
        {
            Grow();
        }

        return Count - 1;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        int mask = slots.Length - 1;
        for (int number = 0; number < Count; number++)
        {
            int at = (int)RawValues.Mix((ulong)keys[number] + 1) & mask;
            while (slots[at] != 0)
            {
                at = (at + 1) & mask;
            }

            slots[at] = number + 1;
        }
    }
}
