using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Regression;

/// <summary>What a straight line says at one point in time.</summary>
/// <param name="Fit">The value of the line.</param>
/// <param name="Mean">Confidence interval of the line itself.</param>
/// <param name="NewObservation">Prediction interval of one new observation: wider, it adds the residual spread.</param>
public readonly record struct Projection(double Fit, Interval Mean, Interval NewObservation);

/// <summary>A straight line y = a + b t, fitted by ordinary least squares, and its projection.</summary>
/// <remarks>Draper and Smith (1998), Applied Regression Analysis, 3rd ed., ch. 1 and 3.</remarks>
public readonly record struct StraightLine
{
    private readonly double meanT;
    private readonly double meanY;
    private readonly double squaresT;
    private readonly int points;

    private StraightLine(
        double meanT,
        double meanY,
        double squaresT,
        double slope,
        double residual,
        int points
    )
    {
        this.meanT = meanT;
        this.meanY = meanY;
        this.squaresT = squaresT;
        this.points = points;
        Slope = slope;
        ResidualSquares = residual;
    }

    /// <summary>b, the change per unit of time.</summary>
    public double Slope { get; }

    /// <summary>a, the value at time 0.</summary>
    public double Intercept => meanY - Slope * meanT;

    /// <summary>The sum of the squared residuals.</summary>
    public double ResidualSquares { get; }

    /// <summary>Points minus two.</summary>
    public int DegreesOfFreedom => points - 2;

    /// <summary>The spread around the line: √(residual squares / degrees of freedom).</summary>
    public double ResidualStandardDeviation => Math.Sqrt(ResidualSquares / DegreesOfFreedom);

    /// <summary>The standard error of the slope.</summary>
    public double SlopeStandardError => ResidualStandardDeviation / Math.Sqrt(squaresT);

    /// <summary>The two-sided p-value of "there is no slope" (t-test).</summary>
    public double SlopeP =>
        Slope == 0 ? 1 : StudentT.TwoSidedP(Slope / SlopeStandardError, DegreesOfFreedom);

    /// <summary>Fits the line.</summary>
    /// <param name="t">Times, in any unit, not all equal; at least three.</param>
    /// <param name="y">Values, one per time.</param>
    /// <exception cref="ArgumentOutOfRangeException">Too few points, unequal lengths, equal times or a value that is no number.</exception>
    public static StraightLine Fit(ReadOnlySpan<double> t, ReadOnlySpan<double> y)
    {
        Require.AtLeast(3, t.Length, nameof(t));
        Require.SameLength(t.Length, y.Length, nameof(y));
        Require.Series(t, 3);
        Require.Series(y, 3);
        double meanT = Moments.Mean(t);
        double meanY = Moments.Mean(y);
        double squaresT = 0;
        double products = 0;
        for (int i = 0; i < t.Length; i++)
        {
            double fromMean = t[i] - meanT;
            squaresT += fromMean * fromMean;
            products += fromMean * (y[i] - meanY);
        }

        if (!(squaresT > 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(t),
                "All times are equal: a line needs at least two different times."
            );
        }

        double slope = products / squaresT;
        double residual = 0;
        for (int i = 0; i < t.Length; i++)
        {
            double rest = y[i] - meanY - slope * (t[i] - meanT);
            residual += rest * rest;
        }

        return new StraightLine(meanT, meanY, squaresT, slope, residual, t.Length);
    }

    /// <summary>The line at time <paramref name="t"/>, with its confidence and prediction interval.</summary>
    /// <param name="t">A time, also outside the fitted ones; the intervals widen with the distance.</param>
    /// <param name="confidence">The confidence level, 0.95 for 95 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is no number or the level is impossible.</exception>
    public Projection At(double t, double confidence = 0.95)
    {
        Require.Finite(t);
        Require.Confidence(confidence);
        double fit = meanY + Slope * (t - meanT);
        double leverage = Leverage(t);
        double multiplier =
            StudentT.UpperQuantile((1 - confidence) / 2, DegreesOfFreedom)
            * ResidualStandardDeviation;
        double mean = multiplier * Math.Sqrt(leverage);
        double single = multiplier * Math.Sqrt(1 + leverage);
        return new Projection(
            fit,
            new Interval(fit - mean, fit, fit + mean),
            new Interval(fit - single, fit, fit + single)
        );
    }

    /// <summary>The chance that one new observation at time <paramref name="t"/> is at least <paramref name="target"/>, if the trend goes on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time or the target is no number.</exception>
    public double ChanceAtLeast(double t, double target)
    {
        Require.Finite(t);
        Require.Finite(target);
        double gap = target - (meanY + Slope * (t - meanT));
        double spread = ResidualStandardDeviation * Math.Sqrt(1 + Leverage(t));
        return spread == 0
            ? (gap <= 0 ? 1 : 0)
            : StudentT.UpperTail(gap / spread, DegreesOfFreedom);
    }

    private double Leverage(double t) => 1.0 / points + (t - meanT) * (t - meanT) / squaresT;
}
