using System.Diagnostics;
using System.Text;

namespace Vakwerk.Bench;

/// <summary>The table: measures and writes a row.</summary>
internal sealed class MatchingRows(StringBuilder page, int size)
{
    public void Measure(string what, int times, Action run, Func<string> outcome)
    {
        var clock = new List<double>();
        var processor = new List<double>();
        for (int i = 0; i < times; i++)
        {
            GC.Collect();
            TimeSpan used = Process.GetCurrentProcess().TotalProcessorTime;
            long start = Stopwatch.GetTimestamp();
            run();
            clock.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            processor.Add(
                (Process.GetCurrentProcess().TotalProcessorTime - used).TotalMilliseconds
            );
        }

        Add(what, Median(clock), Median(processor), outcome());
    }

    public void Add(string what, double clock, double? processor, string outcome)
    {
        string row =
            $"| {size:N0} | {what} | {Time(clock)} | {(processor is { } used ? Time(used) : "")} | {outcome} |\n";
        page.Append(row);
        Console.Write(row);
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static string Time(double milliseconds) =>
        milliseconds < 1000 ? $"{milliseconds:0.0} ms" : $"{milliseconds / 1000:0.00} s";
}
