namespace Vakwerk.Ui.Charts;

/// <summary>A linear axis with round ticks.</summary>
public sealed class Schaal
{
    private readonly double from;
    private readonly double to;
    private readonly double start;
    private readonly double end;

    private Schaal(double from, double to, double start, double end, IReadOnlyList<double> ticks)
    {
        this.from = from;
        this.to = to;
        this.start = start;
        this.end = end;
        Tikken = ticks;
    }

    /// <summary>Round values on the axis.</summary>
    public IReadOnlyList<double> Tikken { get; }

    /// <summary>Place of a value.</summary>
    public double Van(double value) => start + ((value - from) / (to - from) * (end - start));

    /// <summary>An axis that runs from just below the lowest to just above the highest value, on round ticks.</summary>
    /// <param name="min">Lowest value shown.</param>
    /// <param name="max">Highest value shown.</param>
    /// <param name="start">Place of the lowest end.</param>
    /// <param name="end">Place of the highest end.</param>
    /// <param name="steps">About how many ticks.</param>
    /// <param name="floor">The axis goes no lower.</param>
    /// <param name="ceiling">The axis goes no higher.</param>
    public static Schaal Rond(
        double min,
        double max,
        double start,
        double end,
        int steps = 4,
        double? floor = null,
        double? ceiling = null
    )
    {
        if (max - min < 1e-9)
        {
            double room = Math.Max(Math.Abs(max) * 0.1, 1);
            min -= room;
            max += room;
        }

        double step = Stap((max - min) / steps);
        double low = Math.Floor((min / step) + 1e-9) * step;
        double high = Math.Ceiling((max / step) - 1e-9) * step;
        low = floor is { } bottom ? Math.Max(low, bottom) : low;
        high = ceiling is { } top ? Math.Min(high, top) : high;
        var ticks = new List<double>();
        for (
            double tick = Math.Ceiling((low / step) - 1e-9) * step;
            tick <= high + (step / 1000);
            tick += step
        )
        {
            ticks.Add(Math.Round(tick, 6));
        }

        return new Schaal(low, high, start, end, ticks);
    }

    /// <summary>An axis without ticks that keeps a margin at both ends.</summary>
    public static Schaal Tijd(double min, double max, double start, double end)
    {
        double room = Math.Max((max - min) * 0.04, 0.4);
        return new Schaal(min - room, max + room, start, end, []);
    }

    private static double Stap(double raw)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        double fraction = raw / power;
        double step =
            fraction <= 1 ? 1
            : fraction <= 2 ? 2
            : fraction <= 2.5 ? 2.5
            : fraction <= 5 ? 5
            : 10;
        return step * power;
    }
}
