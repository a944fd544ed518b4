using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Proportions;

/// <summary>Intervals for one proportion: a number of successes out of a number of trials.</summary>
/// <remarks>
/// Every method takes the counts (not a percentage) and gives fractions between 0 and 1. Counts may be weighted, so they
/// need not be whole. Publish <see cref="Wilson(double, double, double, IntervalSide)"/>;
/// <see cref="ClopperPearson(double, double, double, IntervalSide)"/> never covers less than it promises and is wider.
/// </remarks>
public static partial class Proportion
{
    /// <summary>
    /// Wilson's score interval: all P with |p - P| ≤ z √(P(1-P)/n), that is
    /// (2x + z² ± z √(z² + 4x(1-x/n))) / (2(n + z²)).
    /// </summary>
    /// <param name="successes">x, from 0 to n.</param>
    /// <param name="trials">n, more than 0.</param>
    /// <param name="confidence">The confidence level, 0.95 for 95 %.</param>
    /// <param name="side">Both limits, or one of them at the full error probability.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count or the level is impossible; the parameter is named.</exception>
    /// <remarks>Wilson (1927), J. Am. Stat. Assoc. 22:209-212; Newcombe (1998), Stat. Med. 17:857-872, method 3.</remarks>
    public static Interval Wilson(
        double successes,
        double trials,
        double confidence = 0.95,
        IntervalSide side = IntervalSide.TwoSided
    )
    {
        Require.Proportion(successes, trials);
        Require.Confidence(confidence);
        Interval both = Score(successes, trials, Multiplier(confidence, side));
        return OneSide(both, side);
    }

    /// <summary>
    /// Wilson's score interval with continuity correction: the limits at x - c and x + c with c = ½, but not further than
    /// half the trials, as R's prop.test does.
    /// </summary>
    /// <inheritdoc cref="Wilson(double, double, double, IntervalSide)"/>
    /// <remarks>Newcombe (1998), Stat. Med. 17:857-872, method 4.</remarks>
    public static Interval WilsonContinuity(
        double successes,
        double trials,
        double confidence = 0.95,
        IntervalSide side = IntervalSide.TwoSided
    )
    {
        Require.Proportion(successes, trials);
        Require.Confidence(confidence);
        double z = Multiplier(confidence, side);
        double shift = Math.Min(0.5, Math.Abs(successes - trials / 2));
        double lower = successes <= shift ? 0 : Score(successes - shift, trials, z).Lower;
        double upper = successes + shift >= trials ? 1 : Score(successes + shift, trials, z).Upper;
        return OneSide(new Interval(lower, successes / trials, upper), side);
    }

    /// <summary>
    /// Clopper and Pearson's exact interval: the limits are the beta quantiles B(α/2; x, n-x+1) and B(1-α/2; x+1, n-x).
    /// </summary>
    /// <inheritdoc cref="Wilson(double, double, double, IntervalSide)"/>
    /// <remarks>Clopper and Pearson (1934), Biometrika 26:404-413.</remarks>
    public static Interval ClopperPearson(
        double successes,
        double trials,
        double confidence = 0.95,
        IntervalSide side = IntervalSide.TwoSided
    )
    {
        Require.Proportion(successes, trials);
        Require.Confidence(confidence);
        double tail = Tail(confidence, side);
        double failures = trials - successes;
        double lower =
            successes == 0 || side == IntervalSide.UpperBound
                ? 0
                : LowerQuantile(tail, successes, failures + 1).Value;
        double upper =
            failures == 0 || side == IntervalSide.LowerBound
                ? 1
                : LowerQuantile(tail, failures, successes + 1).Complement;
        return new Interval(lower, successes / trials, upper);
    }

    /// <summary>
    /// Jeffreys' interval: the posterior quantiles of Beta(x+½, n-x+½); the lower limit is 0 when x = 0 and the upper
    /// limit 1 when x = n.
    /// </summary>
    /// <inheritdoc cref="Wilson(double, double, double, IntervalSide)"/>
    /// <remarks>Brown, Cai and DasGupta (2001), Statistical Science 16:101-133.</remarks>
    public static Interval Jeffreys(
        double successes,
        double trials,
        double confidence = 0.95,
        IntervalSide side = IntervalSide.TwoSided
    )
    {
        Require.Proportion(successes, trials);
        Require.Confidence(confidence);
        double tail = Tail(confidence, side);
        double failures = trials - successes;
        double lower =
            successes == 0 ? 0 : LowerQuantile(tail, successes + 0.5, failures + 0.5).Value;
        double upper =
            failures == 0 ? 1 : LowerQuantile(tail, failures + 0.5, successes + 0.5).Complement;
        return OneSide(new Interval(lower, successes / trials, upper), side);
    }

    /// <summary>
    /// Agresti and Coull's interval: Wald's around the midpoint p̃ = (x + z²/2)/(n + z²), cut off at 0 and 1.
    /// </summary>
    /// <inheritdoc cref="Wilson(double, double, double, IntervalSide)"/>
    /// <remarks>Agresti and Coull (1998), The American Statistician 52:119-126.</remarks>
    public static Interval AgrestiCoull(
        double successes,
        double trials,
        double confidence = 0.95,
        IntervalSide side = IntervalSide.TwoSided
    )
    {
        Require.Proportion(successes, trials);
        Require.Confidence(confidence);
        double z = Multiplier(confidence, side);
        double half = z * z / 2;
        double total = trials + 2 * half;
        double middle = (successes + half) / total;
        double margin = z * Math.Sqrt(middle * ((trials - successes + half) / total) / total);
        return OneSide(Cut(middle - margin, successes / trials, middle + margin), side);
    }

    /// <summary>
    /// Wald's interval p ± z √(p(1-p)/n), cut off at 0 and 1. Only for comparison with older publications: its coverage
    /// is poor and it has no width at 0 and at n.
    /// </summary>
    /// <inheritdoc cref="Wilson(double, double, double, IntervalSide)"/>
    /// <remarks>Laplace (1812); for its defects Brown, Cai and DasGupta (2001), Statistical Science 16:101-133.</remarks>
    public static Interval Wald(
        double successes,
        double trials,
        double confidence = 0.95,
        IntervalSide side = IntervalSide.TwoSided
    )
    {
        Require.Proportion(successes, trials);
        Require.Confidence(confidence);
        double p = successes / trials;
        double margin =
            Multiplier(confidence, side) * Math.Sqrt(p * ((trials - successes) / trials) / trials);
        return OneSide(Cut(p - margin, p, p + margin), side);
    }

    /// <summary>Wilson's limits for a given z, in forms that do not cancel at 0, at n and for huge n.</summary>
    internal static Interval Score(double successes, double trials, double z)
    {
        double square = z * z;
        double failures = trials - successes;
        double root = z * Math.Sqrt(square + 4 * successes * (failures / trials));
        double sum = 2 * successes + square + root;
        double lower = 2 * successes / sum * (successes / trials);
        double upper = failures == 0 ? 1 : sum / (2 * (trials + square));
        return new Interval(lower, successes / trials, upper);
    }

    internal static double Multiplier(double confidence, IntervalSide side) =>
        Normal.UpperQuantile(Tail(confidence, side));

    private static double Tail(double confidence, IntervalSide side) =>
        side == IntervalSide.TwoSided ? (1 - confidence) / 2 : 1 - confidence;

    private static Fraction LowerQuantile(double tail, double a, double b) =>
        IncompleteBeta.Inverse(a, b, new Fraction(tail, 1 - tail));

    private static Interval Cut(double lower, double estimate, double upper) =>
        new(Math.Max(0, lower), estimate, Math.Min(1, upper));

    private static Interval OneSide(Interval both, IntervalSide side) =>
        side switch
        {
            IntervalSide.LowerBound => both with { Upper = 1 },
            IntervalSide.UpperBound => both with { Lower = 0 },
            _ => both,
        };
}
