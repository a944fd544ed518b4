using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Funnel;

/// <summary>
/// More spread between institutions than chance explains, measured after the outer institutions are pulled in
/// (winsorised) or left out, and added to the funnel limits.
/// </summary>
/// <remarks>
/// Spiegelhalter (2005), Qual. Saf. Health Care 14:347-351; Spiegelhalter et al. (2012), J. R. Stat. Soc. A 175:1-47.
/// </remarks>
public sealed class Overdispersion
{
    private readonly OverdispersionMeasure measure;
    private readonly double[] zscores;

    private Overdispersion(
        OverdispersionMeasure measure,
        double target,
        double[] zscores,
        double phi,
        double betweenVariance
    )
    {
        this.measure = measure;
        this.zscores = zscores;
        Target = target;
        Phi = phi;
        BetweenVariance = betweenVariance;
    }

    /// <summary>The middle of the funnel: 1 for observed to expected, otherwise the overall ratio.</summary>
    public double Target { get; }

    /// <summary>φ, the mean squared z-score after pulling in or leaving out; 1 means no more spread than chance.</summary>
    public double Phi { get; }

    /// <summary>τ², the variance between institutions on the scale of the measure (DerSimonian and Laird).</summary>
    public double BetweenVariance { get; }

    /// <summary>The z-score of each institution, before pulling in or leaving out.</summary>
    public ReadOnlySpan<double> ZScores => zscores;

    /// <summary>Measures the spread between institutions.</summary>
    /// <param name="measure">What the funnel shows.</param>
    /// <param name="numerators">Observed events or successes; on the log scale more than 0.</param>
    /// <param name="denominators">Expected events, trials or second counts, more than 0.</param>
    /// <param name="trimBy">The share to pull in or leave out at each end, 0.1 by custom.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is impossible or lengths differ; the parameter is named.</exception>
    public static Overdispersion Measure(
        OverdispersionMeasure measure,
        ReadOnlySpan<double> numerators,
        ReadOnlySpan<double> denominators,
        double trimBy = 0.1
    )
    {
        Check(measure, numerators, denominators, trimBy);
        double target = OverdispersionScale.Overall(measure, numerators, denominators);
        double center = OverdispersionScale.Center(measure, target);
        var zscores = new double[numerators.Length];
        var errors = new double[numerators.Length];
        for (int i = 0; i < zscores.Length; i++)
        {
            (double value, errors[i]) = OverdispersionScale.Transform(
                measure,
                numerators[i],
                denominators[i]
            );
            zscores[i] = (value - center) / errors[i];
        }

        (double phi, double tau2) =
            measure == OverdispersionMeasure.RatioLog
                ? Truncated(zscores, errors, trimBy)
                : Winsorised(zscores, errors, trimBy);
        return new Overdispersion(measure, target, zscores, phi, tau2);
    }

    /// <summary>
    /// The funnel limits with the spread between institutions added, one per denominator. Give the denominators in
    /// ascending order: limits of a proportion that turn back on the arcsine scale become 0 or 1.
    /// </summary>
    /// <param name="denominators">Expected events, trials or second counts, more than 0.</param>
    /// <param name="z">The normal quantile of the level: 1.96 for 95 %, 3.09 for 99.8 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not positive; the parameter is named.</exception>
    public Interval[] Limits(ReadOnlySpan<double> denominators, double z)
    {
        Require.PositiveSeries(denominators, 1);
        Require.Positive(z);
        var limits = new Interval[denominators.Length];
        for (int i = 0; i < limits.Length; i++)
        {
            limits[i] = Limit(denominators[i], z);
        }

        if (measure == OverdispersionMeasure.Proportion)
        {
            CutTurningBack(limits);
        }

        return limits;
    }

    private Interval Limit(double denominator, double z)
    {
        double quarter = 0.25 / denominator;
        switch (measure)
        {
            case OverdispersionMeasure.RatioLog:
                double log = z * Math.Sqrt(1 / denominator + BetweenVariance);
                return new Interval(Math.Exp(-log), Target, Math.Exp(log));
            case OverdispersionMeasure.RatioRoot:
                double root = z * Math.Sqrt(quarter + BetweenVariance);
                return new Interval(1 - root, Target, 1 + root);
            case OverdispersionMeasure.Proportion:
                double angle = Math.Asin(Math.Sqrt(Target));
                double turn = z * Math.Sqrt(quarter + BetweenVariance);
                return new Interval(
                    Math.Pow(Math.Sin(angle - turn), 2),
                    Target,
                    Math.Pow(Math.Sin(angle + turn), 2)
                );
            default:
                double factor = Math.Exp(z * Math.Sqrt(quarter + BetweenVariance));
                return new Interval(Target / factor, Target, Target * factor);
        }
    }

    private static void CutTurningBack(Interval[] limits)
    {
        for (int i = 0; i + 1 < limits.Length; i++)
        {
            // Compare with the next one as computed: going forward it has not been cut yet.
            limits[i] = limits[i] with
            {
                Lower = limits[i].Lower > limits[i + 1].Lower ? 0 : limits[i].Lower,
                Upper = limits[i].Upper < limits[i + 1].Upper ? 1 : limits[i].Upper,
            };
        }
    }

    private static void Check(
        OverdispersionMeasure measure,
        ReadOnlySpan<double> numerators,
        ReadOnlySpan<double> denominators,
        double trimBy
    )
    {
        Require.NotNegativeSeries(numerators, 2);
        Require.PositiveSeries(denominators, 2);
        Require.SameLength(numerators.Length, denominators.Length, nameof(denominators));
        if (!(trimBy >= 0 && trimBy < 0.5))
        {
            throw new ArgumentOutOfRangeException(
                nameof(trimBy),
                trimBy,
                "The share to trim lies between 0 and ½."
            );
        }

        for (int i = 0; i < numerators.Length; i++)
        {
            if (measure == OverdispersionMeasure.Proportion)
            {
                Require.Proportion(
                    numerators[i],
                    denominators[i],
                    nameof(numerators),
                    nameof(denominators)
                );
            }
            else if (measure == OverdispersionMeasure.RatioLog)
            {
                Require.Positive(numerators[i], nameof(numerators));
            }
        }
    }

    private static (double Phi, double BetweenVariance) Winsorised(
        double[] zscores,
        double[] errors,
        double trimBy
    )
    {
        double[] sorted = [.. zscores];
        Array.Sort(sorted);
        double low = Moments.SortedQuantile(sorted, trimBy);
        double high = Moments.SortedQuantile(sorted, 1 - trimBy);
        var pulledIn = new double[zscores.Length];
        for (int i = 0; i < zscores.Length; i++)
        {
            pulledIn[i] = Math.Clamp(zscores[i], low, high);
        }

        return Spread(pulledIn, errors);
    }

    private static (double Phi, double BetweenVariance) Truncated(
        double[] zscores,
        double[] errors,
        double trimBy
    )
    {
        if (trimBy == 0)
        {
            return Spread(zscores, errors);
        }

        // Cut into 1/trimBy groups by rank and leave out the first and the last.
        double groups = 1 / trimBy;
        double[] ranks = Ranks.Average(zscores);
        var keptScores = new List<double>(zscores.Length);
        var keptErrors = new List<double>(zscores.Length);
        for (int i = 0; i < zscores.Length; i++)
        {
            double group = Math.Floor(ranks[i] * groups / (zscores.Length + 1));
            if (group > 0 && group < groups - 1)
            {
                keptScores.Add(zscores[i]);
                keptErrors.Add(errors[i]);
            }
        }

        return Spread(keptScores.ToArray(), keptErrors.ToArray());
    }

    private static (double Phi, double BetweenVariance) Spread(
        ReadOnlySpan<double> zscores,
        ReadOnlySpan<double> errors
    )
    {
        int n = zscores.Length;
        if (n == 0)
        {
            return (0, 0);
        }

        double squares = 0;
        double weights = 0;
        double weightsSquared = 0;
        for (int i = 0; i < n; i++)
        {
            double weight = 1 / (errors[i] * errors[i]);
            squares += zscores[i] * zscores[i];
            weights += weight;
            weightsSquared += weight * weight;
        }

        double excess = squares - (n - 1);
        double scale = weights - weightsSquared / weights;
        return (squares / n, excess <= 0 || scale <= 0 ? 0 : excess / scale);
    }
}
