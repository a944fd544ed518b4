namespace Vakwerk.Disclosure.Attack;

/// <summary>Unknown cells that hang together, and the attack on each of them.</summary>
internal sealed class Component
{
    /// <summary>After so many exchanges an explicit tableau has filled up, and going back to the start is quicker.</summary>
    private const int Fresh = 100;

    /// <summary>Below this many numbers in the tableau a second thread costs more than it brings.</summary>
    private const int WorthSharing = 20_000;

    /// <summary>Up to this many numbers an explicit tableau stays in the cache.</summary>
    private const int Explicit = 40_000;

    private readonly Tableau start;
    private readonly Target[] targets;
    private readonly Target[] sums;
    private readonly Pool pool;
    private readonly int workers;
    private int next = -1;

    /// <param name="system">The equations between the columns.</param>
    /// <param name="point">A table that fits.</param>
    /// <param name="targets">What to attack.</param>
    /// <param name="workers">How many threads at most.</param>
    public Component(Reduced system, double[] point, Target[] targets, int workers)
    {
        start = system.Size > Explicit ? new SparseTableau(system) : new DenseTableau(system);
        point.CopyTo(start.X, 0);
        this.targets = targets;
        sums = Array.FindAll(targets, target => !target.IsColumn);
        pool = new Pool(point);
        this.workers = system.Size >= WorthSharing && targets.Length > 8 ? workers : 1;
    }

    public void Attack()
    {
        foreach (Target target in targets)
        {
            target.See(target.Value(start.X));
        }

        Parallel.For(0, workers, _ => Work());
        foreach (Target target in targets)
        {
            pool.Tell(target);
        }
    }

    private void Work()
    {
        Tableau tableau = start.Copy(pool);
        for (
            int at = Interlocked.Increment(ref next);
            at < targets.Length;
            at = Interlocked.Increment(ref next)
        )
        {
            pool.Tell(targets[at]);
            if (!targets[at].IsDone)
            {
                Begin(tableau);
                Attack(targets[at], tableau);
            }
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
        tableau.Aim(target.Columns, target.Counts);
        if (Tolerance.IsBelow(target.Most, target.Ceiling))
        {
            double moved = tableau.Push(
                1,
                target.Wanted - (target.Value(tableau.X) - target.Least)
            );
            Show(tableau);
            target.See(double.IsPositiveInfinity(moved) ? moved : target.Value(tableau.X));
            target.Ceiling = target.IsWide ? target.Ceiling : target.Most;
        }

        if (!target.IsDone && Tolerance.IsBelow(target.Floor, target.Least))
        {
            Begin(tableau);
            tableau.Aim(target.Columns, target.Counts);
            double moved = tableau.Push(
                -1,
                double.IsFinite(target.Wanted)
                    ? target.Wanted - (target.Most - target.Value(tableau.X))
                    : target.Wanted
            );
            Show(tableau);
            target.See(double.IsPositiveInfinity(moved) ? -moved : target.Value(tableau.X));
            target.Floor = target.IsWide ? target.Floor : target.Least;
        }
    }

    /// <summary>Columns tell the pool by themselves; sums that are not wide yet look at the table here.</summary>
    private void Show(Tableau tableau)
    {
        foreach (Target sum in sums)
        {
            if (!sum.IsDone)
            {
                sum.See(sum.Value(tableau.X));
            }
        }
    }
}
