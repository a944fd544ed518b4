namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// Guesses a table that nearly fits when the true one is not known: scales the cells of one equation after the other until all add
/// up. What the last digits lack is left to <see cref="FirstPoint"/>.
/// </summary>
/// <remarks>
/// Iterative proportional fitting (Deming and Stephan 1940, Annals of Mathematical Statistics 11:427-444). It ends well inside the
/// tables that fit, from where a linear program takes no steps that lead nowhere.
/// </remarks>
internal static class Balance
{
    private const int Sweeps = 400;

    /// <summary>The value of every column: the true one where the table tells it.</summary>
    public static double[] Of(Unknowns system)
    {
        double[] x = [.. Enumerable.Range(0, system.ColumnCount).Select(system.True)];
        if (Array.TrueForAll(x, double.IsFinite))
        {
            return x;
        }

        // What a column is above its least value; one unit to begin with.
        double[] least = [.. Enumerable.Range(0, x.Length).Select(column => Least(system, column))];
        Array.Fill(x, 1);
        double worst = double.PositiveInfinity;
        for (int sweep = 0; sweep < Sweeps && worst > Tolerance.Relative; sweep++)
        {
            worst = 0;
            for (int row = 0; row < system.Rows.Count; row++)
            {
                worst = Math.Max(worst, Scale(system, row, x, least));
            }
        }

        for (int column = 0; column < x.Length; column++)
        {
            x[column] += least[column];
        }

        return x;
    }

    private static double Least(Unknowns system, int column) =>
        double.IsFinite(system.Lower(column))
            ? system.Lower(column)
            : Math.Min(0, system.Upper(column));

    /// <summary>Makes one equation add up, where scaling can; returns by how much of itself it did not.</summary>
    private static double Scale(Unknowns system, int row, double[] x, double[] least)
    {
        ReadOnlySpan<int> columns = system.Rows.Columns(row);
        ReadOnlySpan<int> counts = system.Rows.Counts(row);
        double wanted = system.RightSides[row];
        double sum = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            if (counts[i] < 0)
            {
                return 0;
            }

            wanted -= counts[i] * least[columns[i]];
            sum += counts[i] * x[columns[i]];
        }

        if (sum <= 0)
        {
            return 0;
        }

        double factor = Math.Max(0, wanted) / sum;
        foreach (int column in columns)
        {
            x[column] *= factor;
        }

        return Math.Abs(factor - 1);
    }
}
