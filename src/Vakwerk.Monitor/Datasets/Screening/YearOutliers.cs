using System.Globalization;

namespace Vakwerk.Monitor.Datasets.Screening;

/// <summary>
/// Finds series that jump from one year to the next. The change is the logarithm of the ratio, with 5 added to both so that small
/// numbers do not shout. A jump is remarkable when it lies more than 5 robust standard deviations (1.4826 times the median absolute
/// deviation) and more than a factor 1.5 from the median change of all series between the same two years, and is 100 or more.
/// </summary>
internal static class YearOutliers
{
    private const double Deviations = 5;
    private const double Robust = 1.4826;
    private const double Smoothing = 5;
    private const int Smallest = 100;
    private const int SeriesNeeded = 8;
    private static readonly double Factor = Math.Log(1.5);

    /// <param name="series">Name of each series, its year and its sum.</param>
    /// <returns>Name, year in which it jumped, before and after.</returns>
    public static IEnumerable<(string Series, int Year, long Before, long After)> Find(
        IEnumerable<(string Series, int Year, long Sum)> series
    )
    {
        var changes = series
            .GroupBy(item => item.Series)
            .SelectMany(group =>
            {
                var years = group.OrderBy(item => item.Year).ToArray();
                return years
                    .Zip(years.Skip(1))
                    .Where(pair => pair.Second.Year == pair.First.Year + 1)
                    .Select(pair =>
                        (
                            Series: group.Key,
                            pair.Second.Year,
                            Before: pair.First.Sum,
                            After: pair.Second.Sum,
                            Change: Math.Log(
                                (pair.Second.Sum + Smoothing) / (pair.First.Sum + Smoothing)
                            )
                        )
                    );
            });
        foreach (var year in changes.GroupBy(change => change.Year).OrderBy(group => group.Key))
        {
            if (year.Count() < SeriesNeeded)
            {
                continue;
            }

            double middle = Median(year.Select(change => change.Change));
            double spread =
                Robust * Median(year.Select(change => Math.Abs(change.Change - middle)));
            double bound = Math.Max(Deviations * spread, Factor);
            foreach (var change in year)
            {
                if (
                    Math.Abs(change.Change - middle) > bound
                    && Math.Abs(change.After - change.Before) >= Smallest
                )
                {
                    yield return (change.Series, change.Year, change.Before, change.After);
                }
            }
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
