using System.Globalization;
using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Monitor.Domain.Vergelijken;
using Vakwerk.Monitor.Features.Instellingen;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Monitor.Features.Vergelijken;

/// <summary>One way to divide all students, and how much of who is in bbl goes with it.</summary>
internal sealed record VerklaardDeel(
    string Sleutel,
    string Nl,
    string En,
    int Jaar,
    Verklaard Uitkomst,
    string Bron
)
{
    private const string Bestand = "reference/students_by_sector_level_province.csv";

    private static readonly string[] Kolommen =
    [
        "year",
        "sectorkamer",
        "hoofdgroep",
        "leerweg",
        "niveau",
        "woonprovincie",
        "students",
        "suppressed",
        "status",
    ];

    public static IReadOnlyList<VerklaardDeel> Bereken(InstellingenBeeld beeld)
    {
        if (beeld.Laatste is not { } latest)
        {
            return [];
        }

        int year = latest.Jaar;
        IReadOnlyList<Cel> cells = Lees(year);
        (string, string, string, IEnumerable<Groepsdeel>, string)[] ways =
        [
            ("school", "school", "school", Scholen(beeld, year), "studenten-per-instelling"),
            (
                "provincie-school",
                "provincie van de school",
                "province of the school",
                Provincies(beeld, year),
                "studenten-per-instelling"
            ),
            (
                "woonprovincie",
                "provincie waar de student woont",
                "province where the student lives",
                Deel(cells, c => c.Woonprovincie),
                Bestand
            ),
            (
                "niveau",
                "niveau (1 tot en met 4)",
                "level (1 to 4)",
                Deel(cells, c => c.Niveau),
                Bestand
            ),
            ("sector", "sector (sectorkamer)", "sector", Deel(cells, c => c.Sector), Bestand),
            (
                "sector-niveau",
                "sector en niveau samen",
                "sector and level together",
                Deel(cells, c => c.Sector + "/" + c.Niveau),
                Bestand
            ),
            (
                "hoofdgroep",
                "groep van opleidingen",
                "group of programmes",
                Deel(cells, c => c.Hoofdgroep),
                Bestand
            ),
            (
                "hoofdgroep-niveau",
                "groep van opleidingen en niveau samen",
                "group of programmes and level together",
                Deel(cells, c => c.Hoofdgroep + "/" + c.Niveau),
                Bestand
            ),
        ];
        return
        [
            .. from way in ways
            let outcome = Verklaard.Van(way.Item4)
            where outcome is not null
            select new VerklaardDeel(way.Item1, way.Item2, way.Item3, year, outcome, way.Item5),
        ];
    }

    private static IEnumerable<Groepsdeel> Scholen(InstellingenBeeld beeld, int year) =>
        from school in beeld.Alle
        from total in school.Totalen
        where total.Jaar == year
        select new Groepsdeel(school.Brin, total.Bbl, total.Bol + total.Ex);

    private static IEnumerable<Groepsdeel> Provincies(InstellingenBeeld beeld, int year) =>
        from school in beeld.Alle
        from total in school.Totalen
        where total.Jaar == year && school.Provincie is not null
        select new Groepsdeel(school.Provincie!.Code, total.Bbl, total.Bol + total.Ex);

    private static IEnumerable<Groepsdeel> Deel(
        IReadOnlyList<Cel> cells,
        Func<Cel, string> group
    ) =>
        cells.Select(cell => new Groepsdeel(
            group(cell),
            cell.Bbl ? cell.Aantal : default,
            cell.Bbl ? default : cell.Aantal
        ));

    /// <summary>Ten thousand cells are no register: nobody edits them, so they are read where they are needed and only the outcome is kept.</summary>
    private static IReadOnlyList<Cel> Lees(int year)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "data", Bestand);
        if (!File.Exists(path))
        {
            return [];
        }

        List<ImportFinding> findings = [];
        CsvTable? table = CsvTable.Read(Bestand, File.ReadAllBytes(path), Kolommen, [], findings);
        if (table is null || findings.Count > 0)
        {
            throw new InvalidDataException(string.Join('\n', findings));
        }

        string wanted = year.ToString(CultureInfo.InvariantCulture);
        return
        [
            .. from line in table.Lines
            where line.Find("year") == wanted
            select new Cel(
                line.Find("sectorkamer")!,
                line.Find("hoofdgroep")!,
                line.Find("niveau")!,
                line.Find("woonprovincie")!,
                line.Find("leerweg") == "BBL",
                // Hidden, so 1 to 4 and never 0; a value beside that word would be a mistake in the file.
                Aantal.VanCel(
                    line.Find("suppressed") == "ja"
                        ? null
                        : int.Parse(line.Find("students")!, CultureInfo.InvariantCulture)
                )
            ),
        ];
    }

    private sealed record Cel(
        string Sector,
        string Hoofdgroep,
        string Niveau,
        string Woonprovincie,
        bool Bbl,
        Aantal Aantal
    );
}
