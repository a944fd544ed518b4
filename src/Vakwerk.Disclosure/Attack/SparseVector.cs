namespace Vakwerk.Disclosure.Attack;

/// <summary>A vector that knows which of its numbers may differ from zero, so that clearing and reading cost only those.</summary>
internal sealed class SparseVector(int size)
{
    private readonly double[] values = new double[size];
    private readonly int[] places = new int[size];
    private readonly bool[] present = new bool[size];
    private int count;

    public ReadOnlySpan<int> Places => places.AsSpan(0, count);

    public double this[int place] => values[place];

    public void Add(int place, double value)
    {
        values[place] += value;
        if (!present[place])
        {
            present[place] = true;
            places[count++] = place;
        }
    }

    public void Set(int place, double value)
    {
        values[place] = 0;
        Add(place, value);
    }

    public double SumOfSquares()
    {
        double sum = 0;
        foreach (int place in Places)
        {
            sum += values[place] * values[place];
        }

        return sum;
    }

    public void Clear()
    {
        foreach (int place in Places)
        {
            values[place] = 0;
            present[place] = false;
        }

        count = 0;
    }
}
