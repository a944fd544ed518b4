namespace Vakwerk.Disclosure.Tables;

/// <summary>What primary rules look at in a cell.</summary>
/// <param name="Value">Value of the cell.</param>
/// <param name="Contributors">Number of contributors that contribute something.</param>
/// <param name="Total">Sum of the sizes of the contributions; equal to the value when none is negative.</param>
/// <param name="Largest">The largest contributions, largest first.</param>
/// <param name="OnlyContributor">The contributor, when there is only one.</param>
public sealed record CellProfile(
    double Value,
    int Contributors,
    double Total,
    IReadOnlyList<double> Largest,
    int? OnlyContributor
)
{
    /// <summary>The sum of the largest contributions.</summary>
    /// <param name="count">How many.</param>
    public double SumOfLargest(int count)
    {
        double sum = 0;
        for (int i = 0; i < Math.Min(count, Largest.Count); i++)
        {
            sum += Largest[i];
        }

        return sum;
    }
}
