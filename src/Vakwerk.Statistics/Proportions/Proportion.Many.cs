using System.Numerics;
using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Proportions;

public static partial class Proportion
{
    /// <summary>Wilson's interval for many proportions at once; the same values as one by one.</summary>
    /// <param name="successes">x of each.</param>
    /// <param name="trials">n of each.</param>
    /// <param name="lower">Receives the lower limits.</param>
    /// <param name="upper">Receives the upper limits.</param>
    /// <param name="confidence">The confidence level, 0.95 for 95 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count or the level is impossible, or the lengths differ; the parameter is named.</exception>
    public static void Wilson(
        ReadOnlySpan<double> successes,
        ReadOnlySpan<double> trials,
        Span<double> lower,
        Span<double> upper,
        double confidence = 0.95
    )
    {
        CheckMany(successes, trials, lower, upper, confidence);
        double z = Multiplier(confidence, IntervalSide.TwoSided);
        double square = z * z;
        var squares = new Vector<double>(square);
        int i = 0;
        for (; i + Vector<double>.Count <= successes.Length; i += Vector<double>.Count)
        {
            var x = new Vector<double>(successes[i..]);
            var n = new Vector<double>(trials[i..]);
            Vector<double> failures = n - x;
            Vector<double> part = x / n;
            Vector<double> root = z * Vector.SquareRoot(squares + 4 * x * (failures / n));
            Vector<double> sum = 2 * x + squares + root;
            (2 * x / sum * part).CopyTo(lower[i..]);
            Vector
                .ConditionalSelect(
                    Vector.Equals(failures, Vector<double>.Zero),
                    Vector<double>.One,
                    sum / (2 * (n + squares))
                )
                .CopyTo(upper[i..]);
        }

        for (; i < successes.Length; i++)
        {
            Interval one = Score(successes[i], trials[i], z);
            lower[i] = one.Lower;
            upper[i] = one.Upper;
        }
    }

    /// <summary>Clopper and Pearson's interval for many proportions at once; as one by one to about 1e-13, relative.</summary>
    /// <inheritdoc cref="Wilson(ReadOnlySpan{double}, ReadOnlySpan{double}, Span{double}, Span{double}, double)"/>
    public static void ClopperPearson(
        ReadOnlySpan<double> successes,
        ReadOnlySpan<double> trials,
        Span<double> lower,
        Span<double> upper,
        double confidence = 0.95
    )
    {
        CheckMany(successes, trials, lower, upper, confidence);
        double tail = Tail(confidence, IntervalSide.TwoSided);
        bool vectors = tail is >= VectorBeta.SmallestTail and <= VectorBeta.LargestTail;
        double z = Normal.UpperQuantile(tail);
        int i = 0;
        for (; i + Vector<double>.Count <= successes.Length && vectors; i += Vector<double>.Count)
        {
            ExactBlock(successes[i..], trials[i..], lower[i..], upper[i..], confidence, z);
        }

        for (; i < successes.Length; i++)
        {
            Interval one = ClopperPearson(successes[i], trials[i], confidence);
            lower[i] = one.Lower;
            upper[i] = one.Upper;
        }
    }

    /// <summary>One vector of proportions; what does not suit it goes one by one.</summary>
    private static void ExactBlock(
        ReadOnlySpan<double> successes,
        ReadOnlySpan<double> trials,
        Span<double> lower,
        Span<double> upper,
        double confidence,
        double z
    )
    {
        int lanes = Vector<double>.Count;
        if (!SuitsVector(successes[..lanes], trials[..lanes]))
        {
            for (int k = 0; k < lanes; k++)
            {
                Interval single = ClopperPearson(successes[k], trials[k], confidence);
                lower[k] = single.Lower;
                upper[k] = single.Upper;
            }

            return;
        }

        var x = new Vector<double>(successes);
        Vector<double> failures = new Vector<double>(trials) - x;
        double tail = Tail(confidence, IntervalSide.TwoSided);
        (Vector<double> low, _) = LowerQuantiles(x, failures, tail, z);
        (_, Vector<double> high) = LowerQuantiles(failures, x, tail, z);
        Vector<double> zero = Vector<double>.Zero;
        Vector.ConditionalSelect(Vector.Equals(x, zero), zero, low).CopyTo(lower);
        Vector
            .ConditionalSelect(Vector.Equals(failures, zero), Vector<double>.One, high)
            .CopyTo(upper);
    }

    /// <summary>Not for huge numbers, and not for weighted counts below 1.</summary>
    private static bool SuitsVector(ReadOnlySpan<double> successes, ReadOnlySpan<double> trials)
    {
        for (int k = 0; k < trials.Length; k++)
        {
            if (
                trials[k] > VectorBeta.Largest
                || successes[k] is > 0 and < 1
                || trials[k] - successes[k] is > 0 and < 1
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The beta quantiles of (x, n-x+1). Where x is 0 the limit is the edge: the lane computes something else, which the
    /// caller drops.
    /// </summary>
    private static (Vector<double> X, Vector<double> Y) LowerQuantiles(
        Vector<double> successes,
        Vector<double> failures,
        double tail,
        double z
    )
    {
        Vector<double> a = Vector.Max(successes, Vector<double>.One);
        Vector<double> b = failures + Vector<double>.One;
        Span<double> stirling = stackalloc double[Vector<double>.Count];
        for (int k = 0; k < stirling.Length; k++)
        {
            stirling[k] =
                SpecialMath.StirlingError(a[k] + b[k])
                - SpecialMath.StirlingError(a[k])
                - SpecialMath.StirlingError(b[k]);
        }

        return VectorBeta.InverseLower(a, b, new Vector<double>(stirling), tail, z);
    }

    private static void CheckMany(
        ReadOnlySpan<double> successes,
        ReadOnlySpan<double> trials,
        ReadOnlySpan<double> lower,
        ReadOnlySpan<double> upper,
        double confidence
    )
    {
        Require.Confidence(confidence);
        Require.SameLength(successes.Length, trials.Length, nameof(trials));
        Require.SameLength(successes.Length, lower.Length, nameof(lower));
        Require.SameLength(successes.Length, upper.Length, nameof(upper));
        for (int i = 0; i < successes.Length; i++)
        {
            if (
                !(trials[i] > 0 && trials[i] <= double.MaxValue)
                || !(successes[i] >= 0 && successes[i] <= trials[i])
            )
            {
                Require.Proportion(successes[i], trials[i], nameof(successes), nameof(trials));
            }
        }
    }
}
