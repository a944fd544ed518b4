using System.Diagnostics;
using System.Text.Json;

namespace Vakwerk.Bench;

/// <summary>The built program from outside, and LEMON on the same file, when there is a C++ compiler and liblemon-dev.</summary>
internal static class MatchingPeers
{
    public static void Run(MatchingRows rows, string root, int size, bool exact)
    {
        string folder = Directory.CreateTempSubdirectory("vakwerk-bench-").FullName;
        try
        {
            string file = Path.Combine(folder, "instance.txt");
            string program = Path.Combine(root, "src/Vakwerk.App/bin/Release/net10.0/vakwerk.dll");
            if (!File.Exists(program))
            {
                Console.Error.WriteLine("Build first: dotnet build -c Release src/Vakwerk.App");
                return;
            }

            Start(
                "dotnet",
                [
                    program,
                    "match",
                    "generate",
                    "--students",
                    $"{size}",
                    "--seed",
                    "20260101",
                    "--out",
                    file,
                ]
            );
            Whole(rows, program, file, folder, "student-optimal");
            Whole(rows, program, file, folder, "max-placed");
            if (exact)
            {
                Whole(rows, program, file, folder, "min-cost");
                Lemon(rows, root, file, folder);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Whole(
        MatchingRows rows,
        string program,
        string file,
        string folder,
        string method
    )
    {
        string output = Path.Combine(folder, method);
        long start = Stopwatch.GetTimestamp();
        Start(
            "dotnet",
            [
                program,
                "match",
                "round",
                "--instance",
                file,
                "--priorities",
                "classes",
                "--method",
                method,
                "--out",
                output,
            ]
        );
        double clock = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        using JsonDocument summary = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(output, "summary.json"))
        );
        double solved = summary.RootElement.GetProperty("seconds").GetDouble();
        double peak = summary.RootElement.GetProperty("peak_mb").GetDouble();
        rows.Add(
            $"whole program, `match round --method {method}`",
            clock,
            null,
            $"of which solving {solved * 1000:0} ms (first call, not warmed up); peak {peak:0} MB"
        );
    }

    private static void Lemon(MatchingRows rows, string root, string file, string folder)
    {
        string peer = Path.Combine(folder, "rank_flow");
        string source = Path.Combine(root, "bench/peers/rank_flow.cpp");
        if (Start("g++", ["-O3", "-march=native", "-o", peer, source]) is null)
        {
            Console.Error.WriteLine("LEMON not measured: no g++ or no liblemon-dev.");
            return;
        }

        foreach (
            (string name, string key) in new[] { ("NetworkSimplex", "ns"), ("CostScaling", "cs") }
        )
        {
            string[]? words = Start(peer, [file, key])?.Split(' ', '\n');
            if (words is [var cost, var time, ..])
            {
                rows.Add(
                    $"peer: LEMON {name}, solving only",
                    double.Parse(time),
                    null,
                    $"rank sum {long.Parse(cost):N0}"
                );
            }
        }
    }

    /// <returns>What it wrote, or null when it failed.</returns>
    private static string? Start(string program, string[] arguments)
    {
        try
        {
            using Process process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true }
            )!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
