using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Vakwerk.Monitor.Datasets.Columns;

/// <summary>Finds the bytes of a field among those seen before, so that a value is decoded and judged once, however often it comes.</summary>
internal sealed class RawValues
{
    private const int Page = 1 << 16;

    private readonly List<byte[]> pages = [new byte[Page]];
    private int used;
    private Slot[] slots = new Slot[64];
    private int count;
    private int last = -1;

    private struct Slot
    {
        public ulong Hash;
        public int Page;
        public int Offset;
        public int Length;
        public int Number;
    }

    /// <summary>Numbers count from 0 in the order in which values were first seen.</summary>
    public int Count => count;

    /// <summary>The number of a value; <paramref name="isNew"/> when it was not seen before.</summary>
    public int Number(ReadOnlySpan<byte> value, out bool isNew)
    {
        isNew = false;
        // Files are sorted more often than not.
        if (last >= 0 && value.SequenceEqual(Bytes(in slots[last])))
        {
            return slots[last].Number;
        }

        ulong hash = Hash(value);
        int at = Find(hash, value);
        if (slots[at].Hash == 0)
        {
            isNew = true;
            at = Add(at, hash, value);
        }

        last = at;
        return slots[at].Number;
    }

    public static ulong Hash(ReadOnlySpan<byte> value)
    {
        ulong hash = 0x9E3779B97F4A7C15UL ^ (ulong)value.Length;
        while (value.Length >= 8)
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(value));
            value = value[8..];
        }

        ulong rest = 0;
        for (int i = 0; i < value.Length; i++)
        {
            rest |= (ulong)value[i] << (8 * i);
        }

        hash = Mix(hash ^ rest);
        return hash == 0 ? 1 : hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong value)
    {
        ulong high = Math.BigMul(value, 0xA0761D6478BD642FUL, out ulong low);
        return (high ^ low) * 0xE7037ED1A0B428DBUL;
    }

    private int Find(ulong hash, ReadOnlySpan<byte> value)
    {
        int mask = slots.Length - 1;
        int at = (int)(hash >> 7) & mask;
        while (
            slots[at].Hash != 0
            && (slots[at].Hash != hash || !value.SequenceEqual(Bytes(in slots[at])))
        )
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private int Add(int at, ulong hash, ReadOnlySpan<byte> value)
    {
        if (count * 2 >= slots.Length)
        {
            Grow();
            at = Find(hash, value);
        }

        if (used + value.Length > pages[^1].Length)
        {
            pages.Add(new byte[Math.Max(Page, value.Length)]);
            used = 0;
        }

        value.CopyTo(pages[^1].AsSpan(used));
        slots[at] = new Slot
        {
            Hash = hash,
            Page = pages.Count - 1,
            Offset = used,
            Length = value.Length,
            Number = count++,
        };
        used += value.Length;
        return at;
    }

    private void Grow()
    {
        Slot[] old = slots;
        slots = new Slot[old.Length * 2];
        int mask = slots.Length - 1;
        foreach (Slot slot in old.Where(slot => slot.Hash != 0))
        {
            int at = (int)(slot.Hash >> 7) & mask;
            while (slots[at].Hash != 0)
            {
                at = (at + 1) & mask;
            }

            slots[at] = slot;
        }

        last = -1;
    }

    private ReadOnlySpan<byte> Bytes(in Slot slot) =>
        pages[slot.Page].AsSpan(slot.Offset, slot.Length);
}
