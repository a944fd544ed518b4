using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Vakwerk.App.Tests.Commands;

public sealed class DatasetCommandTests
{
    private const int Regels = 60_000;
    private const int Rondes = 4;

    [Fact]
    public async Task A_killed_import_leaves_all_or_nothing()
    {
        using var programma = new Programma();
        (await programma.DoeAsync("", "query", "--datasets")).Code.ShouldBe(0);
        var outcomes = new List<string>();
        string wal = Path.Combine(programma.Data, "vakwerk.db-wal");
        for (int ronde = 1; ronde <= Rondes; ronde++)
        {
            await File.WriteAllTextAsync(
                Bestand(programma),
                Studenten(ronde),
                TestContext.Current.CancellationToken
            );
            using Process process = programma.Start("import", "dataset", Bestand(programma));
            await WachtOpSchrijvenAsync(process, wal, 100_000 + Random.Shared.Next(0, 600_000));
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            (await programma.VraagAsync("PRAGMA integrity_check")).ShouldBe("ok");
            (await programma.BevindingenAsync()).ShouldBeEmpty();
            (
                await programma.VraagAsync(
                    "SELECT count(*) FROM dataset_versie v WHERE v.Rijen <> (SELECT coalesce(sum(b.Rijen), 0) FROM dataset_blok b WHERE b.VersieId = v.Id)"
                )
            ).ShouldBe("0");
            outcomes.Add(await programma.VraagAsync("SELECT count(*) FROM dataset_versie"));
        }

        TestContext.Current.SendDiagnosticMessage(string.Join(' ', outcomes));
        (await programma.DoeAsync("", "import", "dataset", Bestand(programma))).Code.ShouldBe(0);
        var (code, uit, fout) = await programma.DoeAsync(
            "",
            "query",
            "--dataset",
            "studenten-per-sectorkamer",
            "--draft",
            "--group-by",
            "jaar",
            "--out",
            "-"
        );
        code.ShouldBe(0, fout);
        uit.Split('\n')[0].ShouldBe("jaar,studenten,studenten_low,studenten_high");
        uit.Split('\n')[1]
            .ShouldBe(
                $"2021,{Regels * (10 + Rondes)},{Regels * (10 + Rondes)},{Regels * (10 + Rondes)}"
            );
        uit.Split('\n')[2].ShouldBe($"2022,0,{Regels},{Regels * 4}");
    }

    [Fact]
    public async Task Wrong_use_and_wrong_input_have_their_own_exit_code_and_a_sentence()
    {
        using var programma = new Programma();

        (await programma.DoeAsync("", "query")).Code.ShouldBe(2);
        var unknown = await programma.DoeAsync(
            "",
            "query",
            "--dataset",
            "niets",
            "--group-by",
            "jaar"
        );
        unknown.Code.ShouldBe(1);
        unknown.Fout.ShouldContain("Er is geen dataset 'niets'");
        var absent = await programma.DoeAsync("", "import", "dataset", "er-is-niets.csv");
        absent.Code.ShouldBe(1);
        absent.Fout.ShouldContain("bestaat niet");
    }

    private static string Bestand(Programma programma) =>
        Path.Combine(programma.Map, "2021-2022-sectorkamer01.csv");

    private static string Studenten(int ronde)
    {
        var text = new StringBuilder(
            "SECTORKAMER NAAM,HOOFDGROEP NAAM,LEERWEG,NIVEAU,WOONPROVINCIE,JAAR_2021,JAAR_2022\n"
        );
        for (int i = 0; i < Regels; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"Handel,groep {i % 30_000},BBL,{1 + i / 30_000},Utrecht,{10 + ronde},-1\n"
            );
        }

        return text.ToString();
    }

    /// <summary>Waits until the process has written so many bytes, so that it is killed before, during and after its transaction.</summary>
    private static async Task WachtOpSchrijvenAsync(Process process, string wal, long bytes)
    {
        while (!process.HasExited && (!File.Exists(wal) || new FileInfo(wal).Length <= bytes))
        {
            await Task.Delay(2, TestContext.Current.CancellationToken);
        }
    }
}
