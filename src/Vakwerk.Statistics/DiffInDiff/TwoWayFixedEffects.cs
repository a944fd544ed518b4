namespace Vakwerk.Statistics.DiffInDiff;

/// <summary>
/// One effect of a treatment with a fixed effect per unit and per period, and standard errors clustered by unit.
/// </summary>
/// <param name="Coefficient">The effect.</param>
/// <param name="StandardError">The cluster-robust standard error without small-sample factor (CR0).</param>
/// <param name="Clusters">G, the number of units.</param>
/// <remarks>
/// With effects that differ by cohort or grow with time this single number mixes them with negative weights (Goodman-Bacon
/// 2021, J. Econometrics 225:254-277): use <see cref="GroupTimeEffects"/> for measures that start at different times.
/// Liang and Zeger (1986), Biometrika 73:13-22; Arellano (1987), Oxford Bull. Econ. Stat. 49:431-434.
/// </remarks>
public readonly record struct TwoWayFixedEffects(
    double Coefficient,
    double StandardError,
    int Clusters
)
{
    /// <summary>The standard error times √(G/(G-1)).</summary>
    public double StandardErrorSmallSample =>
        StandardError * Math.Sqrt(Clusters / (Clusters - 1.0));

    /// <summary>Fits the model, balanced or not; one entry per observation.</summary>
    /// <param name="units">The unit of each observation.</param>
    /// <param name="periods">The period of each observation.</param>
    /// <param name="outcomes">The outcome.</param>
    /// <param name="treatment">The treatment, 1 or 0 or a dose.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Lengths differ, a value is no number, there is one unit only, or the treatment does not vary within units and periods.
    /// </exception>
    public static TwoWayFixedEffects Fit(
        ReadOnlySpan<int> units,
        ReadOnlySpan<int> periods,
        ReadOnlySpan<double> outcomes,
        ReadOnlySpan<double> treatment
    )
    {
        Require.Series(outcomes, 3);
        Require.SameLength(outcomes.Length, units.Length, nameof(units));
        Require.SameLength(outcomes.Length, periods.Length, nameof(periods));
        Require.SameLength(outcomes.Length, treatment.Length, nameof(treatment));
        Require.Series(treatment, 3);
        Labels unit = Labels.Of(units);
        Labels period = Labels.Of(periods);
        Require.AtLeast(2, unit.Count, nameof(units));
        var projection = new FixedEffects(unit, period);
        double[] y = projection.Residuals(outcomes);
        double[] d = projection.Residuals(treatment);
        double squares = 0;
        double products = 0;
        double before = 0;
        for (int i = 0; i < d.Length; i++)
        {
            squares += d[i] * d[i];
            products += d[i] * y[i];
            before += treatment[i] * treatment[i];
        }

        if (!(squares > 1e-12 * before))
        {
            throw new ArgumentOutOfRangeException(
                nameof(treatment),
                "The treatment does not vary within units and periods: no effect can be told apart."
            );
        }

        double coefficient = products / squares;
        return new TwoWayFixedEffects(
            coefficient,
            Math.Sqrt(Meat(unit, y, d, coefficient)) / squares,
            unit.Count
        );
    }

    /// <summary>The squared sum of scores per unit, summed over the units.</summary>
    private static double Meat(Labels unit, double[] y, double[] d, double coefficient)
    {
        var scores = new double[unit.Count];
        for (int i = 0; i < d.Length; i++)
        {
            scores[unit.Index[i]] += d[i] * (y[i] - coefficient * d[i]);
        }

        double meat = 0;
        foreach (double score in scores)
        {
            meat += score * score;
        }

        return meat;
    }
}
