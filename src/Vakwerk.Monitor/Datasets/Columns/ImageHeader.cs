namespace Vakwerk.Monitor.Datasets.Columns;

/// <summary>What stands at the front of a column image.</summary>
internal sealed record ImageHeader(
    int Rows,
    IReadOnlyList<ImageDimension> Dimensions,
    IReadOnlyList<ImageMeasure> Measures
);

/// <summary>A dimension with its codes in order; only a dimension that was read has a column.</summary>
/// <param name="From">Number of the dimension from which this one follows, or its own number.</param>
/// <param name="Map">For each number of <paramref name="From"/> the number here; empty when it was read.</param>
/// <param name="Offset">Where the column begins, from the start of the data; -1 without a column.</param>
internal sealed record ImageDimension(
    string Name,
    IReadOnlyList<string> Codes,
    IReadOnlyList<string> Labels,
    IReadOnlyDictionary<string, string> Aliases,
    int From,
    int[] Map,
    int Width,
    long Offset
);

/// <param name="HiddenOffset">Where the bitmap of hidden cells begins; -1 when none is hidden.</param>
internal sealed record ImageMeasure(Measure Measure, long Offset, long HiddenOffset)
{
    /// <summary>Of the hidden cells those with bounds of their own, by row.</summary>
    public IReadOnlyList<MaskedCell> Masked { get; init; } = [];

    /// <summary>The bounds of a row that is masked, or null.</summary>
    public MaskedCell? MaskedAt(int row)
    {
        int low = 0;
        int high = Masked.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int there = Masked[middle].Row;
            if (there == row)
            {
                return Masked[middle];
            }

            (low, high) = there < row ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}

/// <summary>A cell that is hidden to protect others: readers get the bounds between which it lies.</summary>
internal readonly record struct MaskedCell(int Row, int Low, int High);
