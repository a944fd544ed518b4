namespace Vakwerk.Disclosure.Attack;

/// <summary>Splits the attacker's system in parts that have nothing to do with each other, and makes the tableau of each.</summary>
internal sealed class Components
{
    /// <summary>From this many numbers in the tableau on, neighbourhoods are tried first.</summary>
    private const long WorthSplitting = 40_000;

    /// <summary>Columns in a neighbourhood; what stands still in a small one is tried in a larger one.</summary>
    private static readonly int[] Sizes = [250, 1200];

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
        var pool = new Pool(system.ColumnCount);
        foreach (IGrouping<int, int> part in columns)
        {
            parts.Attack([.. part], [.. pivots[part.Key]], [.. targets[part.Key]], pool);
        }

        return [.. targets.SelectMany(part => part)];
    }

    private void Attack(int[] columns, Elimination.Pivot[] pivots, Target[] targets, Pool pool)
    {
        // The true table is a point that fits; without it the whole tableau is needed to find one.
        double[] truth = Array.ConvertAll(columns, system.True);
        Tableau? tableau = null;
        bool large = (columns.Length - pivots.Length) * (long)pivots.Length > WorthSplitting;
        if (!large || !Fits(columns, truth))
        {
            tableau = Whole(columns, pivots, truth);
            truth = tableau.X;
        }

        for (int i = 0; i < columns.Length; i++)
        {
            pool.Point[columns[i]] = truth[i];
            pool.See(columns[i], truth[i]);
        }

        foreach (Target target in targets)
        {
            target.See(target.Value(pool.Point));
        }

        if (large)
        {
            foreach (int size in Sizes)
            {
                new Neighbourhoods(system, pool, targets, size).Attack();
            }
        }

        Target[] left = Array.FindAll(targets, target => !target.IsDone);
        if (left.Length > 0)
        {
            tableau ??= Whole(columns, pivots, truth);
            tableau = large ? new SparseTableau(tableau) : tableau;
            new Component(tableau, columns, local, left, pool, whole: true).AttackShared();
        }

        foreach (Target target in targets)
        {
            if (target.IsColumn)
            {
                pool.Tell(target, target.Columns[0]);
            }
        }
    }

    private bool Fits(int[] columns, double[] truth)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            if (!(truth[i] >= system.Lower(columns[i]) && truth[i] <= system.Upper(columns[i])))
            {
                return false;
            }
        }

        return true;
    }

    private Tableau Whole(int[] columns, Elimination.Pivot[] pivots, double[] truth)
    {
        Tableau tableau = TableauBuilder.Build(columns, column => local[column], pivots, system);
        FirstPoint.Find(tableau, truth);
        return tableau;
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
            Columns = Array.ConvertAll(members, one => one.Column),
            Counts = Array.ConvertAll(members, one => one.Count),
            Wanted = wanted[cell],
            Floor = members.Sum(one =>
                one.Count * (one.Count > 0 ? system.Lower(one.Column) : system.Upper(one.Column))
            ),
            Ceiling = members.Sum(one =>
                one.Count * (one.Count > 0 ? system.Upper(one.Column) : system.Lower(one.Column))
            ),
        };
}
