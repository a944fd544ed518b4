using System.Numerics;

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
    private readonly double[] row;
    private readonly SparseVector multiples;
    private readonly Exchanges exchanges = new();
    private readonly int[] lastExchange;
    private readonly List<double> units = [];

    public SparseTableau(Reduced system)
        : base(system)
    {
        rows = system.Rows;
        columns = rows.Turned(FreeCount);
        (gradient, row, multiples, lastExchange) = Workplace();
        for (int j = 0; j < FreeCount; j++)
        {
            weight[j] = 1 / Math.Sqrt(1 + SumOfSquares(columns.Values(j)));
        }
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
        row.CopyTo(gradient, 0);

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
        AddTo(gradient, row, -step);

        gradient[j] = -step;
        weight[j] = Math.Abs(column[at]) / Math.Sqrt(1 + column.SumOfSquares());
        lastExchange[j] = exchanges.Count;
        exchanges.Add(at, j, column, Zero);
        Swap(at, j);
    }

    /// <summary>The sum of the <see cref="multiples"/> of the rows as they are now.</summary>
    private void ReadRow()
    {
        Array.Clear(row);
        units.Clear();
        for (int e = exchanges.Count - 1; e >= 0; e--)
        {
            units.Add(exchanges.ApplyToMultiples(multiples, e));
        }

        foreach (int i in multiples.Places)
        {
            if (Math.Abs(multiples[i]) > Zero)
            {
                rows.AddTo(row, i, multiples[i]);
            }
        }

        // A column that left the basis is not that of the start; it was a unit column just before its exchange.
        for (int e = 0; e < exchanges.Count; e++)
        {
            row[exchanges.Free(e)] = units[^(e + 1)];
        }
    }

    private static double SumOfSquares(ReadOnlySpan<double> numbers)
    {
        double sum = 0;
        foreach (double number in numbers)
        {
            sum += number * number;
        }

        return sum;
    }

    private static void AddTo(Span<double> to, ReadOnlySpan<double> from, double times)
    {
        var factor = new Vector<double>(times);
        int k = 0;
        for (; k <= to.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            Vector
                .FusedMultiplyAdd(
                    factor,
                    new Vector<double>(from[k..]),
                    new Vector<double>(to[k..])
                )
                .CopyTo(to[k..]);
        }

        for (; k < to.Length; k++)
        {
            to[k] += times * from[k];
        }
    }

    private (double[], double[], SparseVector, int[]) Workplace()
    {
        int[] none = new int[FreeCount];
        Array.Fill(none, -1);
        return (new double[FreeCount], new double[FreeCount], new SparseVector(RowCount), none);
    }
}
