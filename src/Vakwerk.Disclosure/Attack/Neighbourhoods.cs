using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// Attacks small groups of unknown cells that share many equations, while all others stay as they are. What moves in such a group
/// moves in the whole table, and a small tableau is hundreds of times quicker; only what stands still here needs the whole.
/// </summary>
internal sealed class Neighbourhoods
{
    /// <summary>How often a cell may be tried in somebody else's neighbourhood before it gets its own.</summary>
    private const int Tries = 1;

    /// <summary>Up to so many columns a dense tableau stays in the cache and is quicker.</summary>
    private const int Dense = 400;

    private readonly int size;
    private readonly Unknowns system;
    private readonly Pool pool;
    private readonly List<int>[] rowsOf;
    private readonly Target[] targets;
    private readonly int[][] targetsOf;

    public Neighbourhoods(Unknowns system, Pool pool, IReadOnlyList<Target> targets, int size)
    {
        this.size = size;
        this.system = system;
        this.pool = pool;
        this.targets = [.. targets];
        rowsOf = new List<int>[system.ColumnCount];
        var of = new List<int>[system.ColumnCount];
        for (int column = 0; column < rowsOf.Length; column++)
        {
            (rowsOf[column], of[column]) = ([], []);
        }

        for (int row = 0; row < system.Rows.Count; row++)
        {
            foreach (int column in system.Rows.Columns(row))
            {
                rowsOf[column].Add(row);
            }
        }

        for (int target = 0; target < this.targets.Length; target++)
        {
            foreach (int column in this.targets[target].Columns)
            {
                of[column].Add(target);
            }
        }

        targetsOf = Array.ConvertAll(of, one => one.ToArray());
    }

    /// <summary>Attacks around every cell that does not yet move enough, once.</summary>
    public void Attack()
    {
        int next = -1;
        int[] tried = new int[targets.Length];
        Parallel.For(
            0,
            Environment.ProcessorCount,
            _ =>
            {
                int[] place = new int[system.ColumnCount];
                Array.Fill(place, -1);
                for (
                    int at = Interlocked.Increment(ref next);
                    at < targets.Length;
                    at = Interlocked.Increment(ref next)
                )
                {
                    if (
                        tried[at] < Tries
                        && !targets[at].IsDone
                        && double.IsFinite(targets[at].Wanted)
                    )
                    {
                        Around(targets[at].Columns[0], place, tried);
                    }
                }
            }
        );
    }

    private void Around(int seed, int[] place, int[] tried)
    {
        int[] columns = Grow(seed);
        for (int i = 0; i < columns.Length; i++)
        {
            place[columns[i]] = i;
        }

        SparseRows rows = Inside(columns, place);
        double[] right = new double[rows.Count];
        var elimination = Elimination.Of(columns.Length, rows, right);
        Tableau tableau = TableauBuilder.Build(
            columns,
            column => column,
            elimination.Pivots,
            system
        );
        for (int i = 0; i < columns.Length; i++)
        {
            tableau.X[i] = pool.Point[columns[i]];
        }

        // A sum is worth trying where a good part of it is inside.
        int[] inside =
        [
            .. columns
                .SelectMany(column => targetsOf[column])
                .Distinct()
                .Where(one => !targets[one].IsDone && tried[one] < Tries),
        ];
        foreach (int one in inside)
        {
            tried[one]++;
        }

        new Component(
            columns.Length > Dense ? new SparseTableau(tableau) : tableau,
            columns,
            place,
            Array.ConvertAll(inside, one => targets[one]),
            pool,
            whole: false
        ).Attack();
        foreach (int column in columns)
        {
            place[column] = -1;
        }
    }

    /// <summary>Adds the column of which the largest part of the equations is touched already, again and again.</summary>
    private int[] Grow(int seed)
    {
        var chosen = new List<int>();
        var touched = new HashSet<int>();
        var shared = new Dictionary<int, int>();
        var queue = new PriorityQueue<int, double>();
        queue.Enqueue(seed, 0);
        var member = new HashSet<int>();
        while (chosen.Count < size && queue.TryDequeue(out int column, out _))
        {
            if (!member.Add(column))
            {
                continue;
            }

            chosen.Add(column);
            foreach (int row in rowsOf[column])
            {
                if (!touched.Add(row))
                {
                    continue;
                }

                foreach (int other in system.Rows.Columns(row))
                {
                    int count = shared[other] = shared.GetValueOrDefault(other) + 1;
                    queue.Enqueue(other, rowsOf[other].Count - count);
                }
            }
        }

        return [.. chosen];
    }

    private SparseRows Inside(int[] columns, int[] place)
    {
        var rows = new SparseRows();
        foreach (int row in columns.SelectMany(column => rowsOf[column]).Distinct())
        {
            ReadOnlySpan<int> members = system.Rows.Columns(row);
            ReadOnlySpan<int> counts = system.Rows.Counts(row);
            for (int i = 0; i < members.Length; i++)
            {
                if (place[members[i]] >= 0)
                {
                    rows.Append(place[members[i]], counts[i]);
                }
            }

            rows.EndRow();
        }

        return rows;
    }
}
