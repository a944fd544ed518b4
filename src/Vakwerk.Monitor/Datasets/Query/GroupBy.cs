using Vakwerk.Monitor.Datasets.Columns;

namespace Vakwerk.Monitor.Datasets.Query;

/// <summary>
/// Adds up an image by groups. Rows go in batches: every column adds its part to the number of the group of each row, then the
/// measures are added to the cells of those groups. A batch stays in the fastest cache. As long as all groups that there could be
/// fit side by side, no row is looked at twice; else <see cref="GroupPasses"/> takes them range by range.
/// </summary>
internal static class GroupBy
{
    internal const int Batch = 4096;
    private const int Chunk = 32 * Batch;

    public static GroupTable Run(
        ColumnImage image,
        GroupQuery query,
        CancellationToken cancellationToken = default
    ) => Run(image, query, DatasetLimits.DenseGroups, DatasetLimits.PassGroups, cancellationToken);

    /// <param name="dense">Groups for which counters lie side by side.</param>
    /// <param name="pass">Groups of one pass when there are more.</param>
    internal static GroupTable Run(
        ColumnImage image,
        GroupQuery query,
        int dense,
        int pass,
        CancellationToken cancellationToken
    )
    {
        long[] strides = query.Strides(image, out long groups);
        var columns = query.Adds(image, strides);
        int[] sizes =
        [
            .. query.Dimensions.Select(dimension =>
                Math.Max(1, image.Header.Dimensions[dimension].Codes.Count)
            ),
        ];
        return new GroupTable(
            groups <= dense
                ? [AtOnce(image, columns, (int)groups, cancellationToken)]
                : new GroupPasses(image, columns, pass, cancellationToken).Parts(groups),
            image.Header.Measures.Count,
            sizes,
            GroupMasks.Of(image, columns)
        );
    }

    private static GroupPart AtOnce(
        ColumnImage image,
        List<(ImageDimension Column, long[] Adds)> columns,
        int groups,
        CancellationToken cancellationToken
    )
    {
        var parts = new GroupWorker[Workers(image)];
        Scan(
            image,
            parts.Length,
            number => (parts[number] = new GroupWorker(image, columns, groups)).Take,
            cancellationToken
        );
        foreach (GroupWorker other in parts.Skip(1))
        {
            parts[0].Merge(other);
        }

        return parts[0].Part();
    }

    /// <summary>Sums of doubles depend on their order, so those go in one line.</summary>
    internal static int Workers(ColumnImage image) =>
        image.Header.Measures.Any(measure => measure.Measure.Decimal)
            ? 1
            : Math.Clamp(image.Rows / (2 * Chunk), 1, Environment.ProcessorCount);

    /// <summary>Goes over all rows in batches, with some workers beside each other.</summary>
    /// <param name="begin">For each worker what it does with a batch, by first row and count.</param>
    internal static void Scan(
        ColumnImage image,
        int workers,
        Func<int, Action<int, int>> begin,
        CancellationToken cancellationToken
    )
    {
        int next = -1;
        Parallel.For(
            0,
            workers,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = workers,
                CancellationToken = cancellationToken,
            },
            number =>
            {
                Action<int, int> take = begin(number);
                while (true)
                {
                    long start = (long)Interlocked.Increment(ref next) * Chunk;
                    if (start >= image.Rows)
                    {
                        break;
                    }

                    cancellationToken.ThrowIfCancellationRequested();
                    int end = (int)Math.Min(image.Rows, start + Chunk);
                    for (int row = (int)start; row < end; row += Batch)
                    {
                        take(row, Math.Min(Batch, end - row));
                    }
                }
            }
        );
    }
}
