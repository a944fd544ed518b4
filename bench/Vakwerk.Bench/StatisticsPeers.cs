using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using MathNet.Numerics.Distributions;
using Vakwerk.Statistics.Rates;

namespace Vakwerk.Bench;

/// <summary>The same numbers computed by R, where it is installed, and by MathNet.Numerics.</summary>
internal static class StatisticsPeers
{
    /// <summary>MathNet takes so long that a part is measured, and multiplied.</summary>
    private const int MathNetPart = 20_000;

    /// <summary>Where a limit is 0 the usual formula, as R gets it, leaves rounding of this size.</summary>
    private const double Zero = 1e-12;

    private const string Script = """
        folder <- commandArgs(trailingOnly = TRUE)[1]
        read <- function(name) readBin(file.path(folder, name), "double", n = 1e7)
        x <- read("x"); n <- read("n"); p <- read("p")
        z <- qnorm(0.975)
        times <- function(name, f) {
          f(); seconds <- numeric(3)
          for (i in 1:3) { seconds[i] <- system.time(result <- f())[["elapsed"]] }
          writeBin(result, file.path(folder, paste0("r-", name)))
          cat(name, median(seconds), "\n")
        }
        times("wilson", function() { q <- x / n; (q + z^2/(2*n) - z * sqrt(q*(1-q)/n + z^2/(4*n^2))) / (1 + z^2/n) })
        times("exact", function() { upper <- qbeta(0.975, x + 1, n - x); qbeta(0.025, x, n - x + 1) })
        times("poisson", function() { upper <- qgamma(0.975, x + 1); qgamma(0.025, x) })
        times("bh", function() p.adjust(p, "BH"))
        """;

    /// <summary>Seconds by name of the function, and the largest relative difference with ours; empty without R.</summary>
    public static Dictionary<string, (double Seconds, double Difference)> R(
        StatisticsCells cells,
        IReadOnlyDictionary<string, double[]> ours
    )
    {
        string folder = Directory.CreateTempSubdirectory("vakwerk-r-").FullName;
        try
        {
            Store(folder, "x", cells.Successes);
            Store(folder, "n", cells.Trials);
            Store(folder, "p", cells.P);
            string script = Path.Combine(folder, "peer.R");
            File.WriteAllText(script, Script);
            using Process r = Process.Start(
                new ProcessStartInfo("Rscript", [script, folder]) { RedirectStandardOutput = true }
            )!;
            string[] lines = r
                .StandardOutput.ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries);
            r.WaitForExit();
            return lines
                .Select(line => line.Split(' '))
                .ToDictionary(
                    line => line[0],
                    line =>
                        (
                            double.Parse(line[1], CultureInfo.InvariantCulture),
                            Difference(ours[line[0]], Load(folder, $"r-{line[0]}"))
                        )
                );
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return [];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Seconds for all cells, both limits, from a part of them.</summary>
    public static double MathNetBeta(StatisticsCells cells) =>
        Part(i =>
            (
                cells.Successes[i] > 0
                    ? Beta.InvCDF(
                        cells.Successes[i],
                        cells.Trials[i] - cells.Successes[i] + 1,
                        0.025
                    )
                    : 0
            )
            + (
                cells.Successes[i] < cells.Trials[i]
                    ? Beta.InvCDF(
                        cells.Successes[i] + 1,
                        cells.Trials[i] - cells.Successes[i],
                        0.975
                    )
                    : 1
            )
        );

    /// <summary>Seconds for all cells, both limits, from a part of them.</summary>
    public static double MathNetGamma(StatisticsCells cells) =>
        Part(i =>
            (cells.Successes[i] > 0 ? Gamma.InvCDF(cells.Successes[i], 1, 0.025) : 0)
            + Gamma.InvCDF(cells.Successes[i] + 1, 1, 0.975)
        );

    private static double Part(Func<int, double> limits)
    {
        double sum = 0;
        Measured took = Measured.Of(
            1,
            () =>
            {
                for (int i = 0; i < MathNetPart; i++)
                {
                    sum += limits(i);
                }
            },
            warm: false
        );
        return double.IsFinite(sum)
            ? took.Clock / 1000 / MathNetPart * StatisticsCells.Count
            : double.NaN;
    }

    public static double[] PoissonLower(StatisticsCells cells) =>
        [.. cells.Successes.Select(count => PoissonCount.Exact(count).Lower)];

    private static double Difference(double[] ours, double[] theirs)
    {
        double largest = 0;
        for (int i = 0; i < ours.Length; i++)
        {
            double scale = Math.Max(Math.Abs(theirs[i]), Zero);
            largest =
                ours[i] == theirs[i]
                    ? largest
                    : Math.Max(largest, Math.Abs(ours[i] - theirs[i]) / scale);
        }

        return largest;
    }

    private static void Store(string folder, string name, double[] values) =>
        File.WriteAllBytes(
            Path.Combine(folder, name),
            MemoryMarshal.AsBytes<double>(values).ToArray()
        );

    private static double[] Load(string folder, string name) =>
        MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(Path.Combine(folder, name))).ToArray();
}
