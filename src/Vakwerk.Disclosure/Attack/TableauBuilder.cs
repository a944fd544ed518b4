namespace Vakwerk.Disclosure.Attack;

/// <summary>Turns eliminated rows into a tableau by substituting backwards.</summary>
internal static class TableauBuilder
{
    /// <param name="columns">Columns of the system, in the order that they have in the tableau.</param>
    /// <param name="place">Place of a column in the tableau.</param>
    /// <param name="pivots">Eliminated rows on these columns.</param>
    /// <param name="system">Bounds of the columns.</param>
    public static Tableau Build(
        int[] columns,
        Func<int, int> place,
        IReadOnlyList<Elimination.Pivot> pivots,
        Unknowns system
    )
    {
        bool[] isBasic = new bool[columns.Length];
        int[] basic = new int[pivots.Count];
        for (int row = 0; row < basic.Length; row++)
        {
            basic[row] = place(pivots[row].Column);
            isBasic[basic[row]] = true;
        }

        int[] free = [.. Enumerable.Range(0, columns.Length).Where(column => !isBasic[column])];
        var tableau = new Tableau(columns.Length, pivots.Count, basic, free);
        for (int column = 0; column < columns.Length; column++)
        {
            tableau.Lower[column] = system.Lower(columns[column]);
            tableau.Upper[column] = system.Upper(columns[column]);
        }

        int[] freePlace = new int[columns.Length];
        for (int j = 0; j < free.Length; j++)
        {
            freePlace[free[j]] = j;
        }

        for (int row = pivots.Count - 1; row >= 0; row--)
        {
            Fill(tableau, row, pivots[row], place, isBasic, freePlace);
        }

        return tableau;
    }

    private static void Fill(
        Tableau tableau,
        int row,
        Elimination.Pivot pivot,
        Func<int, int> place,
        bool[] isBasic,
        int[] freePlace
    )
    {
        double constant = pivot.Right;
        foreach (Elimination.Entry entry in pivot.Row)
        {
            if (entry.Column == pivot.Column)
            {
                continue;
            }

            int column = place(entry.Column);
            if (isBasic[column])
            {
                int from = tableau.RowOf(column);
                constant -= entry.Number * tableau.Constant(from);
                tableau.AddRow(row, from, -entry.Number);
            }
            else
            {
                tableau.Row(row)[freePlace[column]] += entry.Number;
            }
        }

        tableau.SetConstant(row, constant);
    }
}
