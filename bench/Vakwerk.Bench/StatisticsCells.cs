namespace Vakwerk.Bench;

/// <summary>
/// A million made-up indicator cells, from a handful of students to 20,000 as real ones are, and a panel of 500 institutions
/// of which two thirds start a measure in two different years.
/// </summary>
internal sealed class StatisticsCells
{
    public const int Count = 1_000_000;
    public const int Years = 5;
    public const int Institutions = 50;

    /// <summary>Cells of one indicator: all institutions, all years; an institution's years lie together.</summary>
    public const int PerIndicator = Years * Institutions;

    public StatisticsCells()
    {
        var random = new Random(20260101);
        for (int i = 0; i < Count; i++)
        {
            Trials[i] = Math.Floor(Math.Exp(random.NextDouble() * Math.Log(20_000))) + 1;
            Successes[i] = Math.Floor(random.NextDouble() * (Trials[i] + 1));
            P[i] = Math.Pow(random.NextDouble(), 2);
        }

        Outcomes = [.. Units.Select(_ => random.NextDouble())];
    }

    public double[] Successes { get; } = new double[Count];
    public double[] Trials { get; } = new double[Count];
    public double[] P { get; } = new double[Count];

    public int[] Units { get; } = [.. Enumerable.Range(0, 500 * Years).Select(row => row / Years)];
    public int[] Periods { get; } =
    [.. Enumerable.Range(0, 500 * Years).Select(row => 2021 + row % Years)];
    public int[] Starts { get; } =
    [
        .. Enumerable
            .Range(0, 500 * Years)
            .Select(row => row / Years % 3 is 0 ? 0 : 2023 + row / Years % 3),
    ];
    public double[] Outcomes { get; }
}
