using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Monitor.Features.Instellingen;

internal sealed class StudentTellingRegister : Register<StudentTelling>
{
    private static readonly Dictionary<string, bool> Voorlopig = new()
    {
        ["definitief"] = false,
        ["voorlopig"] = true,
    };

    public override string FileName => "reference/students_by_institution.csv";

    public override int Order => 23;

    protected override string KeyColumn => "brin";

    protected override IReadOnlyList<string> Required =>
        [
            "year",
            "brin",
            "board",
            "province",
            "municipality_code",
            "bol",
            "bbl",
            "ex",
            "suppressed",
            "status",
            "published",
            "source",
        ];

    protected override IReadOnlyList<string> Optional => ["verified"];

    protected override string Key(CsvRow row) =>
        $"{row.Required("year")}-{row.Required(KeyColumn)}";

    protected override StudentTelling? Read(CsvRow row, ImportBatch batch)
    {
        row.Required("status");
        row.Required("published");
        string brin = row.Text("brin");
        batch.Refers<Instelling>(row, "brin", brin, "instelling");
        string gemeente = row.Required("municipality_code");
        batch.Refers<Gemeente>(row, "municipality_code", gemeente, "gemeente");
        return new StudentTelling
        {
            Jaar = row.WholeNumber("year") ?? default,
            Brin = brin,
            Bestuur = row.Required("board"),
            Provincie = Provincie(row, batch),
            GemeenteCode = gemeente,
            Bol = Cel(row, "bol"),
            Bbl = Cel(row, "bbl"),
            Ex = Cel(row, "ex"),
            Voorlopig = row.OneOf("status", Voorlopig) ?? default,
            Gepubliceerd = row.Date("published") ?? default,
            Bron = row.Required("source"),
        };
    }

    protected override DateOnly KnownFrom(StudentTelling entity, ImportBatch batch) =>
        entity.Gepubliceerd;

    /// <summary>An empty cell must be named as suppressed, so that a forgotten number never passes for a hidden one, nor a hidden one for zero.</summary>
    private static int? Cel(CsvRow row, string column)
    {
        int? value = row.WholeNumber(column);
        bool suppressed = row.List("suppressed").Contains(column);
        if (row.TextOrNull(column) is { } text)
        {
            if (suppressed)
            {
                row.Report(
                    column,
                    text,
                    $"De kolom 'suppressed' zegt dat dit getal verborgen is. Maak het veld leeg of haal '{column}' weg uit 'suppressed'."
                );
            }
            else if (value < 0)
            {
                row.Report(
                    column,
                    text,
                    $"Een aantal studenten is nooit negatief. Schrijft DUO hier -1? Maak het veld dan leeg en zet '{column}' in de kolom 'suppressed'."
                );
            }
        }
        else if (!suppressed)
        {
            row.Report(
                column,
                "",
                $"Dit veld is leeg. Vul het aantal in (0 mag), of zet '{column}' in de kolom 'suppressed' als DUO het verbergt."
            );
        }

        return value;
    }

    /// <summary>DUO writes Friesland where CBS writes Fryslân.</summary>
    private static string Provincie(CsvRow row, ImportBatch batch)
    {
        string name = row.Required("province");
        Regio? regio = batch
            .Rows<Regio>()
            .FirstOrDefault(item => item.Soort == RegioSoort.Provincie && item.Heet(name));
        if (regio is null && name.Length > 0)
        {
            row.Report("province", name, "Deze provincie is onbekend. Verbeter de naam.");
        }

        return regio?.Sleutel ?? "";
    }
}
