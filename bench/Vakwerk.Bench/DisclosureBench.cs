using System.Diagnostics;
using System.Globalization;
using System.Text;
using Vakwerk.Bench.Web;
using Vakwerk.Disclosure;
using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Rounding;
using Vakwerk.Disclosure.Rules;
using Vakwerk.Disclosure.Suppression;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Bench;

/// <summary>
/// Protects and attacks the year table, in this process; and gives some of the attacker's linear programs to GLPK, where it is
/// installed, so that a ratio on the same machine and minute stands beside the times. Writes the section "Disclosure" of
/// docs/performance.md.
/// </summary>
internal static class DisclosureBench
{
    private const int Repeats = 3;

    /// <summary>Measured once, while it was made, on the verdict for one year; the steps add up.</summary>
    private const string Gains = """
        What each step gained, on the verdict for the year table (processor time of two threads). One or a few runs per step, not repeated side by side: the load of the machine lay between 1 and 19 and was highest at the third and fourth step, which makes these look slower than they are and the fifth a greater gain. The numbers of exchanges do not suffer from that:

        | Step | Exchanges | Per exchange | Processor time |
        | --- | ---: | ---: | ---: |
        | neighbourhoods of 250 and 1,200 cells first, each with an elimination of its own | 127,000 | 43 µs | 5.5 s |
        | one sparse tableau, no neighbourhoods | 170,000 | 64 µs | 10.8 s |
        | exchanges that touch only what is not zero, one pool for all threads, sums look at every table | 76,000 | 57 µs | 4.3 s |
        | free columns chosen by the length of their column too: shorter ways, columns half as full | 86,000 | 45 µs | 3.9 s |
        | rows added up in a plain array, gradient in vector instructions | 86,000 | 22 µs | 1.9 s |
        | down from the start again instead of from the largest value | | | 1.6 s |

        Without the values of the suppressed cells a linear program from zero had not found a first table when it was stopped after about three minutes (load 26); iterative proportional fitting finds one in the middle.

        """;

    public static int Run(string root)
    {
        CrossTable table = DisclosureInstance.Create(60, 20260101);
        PrimaryCells primary = new MinimumFrequency(4).Apply(table);
        ProtectedTable safe = SecondarySuppression.Protect(table, primary).Table!;
        var all = new double[table.Cells.Count];
        Array.Fill(all, 5);
        Audit audit = Attacker.Verdict(safe.Publication, all);
        var page = new StringBuilder();
        page.AppendLine(CultureInfo.InvariantCulture, $"{What(table, primary)}");
        page.AppendLine();
        page.AppendLine("| What | Median | Fastest | Processor time | Aim |");
        page.AppendLine("| --- | ---: | ---: | ---: | ---: |");
        Row(
            page,
            "screen for exact recomputation",
            "50 ms",
            15,
            () => ExactScreen.Recomputable(safe.Publication)
        );
        Row(
            page,
            "verdict of the attacker (all suppressed cells, width 5)",
            "2 s",
            Repeats,
            () => Attacker.Verdict(safe.Publication, all)
        );
        Publication blind = WithoutValues(safe.Publication);
        Row(
            page,
            "the same without the values of the suppressed cells",
            "2 s",
            Repeats,
            () => Attacker.Verdict(blind, all)
        );
        Row(
            page,
            "whole intervals of all suppressed cells",
            "",
            1,
            () => Attacker.Intervals(safe.Publication),
            warm: false
        );
        (Publication years, double[] width) = Years(safe.Publication);
        Row(
            page,
            "verdict of the attacker, ten years",
            "10 s",
            1,
            () => Attacker.Verdict(years, width),
            warm: false
        );
        Row(
            page,
            "secondary suppression with its audit",
            "5 s",
            Repeats,
            () => SecondarySuppression.Protect(table, primary)
        );
        Row(
            page,
            "rounding of small counts to base 5",
            "",
            Repeats,
            () => SmallCountRounding.Round(table.Cells, 5)
        );
        page.AppendLine();
        page.AppendLine(
            "Two threads; the whole intervals and the ten years are one run each, and the ten years are ten times this one, with names of their own. "
                + Measured.Load()
                + "On a quiet machine the clock shows a little more than half of the processor time; where it shows more, other work held the machine up."
        );
        page.AppendLine();
        int suppressed = safe.Publication.Suppressed.Count(one => one);
        page.AppendLine(
            CultureInfo.InvariantCulture,
            $"Suppressed: {suppressed} cells, {primary.Sensitive.Count(one => one)} of them sensitive ({(double)suppressed / primary.Sensitive.Count(one => one):0.000} per sensitive cell; the R package GaussSuppression took 1.286 on its reference table, 5,305 of 4,126, and left 628 narrow). Exactly recomputable: {audit.Exact.Count}. Narrower than 5: {audit.Narrow.Count}."
        );
        page.AppendLine();
        page.AppendLine(DisclosurePeers.Measure(safe.Publication, root));
        page.AppendLine();
        page.Append(Gains);
        Section.Write(Path.Combine(root, "docs/performance.md"), "Disclosure", page.ToString());
        Console.WriteLine(page);
        return 0;
    }

    private static string What(CrossTable table, PrimaryCells primary)
    {
        int inner = Enumerable
            .Range(0, table.Cells.Count)
            .Count(cell => table.Cells.Equations.All(one => one.Total != cell));
        return $"One year of 60 institutions x 4 levels x 2 leerwegen x 12 groups: {inner:N0} inner and {table.Cells.Count:N0} published cells, {table.Cells.Values[^1]:N0} students, {primary.Sensitive.Count(one => one):N0} sensitive cells (1 to 4). The generator is our own (`bench/Vakwerk.Bench/DisclosureInstance.cs`); the table that GaussSuppression was measured on has the same shape and nearly the same shares of zeros and small cells, but is not the same table.";
    }

    private static Publication WithoutValues(Publication publication)
    {
        Table table = publication.Table;
        Table unknown = Table.Create(
            table.Names.Select(
                (name, cell) =>
                    KeyValuePair.Create(
                        name,
                        publication.Suppressed[cell] ? null : (double?)table.Values[cell]
                    )
            ),
            table.Equations.Select(one => Named(table, one, ""))
        );
        return Publication.Of(unknown, publication.Suppressed);
    }

    /// <summary>The year ten times, as cells of ten different years in one publication.</summary>
    private static (Publication Publication, double[] Width) Years(Publication first)
    {
        Publication[] years = [.. Enumerable.Repeat(first, 10)];
        Table all = Table.Create(
            years.SelectMany(
                (one, year) =>
                    one.Table.Names.Select(
                        (name, cell) =>
                            KeyValuePair.Create($"{year}|{name}", (double?)one.Table.Values[cell])
                    )
            ),
            years.SelectMany(
                (one, year) =>
                    one.Table.Equations.Select(equation => Named(one.Table, equation, $"{year}|"))
            )
        );
        double[] width = new double[all.Count];
        Array.Fill(width, 5);
        return (Publication.Of(all, [.. years.SelectMany(one => one.Suppressed)]), width);
    }

    private static (string, IReadOnlyList<string>) Named(
        Table table,
        Equation one,
        string prefix
    ) =>
        (
            prefix + table.Names[one.Total],
            [.. one.Parts.Select(part => prefix + table.Names[part])]
        );

    private static void Row(
        StringBuilder page,
        string what,
        string aim,
        int repeats,
        Action action,
        bool warm = true
    )
    {
        Measured took = Measured.Of(repeats, action, warm);
        page.AppendLine(
            $"| {what} | {Measured.Time(took.Clock)} | {Measured.Time(took.Fastest)} | {Measured.Time(took.Processor)} | {aim} |"
        );
    }
}
