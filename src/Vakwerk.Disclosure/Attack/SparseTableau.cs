namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// A large tableau that keeps only the numbers of its start, most of which are zero, and remembers the <see cref="Exchanges"/>
/// since. An attack on one cell takes a few dozen of them, each costs no more than the numbers it meets, and going back to the
/// start costs nothing.
/// </summary>
internal sealed class SparseTableau : Tableau
{
    private readonly Lines rows;
    private readonly Lines columns;
    private readonly double[] gradient;
    private readonly SparseVector row;
    private readonly SparseVector multiples;
    private readonly Exchanges exchanges = new();
    private readonly int[] lastExchange;

    public SparseTableau(Reduced system)
        : base(system)
    {
        rows = system.Rows;
        columns = rows.Turned(FreeCount);
        (gradient, row, multiples, lastExchange) = Workplace();
    }

    private SparseTableau(SparseTableau other, Pool pool)
        : base(other, pool)
    {
        (rows, columns) = (other.rows, other.columns);
        (gradient, row, multiples, lastExchange) = Workplace();
    }

    protected override ReadOnlySpan<double> Gradient => gradient;

    public override Tableau Copy(Pool pool) => new SparseTableau(this, pool);

    public override void ReturnTo(Tableau start)
    {
        exchanges.Clear();
        Array.Fill(lastExchange, -1);
        ReturnBasis(start);
    }

    public override void Aim(ReadOnlySpan<int> variables, ReadOnlySpan<int> counts)
    {
        multiples.Clear();
        for (int i = 0; i < variables.Length; i++)
        {
            if (place[variables[i]] >= 0)
            {
                multiples.Add(place[variables[i]], counts[i]);
            }
        }

        ReadRow();
        Array.Clear(gradient);
        foreach (int j in row.Places)
        {
            gradient[j] = row[j];
        }

        for (int i = 0; i < variables.Length; i++)
        {
            if (place[variables[i]] < 0)
            {
                gradient[~place[variables[i]]] -= counts[i];
            }
        }
    }

    protected override void ReadColumn(int j)
    {
        column.Clear();
        int from = lastExchange[j];
        if (from < 0)
        {
            columns.AddTo(column, j, 1);
        }
        else
        {
            // Just before it left the basis it was a unit column.
            column.Add(exchanges.Row(from), 1);
        }

        for (int e = Math.Max(from, 0); e < exchanges.Count; e++)
        {
            exchanges.ApplyTo(column, e);
        }
    }

    protected override void Pivot(int at, int j)
    {
        multiples.Clear();
        multiples.Add(at, 1);
        ReadRow();
        double step = gradient[j] / column[at];
        foreach (int k in row.Places)
        {
            double value = gradient[k] - step * row[k];
            gradient[k] = Math.Abs(value) <= Zero ? 0 : value;
        }

        gradient[j] = -step;
        lastExchange[j] = exchanges.Count;
        exchanges.Add(at, j, column, Zero);
        Swap(at, j);
    }

    /// <summary>The sum of the <see cref="multiples"/> of the rows as they are now.</summary>
    private void ReadRow()
    {
        row.Clear();
        for (int e = exchanges.Count - 1; e >= 0; e--)
        {
            double value = exchanges.ApplyToMultiples(multiples, e);
            // A column that left the basis is not that of the start; it is a unit column just before this exchange.
            if (lastExchange[exchanges.Free(e)] == e)
            {
                row.Set(exchanges.Free(e), value);
            }
        }

        foreach (int i in multiples.Places)
        {
            double times = multiples[i];
            if (Math.Abs(times) <= Zero)
            {
                continue;
            }

            ReadOnlySpan<int> places = rows.Places(i);
            ReadOnlySpan<double> values = rows.Values(i);
            for (int k = 0; k < places.Length; k++)
            {
                if (lastExchange[places[k]] < 0)
                {
                    row.Add(places[k], times * values[k]);
                }
            }
        }
    }

    private (double[], SparseVector, SparseVector, int[]) Workplace()
    {
        int[] none = new int[FreeCount];
        Array.Fill(none, -1);
        return (
            new double[FreeCount],
            new SparseVector(FreeCount),
            new SparseVector(RowCount),
            none
        );
    }
}
