using System.Numerics;

namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// A connected part of the attacker's system, solved for its basic columns: <c>x_basic + T·x_free = constant</c>, with a point
/// that satisfies everything. The primal simplex method moves that point; it never leaves the tables that fit.
/// </summary>
/// <remarks>
/// The explicit tableau is dense in memory and mostly zero: a pivot then is a handful of vector instructions per row that it
/// touches, and the costs of any target are one row away. Free columns may stand between their bounds, so the true table
/// is a start without a first phase.
/// </remarks>
internal partial class Tableau
{
    /// <summary>Coefficients below this are rounding; true ones are fractions of small whole numbers.</summary>
    protected const double Zero = 1e-10;

    private readonly int stride;
    private readonly double[] t;
    private readonly double[] constant;
    protected readonly int[] basic;
    protected readonly int[] free;
    protected readonly int[] rowOf;
    protected readonly double[] column;
    private readonly int[] nonZero;
    private readonly Pool? pool;
    private readonly bool[] changed;

    public Tableau(int columnCount, int rows, int[] basic, int[] free)
    {
        this.basic = basic;
        this.free = free;
        RowCount = rows;
        stride =
            (free.Length + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        // The last row belongs to the target.
        t = new double[checked((rows + 1) * stride)];
        constant = new double[rows];
        column = new double[rows + 1];
        nonZero = new int[free.Length];
        changed = new bool[RowCount + 1];
        rowOf = new int[columnCount];
        X = new double[columnCount];
        Lower = new double[columnCount];
        Upper = new double[columnCount];
        Locate();
    }

    /// <param name="other">What to copy.</param>
    /// <param name="pool">Where to tell which values were met.</param>
    /// <param name="numbers">Whether to copy the coefficients too.</param>
    protected Tableau(Tableau other, Pool? pool, bool numbers)
    {
        (stride, RowCount) = (other.stride, other.RowCount);
        t = numbers ? (double[])other.t.Clone() : new double[stride];
        constant = other.constant;
        (basic, free, rowOf) = (
            (int[])other.basic.Clone(),
            (int[])other.free.Clone(),
            (int[])other.rowOf.Clone()
        );
        column = new double[RowCount + 1];
        nonZero = new int[free.Length];
        changed = new bool[RowCount + 1];
        X = (double[])other.X.Clone();
        (Lower, Upper) = (other.Lower, other.Upper);
        this.pool = pool;
    }

    public int RowCount { get; }

    public int FreeCount => free.Length;

    /// <summary>The point.</summary>
    public double[] X { get; }

    public double[] Lower { get; }

    public double[] Upper { get; }

    /// <summary>One for another thread; they share bounds and what they meet.</summary>
    public virtual Tableau Copy(Pool pool) => new(this, pool, numbers: true);

    public virtual Span<double> Row(int row) => t.AsSpan(row * stride, stride);

    /// <summary>The coefficients of the target.</summary>
    public Span<double> TargetRow => Row(RowCount);

    public double Constant(int row) => constant[row];

    /// <summary>Adds a multiple of one row to another.</summary>
    public void AddRow(int to, int from, double times) => Subtract(Row(to), Row(from), -times);

    /// <summary>A sum of columns at the point.</summary>
    public double Value(int[] variables, int[] counts)
    {
        double sum = 0;
        for (int i = 0; i < variables.Length; i++)
        {
            sum += counts[i] * X[variables[i]];
        }

        return sum;
    }

    public void SetConstant(int row, double value) => constant[row] = value;

    /// <summary>Gives the basic columns the values that the free ones leave them; only before the first pivot.</summary>
    public void SolveBasic()
    {
        for (int row = 0; row < RowCount; row++)
        {
            double value = constant[row];
            ReadOnlySpan<double> coefficients = Row(row);
            for (int j = 0; j < free.Length; j++)
            {
                value -= coefficients[j] * X[free[j]];
            }

            X[basic[row]] = value;
        }
    }

    /// <summary>Goes back to the start: its basis, in which the numbers are still exact and few, and its point.</summary>
    public virtual void ReturnTo(Tableau start)
    {
        for (int row = 0; row < RowCount; row++)
        {
            if (changed[row])
            {
                start.Row(row).CopyTo(Row(row));
                changed[row] = false;
            }
        }

        ReturnBasis(start);
    }

    protected void ReturnBasis(Tableau start)
    {
        start.basic.CopyTo(basic, 0);
        start.free.CopyTo(free, 0);
        start.rowOf.CopyTo(rowOf, 0);
        start.X.CopyTo(X, 0);
        Pivots = 0;
    }

    private void Locate()
    {
        Array.Fill(rowOf, -1);
        for (int row = 0; row < basic.Length; row++)
        {
            rowOf[basic[row]] = row;
        }
    }

    public int RowOf(int variable) => rowOf[variable];

    public int Basic(int row) => basic[row];

    public int Free(int j) => free[j];

    /// <summary>The free column with the largest coefficient in a row.</summary>
    public int LargestIn(int row)
    {
        int best = 0;
        ReadOnlySpan<double> coefficients = Row(row);
        for (int j = 1; j < free.Length; j++)
        {
            best = Math.Abs(coefficients[j]) > Math.Abs(coefficients[best]) ? j : best;
        }

        return best;
    }

    /// <summary>Exchanges a basic and a free column; the point stays where it is.</summary>
    public void Exchange(int row, int j)
    {
        ReadColumn(j);
        Pivot(row, j);
    }

    /// <summary>The coefficients of a free column in all rows; valid until the next call.</summary>
    public virtual ReadOnlySpan<double> ReadColumn(int j)
    {
        for (int row = 0, at = j; row <= RowCount; row++, at += stride)
        {
            column[row] = t[at];
        }

        return column;
    }

    /// <summary>Exchanges a basic and a free column; <see cref="column"/> holds the entering one.</summary>
    protected virtual void Pivot(int row, int j)
    {
        Span<double> pivot = Row(row);
        double scale = 1 / column[row];
        int count = 0;
        for (int k = 0; k < free.Length; k++)
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
        bool sparse = count * 6 < free.Length;
        for (int other = 0; other <= RowCount; other++)
        {
            double factor = column[other];
            if (other == row || Math.Abs(factor) <= Zero)
            {
                continue;
            }

            changed[other] = true;
            Span<double> target = Row(other);
            target[j] = 0;
            if (sparse)
            {
                SubtractSparse(target, pivot, factor, count);
            }
            else
            {
                Subtract(target, pivot, factor);
            }
        }

        Swap(row, j);
    }

    protected void Swap(int row, int j)
    {
        (basic[row], free[j]) = (free[j], basic[row]);
        rowOf[basic[row]] = row;
        rowOf[free[j]] = -1;
    }

    private void SubtractSparse(Span<double> target, Span<double> pivot, double factor, int count)
    {
        for (int i = 0; i < count; i++)
        {
            int k = nonZero[i];
            double value = target[k] - factor * pivot[k];
            target[k] = Math.Abs(value) <= Zero ? 0 : value;
        }
    }

    private static void Subtract(Span<double> target, Span<double> pivot, double factor)
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
