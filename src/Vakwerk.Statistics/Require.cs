using System.Runtime.CompilerServices;

namespace Vakwerk.Statistics;

/// <summary>Guards of the public methods: an impossible input is an error that names the parameter, never NaN.</summary>
internal static class Require
{
    public static void Confidence(
        double confidence,
        [CallerArgumentExpression(nameof(confidence))] string? name = null
    )
    {
        if (!(confidence > 0 && confidence < 1))
        {
            throw new ArgumentOutOfRangeException(
                name,
                confidence,
                "A confidence level lies between 0 and 1 (0.95 for 95 %)."
            );
        }
    }

    public static void Finite(
        double value,
        [CallerArgumentExpression(nameof(value))] string? name = null
    )
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(name, value, "The value must be a number.");
        }
    }

    public static void NotNegative(
        double value,
        [CallerArgumentExpression(nameof(value))] string? name = null
    )
    {
        if (!(value >= 0) || double.IsPositiveInfinity(value))
        {
            throw new ArgumentOutOfRangeException(
                name,
                value,
                "The value must be zero or more, and finite."
            );
        }
    }

    public static void Positive(
        double value,
        [CallerArgumentExpression(nameof(value))] string? name = null
    )
    {
        if (!(value > 0) || double.IsPositiveInfinity(value))
        {
            throw new ArgumentOutOfRangeException(
                name,
                value,
                "The value must be more than zero, and finite."
            );
        }
    }

    public static void Probability(
        double value,
        [CallerArgumentExpression(nameof(value))] string? name = null
    )
    {
        if (!(value >= 0 && value <= 1))
        {
            throw new ArgumentOutOfRangeException(
                name,
                value,
                "A probability lies between 0 and 1."
            );
        }
    }

    /// <summary>A count out of a total: the total at least one thing, the count not above it.</summary>
    public static void Proportion(
        double successes,
        double trials,
        [CallerArgumentExpression(nameof(successes))] string? successesName = null,
        [CallerArgumentExpression(nameof(trials))] string? trialsName = null
    )
    {
        if (!(trials > 0) || double.IsPositiveInfinity(trials))
        {
            throw new ArgumentOutOfRangeException(
                trialsName,
                trials,
                "There must be at least one trial: a proportion of nothing does not exist."
            );
        }

        if (!(successes >= 0 && successes <= trials))
        {
            throw new ArgumentOutOfRangeException(
                successesName,
                successes,
                $"The successes lie between 0 and the number of trials ({trials:R})."
            );
        }
    }

    /// <summary>A condition of its own, with its own sentence.</summary>
    public static void That(bool holds, string name, object value, string message)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, value, message);
        }
    }

    public static void SameLength(int expected, int actual, string name)
    {
        if (expected != actual)
        {
            throw new ArgumentOutOfRangeException(
                name,
                actual,
                $"The series must have equal lengths; expected {expected} values."
            );
        }
    }

    public static void AtLeast(int minimum, int actual, string name)
    {
        if (actual < minimum)
        {
            throw new ArgumentOutOfRangeException(
                name,
                actual,
                $"At least {minimum} values are needed."
            );
        }
    }

    /// <summary>A count of separate things, for tests on a discrete distribution.</summary>
    public static void Whole(
        double value,
        [CallerArgumentExpression(nameof(value))] string? name = null
    )
    {
        if (!(value >= 0 && value == Math.Floor(value) && value <= 1e15))
        {
            throw new ArgumentOutOfRangeException(
                name,
                value,
                "The value must be a whole number, zero or more."
            );
        }
    }

    /// <summary>A series of finite numbers with at least <paramref name="minimum"/> of them.</summary>
    public static void Series(
        ReadOnlySpan<double> values,
        int minimum,
        [CallerArgumentExpression(nameof(values))] string name = ""
    )
    {
        AtLeast(minimum, values.Length, name);
        foreach (double value in values)
        {
            Finite(value, name);
        }
    }

    /// <summary>A series of numbers of zero or more.</summary>
    public static void NotNegativeSeries(
        ReadOnlySpan<double> values,
        int minimum,
        [CallerArgumentExpression(nameof(values))] string name = ""
    )
    {
        AtLeast(minimum, values.Length, name);
        foreach (double value in values)
        {
            NotNegative(value, name);
        }
    }

    /// <summary>A series of numbers above zero.</summary>
    public static void PositiveSeries(
        ReadOnlySpan<double> values,
        int minimum,
        [CallerArgumentExpression(nameof(values))] string name = ""
    )
    {
        AtLeast(minimum, values.Length, name);
        foreach (double value in values)
        {
            Positive(value, name);
        }
    }
}
