using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Attack;

/// <summary>What an attacker sees: a table of which some cells are not published, and what everybody knows of those.</summary>
public sealed class Publication
{
    private readonly bool[] suppressed;
    private readonly double[] lower;
    private readonly double[] upper;

    private Publication(Table table, bool[] suppressed, double[] lower, double[] upper)
    {
        Table = table;
        this.suppressed = suppressed;
        this.lower = lower;
        this.upper = upper;
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>Whether each cell is suppressed.</summary>
    public IReadOnlyList<bool> Suppressed => suppressed;

    internal ReadOnlySpan<double> Lower => lower;

    internal ReadOnlySpan<double> Upper => upper;

    /// <summary>A table with suppressed cells.</summary>
    /// <param name="table">The table; published cells need a value.</param>
    /// <param name="suppressed">For each cell whether it is suppressed.</param>
    /// <param name="lower">What nobody doubts to be the least that a suppressed cell can be; 0 for counts.</param>
    /// <exception cref="DisclosureException">A published cell has no finite value.</exception>
    public static Publication Of(Table table, IReadOnlyList<bool> suppressed, double lower = 0)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(suppressed);
        ArgumentOutOfRangeException.ThrowIfNotEqual(suppressed.Count, table.Count);
        if (double.IsNaN(lower) || double.IsPositiveInfinity(lower))
        {
            throw new ArgumentOutOfRangeException(nameof(lower), lower, "A bound is a number.");
        }

        for (int cell = 0; cell < table.Count; cell++)
        {
            if (!suppressed[cell] && !double.IsFinite(table.Values[cell]))
            {
                throw new DisclosureException(TableFault.MissingValue, table.Names[cell]);
            }
        }

        double[] least = new double[table.Count];
        double[] most = new double[table.Count];
        Array.Fill(least, lower);
        Array.Fill(most, double.PositiveInfinity);
        return new Publication(table, [.. suppressed], least, most);
    }

    /// <summary>The same, when more is known of one cell: "&lt;5" says 0 to 4, or 1 to 4 where zeros are printed.</summary>
    /// <param name="cell">A suppressed cell.</param>
    /// <param name="atLeast">Its least value.</param>
    /// <param name="atMost">Its largest value; infinite when nothing is known.</param>
    public Publication Knowing(int cell, double atLeast, double atMost) =>
        Knowing([cell], atLeast, atMost);

    /// <summary>The same, when as much is known of each of several cells.</summary>
    /// <param name="cells">Suppressed cells.</param>
    /// <param name="atLeast">Their least value.</param>
    /// <param name="atMost">Their largest value; infinite when nothing is known.</param>
    public Publication Knowing(IEnumerable<int> cells, double atLeast, double atMost)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (!(atLeast <= atMost))
        {
            throw new ArgumentOutOfRangeException(
                nameof(atMost),
                atMost,
                "The largest value may not be below the least."
            );
        }

        double[] least = [.. lower];
        double[] most = [.. upper];
        foreach (int cell in cells)
        {
            least[cell] = Math.Max(least[cell], atLeast);
            most[cell] = Math.Min(most[cell], atMost);
        }

        return new Publication(Table, suppressed, least, most);
    }

    internal Publication Knowing(Func<int, double> atLeast, Func<int, double> atMost)
    {
        double[] least = [.. lower];
        double[] most = [.. upper];
        for (int cell = 0; cell < least.Length; cell++)
        {
            least[cell] = Math.Max(least[cell], atLeast(cell));
            most[cell] = Math.Min(most[cell], atMost(cell));
        }

        return new Publication(Table, suppressed, least, most);
    }
}
