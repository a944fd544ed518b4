namespace Vakwerk.Statistics.Concentration;

/// <summary>Gini's coefficient of inequality: 0 when all have the same, towards 1 when one has everything.</summary>
/// <remarks>Gini (1912); the weighted form through the covariance with the ranks, Lerman and Yitzhaki (1989), J. Econometrics 42:43-47.</remarks>
public static class Gini
{
    /// <summary>The coefficient of a whole population.</summary>
    /// <param name="values">Values of 0 or more, not all 0.</param>
    /// <param name="weights">A weight of 0 or more per value; empty for equal weights.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value or weight is impossible; the parameter is named.</exception>
    public static double Population(
        ReadOnlySpan<double> values,
        ReadOnlySpan<double> weights = default
    ) => Compute(values, weights).Gini;

    /// <summary>
    /// The coefficient of a sample: the population form divided by 1 - Σw² (with equal weights times n/(n-1)), so that
    /// one who has everything gives 1.
    /// </summary>
    /// <param name="values">At least two values of 0 or more, not all 0.</param>
    /// <param name="weights">A weight of 0 or more per value; empty for equal weights.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value or weight is impossible; the parameter is named.</exception>
    public static double Unbiased(
        ReadOnlySpan<double> values,
        ReadOnlySpan<double> weights = default
    )
    {
        (double gini, double squares) = Compute(values, weights);
        double rest = 1 - squares;
        if (!(rest > 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(values),
                values.Length,
                "At least two values with a weight are needed."
            );
        }

        return gini / rest;
    }

    private static (double Gini, double SquaredWeights) Compute(
        ReadOnlySpan<double> values,
        ReadOnlySpan<double> weights
    )
    {
        Require.NotNegativeSeries(values, 1);
        if (!weights.IsEmpty)
        {
            Require.SameLength(values.Length, weights.Length, nameof(weights));
            Require.NotNegativeSeries(weights, 1);
        }

        double[] sorted = values.ToArray();
        double[] mass = weights.IsEmpty ? new double[sorted.Length] : weights.ToArray();
        if (weights.IsEmpty)
        {
            Array.Fill(mass, 1.0);
        }

        double total = 0;
        double mean = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            total += mass[i];
            mean += mass[i] * sorted[i];
        }

        Require.Positive(total, nameof(weights));
        mean /= total;
        Require.Positive(mean, nameof(values));
        Array.Sort(sorted, mass);
        double before = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            double share = mass[i] / total;
            // The rank of the middle of this value is before + share/2; its weighted mean is ½.
            sum += share * (sorted[i] - mean) * (before + share / 2 - 0.5);
            before += share;
            squares += share * share;
        }

        return (2 * sum / mean, squares);
    }
}
