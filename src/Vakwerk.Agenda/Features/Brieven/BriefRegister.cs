using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Brieven;

internal sealed class BriefRegister : Register<Brief>
{
    public override string FileName => "letters/letters.csv";

    public override int Order => 10;

    protected override IReadOnlyList<string> Required =>
        [
            "id",
            "title",
            "kamerstuk",
            "date",
            "date_in_text",
            "date_source",
            "minister",
            "file",
            "sha256",
        ];

    protected override Brief? Read(CsvRow row, ImportBatch batch) =>
        new()
        {
            Titel = row.Required("title"),
            Kamerstuk = Kamerstuk(row),
            Datum = row.Date("date") ?? default,
            DatumInTekst = row.Date("date_in_text"),
            DatumBron = row.Required("date_source"),
            Minister = row.Required("minister"),
            Bestand = row.Required("file"),
            Sha256 = row.Required("sha256"),
        };

    protected override DateOnly KnownFrom(Brief entity, ImportBatch batch) => entity.Datum;

    private static string? Kamerstuk(CsvRow row)
    {
        if (row.TextOrNull("kamerstuk") is not { } text)
        {
            return null;
        }

        Result<KamerstukNummer> number = KamerstukNummer.Lees(text);
        if (!number.Ok)
        {
            row.Report("kamerstuk", text, number.Fouten[0].Tekst);
            return null;
        }

        return number.Value.ToString();
    }
}
