using System.Runtime.ExceptionServices;

namespace Vakwerk.Disclosure.Attack;

/// <summary>Splits the attacker's system in parts that have nothing to do with each other, and attacks each.</summary>
internal sealed class Components
{
    /// <summary>Below so many columns a second thread costs more than it brings.</summary>
    private const int WorthSharing = 1000;

    private readonly Unknowns system;
    private readonly int[] leader;
    private readonly int[] local;
    private readonly double[] wanted;
    private readonly double[] ceiling;
    private readonly double[] guess;

    private Components(Unknowns system, Elimination elimination, double[] wanted)
    {
        this.system = system;
        this.wanted = wanted;
        ceiling = Ceilings(system);
        guess = Balance.Of(system);
        leader = [.. Enumerable.Range(0, system.ColumnCount)];
        local = new int[system.ColumnCount];
        foreach (Elimination.Pivot pivot in elimination.Pivots)
        {
            foreach (Elimination.Entry entry in pivot.Row)
            {
                leader[Leader(entry.Column)] = Leader(pivot.Column);
            }
        }

        int[] count = new int[system.ColumnCount];
        for (int column = 0; column < local.Length; column++)
        {
            local[column] = count[Leader(column)]++;
        }
    }

    /// <summary>Attacks everything.</summary>
    /// <param name="system">What is unknown.</param>
    /// <param name="elimination">The same, eliminated.</param>
    /// <param name="wanted">How wide the interval of each cell must be; infinite asks for the whole interval.</param>
    /// <param name="workers">How many threads at most; the outcome does not depend on it.</param>
    /// <returns>What was found, for each cell and each part of a sum.</returns>
    public static List<Target> Attack(
        Unknowns system,
        Elimination elimination,
        double[] wanted,
        int workers
    )
    {
        var parts = new Components(system, elimination, wanted);
        ILookup<int, int> columns = Enumerable.Range(0, system.ColumnCount).ToLookup(parts.Leader);
        ILookup<int, Elimination.Pivot> pivots = elimination.Pivots.ToLookup(pivot =>
            parts.Leader(pivot.Column)
        );
        ILookup<int, Target> targets = parts
            .Targets()
            .ToLookup(one => one.Leader, one => one.Target);
        void One(IGrouping<int, int> part) =>
            parts.Attack([.. part], [.. pivots[part.Key]], [.. targets[part.Key]], workers);
        Each(columns, system.ColumnCount >= WorthSharing ? workers : 1, One);
        return [.. targets.SelectMany(part => part)];
    }

    private static void Each(
        ILookup<int, int> parts,
        int workers,
        Action<IGrouping<int, int>> attack
    )
    {
        try
        {
            Parallel.ForEach(
                parts,
                new ParallelOptions { MaxDegreeOfParallelism = workers },
                attack
            );
        }
        catch (AggregateException several)
        {
            // Parts contradict themselves each on their own; one of them is enough to say so.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private void Attack(int[] columns, Elimination.Pivot[] pivots, Target[] targets, int workers)
    {
        var reduced = new Reduced(columns, local, pivots, system);
        double[] point = FirstPoint.Find(
            reduced,
            Array.ConvertAll(columns, column => guess[column])
        );
        new Component(reduced, point, targets, workers).Attack();
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
            yield return (Leader(column), Make(system.CellOf(column), [(column, 1)]));
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
                one.Count * (one.Count > 0 ? system.Lower(one.Column) : ceiling[one.Column])
            ),
            Ceiling = members.Sum(one =>
                one.Count * (one.Count > 0 ? ceiling[one.Column] : system.Lower(one.Column))
            ),
        };

    /// <summary>The most that each column can be by its own bound and by each equation alone.</summary>
    private static double[] Ceilings(Unknowns system)
    {
        double[] most = [.. Enumerable.Range(0, system.ColumnCount).Select(system.Upper)];
        for (int row = 0; row < system.Rows.Count; row++)
        {
            ReadOnlySpan<int> columns = system.Rows.Columns(row);
            ReadOnlySpan<int> counts = system.Rows.Counts(row);
            double rest = system.RightSides[row];
            for (int i = 0; i < columns.Length; i++)
            {
                // A negative count could make up for anything here.
                rest =
                    counts[i] > 0
                        ? rest - counts[i] * system.Lower(columns[i])
                        : double.PositiveInfinity;
            }

            for (int i = 0; i < columns.Length && double.IsFinite(rest); i++)
            {
                most[columns[i]] = Math.Min(
                    most[columns[i]],
                    system.Lower(columns[i]) + rest / counts[i]
                );
            }
        }

        return most;
    }
}
