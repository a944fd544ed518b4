namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// The exchanges since the start, each as the row and the entering column as it then was: the eta file of the product form of the
/// inverse (Dantzig and Orchard-Hays 1954).
/// </summary>
internal sealed class Exchanges
{
    private readonly List<(int Row, int Free, double Pivot, int End)> steps = [];
    private int[] places = new int[1024];
    private double[] values = new double[1024];

    public int Count => steps.Count;

    public int Row(int exchange) => steps[exchange].Row;

    /// <summary>The place among the free columns where the exchange took place.</summary>
    public int Free(int exchange) => steps[exchange].Free;

    public void Clear() => steps.Clear();

    public void Add(int row, int free, SparseVector column, double zero)
    {
        int end = Start(steps.Count);
        if (end + column.Places.Length > places.Length)
        {
            Array.Resize(ref places, 2 * (end + column.Places.Length));
            Array.Resize(ref values, places.Length);
        }

        foreach (int place in column.Places)
        {
            if (place != row && Math.Abs(column[place]) > zero)
            {
                (places[end], values[end]) = (place, column[place]);
                end++;
            }
        }

        steps.Add((row, free, column[row], end));
    }

    /// <summary>What the exchange does to another column.</summary>
    public void ApplyTo(SparseVector column, int exchange)
    {
        (int row, _, double pivot, int end) = steps[exchange];
        double value = column[row];
        if (value == 0)
        {
            return;
        }

        value /= pivot;
        column.Set(row, value);
        for (int i = Start(exchange); i < end; i++)
        {
            column.Add(places[i], -values[i] * value);
        }
    }

    /// <summary>What it does to the multiples of rows that make up a row.</summary>
    /// <returns>The multiple of the row of the exchange.</returns>
    public double ApplyToMultiples(SparseVector multiples, int exchange)
    {
        (int row, _, double pivot, int end) = steps[exchange];
        double value = multiples[row];
        for (int i = Start(exchange); i < end; i++)
        {
            value -= multiples[places[i]] * values[i];
        }

        value /= pivot;
        if (value != 0 || multiples[row] != 0)
        {
            multiples.Set(row, value);
        }

        return value;
    }

    private int Start(int exchange) => exchange == 0 ? 0 : steps[exchange - 1].End;
}
