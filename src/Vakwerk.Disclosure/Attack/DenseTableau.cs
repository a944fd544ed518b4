using System.Numerics;

namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// An explicit tableau, for systems that stay in the cache: an exchange is a handful of vector instructions per row that it
/// touches.
/// </summary>
internal sealed class DenseTableau : Tableau
{
    private readonly int stride;
    private readonly double[] t;
    private readonly int[] nonZero;
    private readonly bool[] changed;

    public DenseTableau(int columnCount, int[] basic, int[] free)
        : base(columnCount, basic, free)
    {
        stride =
            (free.Length + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        // The last row belongs to the target.
        t = new double[checked((RowCount + 1) * stride)];
        nonZero = new int[free.Length];
        changed = new bool[RowCount + 1];
    }

    public DenseTableau(Reduced system)
        : this(system.ColumnCount, system.Basic, system.Free)
    {
        system.Lower.CopyTo(Lower, 0);
        system.Upper.CopyTo(Upper, 0);
        for (int row = 0; row < RowCount; row++)
        {
            for (int i = 0; i < system.Rows.Places(row).Length; i++)
            {
                Row(row)[system.Rows.Places(row)[i]] = system.Rows.Values(row)[i];
            }
        }
    }

    private DenseTableau(DenseTableau other, Pool pool)
        : base(other, pool)
    {
        stride = other.stride;
        t = (double[])other.t.Clone();
        nonZero = new int[FreeCount];
        changed = new bool[RowCount + 1];
    }

    /// <summary>The coefficients of the target.</summary>
    public Span<double> TargetRow => Row(RowCount);

    protected override ReadOnlySpan<double> Gradient => TargetRow;

    public override Tableau Copy(Pool pool) => new DenseTableau(this, pool);

    public Span<double> Row(int row) => t.AsSpan(row * stride, stride);

    /// <summary>Adds a multiple of a row to the coefficients of the target.</summary>
    public void AddToTarget(int row, double times) => Subtract(TargetRow, Row(row), -times);

    public override void Aim(ReadOnlySpan<int> variables, ReadOnlySpan<int> counts)
    {
        TargetRow.Clear();
        for (int i = 0; i < variables.Length; i++)
        {
            int at = place[variables[i]];
            if (at < 0)
            {
                TargetRow[~at] -= counts[i];
            }
            else
            {
                AddToTarget(at, counts[i]);
            }
        }
    }

    public override void ReturnTo(Tableau start)
    {
        for (int row = 0; row < RowCount; row++)
        {
            if (changed[row])
            {
                ((DenseTableau)start).Row(row).CopyTo(Row(row));
                changed[row] = false;
            }
        }

        ReturnBasis(start);
    }

    /// <summary>The free column with the largest coefficient in a row.</summary>
    public int LargestIn(int row)
    {
        int best = 0;
        ReadOnlySpan<double> coefficients = Row(row);
        for (int j = 1; j < FreeCount; j++)
        {
            best = Math.Abs(coefficients[j]) > Math.Abs(coefficients[best]) ? j : best;
        }

        return best;
    }

    protected override void ReadColumn(int j)
    {
        column.Clear();
        for (int row = 0, at = j; row < RowCount; row++, at += stride)
        {
            if (Math.Abs(t[at]) > Zero)
            {
                column.Add(row, t[at]);
            }
        }
    }

    protected override void Pivot(int row, int j)
    {
        Span<double> pivot = Row(row);
        double scale = 1 / column[row];
        int count = 0;
        for (int k = 0; k < FreeCount; k++)
        {
            if (Math.Abs(pivot[k]) > Zero)
            {
                pivot[k] *= scale;
                nonZero[count++] = k;
            }
            else
            {
                pivot[k] = 0;
            }
        }

        pivot[j] = scale;
        changed[row] = true;
        foreach (int other in column.Places)
        {
            if (other != row)
            {
                changed[other] = true;
                Remove(other, pivot, j, column[other], count);
            }
        }

        Remove(RowCount, pivot, j, TargetRow[j], count);
        Swap(row, j);
    }

    private void Remove(int row, ReadOnlySpan<double> pivot, int j, double factor, int count)
    {
        if (factor == 0)
        {
            return;
        }

        Span<double> target = Row(row);
        target[j] = 0;
        if (count * 6 >= FreeCount)
        {
            Subtract(target, pivot, factor);
            return;
        }

        for (int i = 0; i < count; i++)
        {
            int k = nonZero[i];
            double value = target[k] - factor * pivot[k];
            target[k] = Math.Abs(value) <= Zero ? 0 : value;
        }
    }

    private static void Subtract(Span<double> target, ReadOnlySpan<double> pivot, double factor)
    {
        var minus = new Vector<double>(-factor);
        var zero = new Vector<double>(Zero);
        for (int k = 0; k < target.Length; k += Vector<double>.Count)
        {
            Vector<double> value = Vector.FusedMultiplyAdd(
                minus,
                new Vector<double>(pivot[k..]),
                new Vector<double>(target[k..])
            );
            Vector
                .ConditionalSelect(
                    Vector.LessThanOrEqual(Vector.Abs(value), zero),
                    Vector<double>.Zero,
                    value
                )
                .CopyTo(target[k..]);
        }
    }
}
