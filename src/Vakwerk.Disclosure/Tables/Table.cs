namespace Vakwerk.Disclosure.Tables;

/// <summary>
/// Cells with values and the equations between them: the form in which an attacker sees any publication, whatever its number
/// of dimensions, hierarchies or linked tables. Immutable.
/// </summary>
/// <remarks>
/// Cells are the same when their names are the same. Cells on both sides of a break in time (another definition, another
/// population) are different numbers and need different names.
/// </remarks>
public sealed class Table
{
    private readonly string[] names;
    private readonly double[] values;
    private readonly Dictionary<string, int> byName;

    internal Table(string[] names, double[] values, Equation[] equations)
    {
        this.names = names;
        this.values = values;
        byName = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            if (!byName.TryAdd(names[i], i))
            {
                throw new DisclosureException(TableFault.DuplicateCell, names[i]);
            }
        }

        Equations = equations;
        Composition = Composition.Of(names, equations);
    }

    /// <summary>The number of cells.</summary>
    public int Count => names.Length;

    /// <summary>Names of the cells.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>True values of the cells; NaN where the caller does not know one (allowed for suppressed cells only).</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>All equations between the cells.</summary>
    public IReadOnlyList<Equation> Equations { get; }

    internal Composition Composition { get; }

    /// <summary>Makes a table of named cells.</summary>
    /// <param name="cells">Name and value of each cell; null when only the attacker's view is known.</param>
    /// <param name="equations">Totals and their parts, by name.</param>
    /// <exception cref="DisclosureException">A name occurs twice or is unknown, or an equation is circular.</exception>
    public static Table Create(
        IEnumerable<KeyValuePair<string, double?>> cells,
        IEnumerable<(string Total, IReadOnlyList<string> Parts)> equations
    )
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(equations);
        KeyValuePair<string, double?>[] all = [.. cells];
        string[] names = Array.ConvertAll(all, cell => cell.Key);
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            index.TryAdd(names[i], i);
        }

        int Find(string name) =>
            index.TryGetValue(name, out int cell)
                ? cell
                : throw new DisclosureException(TableFault.UnknownCell, name);
        Equation[] found =
        [
            .. equations.Select(one => new Equation(Find(one.Total), [.. one.Parts.Select(Find)])),
        ];
        return new Table(names, Array.ConvertAll(all, cell => cell.Value ?? double.NaN), found);
    }

    /// <summary>
    /// Publications that share cells, as the one system that an attacker makes of them. Two tables that are each safe may
    /// disclose a cell together.
    /// </summary>
    /// <param name="tables">Tables; cells with the same name are the same cell.</param>
    /// <exception cref="DisclosureException">Two tables give different values to the same cell.</exception>
    public static Table Link(params IReadOnlyList<Table> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new List<string>();
        var values = new List<double>();
        var equations = new List<Equation>();
        foreach (Table table in tables)
        {
            int[] place = new int[table.Count];
            for (int i = 0; i < place.Length; i++)
            {
                place[i] = Join(table.names[i], table.values[i], index, names, values);
            }

            equations.AddRange(
                table.Equations.Select(one => new Equation(
                    place[one.Total],
                    Array.ConvertAll(one.Parts, part => place[part])
                ))
            );
        }

        return new Table([.. names], [.. values], [.. equations]);
    }

    /// <summary>The index of a cell.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="DisclosureException">There is no such cell.</exception>
    public int IndexOf(string name) =>
        byName.TryGetValue(name, out int cell)
            ? cell
            : throw new DisclosureException(TableFault.UnknownCell, name);

    /// <summary>Whether there is a cell of this name.</summary>
    public bool TryIndexOf(string name, out int cell) => byName.TryGetValue(name, out cell);

    /// <summary>Gives every total the sum of its inner cells.</summary>
    internal void AddUp()
    {
        for (int cell = 0; cell < names.Length; cell++)
        {
            if (!Composition.IsInner[cell])
            {
                values[cell] = Sum(cell, values);
            }
        }
    }

    /// <summary>A cell as the sum of its inner cells, for any values of these.</summary>
    internal double Sum(int cell, ReadOnlySpan<double> inner)
    {
        ReadOnlySpan<int> columns = Composition.Cells.Columns(cell);
        ReadOnlySpan<int> counts = Composition.Cells.Counts(cell);
        double sum = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            sum += counts[i] * inner[columns[i]];
        }

        return sum;
    }

    private static int Join(
        string name,
        double value,
        Dictionary<string, int> index,
        List<string> names,
        List<double> values
    )
    {
        if (!index.TryGetValue(name, out int cell))
        {
            cell = names.Count;
            index.Add(name, cell);
            names.Add(name);
            values.Add(value);
        }
        else if (double.IsNaN(values[cell]))
        {
            values[cell] = value;
        }
        else if (Math.Abs(values[cell] - value) > Tolerance.Of(values[cell]))
        {
            throw new DisclosureException(TableFault.Contradiction, name);
        }

        return cell;
    }
}
