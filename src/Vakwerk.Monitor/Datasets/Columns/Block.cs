namespace Vakwerk.Monitor.Datasets.Columns;

/// <summary>Observations in columns: numbers of codes, and measures. A hidden cell is 0 in its column and set in its bitmap.</summary>
internal sealed class Block
{
    public Block(int dimensions, IReadOnlyList<bool> decimals, int capacity)
    {
        Decimals = decimals;
        Dimensions = [.. Enumerable.Range(0, dimensions).Select(_ => new int[capacity])];
        Measures = [.. decimals.Select(_ => new long[capacity])];
        Hidden = [.. decimals.Select(_ => new ulong[(capacity + 63) / 64])];
    }

    public int Rows { get; set; }

    public int[][] Dimensions { get; }

    /// <summary>Whole numbers, or the bits of a double where <see cref="Decimals"/> says so.</summary>
    public long[][] Measures { get; }

    public ulong[][] Hidden { get; }

    public IReadOnlyList<bool> Decimals { get; }

    public void Hide(int measure, int row)
    {
        Measures[measure][row] = 0;
        Hidden[measure][row >> 6] |= 1UL << row;
    }

    public bool IsHidden(int measure, int row) => (Hidden[measure][row >> 6] >> row & 1) != 0;

    public void Clear()
    {
        Rows = 0;
        foreach (ulong[] bits in Hidden)
        {
            Array.Clear(bits);
        }
    }
}
