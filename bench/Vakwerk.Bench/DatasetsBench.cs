using System.Diagnostics;
using System.Globalization;
using System.Text;
using Vakwerk.Bench.Web;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Query;

namespace Vakwerk.Bench;

/// <summary>
/// <c>-- datasets prepare FOLDER</c> makes the data; <c>-- datasets FOLDER</c> measures: reading a file with the whole program
/// (<c>VAKWERK_PROGRAM</c>, the published vakwerk.dll), group-by over 2 and 20 million rows beside DuckDB (<c>VAKWERK_DUCKDB</c>, its
/// library). Writes the section "Data sets" of docs/performance.md.
/// </summary>
internal static class DatasetsBench
{
    private const int Lines = 1_000_000;
    private const int Repeats = 15;
    private const int Imports = 3;
    private static readonly int[] Sizes = [2_000_000, 20_000_000];

    private static readonly (string Text, int[] By, (int Dimension, int Code)? Only)[] Questions =
    [
        ("brin x jaar", [0, 5], null),
        ("crebo x woonprovincie", [1, 4], null),
        ("brin x niveau, one leerweg", [0, 3], (2, 0)),
    ];

    public static int Prepare(string folder, string root)
    {
        Directory.CreateDirectory(folder);
        DatasetInstance.WriteFile12(
            Path.Combine(folder, "2021-2025-12-proef.csv"),
            Lines,
            Path.Combine(root, "data")
        );
        using DuckDb? duck = Duck(folder);
        duck?.Run("SET threads TO 2");
        foreach (int rows in Sizes)
        {
            DatasetInstance.WriteImage(Image(folder, rows), rows);
            if (duck is not null)
            {
                string csv = Path.Combine(folder, "rows.csv");
                DatasetInstance.WriteCsv(csv, rows);
                duck.Run(
                    $"CREATE OR REPLACE TABLE t{rows} AS SELECT brin::UTINYINT brin, crebo::USMALLINT crebo, leerweg::UTINYINT leerweg, niveau::UTINYINT niveau, woonprovincie::UTINYINT woonprovincie, jaar::UTINYINT jaar, studenten::SMALLINT studenten, verborgen::BOOLEAN verborgen FROM read_csv('{csv}')"
                );
                File.Delete(csv);
            }
        }

        return 0;
    }

    public static int Measure(string folder, string root)
    {
        var page = new StringBuilder();
        page.AppendLine(
            "Figures are made up by a seeded generator (`bench/Vakwerk.Bench/DatasetInstance.cs`) in the shape of DUO's files."
        );
        page.AppendLine();
        if (Environment.GetEnvironmentVariable("VAKWERK_PROGRAM") is { Length: > 0 } program)
        {
            Import(page, program, folder);
        }

        GroupBys(page, folder);
        Section.Write(Path.Combine(root, "docs", "performance.md"), "Data sets", page.ToString());
        return 0;
    }

    private static void GroupBys(StringBuilder page, string folder)
    {
        using DuckDb? duck = Duck(folder);
        duck?.Run("SET threads TO 2");
        string peer = duck is null ? "DuckDB" : $"DuckDB {DuckDb.Version}";
        page.AppendLine(
            $"Group-by with sum and count of hidden cells, {Repeats} times, median (highest) in ms. {peer} is asked the same of the same rows, in the same process, with two threads, with numbers of codes in its smallest types; answers are compared and are equal."
        );
        page.AppendLine();
        page.AppendLine("| Rows | Question | Groups | Vakwerk | DuckDB | Times as fast | Aim |");
        page.AppendLine("| ---: | --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (int rows in Sizes)
        {
            var open = Stopwatch.StartNew();
            using ColumnImage image =
                ColumnImage.Open(Image(folder, rows))
                ?? throw new InvalidOperationException("Run prepare first.");
            TimeSpan opened = open.Elapsed;
            foreach (var question in Questions)
            {
                Row(page, image, duck, rows, question);
            }

            Console.WriteLine($"{rows}: opened in {opened.TotalMilliseconds:0} ms");
        }

        page.AppendLine();
    }

    private static void Row(
        StringBuilder page,
        ColumnImage image,
        DuckDb? duck,
        int rows,
        (string Text, int[] By, (int Dimension, int Code)? Only) question
    )
    {
        GroupQuery query = new(
            question.By,
            question.Only is { } only
                ?
                [
                    (
                        only.Dimension,
                        [
                            .. Enumerable
                                .Range(0, DatasetInstance.Sizes[only.Dimension])
                                .Select(id => id == only.Code),
                        ]
                    ),
                ]
                : []
        );
        string names = string.Join(", ", question.By.Select(d => DatasetInstance.Names[d]));
        string where = question.Only is { } one
            ? $" WHERE {DatasetInstance.Names[one.Dimension]} = {one.Code}"
            : "";
        string sql =
            $"SELECT {names}, sum(studenten), count(*) FILTER (verborgen) FROM t{rows}{where} GROUP BY {names}";
        List<string> answer =
        [
            .. GroupBy
                .Run(image, query)
                .Rows()
                .Select(row =>
                    string.Join('|', row.Codes) + $"|{row.Cells[0].Sum}|{row.Cells[0].Hidden}"
                ),
        ];
        if (duck is not null && !duck.Query($"{sql} ORDER BY {names}").SequenceEqual(answer))
        {
            throw new InvalidOperationException($"DuckDB answers otherwise: {sql}");
        }

        double[] ours = Times(() => GroupBy.Run(image, query));
        double[] theirs = duck is null ? [] : Times(() => duck.Run(sql));
        string aim = rows == Sizes[1] ? "160 ms" : "";
        page.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {rows:N0} | {question.Text} | {answer.Count:N0} | {ours[Repeats / 2]:0.0} ({ours[^1]:0.0}) | {(theirs.Length == 0 ? "" : $"{theirs[Repeats / 2]:0.0} ({theirs[^1]:0.0})")} | {(theirs.Length == 0 ? "" : $"{theirs[Repeats / 2] / ours[Repeats / 2]:0.0}")} | {aim} |"
        );
    }

    private static void Import(StringBuilder page, string program, string folder)
    {
        string file = Path.Combine(folder, "2021-2025-12-proef.csv");
        string[] data =
        [
            .. Enumerable.Range(0, Imports).Select(i => Path.Combine(folder, $"data{i}")),
        ];
        var starts = new List<Measured>();
        var imports = new List<Measured>();
        foreach (string one in data)
        {
            if (Directory.Exists(one))
            {
                Directory.Delete(one, recursive: true);
            }

            Run(program, "query", "--datasets", "--data", one);
            starts.Add(Run(program, "query", "--datasets", "--data", one));
            imports.Add(Run(program, "import", "dataset", file, "--data", one));
        }

        string[] question =
        [
            "query",
            "--dataset",
            "studenten-per-opleiding-en-woonprovincie",
            "--draft",
            "--group-by",
            "brin,jaar",
            "--data",
            data[0],
        ];
        Measured first = Run(program, question);
        Measured later = Run(program, question);
        double start = Middle(starts, item => item.Seconds);
        double whole = Middle(imports, item => item.Seconds);
        double work =
            Middle(imports, item => item.Processor) - Middle(starts, item => item.Processor);
        page.AppendLine(
            $"Import of {Lines:N0} lines ({new FileInfo(file).Length >> 20} MB, 14 columns, 5 observations a line) with all checks by the whole program, median of {Imports}. Where the clock shows much more than the processor, other work held the machine up."
        );
        page.AppendLine();
        page.AppendLine("| What | Measured | Aim |");
        page.AppendLine("| --- | ---: | ---: |");
        page.AppendLine(
            $"| import, with start | {whole:0.0} s (fastest {imports.Min(item => item.Seconds):0.0} s) |  |"
        );
        page.AppendLine($"| start of the program alone | {start:0.0} s |  |");
        page.AppendLine(
            $"| lines per second, without the start | {Lines / (whole - start):N0} | 200,000 |"
        );
        page.AppendLine(
            $"| lines per second of processor time, without the start | {Lines / work:N0} |  |"
        );
        page.AppendLine($"| highest memory | {imports.Max(item => item.Peak) >> 20} MB |  |");
        page.AppendLine(
            $"| first question (makes the column image), with start | {first.Seconds:0.0} s |  |"
        );
        page.AppendLine($"| next question, with start | {later.Seconds:0.0} s |  |");
        page.AppendLine();
    }

    private sealed record Measured(double Seconds, double Processor, long Peak);

    private static double Middle(IEnumerable<Measured> runs, Func<Measured, double> what) =>
        runs.Select(what).Order().ElementAt(Imports / 2);

    private static Measured Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(program);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        double processor = 0;
        while (!process.WaitForExit(20))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
                processor = process.TotalProcessorTime.TotalSeconds;
            }
            catch (InvalidOperationException)
            {
                // It ended meanwhile; what was seen last is near enough.
            }
        }

        double seconds = watch.Elapsed.TotalSeconds;
        output.Wait();
        return process.ExitCode == 0
            ? new Measured(seconds, processor, peak)
            : throw new InvalidOperationException(errors.Result);
    }

    private static double[] Times(Action action)
    {
        for (int i = 0; i < 3; i++)
        {
            action();
        }

        double[] times = new double[Repeats];
        for (int i = 0; i < Repeats; i++)
        {
            var watch = Stopwatch.StartNew();
            action();
            times[i] = watch.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return times;
    }

    private static DuckDb? Duck(string folder) =>
        Environment.GetEnvironmentVariable("VAKWERK_DUCKDB") is { Length: > 0 } library
            ? new DuckDb(library, Path.Combine(folder, "peer.duckdb"))
            : null;

    private static string Image(string folder, int rows) =>
        Path.Combine(folder, $"{rows}.kolommen");
}
