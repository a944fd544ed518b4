using System.Buffers;

namespace Vakwerk.Matching.Lottery;

/// <summary>Students in the order of their lottery numbers.</summary>
public static class LotteryOrder
{
    private const int Digit = 11;
    private const int Buckets = 1 << Digit;

    /// <summary>The students from the best to the worst number; of equal numbers the lower index first.</summary>
    /// <remarks>
    /// A stable radix sort on the 33 highest bits, then insertion for the few that still tie: three passes, no comparison
    /// per pair of students.
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
        // Number and student side by side: the later passes then read in a row instead of at random.
        (ulong Number, int Student)[] from = ArrayPool<(ulong, int)>.Shared.Rent(n);
        (ulong Number, int Student)[] to = ArrayPool<(ulong, int)>.Shared.Rent(n);
        for (int s = 0; s < n; s++)
        {
            from[s] = (numbers[s], s);
        }

        Span<int> places = stackalloc int[Buckets];
        for (int shift = 64 - 3 * Digit; shift < 64; shift += Digit)
        {
            Pass(from.AsSpan(0, n), to.AsSpan(0, n), shift, places);
            (from, to) = (to, from);
        }

        Span<(ulong Number, int Student)> sorted = from.AsSpan(0, n);
        Finish(sorted);
        for (int i = 0; i < n; i++)
        {
            order[i] = sorted[i].Student;
        }

        ArrayPool<(ulong, int)>.Shared.Return(from);
        ArrayPool<(ulong, int)>.Shared.Return(to);
    }

    private static void Pass(
        ReadOnlySpan<(ulong Number, int Student)> from,
        Span<(ulong Number, int Student)> to,
        int shift,
        Span<int> places
    )
    {
        places.Clear();
        foreach ((ulong number, _) in from)
        {
            places[(int)(number >> shift) & (Buckets - 1)]++;
        }

        int next = 0;
        for (int b = 0; b < Buckets; b++)
        {
            (places[b], next) = (next, next + places[b]);
        }

        foreach ((ulong number, int student) in from)
        {
            to[places[(int)(number >> shift) & (Buckets - 1)]++] = (number, student);
        }
    }

    /// <summary>Orders what is equal in the high bits; numbers that are all small make one long run, so that sorts as usual.</summary>
    private static void Finish(Span<(ulong Number, int Student)> sorted)
    {
        const int Low = 64 - 3 * Digit;
        for (int begin = 0, end; begin < sorted.Length; begin = end)
        {
            end = begin + 1;
            while (end < sorted.Length && sorted[end].Number >> Low == sorted[begin].Number >> Low)
            {
                end++;
            }

            if (end - begin > 1)
            {
                sorted[begin..end].Sort();
            }
        }
    }
}
