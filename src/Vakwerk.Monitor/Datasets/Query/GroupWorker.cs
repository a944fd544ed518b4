using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Vakwerk.Monitor.Datasets.Columns;

namespace Vakwerk.Monitor.Datasets.Query;

/// <summary>One thread's share of a group-by.</summary>
internal sealed class GroupWorker
{
    /// <summary>Above every number of a group, and small enough that all columns of a file together cannot overflow.</summary>
    private const int Excluded = 1 << 24;

    private readonly ColumnImage image;
    private readonly Step[] steps;
    private readonly List<(ImageDimension Column, long[] Adds)> columns;
    private readonly bool filtered;
    private readonly GroupKeys? found;
    private GroupKeys? keys;
    private long from;
    private long to = long.MaxValue;
    private readonly GroupCell[][] cells;
    private readonly int[] groups = new int[GroupBy.Batch];
    private readonly int[] kept = new int[GroupBy.Batch];
    private int keptCount;
    private readonly long[] wide;
    private long[] sorted = [];
    private int[] order = [];

    private sealed record Step(ImageDimension Column, int[] Adds);

    /// <param name="dense">Number of groups when each has its own place; null when they are taken range by range.</param>
    /// <param name="room">Groups of a range.</param>
    public GroupWorker(
        ColumnImage image,
        List<(ImageDimension Column, long[] Adds)> columns,
        int? dense,
        int room = 0
    )
    {
        this.image = image;
        this.columns = columns;
        filtered = dense is null || columns.Any(column => column.Adds.Contains(long.MinValue));
        steps = dense is null
            ? []
            :
            [
                .. columns.Select(column => new Step(
                    column.Column,
                    [.. column.Adds.Select(add => add < 0 ? Excluded : (int)add)]
                )),
            ];
        found = dense is null ? new GroupKeys() : null;
        wide = dense is null ? new long[GroupBy.Batch] : [];
        cells = [.. image.Header.Measures.Select(_ => new GroupCell[dense ?? room])];
    }

    /// <summary>Starts over with the groups of a range: each in its own place when the range is short, looked up when it is not.</summary>
    public void Begin(long first, long end)
    {
        (from, to) = (first, end);
        keys = end - first <= cells[0].Length ? null : found;
        found!.Clear();
        foreach (GroupCell[] column in cells)
        {
            Array.Clear(column);
        }
    }

    public void Take(int row, int count)
    {
        if (found is null)
        {
            Span<int> numbers = groups.AsSpan(0, count);
            numbers.Clear();
            foreach (Step step in steps)
            {
                Add(step.Column, step.Adds, row, numbers);
            }
        }
        else
        {
            Look(row, count);
        }

        if (filtered)
        {
            Keep(count);
        }

        for (int m = 0; m < cells.Length; m++)
        {
            Sum(image.Header.Measures[m], cells[m], row, count);
        }
    }

    public void Merge(GroupWorker other)
    {
        for (int i = 0; i < (other.keys?.Count ?? other.cells[0].Length); i++)
        {
            int at = i;
            if (keys is not null)
            {
                at = keys.Number(other.keys![i]);
            }

            for (int m = 0; m < cells.Length; m++)
            {
                ref GroupCell cell = ref cells[m][at];
                ref GroupCell more = ref other.cells[m][i];
                cell.Sum += more.Sum;
                cell.Count += more.Count;
                cell.Hidden += more.Hidden;
            }
        }
    }

    public GroupPart Part()
    {
        if (keys is null)
        {
            int count = found is null ? cells[0].Length : (int)(to - from);
            return new GroupPart(from, null, [], count, cells);
        }

        if (sorted.Length < keys.Count)
        {
            sorted = new long[cells[0].Length];
            order = new int[cells[0].Length];
        }

        keys.All.CopyTo(sorted);
        for (int i = 0; i < keys.Count; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order, 0, keys.Count);
        return new GroupPart(from, sorted, order, keys.Count, cells);
    }

    private void Add(ImageDimension column, int[] adds, int row, Span<int> numbers)
    {
        switch (column.Width)
        {
            case 1:
                Add(image.Column<byte>(column.Offset, row, numbers.Length), adds, numbers);
                break;
            case 2:
                Add(image.Column<ushort>(column.Offset, row, numbers.Length), adds, numbers);
                break;
            default:
                Add(image.Column<int>(column.Offset, row, numbers.Length), adds, numbers);
                break;
        }
    }

    // The first question must be as fast as the hundredth: these loops skip the slow first compilation.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add<T>(ReadOnlySpan<T> ids, ReadOnlySpan<int> adds, Span<int> numbers)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int i = 0; i < ids.Length; i++)
        {
            numbers[i] += adds[int.CreateTruncating(ids[i])];
        }
    }

    /// <summary>Which rows of the batch count, without a branch that the processor would guess wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Keep(int count)
    {
        int[] places = kept;
        int found = 0;
        for (int i = 0; i < count; i++)
        {
            places[found] = i;
            found += (uint)groups[i] < Excluded ? 1 : 0;
        }

        keptCount = found;
    }

    private void Look(int row, int count)
    {
        Span<long> numbers = wide.AsSpan(0, count);
        GroupNumbers.Of(image, columns, row, numbers);
        for (int i = 0; i < count; i++)
        {
            groups[i] =
                numbers[i] < from || numbers[i] >= to ? Excluded
                : keys is null ? (int)(numbers[i] - from)
                : keys.Number(numbers[i]);
        }
    }

    private void Sum(ImageMeasure measure, GroupCell[] cell, int row, int count)
    {
        ReadOnlySpan<int> numbers = groups.AsSpan(0, count);
        if (measure.Measure.Decimal)
        {
            SumDecimal(image.Column<double>(measure.Offset, row, count), numbers, cell);
        }
        else
        {
            switch (measure.Measure.Width)
            {
                case 1:
                    Sum(image.Column<sbyte>(measure.Offset, row, count), numbers, cell);
                    break;
                case 2:
                    Sum(image.Column<short>(measure.Offset, row, count), numbers, cell);
                    break;
                case 4:
                    Sum(image.Column<int>(measure.Offset, row, count), numbers, cell);
                    break;
                default:
                    Sum(image.Column<long>(measure.Offset, row, count), numbers, cell);
                    break;
            }
        }

        if (measure.HiddenOffset >= 0)
        {
            CountHidden(image.Hidden(measure.HiddenOffset, row, count), numbers, cell);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sum<T>(ReadOnlySpan<T> values, ReadOnlySpan<int> numbers, GroupCell[] cell)
        where T : unmanaged, IBinaryInteger<T>
    {
        // Numbers are at least 0 and below the length by construction, so no bound is checked again.
        ref GroupCell first = ref MemoryMarshal.GetArrayDataReference(cell);
        if (filtered)
        {
            foreach (int i in kept.AsSpan(0, keptCount))
            {
                ref GroupCell at = ref Unsafe.Add(ref first, numbers[i]);
                at.Sum += long.CreateTruncating(values[i]);
                at.Count++;
            }
        }
        else
        {
            for (int i = 0; i < values.Length; i++)
            {
                ref GroupCell at = ref Unsafe.Add(ref first, numbers[i]);
                at.Sum += long.CreateTruncating(values[i]);
                at.Count++;
            }
        }
    }

    private static void SumDecimal(
        ReadOnlySpan<double> values,
        ReadOnlySpan<int> numbers,
        GroupCell[] cell
    )
    {
        for (int i = 0; i < values.Length; i++)
        {
            if ((uint)numbers[i] < Excluded)
            {
                ref GroupCell at = ref cell[numbers[i]];
                at.Sum = BitConverter.DoubleToInt64Bits(
                    BitConverter.Int64BitsToDouble(at.Sum) + values[i]
                );
                at.Count++;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountHidden(
        ReadOnlySpan<ulong> words,
        ReadOnlySpan<int> numbers,
        GroupCell[] cell
    )
    {
        for (int w = 0; w < words.Length; w++)
        {
            for (ulong bits = words[w]; bits != 0; bits &= bits - 1)
            {
                int number = numbers[w * 64 + BitOperations.TrailingZeroCount(bits)];
                if ((uint)number < Excluded)
                {
                    cell[number].Hidden++;
                }
            }
        }
    }
}
