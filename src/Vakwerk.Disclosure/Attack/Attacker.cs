namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// What somebody can find out who takes everything that is published together: for every suppressed cell the smallest and the
/// largest value that any table has which fits (linear programming over all equations).
/// </summary>
/// <remarks>
/// The intervals contain those over whole numbers, so narrow is certain; in two-way tables they are equal (the equations are
/// totally unimodular), and otherwise wide is safe up to integrality. Fischetti and Salazar (2000), JASA 95:916-928;
/// Hundepool e.a. (2012), Statistical Disclosure Control, section 4.3.
/// </remarks>
public static class Attacker
{
    /// <summary>The interval of every suppressed cell.</summary>
    /// <param name="publication">What is published.</param>
    /// <exception cref="DisclosureException">No table fits what is published.</exception>
    public static Audit Intervals(Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        return Intervals(publication, Enumerable.Range(0, publication.Table.Count));
    }

    /// <summary>The interval of some suppressed cells; those of the others are too small.</summary>
    /// <param name="publication">What is published.</param>
    /// <param name="cells">The cells that are asked for.</param>
    /// <exception cref="DisclosureException">No table fits what is published.</exception>
    public static Audit Intervals(Publication publication, IEnumerable<int> cells)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(cells);
        double[] wanted = new double[publication.Table.Count];
        foreach (int cell in cells)
        {
            wanted[cell] = double.PositiveInfinity;
        }

        return Run(publication, wanted, new double[wanted.Length]);
    }

    /// <summary>
    /// The verdict only: whether every interval is wide enough. Stops looking at a cell as soon as it is, so an interval that is
    /// wide enough may in truth be wider.
    /// </summary>
    /// <param name="publication">What is published.</param>
    /// <param name="required">The width that each cell needs; 0 for a cell that only may not be recomputable exactly.</param>
    /// <exception cref="DisclosureException">No table fits what is published.</exception>
    public static Audit Verdict(Publication publication, IReadOnlyList<double> required) =>
        Verdict(publication, required, null);

    /// <summary>
    /// The same after more cells were suppressed: that never narrows an interval, so what was wide enough need not be attacked
    /// again.
    /// </summary>
    internal static Audit Verdict(
        Publication publication,
        IReadOnlyList<double> required,
        Audit? before,
        int? workers = null
    )
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(required);
        double[] wanted = [.. required.Select(width => Math.Max(width, 1e-6))];
        HashSet<int> weak = [.. before?.Exact ?? [], .. before?.Narrow ?? []];
        foreach (int cell in before?.Intervals.Keys ?? [])
        {
            wanted[cell] = weak.Contains(cell) ? wanted[cell] : 0;
        }

        return Run(publication, wanted, [.. required], before, workers);
    }

    private static Audit Run(
        Publication publication,
        double[] wanted,
        double[] required,
        Audit? before = null,
        int? workers = null
    )
    {
        var system = Unknowns.Of(publication);
        var elimination = Elimination.Of(system);
        double[] low = new double[publication.Table.Count];
        double[] high = new double[low.Length];
        foreach ((int cell, double known) in system.SumCells)
        {
            low[cell] = high[cell] = system.ColumnOf[cell] >= 0 ? 0 : known;
        }

        foreach (
            Target target in Components.Attack(
                system,
                elimination,
                wanted,
                workers ?? Environment.ProcessorCount
            )
        )
        {
            low[target.Cell] += target.Least;
            high[target.Cell] += target.Most;
        }

        var intervals = new Dictionary<int, Interval>();
        for (int cell = 0; cell < low.Length; cell++)
        {
            if (publication.Suppressed[cell])
            {
                intervals.Add(
                    cell,
                    wanted[cell] == 0 && before is not null
                        ? before.Intervals[cell]
                        : new Interval(Clean(low[cell]), Clean(high[cell]))
                );
            }
        }

        List<int> exact = ExactScreen.Determined(system, elimination);
        return new Audit(publication.Table, intervals, exact, required);
    }

    /// <summary>Takes the last bits of rounding off a number that is clearly a whole one.</summary>
    private static double Clean(double value) =>
        Math.Abs(value - Math.Round(value)) < 1e-7 ? Math.Round(value) + 0.0 : value;
}
