using System.Runtime.InteropServices;
using System.Text.Json;

namespace Vakwerk.Monitor.Datasets.Columns;

/// <summary>Writes a column image from blocks that come one by one. Codes get their numbers in the order in which results are written.</summary>
internal sealed class ImageBuilder : IDisposable
{
    private readonly FileStream file;
    private readonly ImageHeader header;
    private readonly long dataStart;
    private readonly int[][] renumber;
    private readonly byte[] scratch = new byte[DatasetLimits.BlockRows * 8];
    private int row;

    public ImageBuilder(
        string path,
        int rows,
        IReadOnlyList<Dimension> dimensions,
        IReadOnlyList<Measure> measures,
        IReadOnlyList<IReadOnlyList<MaskedCell>>? masks = null
    )
    {
        file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1);
        renumber = new int[dimensions.Count(dimension => dimension.From is null)][];
        long end = 0;
        header = new ImageHeader(
            rows,
            Place(dimensions, rows, ref end),
            Place(measures, masks, rows, ref end)
        );
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(header);
        dataStart = ColumnImage.DataStart(json.Length);
        file.SetLength(dataStart + end);
        RandomAccess.Write(file.SafeFileHandle, json, ColumnImage.HeaderStart);
        RandomAccess.Write(
            file.SafeFileHandle,
            ColumnImage.Preamble(json.Length, file.Length, 0),
            0
        );
    }

    /// <summary>Blocks come in order; all but the last are full.</summary>
    public void Add(Block block)
    {
        if (row % 64 != 0)
        {
            throw new InvalidOperationException("Only the last block may be short.");
        }

        int column = 0;
        foreach (ImageDimension dimension in header.Dimensions.Where(item => item.Offset >= 0))
        {
            WriteIds(dimension, block.Dimensions[column], renumber[column], block.Rows);
            column++;
        }

        for (int m = 0; m < header.Measures.Count; m++)
        {
            WriteMeasure(header.Measures[m], block, m);
        }

        row += block.Rows;
    }

    /// <summary>Seals the file with its checksum.</summary>
    public void Finish()
    {
        if (row != header.Rows)
        {
            throw new InvalidDataException("The blocks do not have the rows of the version.");
        }

        file.Flush();
        ulong sum = ColumnImage.Checksum(file);
        int json = (int)JsonSerializer.SerializeToUtf8Bytes(header).Length;
        RandomAccess.Write(file.SafeFileHandle, ColumnImage.Preamble(json, file.Length, sum), 0);
        file.Flush(flushToDisk: true);
    }

    public void Dispose() => file.Dispose();

    private ImageDimension[] Place(IReadOnlyList<Dimension> dimensions, int rows, ref long end)
    {
        var placed = new ImageDimension[dimensions.Count];
        var newIds = new int[dimensions.Count][];
        int column = 0;
        for (int d = 0; d < dimensions.Count; d++)
        {
            Dimension dimension = dimensions[d];
            (int[] order, newIds[d]) = Sorted(dimension.Codes);
            int width = BlockCodec.Width([Math.Max(0, dimension.Codes.Count - 1)]);
            int from = d;
            int[] map = [];
            long offset = -1;
            if (dimension.From is null)
            {
                renumber[column++] = newIds[d];
                offset = Reserve(ref end, (long)rows * width);
            }
            else
            {
                from = Enumerable
                    .Range(0, d)
                    .First(other => dimensions[other].Name == dimension.From);
                map = new int[dimension.Map.Count];
                for (int id = 0; id < map.Length; id++)
                {
                    map[newIds[from][id]] = newIds[d][dimension.Map[id]];
                }
            }

            placed[d] = new ImageDimension(
                dimension.Name,
                [.. order.Select(id => dimension.Codes[id])],
                dimension.Labels.Count == 0 ? [] : [.. order.Select(id => dimension.Labels[id])],
                dimension.Aliases,
                from,
                map,
                width,
                offset
            );
        }

        return placed;
    }

    private static ImageMeasure[] Place(
        IReadOnlyList<Measure> measures,
        IReadOnlyList<IReadOnlyList<MaskedCell>>? masks,
        int rows,
        ref long end
    )
    {
        var placed = new ImageMeasure[measures.Count];
        for (int m = 0; m < placed.Length; m++)
        {
            Measure measure = measures[m];
            long offset = Reserve(ref end, (long)rows * measure.Width);
            placed[m] = new ImageMeasure(
                measure,
                offset,
                measure.Hides ? Reserve(ref end, ((long)rows + 63) / 64 * 8) : -1
            )
            {
                Masked = masks?[m] ?? [],
            };
        }

        return placed;
    }

    private static long Reserve(ref long end, long bytes)
    {
        long at = (end + 63) / 64 * 64;
        end = at + bytes;
        return at;
    }

    /// <summary>Whole numbers by size, other codes by character.</summary>
    private static (int[] Order, int[] NewIds) Sorted(IReadOnlyList<string> codes)
    {
        int[] order = [.. Enumerable.Range(0, codes.Count)];
        Array.Sort(order, (a, b) => CodeOrder.Compare(codes[a], codes[b]));
        int[] newIds = new int[order.Length];
        for (int rank = 0; rank < order.Length; rank++)
        {
            newIds[order[rank]] = rank;
        }

        return (order, newIds);
    }

    private void WriteIds(ImageDimension dimension, int[] ids, int[] newIds, int rows)
    {
        Span<byte> bytes = scratch.AsSpan(0, rows * dimension.Width);
        switch (dimension.Width)
        {
            case 1:
                for (int i = 0; i < rows; i++)
                {
                    bytes[i] = (byte)newIds[ids[i]];
                }

                break;
            case 2:
                Span<ushort> shorts = MemoryMarshal.Cast<byte, ushort>(bytes);
                for (int i = 0; i < rows; i++)
                {
                    shorts[i] = (ushort)newIds[ids[i]];
                }

                break;
            default:
                Span<int> ints = MemoryMarshal.Cast<byte, int>(bytes);
                for (int i = 0; i < rows; i++)
                {
                    ints[i] = newIds[ids[i]];
                }

                break;
        }

        Write(bytes, dimension.Offset + (long)row * dimension.Width);
    }

    private void WriteMeasure(ImageMeasure measure, Block block, int number)
    {
        int width = measure.Measure.Width;
        Span<byte> bytes = scratch.AsSpan(0, block.Rows * width);
        ReadOnlySpan<long> values = block.Measures[number].AsSpan(0, block.Rows);
        switch (width)
        {
            case 1:
                Narrow<sbyte>(values, bytes);
                break;
            case 2:
                Narrow<short>(values, bytes);
                break;
            case 4:
                Narrow<int>(values, bytes);
                break;
            default:
                MemoryMarshal.AsBytes(values).CopyTo(bytes);
                break;
        }

        Write(bytes, measure.Offset + (long)row * width);
        if (measure.HiddenOffset >= 0)
        {
            Write(
                MemoryMarshal.AsBytes(block.Hidden[number].AsSpan(0, (block.Rows + 63) / 64)),
                measure.HiddenOffset + row / 64 * 8
            );
        }
    }

    private static void Narrow<T>(ReadOnlySpan<long> from, Span<byte> to)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>
    {
        Span<T> cells = MemoryMarshal.Cast<byte, T>(to);
        for (int i = 0; i < from.Length; i++)
        {
            cells[i] = T.CreateTruncating(from[i]);
        }
    }

    private void Write(ReadOnlySpan<byte> bytes, long offset) =>
        RandomAccess.Write(file.SafeFileHandle, bytes, dataStart + offset);
}
