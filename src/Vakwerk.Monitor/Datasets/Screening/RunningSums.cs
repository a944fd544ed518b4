using Vakwerk.Monitor.Datasets.Query;

namespace Vakwerk.Monitor.Datasets.Screening;

/// <summary>Sums of visible cells by some dimensions, kept while a file is read.</summary>
/// <param name="dimensions">Numbers of at most three dimensions.</param>
internal sealed class RunningSums(int[] dimensions, int measure)
{
    private const int Bits = 20;

    private readonly GroupKeys keys = new();
    private long[] sums = new long[1024];

    public int Measure => measure;

    public IEnumerable<(int[] Ids, long Sum)> All()
    {
        for (int i = 0; i < keys.Count; i++)
        {
            int[] ids = new int[dimensions.Length];
            for (int d = 0; d < ids.Length; d++)
            {
                ids[d] = (int)(keys[i] >> (Bits * d)) & ((1 << Bits) - 1);
            }

            yield return (ids, sums[i]);
        }
    }

    public void Add(ReadOnlySpan<int> ids, long value)
    {
        long key = 0;
        for (int d = 0; d < dimensions.Length; d++)
        {
            key |= (long)ids[dimensions[d]] << (Bits * d);
        }

        int at = keys.Number(key);
        if (at >= sums.Length)
        {
            Array.Resize(ref sums, sums.Length * 2);
        }

        sums[at] += value;
    }
}
