namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// A connected part of the attacker's system, solved for its basic columns by substituting backwards:
/// <c>x_basic + T·x_free = constant</c>.
/// </summary>
internal sealed class Reduced
{
    private readonly double[] constant;

    /// <param name="columns">Columns of the system.</param>
    /// <param name="place">Place of each column of the system in this part.</param>
    /// <param name="pivots">Eliminated rows on these columns.</param>
    /// <param name="system">Bounds of the columns.</param>
    public Reduced(
        int[] columns,
        int[] place,
        IReadOnlyList<Elimination.Pivot> pivots,
        Unknowns system
    )
    {
        Basic = [.. pivots.Select(pivot => place[pivot.Column])];
        Lower = Array.ConvertAll(columns, system.Lower);
        Upper = Array.ConvertAll(columns, system.Upper);
        int[] rowOf = new int[columns.Length];
        Array.Fill(rowOf, -1);
        for (int row = 0; row < Basic.Length; row++)
        {
            rowOf[Basic[row]] = row;
        }

        Free = [.. Enumerable.Range(0, columns.Length).Where(column => rowOf[column] < 0)];
        int[] freeOf = new int[columns.Length];
        for (int j = 0; j < Free.Length; j++)
        {
            freeOf[Free[j]] = j;
        }

        constant = [.. pivots.Select(pivot => pivot.Right)];
        var rows = new (int, double)[Basic.Length][];
        var sum = new SparseVector(Free.Length);
        for (int row = rows.Length - 1; row >= 0; row--)
        {
            foreach (Elimination.Entry entry in pivots[row].Row)
            {
                int column = place[entry.Column];
                if (entry.Column == pivots[row].Column)
                {
                    continue;
                }

                if (rowOf[column] < 0)
                {
                    sum.Add(freeOf[column], entry.Number);
                    continue;
                }

                constant[row] -= entry.Number * constant[rowOf[column]];
                foreach ((int free, double number) in rows[rowOf[column]])
                {
                    sum.Add(free, -entry.Number * number);
                }
            }

            rows[row] = Take(sum);
        }

        Rows = Lines.Of(rows);
    }

    /// <summary>The column that each row is solved for.</summary>
    public int[] Basic { get; }

    /// <summary>The other columns.</summary>
    public int[] Free { get; }

    /// <summary>The coefficients of the free columns, by their places in <see cref="Free"/>.</summary>
    public Lines Rows { get; }

    public double[] Lower { get; }

    public double[] Upper { get; }

    public int ColumnCount => Lower.Length;

    /// <summary>How many numbers an explicit tableau would have.</summary>
    public long Size => (long)Basic.Length * Free.Length;

    /// <summary>Gives the basic columns the values that the free ones leave them.</summary>
    public void Solve(double[] x)
    {
        for (int row = 0; row < Basic.Length; row++)
        {
            double value = constant[row];
            for (int i = 0; i < Rows.Places(row).Length; i++)
            {
                value -= Rows.Values(row)[i] * x[Free[Rows.Places(row)[i]]];
            }

            x[Basic[row]] = value;
        }
    }

    private static (int, double)[] Take(SparseVector sum)
    {
        var row = new List<(int, double)>(sum.Places.Length);
        foreach (int place in sum.Places)
        {
            if (Math.Abs(sum[place]) > Tableau.Zero)
            {
                row.Add((place, sum[place]));
            }
        }

        sum.Clear();
        return [.. row];
    }
}
