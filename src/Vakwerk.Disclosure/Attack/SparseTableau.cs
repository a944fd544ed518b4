namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// A large tableau that keeps only the numbers of its start, most of which are zero, and remembers the exchanges since as a
/// product of elementary steps (the product form of the inverse; Dantzig and Orchard-Hays 1954). An attack on one cell takes a few
/// dozen exchanges, and going back to the start costs nothing.
/// </summary>
internal sealed class SparseTableau : Tableau
{
    private readonly Lines rows;
    private readonly Lines columns;
    private readonly double[] target;
    private readonly double[] pivotRow;
    private readonly double[] left;
    private readonly List<Exchanged> exchanges = [];
    private readonly int[] lastExchange;

    public SparseTableau(Tableau dense)
        : base(dense, null, numbers: false)
    {
        (rows, columns) = Lines.Of(dense);
        target = new double[FreeCount];
        pivotRow = new double[FreeCount];
        left = new double[RowCount];
        lastExchange = new int[FreeCount];
        Array.Fill(lastExchange, -1);
    }

    private SparseTableau(SparseTableau other, Pool pool)
        : base(other, pool, numbers: false)
    {
        (rows, columns) = (other.rows, other.columns);
        target = new double[FreeCount];
        pivotRow = new double[FreeCount];
        left = new double[RowCount];
        lastExchange = (int[])other.lastExchange.Clone();
    }

    public override Tableau Copy(Pool pool) => new SparseTableau(this, pool);

    /// <summary>The row of the target; others are not kept.</summary>
    public override Span<double> Row(int row) =>
        row == RowCount ? target : throw new ArgumentOutOfRangeException(nameof(row));

    public override void ReturnTo(Tableau start)
    {
        exchanges.Clear();
        Array.Fill(lastExchange, -1);
        ReturnBasis(start);
    }

    /// <summary>Only from the start.</summary>
    public override void Aim(ReadOnlySpan<int> variables, ReadOnlySpan<int> counts)
    {
        Array.Clear(target);
        for (int i = 0; i < variables.Length; i++)
        {
            int row = rowOf[variables[i]];
            if (row < 0)
            {
                target[Array.IndexOf(free, variables[i])] -= counts[i];
            }
            else
            {
                rows.AddTo(target, row, counts[i]);
            }
        }
    }

    public override ReadOnlySpan<double> ReadColumn(int j)
    {
        Array.Clear(column);
        int from = lastExchange[j];
        if (from < 0)
        {
            columns.AddTo(column, j, 1);
        }
        else
        {
            // Just before it left the basis it was a unit column.
            column[exchanges[from].Row] = 1;
        }

        for (int e = Math.Max(from, 0); e < exchanges.Count; e++)
        {
            exchanges[e].ApplyTo(column);
        }

        column[RowCount] = target[j];
        return column;
    }

    /// <summary>Remembers the exchange; <see cref="Tableau.ReadColumn"/> was called for the entering column.</summary>
    protected override void Pivot(int row, int j)
    {
        ReadRow(row);
        double gradient = target[j] / column[row];
        for (int k = 0; k < target.Length; k++)
        {
            double value = target[k] - gradient * pivotRow[k];
            target[k] = Math.Abs(value) <= Zero ? 0 : value;
        }

        target[j] = -gradient;
        lastExchange[j] = exchanges.Count;
        exchanges.Add(Exchanged.Of(row, column.AsSpan(0, RowCount), Zero));
        Swap(row, j);
    }

    private void ReadRow(int row)
    {
        Array.Clear(left);
        Array.Clear(pivotRow);
        left[row] = 1;
        var later = new List<(int Free, double Value)>();
        for (int e = exchanges.Count - 1; e >= 0; e--)
        {
            exchanges[e].ApplyToLeft(left);
            later.Add((e, left[exchanges[e].Row]));
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (Math.Abs(left[i]) > Zero)
            {
                rows.AddTo(pivotRow, i, left[i]);
            }
        }

        // Columns that left the basis are not those of the start.
        for (int j = 0; j < lastExchange.Length; j++)
        {
            if (lastExchange[j] >= 0)
            {
                pivotRow[j] = later[exchanges.Count - 1 - lastExchange[j]].Value;
            }
        }
    }

    /// <summary>One exchange: the row, and the entering column as it then was.</summary>
    private sealed record Exchanged(int Row, double Pivot, int[] Others, double[] Values)
    {
        public static Exchanged Of(int row, ReadOnlySpan<double> column, double zero)
        {
            var others = new List<int>();
            for (int i = 0; i < column.Length; i++)
            {
                if (i != row && Math.Abs(column[i]) > zero)
                {
                    others.Add(i);
                }
            }

            double[] values = new double[others.Count];
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = column[others[i]];
            }

            return new Exchanged(row, column[row], [.. others], values);
        }

        public void ApplyTo(double[] vector)
        {
            if (vector[Row] == 0)
            {
                return;
            }

            double value = vector[Row] /= Pivot;
            for (int i = 0; i < Others.Length; i++)
            {
                vector[Others[i]] -= Values[i] * value;
            }
        }

        public void ApplyToLeft(double[] vector)
        {
            double value = vector[Row];
            for (int i = 0; i < Others.Length; i++)
            {
                value -= vector[Others[i]] * Values[i];
            }

            vector[Row] = value / Pivot;
        }
    }

    /// <summary>Rows or columns of which few numbers are not zero.</summary>
    private sealed class Lines
    {
        private readonly int[] start;
        private readonly int[] places;
        private readonly double[] values;

        private Lines(List<(int Place, double Value)>[] lines)
        {
            start = new int[lines.Length + 1];
            for (int i = 0; i < lines.Length; i++)
            {
                start[i + 1] = start[i] + lines[i].Count;
            }

            places = [.. lines.SelectMany(line => line).Select(one => one.Place)];
            values = [.. lines.SelectMany(line => line).Select(one => one.Value)];
        }

        public static (Lines Rows, Lines Columns) Of(Tableau dense)
        {
            var rows = new List<(int, double)>[dense.RowCount];
            var columns = new List<(int, double)>[dense.FreeCount];
            for (int j = 0; j < columns.Length; j++)
            {
                columns[j] = [];
            }

            for (int row = 0; row < rows.Length; row++)
            {
                rows[row] = [];
                for (int j = 0; j < columns.Length; j++)
                {
                    double value = dense.Row(row)[j];
                    if (Math.Abs(value) > Zero)
                    {
                        rows[row].Add((j, value));
                        columns[j].Add((row, value));
                    }
                }
            }

            return (new Lines(rows), new Lines(columns));
        }

        public void AddTo(double[] vector, int line, double times)
        {
            for (int i = start[line]; i < start[line + 1]; i++)
            {
                vector[places[i]] += times * values[i];
            }
        }
    }
}
