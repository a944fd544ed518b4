namespace Vakwerk.Statistics.Special;

/// <summary>Ascending order of numbers of zero or more, with the way back.</summary>
internal static class Ordering
{
    private const int DigitBits = 11;
    private const int Digits = 6;
    private const int Buckets = 1 << DigitBits;

    /// <summary>Below this a comparison sort is faster.</summary>
    private const int RadixFrom = 2048;

    /// <summary>Sorts the values and gives, per place, where its value stood.</summary>
    public static int[] Sort(double[] values)
    {
        int[] order = new int[values.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        if (values.Length < RadixFrom)
        {
            Array.Sort(values, order);
            return order;
        }

        return RadixSort(values, order);
    }

    /// <summary>By digits of the bit pattern, which for numbers of zero or more has the order of the numbers.</summary>
    private static int[] RadixSort(double[] values, int[] order)
    {
        int count = values.Length;
        var keys = new ulong[count];
        var otherKeys = new ulong[count];
        int[] otherOrder = new int[count];
        int[] counts = new int[Digits * Buckets];
        for (int i = 0; i < count; i++)
        {
            // Adding 0 turns -0 into 0.
            ulong key = BitConverter.DoubleToUInt64Bits(values[i] + 0.0);
            keys[i] = key;
            for (int digit = 0; digit < Digits; digit++)
            {
                counts[digit * Buckets + Digit(key, digit)]++;
            }
        }

        for (int digit = 0; digit < Digits; digit++)
        {
            Span<int> starts = counts.AsSpan(digit * Buckets, Buckets);
            if (starts[Digit(keys[0], digit)] == count)
            {
                continue;
            }

            int before = 0;
            for (int bucket = 0; bucket < Buckets; bucket++)
            {
                (starts[bucket], before) = (before, before + starts[bucket]);
            }

            for (int i = 0; i < count; i++)
            {
                int place = starts[Digit(keys[i], digit)]++;
                otherKeys[place] = keys[i];
                otherOrder[place] = order[i];
            }

            (keys, otherKeys) = (otherKeys, keys);
            (order, otherOrder) = (otherOrder, order);
        }

        for (int i = 0; i < count; i++)
        {
            values[i] = BitConverter.UInt64BitsToDouble(keys[i]);
        }

        return order;
    }

    private static int Digit(ulong key, int digit) =>
        (int)(key >> (digit * DigitBits)) & (Buckets - 1);
}
