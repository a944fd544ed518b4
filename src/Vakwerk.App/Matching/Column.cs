namespace Vakwerk.App.Matching;

/// <summary>A list that hands over its array without a copy when the expected size was right.</summary>
internal sealed class Column<T>(int expected)
{
    private T[] values = GC.AllocateUninitializedArray<T>(expected);

    public int Count { get; private set; }

    public void Add(T value)
    {
        if (Count == values.Length)
        {
            Array.Resize(ref values, Math.Max(16, 2 * Count));
        }

        values[Count++] = value;
    }

    /// <summary>The array; the column is not used any more.</summary>
    public T[] Take()
    {
        Array.Resize(ref values, Count);
        return values;
    }
}
