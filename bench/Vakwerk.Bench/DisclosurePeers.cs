using System.Diagnostics;
using System.Globalization;
using Vakwerk.Disclosure.Attack;

namespace Vakwerk.Bench;

/// <summary>Some of the attacker's linear programs, one each as most users of a solver do it, by GLPK and HiGHS where they can be had.</summary>
internal static class DisclosurePeers
{
    private const int Cells = 6;
    private const string HighsVersion = "1.15.3";

    public static string Measure(Publication publication, string root)
    {
        int[] cells =
        [
            .. Enumerable
                .Range(0, publication.Table.Count)
                .Where(cell => publication.Suppressed[cell])
                .Where((_, i) => i % 900 == 0)
                .Take(Cells),
        ];
        double[] ours =
        [
            .. cells.Select(cell => Attacker.Intervals(publication, [cell]).Intervals[cell].Upper),
        ];
        string folder = Directory.CreateTempSubdirectory("vakwerk-peer-").FullName;
        try
        {
            string[] files = [.. cells.Select(cell => Path.Combine(folder, $"{cell}.lp"))];
            for (int i = 0; i < files.Length; i++)
            {
                File.WriteAllText(files[i], LinearProgram.Largest(publication, cells[i]));
            }

            int programs = 2 * publication.Suppressed.Count(one => one);
            return $"Peers in the same run: the largest value of {files.Length} cells, one linear program each; the table has {programs:N0} of them.\n\n"
                + "| Peer | Seconds each | Whole table, one by one | Largest difference with our limits |\n| --- | ---: | ---: | ---: |\n"
                + Row(
                    "GLPK (`glpsol`, dual simplex, whole program)",
                    () => Glpk(files, folder),
                    ours,
                    programs
                )
                + Row(
                    $"HiGHS {HighsVersion} (npm, WebAssembly, primal simplex, solving only)",
                    () => Highs(files, folder, root),
                    ours,
                    programs
                );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Row(
        string peer,
        Func<List<(double Value, double Seconds)>> solve,
        double[] ours,
        int programs
    )
    {
        try
        {
            List<(double Value, double Seconds)> found = solve();
            double each = found.Average(one => one.Seconds);
            double gap = found.Zip(ours, (one, mine) => Math.Abs(one.Value - mine)).Max();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {peer} | {each:0.00} | {each * programs / 60:0} min | {gap:0.0E+0} |\n"
            );
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return $"| {peer} | not installed | | |\n";
        }
    }

    private static List<(double Value, double Seconds)> Glpk(string[] files, string folder)
    {
        string answer = Path.Combine(folder, "answer.txt");
        var found = new List<(double, double)>();
        foreach (string file in files)
        {
            long start = Stopwatch.GetTimestamp();
            Start("glpsol", folder, ["--lp", file, "-o", answer, "--dual"]);
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            string line = File.ReadLines(answer)
                .First(one => one.StartsWith("Objective", StringComparison.Ordinal));
            string value = line.Split('=')[1].Trim().Split(' ')[0];
            found.Add((double.Parse(value, CultureInfo.InvariantCulture), seconds));
        }

        return found;
    }

    private static List<(double Value, double Seconds)> Highs(
        string[] files,
        string folder,
        string root
    )
    {
        Start("npm", folder, ["install", "--no-audit", "--no-fund", $"highs@{HighsVersion}"]);
        string script = Path.Combine(root, "bench/peers/highs.mjs");
        return
        [
            .. Start("node", folder, [script, .. files])
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' '))
                .Select(line =>
                    (
                        double.Parse(line[0], CultureInfo.InvariantCulture),
                        double.Parse(line[1], CultureInfo.InvariantCulture)
                    )
                ),
        ];
    }

    private static string Start(string program, string folder, string[] arguments)
    {
        using Process process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
            }
        )!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
