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

    /// <summary>One vector of proportions; what is too large for it goes one by one.</summary>
    private static void ExactBlock(
        ReadOnlySpan<double> successes,
        ReadOnlySpan<double> trials,
        Span<double> lower,
        Span<double> upper,
        double confidence,
        double z
    )
    {
        double tail = Tail(confidence, IntervalSide.TwoSided);
        Vector<double> one = Vector<double>.One;
        var x = new Vector<double>(successes);
        var n = new Vector<double>(trials);
        Vector<double> failures = n - x;
        Span<double> ofLower = stackalloc double[Vector<double>.Count];
        Span<double> ofUpper = stackalloc double[Vector<double>.Count];
        bool large = false;
        for (int k = 0; k < ofLower.Length; k++)
        {
            double both = SpecialMath.StirlingError(trials[k] + 1);
            double successful = Math.Max(1, successes[k]);
            double failed = Math.Max(1, trials[k] - successes[k]);
            ofLower[k] =
                both
                - SpecialMath.StirlingError(successful)
                - SpecialMath.StirlingError(trials[k] - successes[k] + 1);
            ofUpper[k] =
                both
                - SpecialMath.StirlingError(failed)
                - SpecialMath.StirlingError(successes[k] + 1);
            large |= trials[k] > VectorBeta.Largest || successes[k] is > 0 and < 1;
            large |= trials[k] - successes[k] is > 0 and < 1;
        }

        if (large)
        {
            for (int k = 0; k < ofLower.Length; k++)
            {
                Interval single = ClopperPearson(successes[k], trials[k], confidence);
                lower[k] = single.Lower;
                upper[k] = single.Upper;
            }

            return;
        }

        // Where a count is 0 the limit is the edge; the lane computes something else that is dropped.
        (Vector<double> low, _) = VectorBeta.InverseLower(
            Vector.Max(x, one),
            failures + one,
            new Vector<double>(ofLower),
            tail,
            z
        );
        (_, Vector<double> high) = VectorBeta.InverseLower(
            Vector.Max(failures, one),
            x + one,
            new Vector<double>(ofUpper),
            tail,
            z
        );
        Vector
            .ConditionalSelect(Vector.Equals(x, Vector<double>.Zero), Vector<double>.Zero, low)
            .CopyTo(lower);
        Vector
            .ConditionalSelect(Vector.Equals(failures, Vector<double>.Zero), one, high)
            .CopyTo(upper);
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
