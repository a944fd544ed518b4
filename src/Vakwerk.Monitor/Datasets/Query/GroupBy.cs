using System.Numerics;
using Vakwerk.Monitor.Datasets.Columns;

namespace Vakwerk.Monitor.Datasets.Query;

/// <summary>
/// Adds up an image by groups. Rows go in batches: every column adds its part to the number of the group of each row, then the
/// measures are added to the cells of those groups. A batch stays in the fastest cache, and no row is looked at twice.
/// </summary>
internal static class GroupBy
{
    internal const int Batch = 4096;
    private const int Chunk = 32 * Batch;

    public static GroupTable Run(
        ColumnImage image,
        GroupQuery query,
        CancellationToken cancellationToken = default
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
        bool dense = groups <= DatasetLimits.DenseGroups;
        // Sums of doubles depend on their order, so those go in one line.
        bool split = !image.Header.Measures.Any(measure => measure.Measure.Decimal);
        int workers = split
            ? Math.Clamp(image.Rows / (2 * Chunk), 1, Environment.ProcessorCount)
            : 1;
        var parts = new GroupWorker[workers];
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
                var worker = new GroupWorker(image, columns, dense ? (int)groups : null);
                parts[number] = worker;
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
                        worker.Take(row, Math.Min(Batch, end - row));
                    }
                }
            }
        );
        foreach (GroupWorker other in parts.Skip(1))
        {
            parts[0].Merge(other);
        }

        return parts[0].Table(sizes);
    }
}
