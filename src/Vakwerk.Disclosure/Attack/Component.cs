namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// Unknown cells that hang together, or some of them while all others stay as they are, and the attack on each of them.
/// </summary>
internal sealed class Component
{
    /// <summary>After so many exchanges the tableau has filled up, and going back to the start is quicker.</summary>
    private const int Fresh = 100;

    /// <summary>Below this many numbers in the tableau a second thread costs more than it brings.</summary>
    private const int WorthSharing = 20_000;

    private readonly Tableau start;
    private readonly int[] columns;
    private readonly int[] place;
    private readonly Target[] targets;
    private readonly Pool pool;
    private readonly bool whole;
    private int next = -1;

    /// <param name="start">The tableau of these columns, at a point that fits.</param>
    /// <param name="columns">Columns of the system, in the order of the tableau.</param>
    /// <param name="place">Place of each column of the system in the tableau; -1 for one that stays as it is.</param>
    /// <param name="targets">What to attack.</param>
    /// <param name="pool">What was met before, for columns of the system.</param>
    /// <param name="whole">Whether nothing outside these columns could help, so that a limit reached is a limit proved.</param>
    public Component(
        Tableau start,
        int[] columns,
        int[] place,
        Target[] targets,
        Pool pool,
        bool whole
    )
    {
        this.start = start;
        this.columns = columns;
        this.place = place;
        this.targets = targets;
        this.pool = pool;
        this.whole = whole;
    }

    /// <summary>Attacks with all cores.</summary>
    public void AttackShared()
    {
        bool share = (long)start.RowCount * start.FreeCount >= WorthSharing && targets.Length > 8;
        int workers = share ? Environment.ProcessorCount : 1;
        Parallel.For(0, workers, _ => Attack());
    }

    public void Attack()
    {
        var met = new Pool(columns.Length);
        Tableau tableau = start.Copy(met);
        for (
            int at = Interlocked.Increment(ref next);
            at < targets.Length;
            at = Interlocked.Increment(ref next)
        )
        {
            Target target = targets[at];
            Look(target, met);
            if (!target.IsDone)
            {
                Begin(tableau);
                Attack(target, tableau);
            }
        }

        for (int variable = 0; variable < columns.Length; variable++)
        {
            pool.See(columns[variable], met, variable);
        }
    }

    /// <summary>Back to the point of the start, and to its basis when that has been left far behind.</summary>
    private void Begin(Tableau tableau)
    {
        if (tableau is SparseTableau || tableau.Pivots > Fresh)
        {
            tableau.ReturnTo(start);
        }
        else
        {
            start.X.CopyTo(tableau.X, 0);
        }
    }

    private void Attack(Target target, Tableau tableau)
    {
        int[] inside =
        [
            .. Enumerable.Range(0, target.Columns.Length).Where(i => place[target.Columns[i]] >= 0),
        ];
        int[] variables = Array.ConvertAll(inside, i => place[target.Columns[i]]);
        int[] counts = Array.ConvertAll(inside, i => target.Counts[i]);
        double outside = 0;
        for (int i = 0; i < target.Columns.Length; i++)
        {
            outside +=
                place[target.Columns[i]] < 0 ? target.Counts[i] * pool.Point[target.Columns[i]] : 0;
        }

        double at = outside + tableau.Value(variables, counts);
        target.See(at);
        tableau.Aim(variables, counts);
        if (Tolerance.IsBelow(target.Most, target.Ceiling))
        {
            double moved = tableau.Push(1, target.Wanted - (at - target.Least));
            at = double.IsPositiveInfinity(moved)
                ? moved
                : outside + tableau.Value(variables, counts);
            target.See(at);
            target.Ceiling = whole && !target.IsWide ? target.Most : target.Ceiling;
            at = double.IsPositiveInfinity(at) ? outside + tableau.Value(variables, counts) : at;
        }

        if (!target.IsDone && Tolerance.IsBelow(target.Floor, target.Least))
        {
            double moved = tableau.Push(
                -1,
                double.IsFinite(target.Wanted) ? target.Wanted - (target.Most - at) : target.Wanted
            );
            target.See(
                double.IsPositiveInfinity(moved)
                    ? -moved
                    : outside + tableau.Value(variables, counts)
            );
            target.Floor = whole && !target.IsWide ? target.Least : target.Floor;
        }
    }

    /// <summary>Takes what other attacks met on their way.</summary>
    private void Look(Target target, Pool met)
    {
        if (target.IsColumn)
        {
            int column = target.Columns[0];
            pool.Tell(target, column);
            if (place[column] >= 0)
            {
                met.Tell(target, place[column]);
            }
        }
    }
}
