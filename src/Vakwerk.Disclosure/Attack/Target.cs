namespace Vakwerk.Disclosure.Attack;

/// <summary>A cell, or the part of a sum that lies in one component, and what is found of it.</summary>
internal sealed class Target
{
    private readonly Lock access = new();

    public required int Cell { get; init; }

    /// <summary>The columns of its part of the attacker's system that it is the sum of.</summary>
    public required int[] Columns { get; init; }

    public required int[] Counts { get; init; }

    /// <summary>How wide the interval must be; infinite asks for the whole interval.</summary>
    public required double Wanted { get; init; }

    /// <summary>No table that fits is outside these; trivial bounds until better ones are proved.</summary>
    public double Floor { get; set; }

    /// <inheritdoc cref="Floor"/>
    public double Ceiling { get; set; }

    /// <summary>Some table that fits has this value.</summary>
    public double Least { get; private set; } = double.PositiveInfinity;

    /// <inheritdoc cref="Least"/>
    public double Most { get; private set; } = double.NegativeInfinity;

    public double Width => Most - Least;

    public bool IsColumn => Columns.Length == 1 && Counts[0] == 1;

    /// <summary>Whether enough is known; never when the whole interval is wanted.</summary>
    public bool IsWide => Width >= Wanted && double.IsFinite(Wanted);

    public bool IsDone =>
        IsWide
        || Ceiling - Floor <= 0
        || (!Tolerance.IsBelow(Floor, Least) && !Tolerance.IsBelow(Most, Ceiling));

    /// <summary>Takes note of the value in a table that fits; any thread may.</summary>
    public void See(double value)
    {
        if (value < Least || value > Most)
        {
            lock (access)
            {
                Least = Math.Min(Least, value);
                Most = Math.Max(Most, value);
            }
        }
    }

    public double Value(double[] x)
    {
        double sum = 0;
        for (int i = 0; i < Columns.Length; i++)
        {
            sum += Counts[i] * x[Columns[i]];
        }

        return sum;
    }
}
