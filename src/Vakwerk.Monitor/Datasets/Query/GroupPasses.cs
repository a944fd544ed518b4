using Vakwerk.Monitor.Datasets.Columns;

namespace Vakwerk.Monitor.Datasets.Query;

/// <summary>
/// Very many groups in little memory: rows are counted by stretches of group numbers, stretches are put together to what fits, and
/// each is added up in a pass of its own, in order, while the one before it is read. A row is looked at once for each pass.
/// </summary>
internal sealed class GroupPasses(
    ColumnImage image,
    List<(ImageDimension Column, long[] Adds)> columns,
    int room,
    CancellationToken cancellationToken
)
{
    private const int Stretches = 8192;

    public IEnumerable<GroupPart> Parts(long groups)
    {
        GroupWorker[] workers =
        [
            .. Enumerable
                .Range(0, GroupBy.Workers(image))
                .Select(_ => new GroupWorker(image, columns, null, room)),
        ];
        return Parts(workers, 0, groups);
    }

    private IEnumerable<GroupPart> Parts(GroupWorker[] workers, long from, long to)
    {
        foreach ((long start, long end, bool fits) in Ranges(from, to))
        {
            if (fits)
            {
                yield return Pass(workers, start, end);
            }
            else
            {
                foreach (GroupPart part in Parts(workers, start, end))
                {
                    yield return part;
                }
            }
        }
    }

    private GroupPart Pass(GroupWorker[] workers, long from, long to)
    {
        GroupBy.Scan(
            image,
            workers.Length,
            number =>
            {
                workers[number].Begin(from, to);
                return workers[number].Take;
            },
            cancellationToken
        );
        foreach (GroupWorker other in workers.Skip(1))
        {
            workers[0].Merge(other);
        }

        return workers[0].Part();
    }

    /// <summary>Ranges of group numbers that have rows. One that does not fit is a single stretch, to be cut up further.</summary>
    private List<(long From, long To, bool Fits)> Ranges(long from, long to)
    {
        (long[] rows, long width) = Count(from, to);
        var ranges = new List<(long, long, bool)>();
        long start = from;
        long held = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            long begin = from + i * width;
            long end = Math.Min(to, begin + width);
            // At most as many groups as rows, and as many as there are numbers.
            bool fitsToo = held + rows[i] <= room || end - start <= room;
            if (!fitsToo)
            {
                if (held > 0)
                {
                    ranges.Add((start, begin, true));
                }

                (start, held) = (begin, 0);
            }

            held += rows[i];
            if (held > room && end - start > room)
            {
                ranges.Add((begin, end, false));
                (start, held) = (end, 0);
            }
        }

        if (held > 0)
        {
            ranges.Add((start, to, true));
        }

        return ranges;
    }

    private (long[] Rows, long Width) Count(long from, long to)
    {
        long width = (to - from + Stretches - 1) / Stretches;
        var counts = new long[GroupBy.Workers(image)][];
        GroupBy.Scan(
            image,
            counts.Length,
            worker =>
            {
                long[] numbers = new long[GroupBy.Batch];
                long[] own = counts[worker] = new long[(to - from + width - 1) / width];
                return (row, count) =>
                {
                    GroupNumbers.Of(image, columns, row, numbers.AsSpan(0, count));
                    for (int i = 0; i < count; i++)
                    {
                        if (numbers[i] >= from && numbers[i] < to)
                        {
                            own[(numbers[i] - from) / width]++;
                        }
                    }
                };
            },
            cancellationToken
        );
        foreach (long[] other in counts.Skip(1))
        {
            for (int i = 0; i < other.Length; i++)
            {
                counts[0][i] += other[i];
            }
        }

        return (counts[0], width);
    }
}
