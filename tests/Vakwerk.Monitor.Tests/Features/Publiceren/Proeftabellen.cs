using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Features.Publiceren.Onthulling;

namespace Vakwerk.Monitor.Tests.Features.Publiceren;

/// <summary>Small tables as readers get them, with counts of 1 to 4 hidden.</summary>
internal sealed class Proeftabellen : IDisposable
{
    public static readonly string[] Scholen = ["25LX", "25LW", "27GZ"];
    public static readonly string[] Leerwegen = ["BBL", "BOL"];

    private readonly string folder = Directory.CreateTempSubdirectory("vakwerk-aanval").FullName;
    private readonly List<ColumnImage> images = [];

    public void Dispose()
    {
        images.ForEach(image => image.Dispose());
        Directory.Delete(folder, recursive: true);
    }

    public Tabel Totals(string name, int bbl, int bol) =>
        Table(
            name,
            (
                "jaar",
                ["2025"],
                [
                    [bbl, bol],
                ]
            )
        );

    /// <summary>Very many hidden cells, each in a sum that another table gives.</summary>
    public (Tabel Own, Tabel Sums) Veel(int count)
    {
        Dimension number = new(
            "nummer",
            [.. Enumerable.Range(0, count).Select(i => $"{i}")],
            [],
            null,
            []
        );
        Dimension way = new("leerweg", Leerwegen, [], null, []);
        return (
            Make(
                "veel",
                [number, way],
                [
                    .. Enumerable
                        .Range(0, 2 * count)
                        .Select(i => (new[] { i / 2, i % 2 }, 3 + 7 * (i % 2))),
                ]
            ),
            Make("sommen", [number], [.. Enumerable.Range(0, count).Select(i => (new[] { i }, 13))])
        );
    }

    public Tabel Perschool(int[] rows)
    {
        Dimension brin = new("brin", Scholen, [], null, []);
        return Make("per-brin", [brin], [.. rows.Select((value, i) => (new[] { i }, value))]);
    }

    public Tabel Table(string name, (string Dimension, string[] Codes, int[][] Values) content)
    {
        Dimension first = new(content.Dimension, content.Codes, [], null, []);
        Dimension second = new("leerweg", Leerwegen, [], null, []);
        return Make(
            name,
            [first, second],
            [
                .. content.Values.SelectMany(
                    (row, i) => row.Select((value, j) => (new[] { i, j }, value))
                ),
            ]
        );
    }

    private Tabel Make(
        string name,
        IReadOnlyList<Dimension> dimensions,
        IReadOnlyList<(int[] Codes, int Value)> rows
    )
    {
        Measure measure = new(
            "studenten",
            "Studenten",
            "studenten",
            false,
            true,
            4,
            false,
            null,
            null
        );
        var block = new Block(dimensions.Count, [false], rows.Count) { Rows = rows.Count };
        for (int row = 0; row < rows.Count; row++)
        {
            for (int d = 0; d < dimensions.Count; d++)
            {
                block.Dimensions[d][row] = rows[row].Codes[d];
            }

            block.Measures[0][row] = rows[row].Value;
        }

        Maskering.Verberg(block, [measure]);
        string path = Path.Combine(folder, $"{images.Count}.kolommen");
        using (
            var builder = new ImageBuilder(
                path,
                rows.Count,
                dimensions,
                [Maskering.Openbaar(measure)]
            )
        )
        {
            builder.Add(block);
            builder.Finish();
        }

        images.Add(ColumnImage.Open(path)!);
        string[] parts = name.Split(' ');
        return new Tabel(parts[0], parts.Length > 1 ? parts[1] : "1.0.0", images[^1], 0);
    }
}
