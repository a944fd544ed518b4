namespace Vakwerk.Statistics.DiffInDiff;

/// <summary>
/// Takes unit and period effects out of a variable, exactly and also for unbalanced data: unit means first, then the
/// period effects from the periods × periods normal equations that remain (few periods, many units).
/// </summary>
internal sealed class FixedEffects
{
    private readonly Labels unit;
    private readonly Labels period;
    private readonly double[] rowsOfUnit;
    private readonly double[] factor;

    public FixedEffects(Labels unit, Labels period)
    {
        this.unit = unit;
        this.period = period;
        rowsOfUnit = new double[unit.Count];
        foreach (int u in unit.Index)
        {
            rowsOfUnit[u]++;
        }

        factor = Factorise(NormalEquations(), period.Count);
    }

    /// <summary>What is left of the values.</summary>
    public double[] Residuals(ReadOnlySpan<double> values)
    {
        int periods = period.Count;
        var rest = new double[values.Length];
        var means = new double[unit.Count];
        Center(values, rest, means);
        var effects = new double[periods];
        for (int i = 0; i < rest.Length; i++)
        {
            effects[period.Index[i]] += rest[i];
        }

        Solve(effects);
        var ofRow = new double[rest.Length];
        for (int i = 0; i < rest.Length; i++)
        {
            ofRow[i] = effects[period.Index[i]];
        }

        Array.Clear(means);
        Center(ofRow, ofRow, means);
        for (int i = 0; i < rest.Length; i++)
        {
            rest[i] -= ofRow[i];
        }

        return rest;
    }

    private void Center(ReadOnlySpan<double> values, double[] rest, double[] means)
    {
        for (int i = 0; i < values.Length; i++)
        {
            means[unit.Index[i]] += values[i] / rowsOfUnit[unit.Index[i]];
        }

        for (int i = 0; i < values.Length; i++)
        {
            rest[i] = values[i] - means[unit.Index[i]];
        }
    }

    /// <summary>diag(rows per period) - Σ over units of s s'/n, where s counts the rows of a unit per period.</summary>
    private double[] NormalEquations()
    {
        int periods = period.Count;
        var matrix = new double[periods * periods];
        int[] order = new int[unit.Index.Length];
        int[] keys = [.. unit.Index];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(keys, order);
        for (int start = 0; start < order.Length; )
        {
            int end = start;
            while (end < order.Length && keys[end] == keys[start])
            {
                end++;
            }

            double share = 1.0 / (end - start);
            for (int i = start; i < end; i++)
            {
                int row = period.Index[order[i]];
                matrix[row * periods + row]++;
                for (int j = start; j < end; j++)
                {
                    matrix[row * periods + period.Index[order[j]]] -= share;
                }
            }

            start = end;
        }

        return matrix;
    }

    /// <summary>Cholesky; a direction without information (one per connected set of periods) gets a zero pivot.</summary>
    private static double[] Factorise(double[] matrix, int size)
    {
        for (int k = 0; k < size; k++)
        {
            double diagonal = matrix[k * size + k];
            double pivot = diagonal;
            for (int j = 0; j < k; j++)
            {
                pivot -= matrix[k * size + j] * matrix[k * size + j];
            }

            bool empty = pivot <= 1e-10 * Math.Max(diagonal, 1e-300);
            double root = empty ? 0 : Math.Sqrt(pivot);
            matrix[k * size + k] = root;
            for (int i = k + 1; i < size; i++)
            {
                double sum = matrix[i * size + k];
                for (int j = 0; j < k; j++)
                {
                    sum -= matrix[i * size + j] * matrix[k * size + j];
                }

                matrix[i * size + k] = empty ? 0 : sum / root;
            }
        }

        return matrix;
    }

    private void Solve(double[] right)
    {
        int size = right.Length;
        for (int k = 0; k < size; k++)
        {
            double sum = right[k];
            for (int j = 0; j < k; j++)
            {
                sum -= factor[k * size + j] * right[j];
            }

            double root = factor[k * size + k];
            right[k] = root == 0 ? 0 : sum / root;
        }

        for (int k = size - 1; k >= 0; k--)
        {
            double sum = right[k];
            for (int j = k + 1; j < size; j++)
            {
                sum -= factor[j * size + k] * right[j];
            }

            double root = factor[k * size + k];
            right[k] = root == 0 ? 0 : sum / root;
        }
    }
}
