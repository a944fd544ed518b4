using System.Globalization;
using Vakwerk.Disclosure.Rules;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Suppression;

/// <summary>
/// Tables about the same observations (region by type beside region by sex) and earlier releases of them, as the one system that
/// an attacker makes of all. A cell is what its codes other than totals say, so the total of a region is the same cell in both
/// tables, whatever else they break down by.
/// </summary>
/// <remarks>
/// Dimensions of the same name must have the same meaning in every table, and all tables count the same population. A number
/// that was revised since an earlier release is another cell. De Wolf and Giessing (2009), Adjusting the tau-ARGUS modular
/// approach to deal with linked tables, Data and Knowledge Engineering 68:1160-1174; Langsrud (2024), Privacy in Statistical
/// Databases.
/// </remarks>
public sealed class LinkedTables
{
    private readonly int[][] place;

    private LinkedTables(IReadOnlyList<LinkedPart> parts, int[][] place, Table cells)
    {
        Parts = parts;
        Cells = cells;
        this.place = place;
        IsFixed = new bool[cells.Count];
        IsHidden = new bool[cells.Count];
        bool[] sensitive = new bool[cells.Count];
        double[] width = new double[cells.Count];
        int?[] alone = new int?[cells.Count];
        for (int part = 0; part < parts.Count; part++)
        {
            for (int cell = 0; cell < place[part].Length; cell++)
            {
                int at = place[part][cell];
                PrimaryCells primary = parts[part].Primary;
                sensitive[at] |= primary.Sensitive[cell];
                width[at] = Math.Max(width[at], primary.Width[cell]);
                // Contributors have numbers per table; taking them for different people errs on the safe side.
                alone[at] ??= primary.OnlyContributor[cell] * parts.Count + part;
                IsFixed[at] |= parts[part].Released is { } released && !released[cell];
                IsHidden[at] |= parts[part].Released is { } before && before[cell];
            }
        }

        AlreadyPublic = [.. cells.Names.Where((_, cell) => sensitive[cell] && IsFixed[cell])];
        for (int cell = 0; cell < sensitive.Length; cell++)
        {
            sensitive[cell] &= !IsFixed[cell];
            IsHidden[cell] = sensitive[cell] || (IsHidden[cell] && !IsFixed[cell]);
        }

        Primary = new PrimaryCells(sensitive, width, alone);
    }

    /// <summary>The tables that were linked.</summary>
    public IReadOnlyList<LinkedPart> Parts { get; }

    /// <summary>All cells together, each once, and all equations.</summary>
    public Table Cells { get; }

    /// <summary>The sensitive cells of all tables together.</summary>
    public PrimaryCells Primary { get; }

    /// <summary>Cells that are sensitive and went out earlier: nothing can hide them any more.</summary>
    public IReadOnlyList<string> AlreadyPublic { get; }

    /// <summary>Whether each cell went out earlier.</summary>
    internal bool[] IsFixed { get; }

    /// <summary>Whether each cell has to be suppressed: sensitive, or suppressed in an earlier release.</summary>
    internal bool[] IsHidden { get; }

    /// <summary>Links tables.</summary>
    /// <param name="parts">The tables to publish now, and every release that is out already.</param>
    /// <exception cref="DisclosureException">Two tables to publish now give different values to the same cell.</exception>
    public static LinkedTables Of(params IReadOnlyList<LinkedPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        int[][] place = new int[parts.Count][];
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var values = new List<double>();
        var equations = new List<Equation>();
        // Tables of now first, so that it is the revised number of an earlier release that gets another name.
        foreach (
            int part in Enumerable.Range(0, parts.Count).OrderBy(p => parts[p].Released is not null)
        )
        {
            CrossTable table = parts[part].Table;
            bool now = parts[part].Released is null;
            int[] at = place[part] = [
                .. Enumerable
                    .Range(0, table.Cells.Count)
                    .Select(cell =>
                        Join(NameOf(table, cell), table.Cells.Values[cell], now, names, values)
                    ),
            ];
            equations.AddRange(
                table.Cells.Equations.Select(one => new Equation(
                    at[one.Total],
                    Array.ConvertAll(one.Parts, cell => at[cell])
                ))
            );
        }

        return new LinkedTables(
            parts,
            place,
            new Table([.. names.Keys], [.. values], [.. Different(equations)])
        );
    }

    /// <summary>The name that a cell of one of the tables has in <see cref="Cells"/>.</summary>
    /// <param name="part">Index of the table.</param>
    /// <param name="cell">A cell of that table.</param>
    public string NameOf(int part, int cell) => Cells.Names[place[part][cell]];

    /// <summary>Chooses what to suppress in all tables together, so that an attacker who takes everything fails.</summary>
    /// <param name="options">Weights (of <see cref="Cells"/>) and limits; null for the defaults.</param>
    public Protection Protect(SuppressionOptions? options = null) =>
        LinkedSuppression.Protect(this, options ?? new SuppressionOptions());

    /// <summary>What to suppress in one of the tables, in the order of its own cells.</summary>
    /// <param name="part">Index of the table.</param>
    /// <param name="safe">The outcome of <see cref="Protect"/>.</param>
    public bool[] Suppressed(int part, ProtectedTable safe)
    {
        ArgumentNullException.ThrowIfNull(safe);
        ArgumentOutOfRangeException.ThrowIfNotEqual(safe.Publication.Table == Cells, true);
        return Array.ConvertAll(place[part], at => safe.Publication.Suppressed[at]);
    }

    internal int[] Places(int part) => place[part];

    private static int Join(
        string name,
        double value,
        bool now,
        Dictionary<string, int> names,
        List<double> values
    )
    {
        string tried = name;
        for (int revision = 1; ; revision++)
        {
            if (names.TryAdd(tried, values.Count))
            {
                values.Add(value);
                return values.Count - 1;
            }

            double known = values[names[tried]];
            if (Math.Abs(known - value) <= Tolerance.Of(known))
            {
                return names[tried];
            }

            tried = now
                ? throw new DisclosureException(TableFault.Contradiction, name)
                : string.Create(CultureInfo.InvariantCulture, $"{name} (revised {revision})");
        }
    }

    private static string NameOf(CrossTable table, int cell)
    {
        int[] codes = new int[table.Dimensions.Count];
        table.CodesOf(cell, codes);
        string[] said =
        [
            .. table
                .Dimensions.Select((dimension, d) => (dimension, Code: codes[d]))
                .Where(one => one.Code < one.dimension.Codes.Count - 1)
                .Select(one =>
                    $"{Escape(one.dimension.Name)}={Escape(one.dimension.Codes[one.Code])}"
                )
                .Order(StringComparer.Ordinal),
        ];
        return said.Length == 0 ? "total" : string.Join('|', said);
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("=", "\\=", StringComparison.Ordinal);

    /// <summary>A total of one part is that part; two tables often say the same.</summary>
    private static IEnumerable<Equation> Different(IEnumerable<Equation> equations) =>
        equations
            .Where(one => !(one.Parts.Length == 1 && one.Parts[0] == one.Total))
            .DistinctBy(one => (one.Total, string.Join(' ', one.Parts.Order())));
}
