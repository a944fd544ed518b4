using System.Buffers;

namespace Vakwerk.Matching.Lottery;

/// <summary>Students in the order of their lottery numbers.</summary>
public static class LotteryOrder
{
    private const int Digit = 11;
    private const int Buckets = 1 << Digit;
    private const ulong High = 0xFFFFFFFF00000000;

    /// <summary>The students from the best to the worst number; of equal numbers the lower index first.</summary>
    /// <remarks>
    /// A stable radix sort on the 32 highest bits, with the student in the other 32, then a sort of the few that still tie:
    /// three passes, no comparison per pair of students.
    /// </remarks>
    public static int[] Of(ReadOnlySpan<ulong> numbers)
    {
        var order = new int[numbers.Length];
        Fill(numbers, order);
        return order;
    }

    internal static void Fill(ReadOnlySpan<ulong> numbers, Span<int> order)
    {
        int n = numbers.Length;
        ulong[] first = ArrayPool<ulong>.Shared.Rent(n);
        ulong[] second = ArrayPool<ulong>.Shared.Rent(n);
        Span<ulong> from = first.AsSpan(0, n);
        Span<ulong> to = second.AsSpan(0, n);
        for (int s = 0; s < n; s++)
        {
            from[s] = (numbers[s] & High) | (uint)s;
        }

        Span<int> places = stackalloc int[Buckets];
        for (int shift = 64 - 3 * Digit; shift < 64; shift += Digit)
        {
            Pass(from, to, shift, places);
            Span<ulong> sorted = to;
            to = from;
            from = sorted;
        }

        Finish(from, numbers);
        for (int i = 0; i < n; i++)
        {
            order[i] = (int)(uint)from[i];
        }

        ArrayPool<ulong>.Shared.Return(first);
        ArrayPool<ulong>.Shared.Return(second);
    }

    private static void Pass(ReadOnlySpan<ulong> from, Span<ulong> to, int shift, Span<int> places)
    {
        places.Clear();
        foreach (ulong key in from)
        {
            places[(int)(key >> shift) & (Buckets - 1)]++;
        }

        int next = 0;
        for (int b = 0; b < Buckets; b++)
        {
            (places[b], next) = (next, next + places[b]);
        }

        foreach (ulong key in from)
        {
            to[places[(int)(key >> shift) & (Buckets - 1)]++] = key;
        }
    }

    /// <summary>Orders what is equal in the high bits; numbers that are all small make one long run.</summary>
    private static void Finish(Span<ulong> sorted, ReadOnlySpan<ulong> numbers)
    {
        for (int begin = 0, end; begin < sorted.Length; begin = end)
        {
            end = begin + 1;
            while (end < sorted.Length && ((sorted[end] ^ sorted[begin]) & High) == 0)
            {
                end++;
            }

            if (end - begin > 1)
            {
                SortRun(sorted[begin..end], numbers);
            }
        }
    }

    private static void SortRun(Span<ulong> run, ReadOnlySpan<ulong> numbers)
    {
        var whole = new (ulong Number, int Student)[run.Length];
        for (int i = 0; i < whole.Length; i++)
        {
            var student = (int)(uint)run[i];
            whole[i] = (numbers[student], student);
        }

        Array.Sort(whole);
        for (int i = 0; i < whole.Length; i++)
        {
            run[i] = (uint)whole[i].Student;
        }
    }
}
