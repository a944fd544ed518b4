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

    /// <summary>Bounds of a count that is hidden to protect others: 5 to 9, 10 to 19, 20 to 29 and so on, so that they say nothing else of it.</summary>
    public static (int Minst, int Meest) Band(long value) =>
        value < 10 ? (Meest + 1, 9) : ((int)(value / 10 * 10), (int)(value / 10 * 10 + 9));

    /// <summary>Hides the cells of a mask in a block.</summary>
    /// <param name="first">Number of the first row of the block.</param>
    public static void Verberg(
        Block block,
        int first,
        IReadOnlyList<IReadOnlyList<MaskedCell>> masks
    )
    {
        for (int m = 0; m < masks.Count; m++)
        {
            foreach (
                MaskedCell cell in masks[m]
                    .Where(cell => cell.Row >= first && cell.Row < first + block.Rows)
            )
            {
                block.Hide(m, cell.Row - first);
            }
        }
    }

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
