namespace Vakwerk.Disclosure.Attack;

/// <summary>Splits the attacker's system in parts that have nothing to do with each other, and makes the tableau of each.</summary>
internal sealed class Components
{
    private readonly Unknowns system;
    private readonly Elimination elimination;
    private readonly int[] leader;
    private readonly int[] local;
    private readonly double[] wanted;

    private Components(Unknowns system, Elimination elimination, double[] wanted)
    {
        this.system = system;
        this.elimination = elimination;
        this.wanted = wanted;
        leader = new int[system.ColumnCount];
        local = new int[system.ColumnCount];
        for (int column = 0; column < leader.Length; column++)
        {
            leader[column] = column;
        }

        foreach (Elimination.Pivot pivot in elimination.Pivots)
        {
            foreach (Elimination.Entry entry in pivot.Row)
            {
                leader[Leader(entry.Column)] = Leader(pivot.Column);
            }
        }
    }

    /// <summary>Attacks everything.</summary>
    /// <param name="system">What is unknown.</param>
    /// <param name="elimination">The same, eliminated.</param>
    /// <param name="wanted">How wide the interval of each cell must be; infinite asks for the whole interval.</param>
    /// <returns>What was found, for each cell and each part of a sum.</returns>
    public static List<Target> Attack(Unknowns system, Elimination elimination, double[] wanted)
    {
        var parts = new Components(system, elimination, wanted);
        ILookup<int, int> columns = Enumerable.Range(0, system.ColumnCount).ToLookup(parts.Leader);
        ILookup<int, Elimination.Pivot> pivots = elimination.Pivots.ToLookup(pivot =>
            parts.Leader(pivot.Column)
        );
        foreach (IGrouping<int, int> part in columns)
        {
            int at = 0;
            foreach (int column in part)
            {
                parts.local[column] = at++;
            }
        }

        ILookup<int, Target> targets = parts
            .Targets()
            .ToLookup(one => one.Leader, one => one.Target);
        foreach (IGrouping<int, int> part in columns)
        {
            Tableau tableau = parts.Make([.. part], [.. pivots[part.Key]]);
            new Component(tableau, new Pool(part.Count()), [.. targets[part.Key]]).Attack();
        }

        return [.. targets.SelectMany(part => part)];
    }

    private int Leader(int column)
    {
        while (leader[column] != column)
        {
            column = leader[column] = leader[leader[column]];
        }

        return column;
    }

    private IEnumerable<(int Leader, Target Target)> Targets()
    {
        for (int column = 0; column < system.ColumnCount; column++)
        {
            int cell = system.CellOf(column);
            yield return (Leader(column), Make(cell, [(column, 1)]));
        }

        for (int sum = 0; sum < system.SumCells.Count; sum++)
        {
            int cell = system.SumCells[sum].Cell;
            if (system.ColumnOf[cell] >= 0)
            {
                continue;
            }

            var members = new List<(int Column, int Count)>();
            for (int i = 0; i < system.Sums.Columns(sum).Length; i++)
            {
                members.Add((system.Sums.Columns(sum)[i], system.Sums.Counts(sum)[i]));
            }

            foreach (
                IGrouping<int, (int Column, int Count)> part in members.GroupBy(one =>
                    Leader(one.Column)
                )
            )
            {
                yield return (part.Key, Make(cell, [.. part]));
            }
        }
    }

    private Target Make(int cell, (int Column, int Count)[] members) =>
        new()
        {
            Cell = cell,
            Columns = Array.ConvertAll(members, one => local[one.Column]),
            Counts = Array.ConvertAll(members, one => one.Count),
            Wanted = wanted[cell],
            Floor = members.Sum(one =>
                one.Count * (one.Count > 0 ? system.Lower(one.Column) : system.Upper(one.Column))
            ),
            Ceiling = members.Sum(one =>
                one.Count * (one.Count > 0 ? system.Upper(one.Column) : system.Lower(one.Column))
            ),
        };

    private Tableau Make(int[] columns, Elimination.Pivot[] pivots)
    {
        var isBasic = new bool[columns.Length];
        foreach (Elimination.Pivot pivot in pivots)
        {
            isBasic[local[pivot.Column]] = true;
        }

        int[] free = [.. columns.Select(column => local[column]).Where(column => !isBasic[column])];
        var tableau = new Tableau(
            columns.Length,
            pivots.Length,
            Array.ConvertAll(pivots, pivot => local[pivot.Column]),
            free
        );
        FillRows(tableau, pivots, free);
        foreach (int column in columns)
        {
            tableau.Lower[local[column]] = system.Lower(column);
            tableau.Upper[local[column]] = system.Upper(column);
        }

        FirstPoint.Find(tableau, free, Array.ConvertAll(columns, system.True), pivots.Length);
        return tableau;
    }

    /// <summary>Substitutes backwards, so that every basic column is written in free ones only.</summary>
    private void FillRows(Tableau tableau, Elimination.Pivot[] pivots, int[] free)
    {
        int[] place = new int[tableau.X.Length];
        Array.Fill(place, -1);
        for (int j = 0; j < free.Length; j++)
        {
            place[free[j]] = j;
        }

        int[] rowOf = new int[tableau.X.Length];
        for (int row = pivots.Length - 1; row >= 0; row--)
        {
            Span<double> target = tableau.Row(row);
            double constant = pivots[row].Right;
            foreach (Elimination.Entry entry in pivots[row].Row)
            {
                int column = local[entry.Column];
                if (entry.Column == pivots[row].Column)
                {
                    rowOf[column] = row;
                }
                else if (place[column] >= 0)
                {
                    target[place[column]] += entry.Number;
                }
                else
                {
                    constant -= entry.Number * tableau.Constant(rowOf[column]);
                    tableau.AddRow(row, rowOf[column], -entry.Number);
                }
            }

            tableau.SetConstant(row, constant);
        }
    }
}
