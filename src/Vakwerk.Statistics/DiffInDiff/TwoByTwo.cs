using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.DiffInDiff;

/// <summary>The classic comparison: the change of the treated minus the change of the controls.</summary>
/// <param name="TreatedBefore">Mean of the treated before.</param>
/// <param name="TreatedAfter">Mean of the treated after.</param>
/// <param name="ControlBefore">Mean of the controls before.</param>
/// <param name="ControlAfter">Mean of the controls after.</param>
public readonly record struct TwoByTwo(
    double TreatedBefore,
    double TreatedAfter,
    double ControlBefore,
    double ControlAfter
)
{
    /// <summary>The effect, if both groups would have changed equally without treatment.</summary>
    public double Effect => TreatedAfter - TreatedBefore - (ControlAfter - ControlBefore);

    /// <summary>Compares four groups of outcomes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A group is empty or holds a value that is no number.</exception>
    public static TwoByTwo Of(
        ReadOnlySpan<double> treatedBefore,
        ReadOnlySpan<double> treatedAfter,
        ReadOnlySpan<double> controlBefore,
        ReadOnlySpan<double> controlAfter
    )
    {
        Require.Series(treatedBefore, 1);
        Require.Series(treatedAfter, 1);
        Require.Series(controlBefore, 1);
        Require.Series(controlAfter, 1);
        return new TwoByTwo(
            Moments.Mean(treatedBefore),
            Moments.Mean(treatedAfter),
            Moments.Mean(controlBefore),
            Moments.Mean(controlAfter)
        );
    }
}
