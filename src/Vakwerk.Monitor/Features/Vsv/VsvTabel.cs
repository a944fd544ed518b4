using Vakwerk.Monitor.Contracts;

namespace Vakwerk.Monitor.Features.Vsv;

/// <summary>Makes rows of counts, and hides those that could point at a person.</summary>
internal static class VsvTabel
{
    public const int Drempel = 5;
    private const string Totaal = "totaal";
    private const string Overig = "overig";

    private static readonly (string Naam, Func<VsvPersoon, string> Waarde)[] Kenmerken =
    [
        (Totaal, _ => Totaal),
        ("niveau", person => person.Niveau),
        ("leerweg", person => person.Leerweg),
        ("opleiding", person => person.Opleiding),
        ("reden", person => person.Reden),
    ];

    /// <param name="norm">Norm in percent by counting year and level.</param>
    /// <param name="intern">Nothing is hidden.</param>
    public static List<VsvRij> Maak(
        VsvTelling telling,
        IReadOnlyDictionary<(string Teljaar, string Niveau), double> norm,
        bool intern
    )
    {
        var rows = new List<VsvRij>();
        foreach (
            var group in telling
                .Personen.OrderBy(group => group.Key.Teljaar, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Soort, StringComparer.Ordinal)
        )
        {
            (string kind, string year) = group.Key;
            bool start = VsvBestand.IsStartpopulatie(kind);
            Dictionary<UInt128, VsvPersoon>? whole = start
                ? null
                : telling.Personen.GetValueOrDefault((VsvBestand.StartpopulatieVan(kind), year));
            foreach ((string name, Func<VsvPersoon, string> value) in Kenmerken)
            {
                if (name == "reden" && (start || group.Value.Values.All(IsUnknown)))
                {
                    continue;
                }

                Dictionary<string, int> wholes = name == "reden" ? [] : Count(whole, value);
                IEnumerable<Cell> cells = Cells(name, Count(group.Value, value), wholes, intern);
                rows.AddRange(
                    cells.Select(cell => Row(kind, year, name, cell, norm, whole is not null))
                );
            }
        }

        return rows;
    }

    private static bool IsUnknown(VsvPersoon person) => person.Reden == VsvTelling.Onbekend;

    private static Dictionary<string, int> Count(
        Dictionary<UInt128, VsvPersoon>? persons,
        Func<VsvPersoon, string> value
    ) => persons?.Values.CountBy(value).ToDictionary() ?? [];

    private static VsvRij Row(
        string kind,
        string year,
        string name,
        Cell cell,
        IReadOnlyDictionary<(string, string), double> norm,
        bool hasWhole
    )
    {
        int? persons = cell.Hidden ? null : cell.Persons;
        int? whole = !hasWhole || name == "reden" || cell.WholeHidden ? null : cell.Whole;
        return new VsvRij(
            kind,
            year,
            name,
            cell.Value,
            persons,
            whole,
            persons is { } part && whole is > 0 ? Math.Round(100.0 * part / whole.Value, 2) : null,
            name == "niveau"
            && !VsvBestand.IsStartpopulatie(kind)
            && norm.TryGetValue((year, cell.Value), out double percent)
                ? percent
                : null,
            cell.Hidden || cell.WholeHidden
        );
    }

    private static List<Cell> Cells(
        string name,
        Dictionary<string, int> parts,
        Dictionary<string, int> wholes,
        bool intern
    )
    {
        List<Cell> cells =
        [
            .. parts
                .Keys.Union(wholes.Keys)
                .Order(StringComparer.Ordinal)
                .Select(value => new Cell(
                    value,
                    parts.GetValueOrDefault(value),
                    wholes.GetValueOrDefault(value)
                )),
        ];
        if (intern)
        {
            return cells;
        }

        if (name == "reden")
        {
            // The words of a reason come from the file, so they stay in when few persons have it.
            cells = Together(cells);
        }

        foreach (Cell cell in cells)
        {
            cell.WholeHidden = Small(cell.Whole);
            cell.Hidden =
                Small(cell.Persons) || (cell.Whole > 0 && Small(cell.Whole - cell.Persons));
        }

        Second(cells, cell => cell.Hidden, cell => cell.Hidden = true, cell => cell.Persons);
        Second(
            cells,
            cell => cell.WholeHidden,
            cell => cell.WholeHidden = true,
            cell => cell.Whole
        );
        return cells;
    }

    private static List<Cell> Together(List<Cell> cells)
    {
        Cell[] small = [.. cells.Where(cell => Small(cell.Persons))];
        return small.Length == 0
            ? cells
            : [.. cells.Except(small), new Cell(Overig, small.Sum(cell => cell.Persons), 0)];
    }

    private static bool Small(int count) => count is > 0 and < Drempel;

    /// <summary>
    /// One hidden cell follows from the total and the others, and two of 1 follow from their sum. So the smallest visible one is
    /// hidden too, until nothing follows.
    /// </summary>
    private static void Second(
        List<Cell> cells,
        Func<Cell, bool> hidden,
        Action<Cell> hide,
        Func<Cell, int> count
    )
    {
        while (Follows([.. cells.Where(hidden).Select(count).Where(number => number > 0)]))
        {
            Cell? next = cells.Where(cell => !hidden(cell) && count(cell) > 0).MinBy(count);
            if (next is null)
            {
                return;
            }

            hide(next);
        }
    }

    private static bool Follows(int[] hidden) =>
        hidden.Length == 1
        || hidden.Length > 1
            && hidden.All(Small)
            && (hidden.Sum() == hidden.Length || hidden.Sum() == (Drempel - 1) * hidden.Length);

    private sealed class Cell(string value, int persons, int whole)
    {
        public string Value => value;

        public int Persons => persons;

        public int Whole => whole;

        public bool Hidden { get; set; }

        public bool WholeHidden { get; set; }
    }
}
