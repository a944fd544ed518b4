using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// Sparse Gaussian elimination of all equations of an attacker together. Exact modulo a prime; the same steps are taken in
/// floating point beside it, so that decisions are exact and numbers are at hand for the simplex method.
/// </summary>
/// <remarks>
/// Markowitz's idea in its cheapest form: the pivot column is one that occurs in the fewest rows, and the pivot row is the
/// shortest of these. Rows of a table with margins then hardly fill in.
/// </remarks>
internal sealed class Elimination
{
    private readonly List<Entry>?[] rows;
    private readonly List<int>[] rowsOf;
    private readonly int[] occurrences;
    private readonly Stack<int>[] byOccurrence;

    private readonly double[] right;

    private Elimination(int columnCount, SparseRows source, double[] right)
    {
        ColumnCount = columnCount;
        this.right = right;
        rows = new List<Entry>?[source.Count];
        rowsOf = new List<int>[columnCount];
        occurrences = new int[columnCount];
        for (int column = 0; column < columnCount; column++)
        {
            rowsOf[column] = [];
        }

        for (int row = 0; row < rows.Length; row++)
        {
            ReadOnlySpan<int> columns = source.Columns(row);
            ReadOnlySpan<int> counts = source.Counts(row);
            var entries = new List<Entry>(columns.Length);
            for (int i = 0; i < columns.Length; i++)
            {
                entries.Add(new Entry(columns[i], Field.From(counts[i]), counts[i]));
                rowsOf[columns[i]].Add(row);
                occurrences[columns[i]]++;
            }

            rows[row] = entries;
        }

        byOccurrence = new Stack<int>[rows.Length + 1];
        for (int column = 0; column < columnCount; column++)
        {
            Queue(column);
        }
    }

    public int ColumnCount { get; }

    /// <summary>Independent rows in the order in which they were used: pivot column, and the row as it then was.</summary>
    public List<Pivot> Pivots { get; } = [];

    /// <exception cref="DisclosureException">The equations contradict each other.</exception>
    public static Elimination Of(Unknowns system)
    {
        Elimination elimination = Of(system.ColumnCount, system.Rows, [.. system.RightSides]);
        elimination.Check(system);
        return elimination;
    }

    /// <param name="columnCount">Number of columns.</param>
    /// <param name="rows">Any rows that do not contradict each other.</param>
    /// <param name="right">Their right sides.</param>
    public static Elimination Of(int columnCount, SparseRows rows, double[] right)
    {
        var elimination = new Elimination(columnCount, rows, right);
        elimination.Run();
        return elimination;
    }

    /// <summary>
    /// A random solution of the system with all right sides zero. A sum of cells that all equations together determine is zero
    /// in it; any other sum is not, but for a chance of 10^-18.
    /// </summary>
    public ulong[] RandomDirection(ulong seed)
    {
        ulong[] value = new ulong[ColumnCount];
        bool[] basic = new bool[ColumnCount];
        foreach (Pivot pivot in Pivots)
        {
            basic[pivot.Column] = true;
        }

        for (int column = 0; column < ColumnCount; column++)
        {
            ulong draw = SplitMix.Next(ref seed) >> 3;
            value[column] = basic[column] || draw >= Field.Prime ? 0 : draw;
        }

        for (int p = Pivots.Count - 1; p >= 0; p--)
        {
            ulong sum = 0;
            foreach (Entry entry in Pivots[p].Row)
            {
                if (entry.Column != Pivots[p].Column)
                {
                    sum = Field.Add(sum, Field.Multiply(entry.Exact, value[entry.Column]));
                }
            }

            // Rows are scaled so that the pivot is 1.
            value[Pivots[p].Column] = Field.Negate(sum);
        }

        return value;
    }

    private void Run()
    {
        var mark = new int[ColumnCount];
        Array.Fill(mark, -1);
        while (NextColumn() is int column && column >= 0)
        {
            int pivotRow = Shortest(column);
            List<Entry> pivot = Scale(pivotRow, column);
            rows[pivotRow] = null;
            foreach (Entry entry in pivot)
            {
                Lose(entry.Column);
            }

            foreach (int row in rowsOf[column])
            {
                if (rows[row] is { } target)
                {
                    double lead = Subtract(row, target, pivot, column, mark);
                    right[row] -= lead * right[pivotRow];
                }
            }

            occurrences[column] = 0;
            Pivots.Add(new Pivot(column, [.. pivot], right[pivotRow]));
        }
    }

    private int NextColumn()
    {
        for (int count = 1; count < byOccurrence.Length; count++)
        {
            while (byOccurrence[count] is { Count: > 0 } waiting)
            {
                int column = waiting.Pop();
                // An entry may be out of date; the column then waits elsewhere too.
                if (occurrences[column] == count)
                {
                    return column;
                }
            }
        }

        return -1;
    }

    private int Shortest(int column)
    {
        int best = -1;
        rowsOf[column].RemoveAll(row => rows[row] is not { } one || Find(one, column) < 0);
        foreach (int row in rowsOf[column])
        {
            if (best < 0 || rows[row]!.Count < rows[best]!.Count)
            {
                best = row;
            }
        }

        // A row that lost and regained the column stands in the list twice.
        rowsOf[column] = [.. rowsOf[column].Distinct()];
        return best;
    }

    private double Subtract(int row, List<Entry> target, List<Entry> pivot, int column, int[] mark)
    {
        Entry lead = target[Find(target, column)];
        ulong factor = Field.Negate(lead.Exact);
        for (int i = 0; i < target.Count; i++)
        {
            mark[target[i].Column] = i;
        }

        foreach (Entry entry in pivot)
        {
            int at = mark[entry.Column];
            if (at < 0)
            {
                target.Add(
                    new Entry(
                        entry.Column,
                        Field.Multiply(factor, entry.Exact),
                        -lead.Number * entry.Number
                    )
                );
                rowsOf[entry.Column].Add(row);
                Gain(entry.Column);
            }
            else
            {
                Entry old = target[at];
                target[at] = new Entry(
                    old.Column,
                    Field.Add(old.Exact, Field.Multiply(factor, entry.Exact)),
                    old.Number - lead.Number * entry.Number
                );
            }
        }

        int kept = 0;
        for (int i = 0; i < target.Count; i++)
        {
            mark[target[i].Column] = -1;
            if (target[i].Exact != 0)
            {
                target[kept++] = target[i];
            }
            else
            {
                Lose(target[i].Column);
            }
        }

        target.RemoveRange(kept, target.Count - kept);
        return lead.Number;
    }

    /// <summary>A row in which nothing is unknown any more must have nothing left on its right side.</summary>
    private void Check(Unknowns system)
    {
        double size = system.RightSides.Count == 0 ? 0 : system.RightSides.Max(Math.Abs);
        for (int row = 0; row < rows.Length; row++)
        {
            if (rows[row] is { Count: 0 } && Math.Abs(right[row]) > 100 * Tolerance.Of(size))
            {
                int cell = system.CellOf(system.Rows.Columns(row)[0]);
                throw new DisclosureException(
                    TableFault.Contradiction,
                    system.Publication.Table.Names[cell]
                );
            }
        }
    }

    private List<Entry> Scale(int at, int column)
    {
        List<Entry> row = rows[at]!;
        Entry lead = row[Find(row, column)];
        if (lead.Exact == 1)
        {
            return row;
        }

        ulong inverse = Field.Inverse(lead.Exact);
        right[at] /= lead.Number;
        return row.ConvertAll(entry => new Entry(
            entry.Column,
            Field.Multiply(entry.Exact, inverse),
            entry.Number / lead.Number
        ));
    }

    private static int Find(List<Entry> row, int column) =>
        row.FindIndex(entry => entry.Column == column);

    private void Gain(int column)
    {
        occurrences[column]++;
        Queue(column);
    }

    private void Lose(int column)
    {
        occurrences[column]--;
        Queue(column);
    }

    private void Queue(int column)
    {
        if (occurrences[column] > 0)
        {
            (byOccurrence[occurrences[column]] ??= new Stack<int>()).Push(column);
        }
    }

    /// <param name="Column">Column.</param>
    /// <param name="Exact">Coefficient modulo the prime.</param>
    /// <param name="Number">The same in floating point.</param>
    internal readonly record struct Entry(int Column, ulong Exact, double Number);

    /// <param name="Column">The column that the row was used to remove from all others.</param>
    /// <param name="Row">The row, scaled so that it has 1 in that column.</param>
    /// <param name="Right">Its right side.</param>
    internal readonly record struct Pivot(int Column, Entry[] Row, double Right);
}
