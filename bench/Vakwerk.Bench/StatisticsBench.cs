using System.Globalization;
using System.Text;
using Vakwerk.Bench.Web;
using Vakwerk.Statistics;
using Vakwerk.Statistics.DiffInDiff;
using Vakwerk.Statistics.MultipleTesting;
using Vakwerk.Statistics.Proportions;
using Vakwerk.Statistics.Rates;

namespace Vakwerk.Bench;

/// <summary>
/// The statistics of a whole sector, in this process, and the same by R and MathNet.Numerics in the same run. Writes the section
/// "Statistics" of docs/performance.md.
/// </summary>
internal sealed class StatisticsBench
{
    private const int Repeats = 9;
    private readonly StatisticsCells cells = new();
    private readonly double[] lower = new double[StatisticsCells.Count];
    private readonly double[] upper = new double[StatisticsCells.Count];
    private readonly StringBuilder page = new();
    private readonly Dictionary<string, double[]> ours = [];
    private readonly List<(string Name, string What, Measured Took, string Aim)> rows = [];

    public static int Run(string root)
    {
        var bench = new StatisticsBench();
        bench.Measure();
        bench.Write();
        Section.Write(
            Path.Combine(root, "docs/performance.md"),
            "Statistics",
            bench.page.ToString()
        );
        Console.WriteLine(bench.page);
        return 0;
    }

    private void Measure()
    {
        Row(
            "wilson",
            "Wilson, both limits",
            "7 ms",
            () => Proportion.Wilson(cells.Successes, cells.Trials, lower, upper)
        );
        ours["wilson"] = [.. lower];
        Row(
            "exact",
            "Clopper-Pearson, both limits",
            "0.5 s",
            () => Proportion.ClopperPearson(cells.Successes, cells.Trials, lower, upper)
        );
        ours["exact"] = [.. lower];
        Row("poisson", "exact Poisson, both limits", "", Poisson);
        ours["poisson"] = [.. lower];
        Row(
            "bh",
            "Benjamini-Hochberg, one family of a million",
            "",
            () => ours["bh"] = AdjustedP.BenjaminiHochberg(cells.P)
        );
        Row(
            "",
            "whole sector: Wilson, funnel, Benjamini-Hochberg per indicator and year, trend per institution (2 threads)",
            "1 s",
            new StatisticsSector(cells).Run
        );
        Row(
            "",
            "group-time effects, 500 institutions x 5 years, clustered errors, two averages",
            "20 ms",
            GroupTime
        );
    }

    private void Row(string name, string what, string aim, Action action) =>
        rows.Add((name, what, Measured.Of(Repeats, action), aim));

    private void Poisson()
    {
        for (int i = 0; i < StatisticsCells.Count; i++)
        {
            Interval limits = PoissonCount.Exact(cells.Successes[i]);
            lower[i] = limits.Lower;
            upper[i] = limits.Upper;
        }
    }

    private void GroupTime()
    {
        StaggeredPanel panel = StaggeredPanel.Create(
            cells.Units,
            cells.Periods,
            cells.Outcomes,
            cells.Starts
        );
        GroupTimeEffects effects = GroupTimeEffects.Estimate(panel, unit => unit / 8);
        lower[0] = effects.ByTimeSinceStart().Overall.StandardError;
        upper[0] = effects.ByCohort().Overall.StandardError;
    }

    private void Write()
    {
        Dictionary<string, (double Seconds, double Difference)> r = StatisticsPeers.R(cells, ours);
        var mathNet = new Dictionary<string, double>
        {
            ["exact"] = StatisticsPeers.MathNetBeta(cells),
            ["poisson"] = StatisticsPeers.MathNetGamma(cells),
        };
        page.AppendLine(
            CultureInfo.InvariantCulture,
            $"A million made-up indicator cells of 1 to 20,000 students (`bench/Vakwerk.Bench/StatisticsCells.cs`); one thread unless a row says otherwise; median of {Repeats}. R gets the same numbers in the same run, vectorised, median of 3; MathNet.Numerics 20,000 of them, multiplied. Where Wilson's limit is 0, the usual formula leaves rounding in R: that is the difference in its row. {(r.Count == 0 ? "R is not installed here. " : "")}{Measured.Load()}"
        );
        page.AppendLine();
        page.AppendLine(
            "| What | Median | Fastest | Aim | R | times as fast | largest difference with R, relative | MathNet | times as fast |"
        );
        page.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach ((string name, string what, Measured took, string aim) in rows)
        {
            string peer = r.TryGetValue(name, out (double Seconds, double Difference) found)
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Measured.Time(found.Seconds * 1000)} | {found.Seconds * 1000 / took.Clock:0.0} | {found.Difference:0.0E+0}"
                )
                : "| |";
            string other = mathNet.TryGetValue(name, out double seconds)
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Measured.Time(seconds * 1000)} | {seconds * 1000 / took.Clock:0}"
                )
                : "|";
            page.AppendLine(
                $"| {what} | {Measured.Time(took.Clock)} | {Measured.Time(took.Fastest)} | {aim} | {peer} | {other} |"
            );
        }
    }
}
