namespace Vakwerk.Monitor.Datasets.Columns;

/// <summary>What readers see of counts of persons: 1 to 4 is hidden, whether the publisher did that or not.</summary>
internal static class Maskering
{
    public const int Minst = 1;
    public const int Meest = 4;

    private static readonly HashSet<string> Personen = new(StringComparer.Ordinal)
    {
        "studenten",
        "gediplomeerden",
    };

    public static bool TeltPersonen(Measure measure) =>
        !measure.Decimal && Personen.Contains(measure.Unit);

    /// <summary>The measure as readers get it.</summary>
    public static Measure Openbaar(Measure measure) =>
        TeltPersonen(measure)
            ? measure with
            {
                Hides = true,
                Lowest = Minst,
                Highest = Meest,
            }
            : measure;

    /// <summary>Hides small counts in a block.</summary>
    public static void Verberg(Block block, IReadOnlyList<Measure> measures)
    {
        for (int m = 0; m < measures.Count; m++)
        {
            if (!TeltPersonen(measures[m]))
            {
                continue;
            }

            long[] values = block.Measures[m];
            for (int row = 0; row < block.Rows; row++)
            {
                if (values[row] is >= Minst and <= Meest)
                {
                    block.Hide(m, row);
                }
            }
        }
    }
}
