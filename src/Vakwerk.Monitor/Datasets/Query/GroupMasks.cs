using Vakwerk.Monitor.Datasets.Columns;

namespace Vakwerk.Monitor.Datasets.Query;

/// <summary>Which groups the masked cells of an image fall in. They are few, so they are looked at one by one, beside the batches.</summary>
internal static class GroupMasks
{
    public static IReadOnlyList<Dictionary<long, MaskedSum>> Of(
        ColumnImage image,
        List<(ImageDimension Column, long[] Adds)> columns
    ) => [.. image.Header.Measures.Select(measure => Of(image, columns, measure.Masked))];

    private static Dictionary<long, MaskedSum> Of(
        ColumnImage image,
        List<(ImageDimension Column, long[] Adds)> columns,
        IReadOnlyList<MaskedCell> masked
    )
    {
        var sums = new Dictionary<long, MaskedSum>();
        foreach (MaskedCell cell in masked)
        {
            long group = 0;
            foreach ((ImageDimension column, long[] adds) in columns)
            {
                long add = adds[image.Id(column, cell.Row)];
                group = (add | group) < 0 ? long.MinValue : group + add;
            }

            if (group >= 0)
            {
                MaskedSum known = sums.GetValueOrDefault(group);
                sums[group] = new(known.Count + 1, known.Low + cell.Low, known.High + cell.High);
            }
        }

        return sums;
    }
}
