namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// The smallest and largest value of each column in any table that fits and was met so far: every such table is a witness for
/// all cells at once. Threads share it without locks: a lost update costs a little work and no truth.
/// </summary>
internal sealed class Pool
{
    public Pool(int count)
    {
        Least = new double[count];
        Most = new double[count];
        Point = new double[count];
        Array.Fill(Least, double.PositiveInfinity);
        Array.Fill(Most, double.NegativeInfinity);
    }

    public double[] Least { get; }

    public double[] Most { get; }

    /// <summary>A table that fits: where every attack starts.</summary>
    public double[] Point { get; }

    /// <summary>Takes over what was met, if anything was.</summary>
    public void See(int column, Pool other, int place)
    {
        if (other.Least[place] <= other.Most[place])
        {
            See(column, other.Least[place]);
            See(column, other.Most[place]);
        }
    }

    /// <summary>Tells a target what was met.</summary>
    public void Tell(Target target, int column)
    {
        if (Least[column] <= Most[column])
        {
            target.See(Least[column]);
            target.See(Most[column]);
        }
    }

    public void See(int column, double value)
    {
        if (value < Least[column])
        {
            Least[column] = value;
        }

        if (value > Most[column])
        {
            Most[column] = value;
        }
    }
}
