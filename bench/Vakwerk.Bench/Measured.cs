using System.Diagnostics;
using System.Globalization;

namespace Vakwerk.Bench;

/// <summary>How long something took, in milliseconds: median and fastest of the clock, median of the processor.</summary>
internal readonly record struct Measured(double Clock, double Fastest, double Processor)
{
    public static Measured Of(int repeats, Action action, bool warm = true)
    {
        if (warm)
        {
            action();
        }

        var clock = new double[repeats];
        var work = new double[repeats];
        for (int i = 0; i < repeats; i++)
        {
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            long start = Stopwatch.GetTimestamp();
            action();
            clock[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            work[i] = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
        }

        Array.Sort(clock);
        Array.Sort(work);
        return new Measured(clock[repeats / 2], clock[0], work[repeats / 2]);
    }

    public static string Time(double milliseconds) =>
        milliseconds < 1000
            ? $"{milliseconds.ToString("0.0", CultureInfo.InvariantCulture)} ms"
            : $"{(milliseconds / 1000).ToString("0.00", CultureInfo.InvariantCulture)} s";

    /// <summary>How many threads wanted a core in the last minute, which is ours too; empty where the system does not tell.</summary>
    public static string Load() =>
        File.Exists("/proc/loadavg")
            ? $"Load of the machine at the end: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}. "
            : "";
}
