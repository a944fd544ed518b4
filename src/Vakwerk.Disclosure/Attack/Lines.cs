namespace Vakwerk.Disclosure.Attack;

/// <summary>Rows or columns of which few numbers are not zero.</summary>
internal sealed class Lines
{
    private readonly int[] start;
    private readonly int[] places;
    private readonly double[] values;

    private Lines(int[] start, int[] places, double[] values) =>
        (this.start, this.places, this.values) = (start, places, values);

    public int Count => start.Length - 1;

    /// <param name="lines">For each line the places that are not zero, and their numbers.</param>
    public static Lines Of((int Place, double Value)[][] lines)
    {
        int[] start = new int[lines.Length + 1];
        for (int i = 0; i < lines.Length; i++)
        {
            start[i + 1] = start[i] + lines[i].Length;
        }

        return new Lines(
            start,
            [.. lines.SelectMany(line => line).Select(one => one.Place)],
            [.. lines.SelectMany(line => line).Select(one => one.Value)]
        );
    }

    /// <summary>The same numbers the other way: columns of rows.</summary>
    /// <param name="count">How many columns there are.</param>
    public Lines Turned(int count)
    {
        int[] from = new int[count + 1];
        foreach (int place in places)
        {
            from[place + 1]++;
        }

        for (int i = 0; i < count; i++)
        {
            from[i + 1] += from[i];
        }

        int[] next = from[..count];
        int[] lines = new int[places.Length];
        double[] numbers = new double[places.Length];
        for (int line = 0; line < Count; line++)
        {
            for (int i = start[line]; i < start[line + 1]; i++)
            {
                int to = next[places[i]]++;
                (lines[to], numbers[to]) = (line, values[i]);
            }
        }

        return new Lines(from, lines, numbers);
    }

    public ReadOnlySpan<int> Places(int line) => places.AsSpan(start[line]..start[line + 1]);

    public ReadOnlySpan<double> Values(int line) => values.AsSpan(start[line]..start[line + 1]);

    public void AddTo(double[] vector, int line, double times)
    {
        ReadOnlySpan<double> numbers = Values(line);
        ReadOnlySpan<int> at = Places(line);
        for (int i = 0; i < at.Length; i++)
        {
            vector[at[i]] += times * numbers[i];
        }
    }

    public void AddTo(SparseVector vector, int line, double times)
    {
        for (int i = start[line]; i < start[line + 1]; i++)
        {
            vector.Add(places[i], times * values[i]);
        }
    }
}
