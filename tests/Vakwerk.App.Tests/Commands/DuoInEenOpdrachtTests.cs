using System.Globalization;
using System.Text.RegularExpressions;
using Vakwerk.Testing;

namespace Vakwerk.App.Tests.Commands;

/// <summary>The promise of the product on the real files: one command, an empty folder, and every control total.</summary>
public sealed partial class DuoInEenOpdrachtTests
{
    private static readonly (string Begin, string Dataset, string File)[] Bestanden =
    [
        ("2021-2025-01`", "studenten-per-instelling", "2021-2025-01-*.csv"),
        ("2021-2025-sectorkamer01`", "studenten-per-sectorkamer", "2021-2025-sectorkamer01-*.csv"),
        ("03-...2015-2019`", "studenten-per-opleiding-2015-2019", "03-deelnemers-*.csv"),
    ];

    private static string Duo(string pattern) =>
        Directory.GetFiles(Gedeeld.Pad("data/duo"), pattern).Single();

    [Fact]
    public async Task Three_files_of_DUO_are_read_at_once_and_give_every_control_total_and_the_share_of_bbl()
    {
        var expected = Controletotalen();
        using var programma = new Programma();

        var import = await programma.DoeAsync(
            "",
            ["import", "dataset", .. Bestanden.Select(file => Duo(file.File))]
        );

        import.Code.ShouldBe(0, import.Fout);
        expected.Count.ShouldBeGreaterThanOrEqualTo(60);
        foreach (var dataset in expected.GroupBy(item => item.Dataset))
        {
            Dictionary<string, long> byRoute = await SommenAsync(
                programma,
                dataset.Key,
                "jaar,leerweg_duo"
            );
            foreach (var item in dataset)
            {
                long found =
                    item.Leerweg == "all"
                        ? byRoute
                            .Where(pair => pair.Key.StartsWith(item.Jaar, StringComparison.Ordinal))
                            .Sum(pair => pair.Value)
                        : byRoute.GetValueOrDefault($"{item.Jaar},{item.Leerweg}");
                found.ShouldBe(item.Totaal, $"{item.Dataset} {item.Jaar} {item.Leerweg}");
            }
        }

        await AandeelAsync(programma);
    }

    private static async Task AandeelAsync(Programma programma)
    {
        string[] lines = (
            await VraagAsync(
                programma,
                "studenten-per-instelling",
                "jaar",
                "--share",
                "leerweg=BBL",
                "--where",
                "jaar=2025"
            )
        ).Split('\n');

        lines[0]
            .ShouldBe(
                "jaar,studenten,studenten_low,studenten_high,studenten_part,studenten_part_low,studenten_part_high,studenten_share,studenten_share_low,studenten_share_high"
            );
        string[] fields = lines[1].Split(',');
        fields[1].ShouldBe("476244");
        fields[4].ShouldBe("137185");
        double.Parse(fields[7], CultureInfo.InvariantCulture).ShouldBe(137185.0 / 476244, 1e-12);
    }

    [Fact]
    public async Task A_pattern_is_read_and_a_folder_with_wrong_files_names_every_one_of_them()
    {
        using var programma = new Programma();
        string folder = Path.Combine(programma.Map, "map met bestanden");
        Directory.CreateDirectory(folder);
        foreach (var file in Bestanden)
        {
            File.Copy(Duo(file.File), Path.Combine(folder, Path.GetFileName(Duo(file.File))));
        }

        await File.WriteAllTextAsync(
            Path.Combine(folder, "fout.csv"),
            "a,b\n1,2\n",
            TestContext.Current.CancellationToken
        );
        await File.WriteAllTextAsync(
            Path.Combine(folder, "fout.json"),
            "{\"a\":1}",
            TestContext.Current.CancellationToken
        );

        var refused = await programma.DoeAsync("", "import", "dataset", folder);
        refused.Code.ShouldBe(1);
        refused.Fout.ShouldContain("fout.csv");
        refused.Fout.ShouldContain("fout.json");
        refused.Fout.ShouldContain("Wel herkend");
        (await programma.VraagAsync("SELECT count(*) FROM dataset_versie")).ShouldBe("0");

        var read = await programma.DoeAsync(
            "",
            "import",
            "dataset",
            Path.Combine(folder, "*-*.csv")
        );
        read.Code.ShouldBe(0, read.Fout);
        (await programma.VraagAsync("SELECT count(*) FROM dataset_versie")).ShouldBe("3");

        File.Delete(Path.Combine(folder, "fout.csv"));
        File.Delete(Path.Combine(folder, "fout.json"));
        var again = await programma.DoeAsync("", "import", "dataset", folder);
        again.Code.ShouldBe(0, again.Fout);
        again.Uit.ShouldContain("er is niets veranderd");
    }

    [Fact]
    public async Task Early_leavers_are_counted_without_a_database()
    {
        using var programma = new Programma();
        string file = Gedeeld.Pad("data/duo-vsv/SYNTHETISCH-NenR2023DI27GZ-head50.csv");

        var (code, uit, fout) = await programma.DoeZonderDataAsync("vsv", "tellen", file);

        code.ShouldBe(0, fout);
        uit.ShouldContain("NenR,,totaal,totaal,50");
        Directory.Exists(programma.Data).ShouldBeFalse();
        (await programma.DoeZonderDataAsync("vsv", "tellen", "weg.csv")).Code.ShouldBe(1);
        (
            await programma.DoeZonderDataAsync("vsv", "tellen", file, "--teljaar", "23")
        ).Code.ShouldBe(2);
    }

    private static async Task<string> VraagAsync(
        Programma programma,
        string dataset,
        string by,
        params string[] more
    )
    {
        var (code, uit, fout) = await programma.DoeAsync(
            "",
            ["query", "--dataset", dataset, "--draft", "--group-by", by, .. more]
        );
        code.ShouldBe(0, fout);
        return uit;
    }

    private static async Task<Dictionary<string, long>> SommenAsync(
        Programma programma,
        string dataset,
        string by
    )
    {
        string[] lines = (await VraagAsync(programma, dataset, by)).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries
        );
        int dimensions = by.Split(',').Length;
        return lines
            .Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(
                fields => string.Join(',', fields.Take(dimensions)),
                fields => long.Parse(fields[dimensions], CultureInfo.InvariantCulture)
            );
    }

    /// <summary>The totals as the description of the files gives them, so that nothing is typed over.</summary>
    private static List<(
        string Dataset,
        string Jaar,
        string Leerweg,
        long Totaal
    )> Controletotalen()
    {
        var totals = new List<(string, string, string, long)>();
        string dataset = "";
        string[] years = [];
        foreach (string line in File.ReadLines(Gedeeld.Pad("data/README.md")))
        {
            if (line.StartsWith("## duo/", StringComparison.Ordinal))
            {
                break;
            }

            string[] cells = [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
            if (cells.Length != 6)
            {
                continue;
            }

            if (Year().IsMatch(cells[1]))
            {
                years = [.. cells.Skip(1).Select(cell => cell[..4])];
            }

            dataset =
                Bestanden
                    .FirstOrDefault(file => cells[0].Contains(file.Begin, StringComparison.Ordinal))
                    .Dataset
                ?? dataset;
            if (cells.Skip(1).All(cell => Number().IsMatch(cell)))
            {
                string route = cells[0].Split(", ")[^1];
                totals.AddRange(
                    cells
                        .Skip(1)
                        .Select(
                            (cell, i) =>
                                (
                                    dataset,
                                    years[i],
                                    route,
                                    long.Parse(
                                        cell.Replace(",", "", StringComparison.Ordinal),
                                        CultureInfo.InvariantCulture
                                    )
                                )
                        )
                );
            }
        }

        return totals;
    }

    [GeneratedRegex("^20[0-9]{2}( |$)")]
    private static partial Regex Year();

    [GeneratedRegex("^[0-9]{1,3}(,[0-9]{3})*$")]
    private static partial Regex Number();
}
