using System.Numerics;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets.Columns;

namespace Vakwerk.Monitor.Features.Tabellen.Uitvoer;

/// <summary>All observations of a version, one by one from its columns: nothing is added up and nothing is kept.</summary>
internal static class Waarnemingen
{
    private const int Batch = 4096;

    public static IEnumerable<DatasetRij> Alle(ColumnImage image)
    {
        IReadOnlyList<ImageDimension> dimensions = image.Header.Dimensions;
        IReadOnlyList<ImageMeasure> measures = image.Header.Measures;
        int[][] ids = [.. dimensions.Select(_ => new int[Batch])];
        var numbers = new DatasetGetal[measures.Count][];
        for (int m = 0; m < numbers.Length; m++)
        {
            numbers[m] = new DatasetGetal[Batch];
        }

        for (int row = 0; row < image.Rows; row += Batch)
        {
            int count = Math.Min(Batch, image.Rows - row);
            for (int d = 0; d < ids.Length; d++)
            {
                Codes(image, dimensions[d], row, ids[d].AsSpan(0, count));
            }

            for (int m = 0; m < numbers.Length; m++)
            {
                Getallen(image, measures[m], row, numbers[m].AsSpan(0, count));
            }

            for (int i = 0; i < count; i++)
            {
                string[] codes = new string[ids.Length];
                for (int d = 0; d < codes.Length; d++)
                {
                    codes[d] = dimensions[d].Codes[ids[d][i]];
                }

                var values = new DatasetGetal[numbers.Length];
                for (int m = 0; m < values.Length; m++)
                {
                    values[m] = numbers[m][i];
                }

                yield return new DatasetRij(codes, values);
            }
        }
    }

    private static void Codes(ColumnImage image, ImageDimension dimension, int row, Span<int> ids)
    {
        ImageDimension column = image.Header.Dimensions[dimension.From];
        switch (column.Width)
        {
            case 1:
                Kopie(image.Column<byte>(column.Offset, row, ids.Length), ids);
                break;
            case 2:
                Kopie(image.Column<ushort>(column.Offset, row, ids.Length), ids);
                break;
            default:
                Kopie(image.Column<int>(column.Offset, row, ids.Length), ids);
                break;
        }

        for (int i = 0; dimension.Map.Length > 0 && i < ids.Length; i++)
        {
            ids[i] = dimension.Map[ids[i]];
        }
    }

    private static void Kopie<T>(ReadOnlySpan<T> from, Span<int> to)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int i = 0; i < from.Length; i++)
        {
            to[i] = int.CreateTruncating(from[i]);
        }
    }

    private static void Getallen(
        ColumnImage image,
        ImageMeasure measure,
        int row,
        Span<DatasetGetal> to
    )
    {
        Measure m = measure.Measure;
        ReadOnlySpan<ulong> hidden =
            measure.HiddenOffset >= 0 ? image.Hidden(measure.HiddenOffset, row, to.Length) : [];
        for (int i = 0; i < to.Length; i++)
        {
            double value = m.Decimal
                ? image.Column<double>(measure.Offset, row + i, 1)[0]
                : image.Value(measure, row + i);
            bool secret = hidden.Length > 0 && (hidden[i / 64] >> (i % 64) & 1) != 0;
            to[i] =
                secret && measure.MaskedAt(row + i) is { } masked
                    ? new(0, masked.Low, masked.High, Beschermt: true)
                : secret ? new(m.Lowest is null ? null : 0, m.Lowest, m.Highest)
                : new(value, m.Lowest is null ? null : value, m.Highest is null ? null : value);
        }
    }
}
