namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// The smallest and largest value of each column in any table that fits and was met so far: every such table is a witness for
/// all cells at once. Threads share it without locks: a lost update costs a little work and no truth.
/// </summary>
internal sealed class Pool
{
    private readonly double[] least;
    private readonly double[] most;

    public Pool(double[] point)
    {
        least = (double[])point.Clone();
        most = (double[])point.Clone();
    }

    /// <summary>Tells a target that is one column what was met.</summary>
    public void Tell(Target target)
    {
        if (target.IsColumn)
        {
            target.See(least[target.Columns[0]]);
            target.See(most[target.Columns[0]]);
        }
    }

    public void See(int column, double value)
    {
        if (value < least[column])
        {
            least[column] = value;
        }

        if (value > most[column])
        {
            most[column] = value;
        }
    }
}
