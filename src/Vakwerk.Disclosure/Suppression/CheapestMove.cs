using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Suppression;

/// <summary>
/// Finds which published cells to suppress, at the least cost, so that a given cell can be larger by a given amount in some
/// table that fits: a linear program over the deviations of all cells, with the cost of each cell per unit that it deviates.
/// </summary>
/// <remarks>
/// Kelly, Golden and Assad (1992), Networks 22:397-417; Fischetti and Salazar (2000), section 4. A published cell has a kink
/// in its cost at its own value; the primal simplex method treats the kink as a place where a basic cell may stop. Every target
/// starts from a move that is always possible (the cell and all its totals grow) in the basis that the last one left.
/// </remarks>
internal sealed partial class CheapestMove
{
    private const double Tiny = 1e-9;
    private const int Patience = 40;
    private const int Limit = 2000;

    private readonly Table table;
    private readonly double[] cost;
    private readonly double[] truth;
    private readonly double[] lower;
    private readonly double[] upper;
    private readonly DenseTableau tableau;
    private readonly sbyte[] side;
    private readonly (int Total, int Count)[][] totals;
    private int target;
    private ulong random = 1;

    /// <param name="table">The table, with all its true values.</param>
    /// <param name="cost">Cost per unit of each cell, 0 for one that is suppressed; read at every search.</param>
    /// <param name="leastInner">The least that an inner cell can be.</param>
    public CheapestMove(Table table, double[] cost, double leastInner)
        : this(table, cost, _ => leastInner, _ => double.PositiveInfinity) { }

    /// <param name="table">The table, with all its true values.</param>
    /// <param name="cost">Cost per unit of each cell, 0 for one that is suppressed; read at every search.</param>
    /// <param name="leastInner">The least that each inner cell can be.</param>
    /// <param name="mostInner">The most that each inner cell can be.</param>
    public CheapestMove(
        Table table,
        double[] cost,
        Func<int, double> leastInner,
        Func<int, double> mostInner
    )
    {
        this.table = table;
        this.cost = cost;
        SparseRows cells = table.Composition.Cells;
        int[] margins =
        [
            .. Enumerable.Range(0, table.Count).Where(cell => !table.Composition.IsInner[cell]),
        ];
        int[] inner =
        [
            .. Enumerable.Range(0, table.Count).Where(cell => table.Composition.IsInner[cell]),
        ];
        // A constraint has a cell of its own that may not move.
        int constraints = table.Composition.Constraints.Count;
        int[] basic = [.. margins, .. Enumerable.Range(table.Count, constraints)];
        tableau = new DenseTableau(table.Count + constraints, basic, inner);
        truth = [.. table.Values, .. new double[constraints]];
        lower = new double[truth.Length];
        upper = new double[truth.Length];
        Array.Fill(upper, double.PositiveInfinity);
        side = new sbyte[truth.Length];
        totals = TotalsOf(table);
        int[] place = new int[table.Count];
        for (int j = 0; j < inner.Length; j++)
        {
            place[inner[j]] = j;
            lower[inner[j]] = leastInner(inner[j]);
            upper[inner[j]] = mostInner(inner[j]);
        }

        for (int row = 0; row < basic.Length; row++)
        {
            SparseRows from = row < margins.Length ? cells : table.Composition.Constraints;
            int at = row < margins.Length ? margins[row] : row - margins.Length;
            lower[basic[row]] = double.NegativeInfinity;
            for (int i = 0; i < from.Columns(at).Length; i++)
            {
                tableau.Row(row)[place[from.Columns(at)[i]]] = -from.Counts(at)[i];
            }
        }
    }

    /// <summary>
    /// The cells that must not be published so that one can be larger or smaller; those that are suppressed already are left
    /// out. Null when the cell cannot become that much smaller or larger.
    /// </summary>
    /// <param name="cell">A suppressed cell.</param>
    /// <param name="by">How much larger; negative for smaller.</param>
    public List<int>? Find(int cell, double by)
    {
        target = cell;
        if (!TryBegin(by))
        {
            return null;
        }

        Improve();
        return [.. Moved(by).Where(other => cost[other] > 0)];
    }

    /// <summary>The cells that have to go for a cell to be larger; none when that takes a cell that may not go.</summary>
    /// <param name="cell">A suppressed cell.</param>
    /// <param name="by">How much larger.</param>
    public List<int> Needed(int cell, double by)
    {
        List<int> needed = Find(cell, by)!;
        return needed.Exists(other => cost[other] >= Repair.Forbidden) || IsBroken(by)
            ? []
            : needed;
    }

    /// <summary>All cells that the last move changed.</summary>
    /// <param name="by">How far it moved its cell.</param>
    public HashSet<int> Moved(double by)
    {
        double least = 1e-6 * Math.Max(1, Math.Abs(by));
        var moved = new HashSet<int>();
        for (int cell = 0; cell < table.Count; cell++)
        {
            if (Math.Abs(tableau.X[cell] - truth[cell]) > least)
            {
                moved.Add(cell);
            }
        }

        return moved;
    }

    /// <summary>Whether the last move needed an equation to be broken.</summary>
    public bool IsBroken(double by)
    {
        double least = 1e-6 * Math.Max(1, Math.Abs(by));
        return Enumerable
            .Range(table.Count, truth.Length - table.Count)
            .Any(constraint => Math.Abs(tableau.X[constraint] - truth[constraint]) > least);
    }

    /// <summary>For each inner cell the cells that change with it, itself included, and the constraints.</summary>
    private static (int, int)[][] TotalsOf(Table table)
    {
        var totals = new List<(int, int)>[table.Count];
        void Add(SparseRows rows, int first)
        {
            for (int row = 0; row < rows.Count; row++)
            {
                for (int i = 0; i < rows.Columns(row).Length; i++)
                {
                    (totals[rows.Columns(row)[i]] ??= []).Add((first + row, rows.Counts(row)[i]));
                }
            }
        }

        Add(table.Composition.Cells, 0);
        Add(table.Composition.Constraints, table.Count);
        return Array.ConvertAll(totals, all => all?.ToArray() ?? []);
    }

    /// <summary>Starts at the truth, with the cheapest inner cell of the target and all its totals moved.</summary>
    private bool TryBegin(double by)
    {
        truth.CopyTo(tableau.X, 0);
        int inner = -1;
        double least = double.PositiveInfinity;
        foreach (int one in table.Composition.Cells.Columns(target))
        {
            double price =
                truth[one] + by < lower[one] || truth[one] + by > upper[one]
                    ? double.PositiveInfinity
                    : totals[one].Sum(total => CostOf(total.Total));
            (inner, least) = price < least ? (one, price) : (inner, least);
        }

        if (inner < 0)
        {
            return false;
        }

        foreach ((int total, int count) in totals[inner])
        {
            tableau.X[total] += by * count;
        }

        if (tableau.RowOf(target) is int row and >= 0)
        {
            tableau.Exchange(row, tableau.LargestIn(row));
        }

        for (int cell = 0; cell < side.Length; cell++)
        {
            double away = tableau.X[cell] - truth[cell];
            bool basic = tableau.RowOf(cell) >= 0;
            side[cell] = (sbyte)(
                away > Tiny ? 1
                : away < -Tiny ? -1
                : basic ? 1
                : 0
            );
        }

        Price();
        return true;
    }

    private double CostOf(int cell) => cell < table.Count ? cost[cell] : Repair.Forbidden;

    private void Price()
    {
        Span<double> price = tableau.TargetRow;
        price.Clear();
        for (int row = 0; row < tableau.RowCount; row++)
        {
            int cell = tableau.Basic(row);
            if (CostOf(cell) is double slope and > 0)
            {
                tableau.AddToTarget(row, side[cell] * slope);
            }
        }

        for (int j = 0; j < tableau.FreeCount; j++)
        {
            price[j] -= side[tableau.Free(j)] * CostOf(tableau.Free(j));
        }
    }
}
