namespace Vakwerk.Disclosure.Attack;

/// <summary>A cell, or the part of a sum that lies in one component, and what is found of it.</summary>
internal sealed class Target
{
    public required int Cell { get; init; }

    public required int[] Columns { get; init; }

    public required int[] Counts { get; init; }

    /// <summary>How wide the interval must be; infinite asks for the whole interval.</summary>
    public required double Wanted { get; init; }

    /// <summary>No table that fits is outside these; trivial bounds until better ones are proved.</summary>
    public double Floor { get; set; }

    /// <inheritdoc cref="Floor"/>
    public double Ceiling { get; set; }

    /// <summary>Some table that fits has this value.</summary>
    public double Least { get; set; } = double.PositiveInfinity;

    /// <inheritdoc cref="Least"/>
    public double Most { get; set; } = double.NegativeInfinity;

    public double Width => Most - Least;
}

/// <summary>Unknown cells that hang together, and the attack on each of them.</summary>
internal sealed class Component
{
    /// <summary>Below this many numbers in the tableau a second thread costs more than it brings.</summary>
    private const int WorthSharing = 20_000;

    private readonly Tableau start;
    private readonly Target[] targets;
    private readonly Pool pool;
    private int next = -1;

    public Component(Tableau start, Pool pool, Target[] targets)
    {
        this.start = start;
        this.pool = pool;
        this.targets = targets;
        for (int variable = 0; variable < start.X.Length; variable++)
        {
            pool.See(variable, start.X[variable]);
        }
    }

    public void Attack()
    {
        bool share = (long)start.RowCount * start.FreeCount >= WorthSharing && targets.Length > 8;
        int workers = share ? Environment.ProcessorCount : 1;
        Parallel.For(
            0,
            workers,
            new ParallelOptions { MaxDegreeOfParallelism = workers },
            _ => Work()
        );
    }

    private void Work()
    {
        Tableau tableau = start.Copy(pool);
        int reset = 0;
        for (
            int at = Interlocked.Increment(ref next);
            at < targets.Length;
            at = Interlocked.Increment(ref next)
        )
        {
            Target target = targets[at];
            Look(target, tableau);
            if (Done(target))
            {
                continue;
            }

            tableau.Aim(target.Columns, target.Counts);
            Upwards(target, tableau);
            if (!Done(target))
            {
                Downwards(target, tableau);
            }

            // Rounding creeps in with every exchange; the start is exact.
            if (tableau.Pivots - reset > 2000)
            {
                reset = tableau.Pivots;
                tableau.RestartFrom(start);
            }
        }
    }

    private static bool Done(Target target) =>
        target.Width >= target.Wanted
        || target.Ceiling - target.Floor <= 0
        || (
            !Tolerance.IsBelow(target.Floor, target.Least)
            && !Tolerance.IsBelow(target.Most, target.Ceiling)
        );

    private void Upwards(Target target, Tableau tableau)
    {
        double from = Value(target, tableau.X);
        if (Tolerance.IsBelow(target.Most, target.Ceiling))
        {
            double moved = tableau.Push(1, target.Least + target.Wanted - from);
            See(target, double.IsPositiveInfinity(moved) ? moved : Value(target, tableau.X));
            if (target.Width < target.Wanted || double.IsPositiveInfinity(target.Wanted))
            {
                target.Ceiling = target.Most;
            }

            Look(target, tableau);
        }
    }

    private static void Downwards(Target target, Tableau tableau)
    {
        double from = Value(target, tableau.X);
        if (Tolerance.IsBelow(target.Floor, target.Least))
        {
            double moved = tableau.Push(-1, from - (target.Most - target.Wanted));
            See(target, double.IsPositiveInfinity(moved) ? -moved : Value(target, tableau.X));
            if (target.Width < target.Wanted || double.IsPositiveInfinity(target.Wanted))
            {
                target.Floor = target.Least;
            }
        }
    }

    /// <summary>Takes what other attacks met on their way.</summary>
    private void Look(Target target, Tableau tableau)
    {
        if (target.Columns.Length == 1 && target.Counts[0] == 1)
        {
            See(target, pool.Least[target.Columns[0]]);
            See(target, pool.Most[target.Columns[0]]);
            return;
        }

        See(target, Value(target, tableau.X));
    }

    private static void See(Target target, double value)
    {
        target.Least = Math.Min(target.Least, value);
        target.Most = Math.Max(target.Most, value);
    }

    private static double Value(Target target, double[] x)
    {
        double sum = 0;
        for (int i = 0; i < target.Columns.Length; i++)
        {
            sum += target.Counts[i] * x[target.Columns[i]];
        }

        return sum;
    }
}
