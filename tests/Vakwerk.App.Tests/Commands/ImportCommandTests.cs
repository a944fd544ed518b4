using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Vakwerk.App.Tests.Commands;

public sealed class ImportCommandTests
{
    private const int Rijen = 4000;
    private const int Rondes = 4;

    [Fact]
    public async Task A_killed_import_leaves_all_or_nothing_and_a_whole_audit_log()
    {
        using var programma = new Programma();
        await File.WriteAllTextAsync(
            Bestand(programma),
            Brieven(0),
            TestContext.Current.CancellationToken
        );
        (await programma.DoeAsync("", "import", "registers", Bestand(programma))).Code.ShouldBe(0);
        var outcomes = new List<string>();
        string wal = Path.Combine(programma.Data, "vakwerk.db-wal");
        for (int ronde = 1; ronde <= Rondes; ronde++)
        {
            await File.WriteAllTextAsync(
                Bestand(programma),
                Brieven(ronde),
                TestContext.Current.CancellationToken
            );
            using Process process = programma.Start("import", "registers", Bestand(programma));
            await WachtOpSchrijvenAsync(process, wal, Random.Shared.Next(0, 1_500_000));
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            (await programma.VraagAsync("PRAGMA integrity_check")).ShouldBe("ok");
            (await programma.BevindingenAsync()).ShouldBeEmpty();
            string now = await programma.VraagAsync(
                "SELECT group_concat(DISTINCT substr(Titel, 1, instr(Titel, ' ') - 1)) FROM brief b WHERE Vervallen = 0 AND NOT EXISTS (SELECT 1 FROM brief n WHERE n.Sleutel = b.Sleutel AND n.Nummer > b.Nummer)"
            );
            now.ShouldMatch("^ronde[0-9]$");
            outcomes.Add(now);
        }

        TestContext.Current.SendDiagnosticMessage(string.Join(' ', outcomes));
        var (code, uit, fout) = await programma.DoeAsync(
            "",
            "import",
            "registers",
            Bestand(programma)
        );
        code.ShouldBe(0, fout);
        uit.ShouldContain(
            outcomes[^1] == $"ronde{Rondes}" ? $"{Rijen} gelijk" : $"{Rijen} herzien"
        );
    }

    [Fact]
    public async Task Two_imports_at_once_both_end_well_and_store_it_once()
    {
        using var programma = new Programma();
        await File.WriteAllTextAsync(
            Bestand(programma),
            Brieven(0),
            TestContext.Current.CancellationToken
        );

        var results = await Task.WhenAll(
            programma.DoeAsync("", "import", "registers", Bestand(programma)),
            programma.DoeAsync("", "import", "registers", Bestand(programma))
        );

        results.ShouldAllBe(result => result.Code == 0);
        (
            await programma.VraagAsync("SELECT count(*) FROM brief WHERE Titel LIKE 'ronde0%'")
        ).ShouldBe(Rijen.ToString(CultureInfo.InvariantCulture));
        (await programma.DoeAsync("", "admin", "verify-audit")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_corrected_register_survives_the_next_start()
    {
        using var programma = new Programma();
        string shipped = await File.ReadAllTextAsync(
            Programma.Meegeleverd("letters/letters.csv"),
            TestContext.Current.CancellationToken
        );
        await File.WriteAllTextAsync(
            Bestand(programma),
            shipped.Replace("Bruins", "E. Bruins", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );
        (await programma.DoeAsync("", "import", "registers", Bestand(programma))).Uit.ShouldContain(
            "1 herzien"
        );

        var again = await programma.DoeAsync("", "import", "registers", Bestand(programma));

        again.Uit.ShouldContain("0 nieuw, 0 herzien, 0 vervallen");
    }

    [Fact]
    public async Task A_mistake_gives_one_line_and_an_exit_code()
    {
        using var programma = new Programma();
        await File.WriteAllTextAsync(
            Bestand(programma),
            "id;title\n",
            TestContext.Current.CancellationToken
        );

        var (code, _, fout) = await programma.DoeAsync(
            "",
            "import",
            "registers",
            Bestand(programma)
        );

        code.ShouldBe(1);
        fout.ShouldContain("regel 1");
        fout.ShouldContain("Er is niets opgeslagen");
        fout.ShouldNotContain("   at ");
    }

    private static string Bestand(Programma programma) =>
        Path.Combine(programma.Map, "letters.csv");

    private static string Brieven(int ronde)
    {
        var text = new StringBuilder(
            "id,title,kamerstuk,date,date_in_text,date_source,minister,file,sha256\n"
        );
        for (int i = 0; i < Rijen; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"b{i},ronde{ronde} brief {i},,2024-01-01,2024-01-01,tekst,Jansen,{i}.txt,00\n"
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
