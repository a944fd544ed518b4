using System.Numerics;
using System.Runtime.CompilerServices;
using Vakwerk.Monitor.Datasets.Columns;

namespace Vakwerk.Monitor.Datasets.Query;

/// <summary>Numbers of groups that may not fit in 32 bits.</summary>
internal static class GroupNumbers
{
    /// <summary>The number of the group of each row; negative when it does not count.</summary>
    public static void Of(
        ColumnImage image,
        List<(ImageDimension Column, long[] Adds)> columns,
        int row,
        Span<long> numbers
    )
    {
        numbers.Clear();
        foreach ((ImageDimension column, long[] adds) in columns)
        {
            switch (column.Width)
            {
                case 1:
                    AddWide(image.Column<byte>(column.Offset, row, numbers.Length), adds, numbers);
                    break;
                case 2:
                    AddWide(
                        image.Column<ushort>(column.Offset, row, numbers.Length),
                        adds,
                        numbers
                    );
                    break;
                default:
                    AddWide(image.Column<int>(column.Offset, row, numbers.Length), adds, numbers);
                    break;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddWide<T>(ReadOnlySpan<T> ids, ReadOnlySpan<long> adds, Span<long> numbers)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int i = 0; i < ids.Length; i++)
        {
            long add = adds[int.CreateTruncating(ids[i])];
            numbers[i] = (add | numbers[i]) < 0 ? long.MinValue : numbers[i] + add;
        }
    }
}
