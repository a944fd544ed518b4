using System.Globalization;
using System.Text;
using Vakwerk.Bench.Web;

// Measures starting, memory and waiting time of the website, and writes the section "Website" of docs/performance.md.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int perSecond = 200;
string root = FindRoot();
string program = Path.Combine(root, "artifacts/publish/vakwerk.dll");
if (!File.Exists(program))
{
    Console.Error.WriteLine("Publish first: tools/publish.sh artifacts/publish");
    return 1;
}

string data = Directory.CreateTempSubdirectory("vakwerk-bench-").FullName;
try
{
    var page = new StringBuilder();
    double first;
    using (Server server = await Server.StartAsync(program, data))
    {
        first = server.ToFirstPage.TotalSeconds;
    }

    var later = new List<double>();
    for (int i = 0; i < 5; i++)
    {
        using Server server = await Server.StartAsync(program, data);
        later.Add(server.ToFirstPage.TotalSeconds);
    }

    using (Server server = await Server.StartAsync(program, data))
    {
        page.AppendLine("The program as `tools/publish.sh` makes it.");
        page.AppendLine();
        page.AppendLine("| What | Measured | Aim |");
        page.AppendLine("| --- | ---: | ---: |");
        page.AppendLine($"| first start, empty folder, to first page | {first:0.0} s | 10 s |");
        page.AppendLine(
            $"| later start to first page, median of {later.Count} | {later.Order().ElementAt(later.Count / 2):0.00} s ({later.Min():0.00} to {later.Max():0.00}) | 2 s |"
        );
        page.AppendLine(
            $"| resident memory after start | {server.ResidentMegabytes} MB | 300 MB |"
        );
        string[] paths = await File.ReadAllLinesAsync(
            Path.Combine(root, "bench/Vakwerk.Bench.Web/pages.txt")
        );
        var rows = new StringBuilder();
        foreach (string path in paths)
        {
            await Load.RunAsync(path, 50, TimeSpan.FromSeconds(2), signedIn: true);
            Waiting made = await Load.RunAsync(
                path,
                perSecond,
                TimeSpan.FromSeconds(10),
                signedIn: true
            );
            Waiting kept = await Load.RunAsync(
                path,
                perSecond,
                TimeSpan.FromSeconds(10),
                signedIn: false
            );
            rows.AppendLine(
                $"| `{path}` | {kept.Bytes / 1000.0:0.0} | {made.Median:0.0} | {made.P95:0.0} | {made.P99:0.0} | {kept.Median:0.0} | {kept.P95:0.0} | {made.Failed + kept.Failed} |"
            );
            Console.WriteLine(
                $"{path}: made P95 {made.P95:0.0} ms, kept P95 {kept.P95:0.0} ms, failed {made.Failed + kept.Failed}"
            );
        }

        page.AppendLine(
            $"| resident memory after {paths.Length * 4100:N0} requests | {server.ResidentMegabytes} MB | 300 MB |"
        );
        page.AppendLine();
        page.AppendLine(
            $"Waiting time in ms at {perSecond} requests/s for 10 s, open loop on loopback (waiting counts from the scheduled moment), server and load on the same two cores. *Made* is a page made anew for each request (what a signed-in user gets); *kept* is what an anonymous reader gets, compressed size in kB. `/assets/…` is a static file from the same server."
        );
        page.AppendLine();
        page.AppendLine(
            "| Page | kB | made P50 | made P95 | made P99 | kept P50 | kept P95 | failed |"
        );
        page.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        page.Append(rows);
    }

    Section.Write(Path.Combine(root, "docs/performance.md"), "Website", page.ToString());
    return 0;
}
finally
{
    Directory.Delete(data, recursive: true);
}

static string FindRoot()
{
    DirectoryInfo? folder = new(AppContext.BaseDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vakwerk.slnx")))
    {
        folder = folder.Parent;
    }

    return folder?.FullName
        ?? throw new InvalidOperationException("Run this inside the repository.");
}
