using Vakwerk.Monitor.Datasets;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Query;

namespace Vakwerk.Monitor.Tests.Datasets;

public sealed class GroupByTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vakwerk-beeld-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private sealed record Rij(int[] Ids, long Waarde, bool Verborgen);

    /// <summary>Random rows; the third dimension has many codes, the fourth follows from the second.</summary>
    private static (List<Rij> Rows, Dimension[] Dimensions, Measure[] Measures) Maak(
        int seed,
        int count,
        int codes,
        long highest
    )
    {
        var random = new Random(seed);
        int[] sizes = [7, 300, codes];
        List<Rij> rows =
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ =>
                {
                    bool hidden = random.Next(20) == 0;
                    return new Rij(
                        [.. sizes.Select(size => random.Next(size))],
                        hidden ? 0 : random.NextInt64(-3, highest),
                        hidden
                    );
                }),
        ];
        // Codes in an order that is not the order of results.
        string[][] names =
        [
            .. sizes.Select(size =>
                Enumerable
                    .Range(0, size)
                    .Select(i => $"{(i * 7919) % 100_003}")
                    .Distinct()
                    .ToArray()
            ),
        ];
        for (int d = 0; d < sizes.Length; d++)
        {
            names[d].Length.ShouldBe(sizes[d]);
        }

        Dimension[] dimensions =
        [
            .. sizes.Select((_, d) => new Dimension($"d{d}", names[d], [], null, [])),
            new(
                "afgeleid",
                ["even", "oneven"],
                [],
                "d1",
                [.. Enumerable.Range(0, 300).Select(i => i % 2)]
            ),
        ];
        int width = BlockCodec.WidthOf(-3, highest);
        return (rows, dimensions, [new("aantal", "Aantal", "x", false, true, width, true, 1, 4)]);
    }

    private ColumnImage Beeld(List<Rij> rows, Dimension[] dimensions, Measure[] measures)
    {
        string path = Path.Combine(folder, $"{Guid.NewGuid():N}.kolommen");
        var block = new Block(3, [false], DatasetLimits.BlockRows);
        var copy = new Block(3, [false], DatasetLimits.BlockRows);
        using (var builder = new ImageBuilder(path, rows.Count, dimensions, measures))
        {
            foreach (Rij[] chunk in rows.Chunk(DatasetLimits.BlockRows))
            {
                block.Clear();
                foreach (Rij row in chunk)
                {
                    for (int d = 0; d < 3; d++)
                    {
                        block.Dimensions[d][block.Rows] = row.Ids[d];
                    }

                    block.Measures[0][block.Rows] = row.Waarde;
                    if (row.Verborgen)
                    {
                        block.Hide(0, block.Rows);
                    }

                    block.Rows++;
                }

                BlockCodec.Decode(BlockCodec.Encode(block), copy);
                builder.Add(copy);
            }

            builder.Finish();
        }

        return ColumnImage.Open(path)!;
    }

    [Theory]
    [InlineData(1, 0, 50, 100)]
    [InlineData(2, 1, 50, 100)]
    [InlineData(3, 5_000, 50, 20_000)]
    [InlineData(4, 70_000, 70_000, 3_000_000_000)]
    [InlineData(5, 400_000, 60, 100)]
    public void Groups_equal_a_plain_query_in_sums_hidden_cells_and_order(
        int seed,
        int count,
        int codes,
        long highest
    )
    {
        var (rows, dimensions, measures) = Maak(seed, count, codes, highest);
        using ColumnImage image = Beeld(rows, dimensions, measures);
        foreach (
            int[] by in (int[][])
                [
                    [],
                    [0],
                    [1, 0],
                    [3],
                    [0, 3],
                    [2, 1, 0],
                    [3, 2],
                ]
        )
        {
            foreach (bool filter in (bool[])[false, true])
            {
                bool Kept(Rij row) =>
                    !filter
                    || (
                        Code(dimensions, row, 0).EndsWith('1') && Code(dimensions, row, 3) == "even"
                    );
                var expected = rows.Where(Kept)
                    .GroupBy(row => string.Join('|', by.Select(d => Code(dimensions, row, d))))
                    .ToDictionary(
                        group => group.Key,
                        group =>
                            (
                                group.Sum(row => row.Waarde),
                                group.Count(),
                                group.Count(row => row.Verborgen)
                            )
                    );
                // All at once, and the same in ten passes or so.
                foreach (int dense in (int[])[DatasetLimits.DenseGroups, 0])
                {
                    var found = GroupBy
                        .Run(
                            image,
                            Vraag(image, by, filter),
                            dense,
                            Math.Max(50, count / 10),
                            TestContext.Current.CancellationToken
                        )
                        .Rows()
                        .Select(row =>
                            (
                                Codes: by.Select(
                                        (d, i) => image.Header.Dimensions[d].Codes[row.Codes[i]]
                                    )
                                    .ToArray(),
                                Value: (row.Cells[0].Sum, row.Cells[0].Count, row.Cells[0].Hidden)
                            )
                        )
                        .ToList();

                    found.Count.ShouldBe(expected.Count);
                    found
                        .FirstOrDefault(row => expected[string.Join('|', row.Codes)] != row.Value)
                        .Codes.ShouldBeNull();
                    found
                        .Zip(found.Skip(1))
                        .All(pair => Before(pair.First.Codes, pair.Second.Codes))
                        .ShouldBeTrue();
                }
            }
        }
    }

    [Fact]
    public void Groups_that_all_lie_together_are_cut_up_until_they_fit()
    {
        var (rows, dimensions, measures) = Maak(7, 3_000, 3_000, 100);
        using ColumnImage image = Beeld(rows, dimensions, measures);
        GroupQuery query = Vraag(image, [0, 1, 2], filter: false);

        var once = GroupBy
            .Run(image, query, 0, 100_000, TestContext.Current.CancellationToken)
            .Rows()
            .Select(row => (string.Join('|', row.Codes), row.Cells[0]))
            .ToList();
        GroupTable passes = GroupBy.Run(image, query, 0, 3, TestContext.Current.CancellationToken);

        // Twice, because what passes hold is used again.
        for (int i = 0; i < 2; i++)
        {
            passes.Rows().Select(row => (string.Join('|', row.Codes), row.Cells[0])).ShouldBe(once);
        }
    }

    [Fact]
    public void A_damaged_image_is_not_opened()
    {
        var (rows, dimensions, measures) = Maak(9, 1_000, 50, 100);
        Beeld(rows, dimensions, measures).Dispose();
        string path = Directory.GetFiles(folder).Single();
        byte[] whole = File.ReadAllBytes(path);
        foreach (int at in (int[])[0, 8, 30, 40, whole.Length / 2, whole.Length - 1])
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 1;
            File.WriteAllBytes(path, damaged);
            ColumnImage? opened = ColumnImage.Open(path);
            // Bytes 28 to 31 are not used.
            (opened is null).ShouldBe(at != 30, $"byte {at}");
            opened?.Dispose();
        }

        File.WriteAllBytes(path, whole[..^10]);
        ColumnImage.Open(path).ShouldBeNull();
    }

    [Fact]
    public void More_groups_than_a_number_can_hold_are_refused()
    {
        Dimension[] many =
        [
            .. Enumerable
                .Range(0, 5)
                .Select(d => new Dimension(
                    $"d{d}",
                    [.. Enumerable.Range(0, 20_000).Select(i => $"{i}")],
                    [],
                    null,
                    []
                )),
        ];
        string path = Path.Combine(folder, "veel.kolommen");
        using (
            var builder = new ImageBuilder(
                path,
                0,
                many,
                [new("aantal", "Aantal", "x", false, true, 1, false, 1, 4)]
            )
        )
        {
            builder.Finish();
        }

        using ColumnImage image = ColumnImage.Open(path)!;
        Should.Throw<TooManyGroupsException>(() =>
            GroupBy.Run(
                image,
                new GroupQuery([0, 1, 2, 3, 4], []),
                TestContext.Current.CancellationToken
            )
        );
    }

    private static string Code(Dimension[] dimensions, Rij row, int d) =>
        d < 3
            ? dimensions[d].Codes[row.Ids[d]]
            : dimensions[3].Codes[dimensions[3].Map[row.Ids[1]]];

    private static GroupQuery Vraag(ColumnImage image, int[] by, bool filter) =>
        new(
            by,
            filter
                ?
                [
                    (0, [.. image.Header.Dimensions[0].Codes.Select(code => code.EndsWith('1'))]),
                    (3, [.. image.Header.Dimensions[3].Codes.Select(code => code == "even")]),
                ]
                : []
        );

    private static bool Before(string[] a, string[] b)
    {
        for (int i = 0; i < a.Length; i++)
        {
            int order = CodeOrder.Compare(a[i], b[i]);
            if (order != 0)
            {
                return order < 0;
            }
        }

        return false;
    }
}
