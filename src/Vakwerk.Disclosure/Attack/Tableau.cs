namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// A system solved for its basic columns, <c>x_basic + T·x_free = constant</c>, with a point that satisfies everything. The primal
/// simplex method moves that point; it never leaves the tables that fit.
/// </summary>
/// <remarks>
/// Free columns may stand between their bounds, so the true table is a start without a first phase, and an attack on one cell is
/// a few exchanges.
/// </remarks>
internal abstract partial class Tableau
{
    /// <summary>Coefficients below this are rounding; true ones are fractions of small whole numbers.</summary>
    public const double Zero = 1e-10;

    private readonly int[] basic;
    private readonly int[] free;
    private readonly Pool? pool;

    /// <summary>What a unit of gradient is worth in each free column.</summary>
    protected readonly double[] weight;

    /// <summary>Row of a basic variable; complement of the place of a free one.</summary>
    protected readonly int[] place;

    /// <summary>The coefficients of the column that was read last.</summary>
    protected readonly SparseVector column;

    protected Tableau(int columnCount, int[] basic, int[] free)
    {
        this.basic = (int[])basic.Clone();
        this.free = (int[])free.Clone();
        column = new SparseVector(basic.Length);
        weight = new double[free.Length];
        Array.Fill(weight, 1);
        place = new int[columnCount];
        X = new double[columnCount];
        Lower = new double[columnCount];
        Upper = new double[columnCount];
        for (int row = 0; row < basic.Length; row++)
        {
            place[basic[row]] = row;
        }

        for (int j = 0; j < free.Length; j++)
        {
            place[free[j]] = ~j;
        }
    }

    protected Tableau(Reduced system)
        : this(system.ColumnCount, system.Basic, system.Free)
    {
        system.Lower.CopyTo(Lower, 0);
        system.Upper.CopyTo(Upper, 0);
    }

    /// <summary>One for another thread; they share bounds and what they meet.</summary>
    protected Tableau(Tableau other, Pool pool)
    {
        basic = (int[])other.basic.Clone();
        free = (int[])other.free.Clone();
        weight = (double[])other.weight.Clone();
        place = (int[])other.place.Clone();
        column = new SparseVector(basic.Length);
        X = (double[])other.X.Clone();
        (Lower, Upper) = (other.Lower, other.Upper);
        this.pool = pool;
    }

    public int RowCount => basic.Length;

    public int FreeCount => free.Length;

    /// <summary>The point.</summary>
    public double[] X { get; }

    public double[] Lower { get; }

    public double[] Upper { get; }

    /// <summary>The column that was read last.</summary>
    public SparseVector Column => column;

    /// <summary>The coefficients of the target.</summary>
    protected abstract ReadOnlySpan<double> Gradient { get; }

    /// <summary>One for another thread.</summary>
    public abstract Tableau Copy(Pool pool);

    /// <summary>Goes back to the start: its basis, in which the numbers are still exact and few, and its point.</summary>
    public abstract void ReturnTo(Tableau start);

    /// <summary>Aims at a sum of columns.</summary>
    public abstract void Aim(ReadOnlySpan<int> variables, ReadOnlySpan<int> counts);

    /// <summary>Reads the coefficients of a free column into <see cref="column"/>.</summary>
    protected abstract void ReadColumn(int j);

    /// <summary>Exchanges a basic and a free column; <see cref="column"/> holds the entering one.</summary>
    protected abstract void Pivot(int row, int j);

    /// <summary>The row of a basic variable; negative for a free one.</summary>
    public int RowOf(int variable) => place[variable];

    public int Basic(int row) => basic[row];

    public int Free(int j) => free[j];

    /// <summary>Exchanges a basic and a free column; the point stays where it is.</summary>
    public void Exchange(int row, int j)
    {
        ReadColumn(j);
        Pivot(row, j);
    }

    /// <summary>Reads the coefficients of a free column; valid until the next call.</summary>
    public SparseVector Read(int j)
    {
        ReadColumn(j);
        return column;
    }

    protected void ReturnBasis(Tableau start)
    {
        start.basic.CopyTo(basic, 0);
        start.free.CopyTo(free, 0);
        start.place.CopyTo(place, 0);
        start.X.CopyTo(X, 0);
        start.weight.CopyTo(weight, 0);
        Pivots = 0;
    }

    protected void Swap(int row, int j)
    {
        (basic[row], free[j]) = (free[j], basic[row]);
        place[basic[row]] = row;
        place[free[j]] = ~j;
    }
}
