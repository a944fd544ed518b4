using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Vakwerk.Bench.Web;

namespace Vakwerk.Bench;

/// <summary>
/// <c>-- tables FOLDER</c>: a published table of 2 million observations asked through the API of the whole program
/// (<c>VAKWERK_PROGRAM</c>, the published vakwerk.dll): group-bys at 50 requests/s, and a download of more rows than a spreadsheet
/// has, with the memory that it takes. Writes the section "Data sets over HTTP" of docs/performance.md. The data are made once.
/// </summary>
internal static class TablesBench
{
    // One more than a spreadsheet holds, in each of two years.
    private const int Lines = 1_048_577;
    private const int PerSecond = 50;
    private const string Api = "/api/v1/tabellen/studenten-per-opleiding-en-woonprovincie/cijfers";

    private static readonly string[] Questions =
    [
        "?groepeer=brin,jaar",
        "?groepeer=leerweg,woonprovincie",
        "?groepeer=crebo,woonprovincie&perPagina=100",
        "?groepeer=brin,woonprovincie&waar=leerweg%3DBBL&waar=jaar%3D2025",
    ];

    private static readonly (string Text, string Path)[] Downloads =
    [
        (
            "csv, rows of one year",
            ".csv?groepeer=brin,crebo,leerweg,woonprovincie&waar=jaar%3D2025"
        ),
        ("csv, rows of both years", ".csv?groepeer=brin,crebo,leerweg,woonprovincie,jaar"),
        (
            "json, rows of one year",
            ".json?groepeer=brin,crebo,leerweg,woonprovincie&waar=jaar%3D2025"
        ),
    ];

    public static async Task<int> RunAsync(string folder, string root)
    {
        string program =
            Environment.GetEnvironmentVariable("VAKWERK_PROGRAM")
            ?? throw new InvalidOperationException("Set VAKWERK_PROGRAM.");
        string data = Path.Combine(folder, "tables");
        if (!Directory.Exists(data))
        {
            await PrepareAsync(program, folder, data, root);
        }

        var page = new StringBuilder();
        using (Server server = await Server.StartAsync(program, data))
        {
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"One table of {2 * Lines:N0} made-up observations (brin, crebo, leerweg, woonprovincie, jaar), asked through the API of the program as `tools/publish.sh` makes it. Open loop on loopback as under Website, each answer made anew; server and load on the same two cores. Load average at the start: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}."
            );
            page.AppendLine();
            await QuestionsAsync(page);
            await DownloadsAsync(page, server);
        }

        Section.Write(
            Path.Combine(root, "docs", "performance.md"),
            "Data sets over HTTP",
            page.ToString()
        );
        return 0;
    }

    private static async Task QuestionsAsync(StringBuilder page)
    {
        page.AppendLine(
            $"| Question, {PerSecond} requests/s for 10 s | kB | P50 ms | P95 ms | P99 ms | failed | Aim P95 |"
        );
        page.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (string question in Questions)
        {
            await Load.RunAsync(Api + question, 20, TimeSpan.FromSeconds(3), signedIn: true);
            Waiting waited = await Load.RunAsync(
                Api + question,
                PerSecond,
                TimeSpan.FromSeconds(10),
                signedIn: true
            );
            string row = string.Create(
                CultureInfo.InvariantCulture,
                $"| `{question.Replace("|", "\\|", StringComparison.Ordinal)}` | {waited.Bytes / 1000.0:0.0} | {waited.Median:0.0} | {waited.P95:0.0} | {waited.P99:0.0} | {waited.Failed} | 50 |"
            );
            page.AppendLine(row);
            Console.WriteLine(row);
        }

        page.AppendLine();
    }

    private static async Task DownloadsAsync(StringBuilder page, Server server)
    {
        page.AppendLine(
            "Memory is the resident set of the server before, and its highest while the answer is streamed (`VmHWM`); the reader throws the bytes away."
        );
        page.AppendLine();
        page.AppendLine("| Download | Rows | MB | s | first byte ms | before MB | highest MB |");
        page.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        using var client = new HttpClient { BaseAddress = new Uri(Server.Address) };
        foreach ((string text, string path) in Downloads)
        {
            int before = server.ResidentMegabytes;
            server.ForgetPeak();
            long began = Stopwatch.GetTimestamp();
            using HttpResponseMessage response = await client.GetAsync(
                new Uri(Api + path, UriKind.Relative),
                HttpCompletionOption.ResponseHeadersRead
            );
            response.EnsureSuccessStatusCode();
            await using Stream stream = await response.Content.ReadAsStreamAsync();
            byte[] buffer = new byte[1 << 16];
            long bytes = 0;
            long lines = 0;
            double first = 0;
            int read;
            while ((read = await stream.ReadAsync(buffer)) > 0)
            {
                first = first == 0 ? Stopwatch.GetElapsedTime(began).TotalMilliseconds : first;
                bytes += read;
                lines += buffer.AsSpan(0, read).Count(path[1] == 'c' ? (byte)'\n' : (byte)'{');
            }

            double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
            string row = string.Create(
                CultureInfo.InvariantCulture,
                $"| {text} | {lines - (path[1] == 'c' ? 1 : 2):N0} | {bytes / 1e6:0} | {seconds:0.0} | {first:0} | {before} | {server.PeakMegabytes:0} |"
            );
            page.AppendLine(row);
            Console.WriteLine(row);
        }
    }

    /// <summary>Reads the file in with the program and sets the version to published in the database, as the job does.</summary>
    private static async Task PrepareAsync(string program, string folder, string data, string root)
    {
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, "2024-2025-12-proef.csv");
        DatasetInstance.WriteFile12(file, Lines, Path.Combine(root, "data"), firstYear: 2024);
        var start = new ProcessStartInfo("dotnet");
        foreach (string argument in (string[])[program, "import", "dataset", file, "--data", data])
        {
            start.ArgumentList.Add(argument);
        }

        using (Process import = Process.Start(start)!)
        {
            await import.WaitForExitAsync();
            if (import.ExitCode != 0)
            {
                Directory.Delete(data, recursive: true);
                throw new InvalidOperationException("The file was not read in.");
            }
        }

        File.Delete(file);
        await using var connection = new SqliteConnection(
            $"Data Source={Directory.GetFiles(data, "*.db").Single()}"
        );
        await connection.OpenAsync();
        await using SqliteCommand publish = connection.CreateCommand();
        publish.CommandText = """
            INSERT INTO dataset_stap ("VersieId", "Soort", "Door", "Op", "Tekst")
            SELECT "Id", 'Gepubliceerd', 'bench', "IngelezenOp", 'Proef voor een meting.' FROM dataset_versie;
            UPDATE dataset_versie SET "Staat" = 'Gepubliceerd';
            """;
        await publish.ExecuteNonQueryAsync();
    }
}
