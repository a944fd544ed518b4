using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// The system of an attacker: unknown inner cells (columns), one equation per published margin or constraint (rows), and every
/// suppressed margin as a sum to find out. A suppressed margin is no constraint, except where its own bounds say more than those
/// of its parts; then it is a column of its own.
/// </summary>
internal sealed class Unknowns
{
    private readonly List<int> cellOf = [];
    private readonly List<double> lower = [];
    private readonly List<double> upper = [];
    private readonly List<double> known = [];

    private Unknowns(Publication publication)
    {
        Publication = publication;
        ColumnOf = new int[publication.Table.Count];
        Array.Fill(ColumnOf, -1);
    }

    public Publication Publication { get; }

    /// <summary>Column of each cell, or -1.</summary>
    public int[] ColumnOf { get; }

    public int ColumnCount => cellOf.Count;

    public SparseRows Rows { get; } = new();

    /// <summary>What the columns of each row add up to.</summary>
    public List<double> RightSides { get; } = [];

    /// <summary>A row per suppressed margin: the columns it is the sum of.</summary>
    public SparseRows Sums { get; } = new();

    /// <summary>The cell and the published part of each sum.</summary>
    public List<(int Cell, double Known)> SumCells { get; } = [];

    public int CellOf(int column) => cellOf[column];

    public double Lower(int column) => lower[column];

    public double Upper(int column) => upper[column];

    /// <summary>True value of a column, NaN where the table does not tell.</summary>
    public double True(int column) => known[column];

    public static Unknowns Of(Publication publication)
    {
        var system = new Unknowns(publication);
        Table table = publication.Table;
        for (int cell = 0; cell < table.Count; cell++)
        {
            if (table.Composition.IsInner[cell] && publication.Suppressed[cell])
            {
                system.AddColumn(cell);
            }
        }

        for (int cell = 0; cell < table.Count; cell++)
        {
            if (table.Composition.IsInner[cell])
            {
                continue;
            }

            if (publication.Suppressed[cell])
            {
                system.AddSum(cell);
            }
            else
            {
                system.AddRow(table.Composition.Cells, cell, table.Values[cell], table.Names[cell]);
            }
        }

        for (int row = 0; row < table.Composition.Constraints.Count; row++)
        {
            system.AddRow(table.Composition.Constraints, row, 0, "");
        }

        return system;
    }

    private void AddColumn(int cell)
    {
        ColumnOf[cell] = cellOf.Count;
        cellOf.Add(cell);
        lower.Add(Publication.Lower[cell]);
        upper.Add(Publication.Upper[cell]);
        known.Add(Publication.Table.Values[cell]);
    }

    private void AddRow(SparseRows rows, int row, double value, string name)
    {
        (double rest, double size) = Unpublished(rows, row, value, Rows);
        if (Rows.EndRowUnlessEmpty())
        {
            RightSides.Add(rest);
        }
        else if (Math.Abs(rest) > Tolerance.Of(size))
        {
            throw new DisclosureException(
                TableFault.Contradiction,
                name.Length > 0 ? name : Publication.Table.Names[rows.Columns(row)[0]]
            );
        }
    }

    private void AddSum(int cell)
    {
        SparseRows all = Publication.Table.Composition.Cells;
        (double rest, _) = Unpublished(all, cell, 0, Sums);
        Sums.EndRow();
        SumCells.Add((cell, -rest));
        (double least, double most) = Range(Sums.Count - 1, -rest);
        double atLeast = Publication.Lower[cell];
        double atMost = Publication.Upper[cell];
        if (least >= atLeast - Tolerance.Of(atLeast) && most <= atMost + Tolerance.Of(most))
        {
            return;
        }

        AddColumn(cell);
        Unpublished(all, cell, 0, Rows);
        Rows.Append(ColumnOf[cell], -1);
        Rows.EndRowUnlessEmpty();
        RightSides.Add(rest);
    }

    /// <summary>Appends the unknown part of a row and returns what is left of its value, and the size of the numbers in it.</summary>
    private (double Left, double Size) Unpublished(
        SparseRows from,
        int row,
        double value,
        SparseRows to
    )
    {
        ReadOnlySpan<int> columns = from.Columns(row);
        ReadOnlySpan<int> counts = from.Counts(row);
        double size = Math.Abs(value);
        for (int i = 0; i < columns.Length; i++)
        {
            int column = ColumnOf[columns[i]];
            if (column >= 0)
            {
                to.Append(column, counts[i]);
            }
            else
            {
                double part = counts[i] * Publication.Table.Values[columns[i]];
                value -= part;
                size = Math.Max(size, Math.Abs(part));
            }
        }

        return (value, size);
    }

    private (double Least, double Most) Range(int sum, double least)
    {
        double most = least;
        ReadOnlySpan<int> columns = Sums.Columns(sum);
        ReadOnlySpan<int> counts = Sums.Counts(sum);
        for (int i = 0; i < columns.Length; i++)
        {
            bool plus = counts[i] > 0;
            least += counts[i] * (plus ? lower[columns[i]] : upper[columns[i]]);
            most += counts[i] * (plus ? upper[columns[i]] : lower[columns[i]]);
        }

        return (least, most);
    }
}
