using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Feiten;

internal sealed class FeitRegister : Register<FeitRij>
{
    public override string FileName => "letters/facts.csv";

    public override int Order => 40;

    protected override IReadOnlyList<string> Required =>
        [
            "id",
            "topic",
            "description",
            "value",
            "unit",
            "qualifier",
            "kind",
            "period",
            "population",
            "source_body",
            "letter",
            "kamerstuk",
            "file",
            "line",
            "note",
        ];

    protected override FeitRij? Read(CsvRow row, ImportBatch batch)
    {
        Brief? brief = BriefVan(row, batch);
        decimal? value = row.Number("value");
        int? line = row.WholeNumber("line");
        if (value is null)
        {
            row.Required("value");
        }

        if (line is null or < 1)
        {
            row.Report(
                "line",
                row.Text("line"),
                "Vul het regelnummer in de brief in; de eerste regel is 1."
            );
        }

        Known(row, "unit", Eenheden.Bekend, Eenheden.Bekende);
        Known(row, "qualifier", Eenheden.Kwalificaties.Contains, Join(Eenheden.Kwalificaties));
        Known(row, "kind", Eenheden.Soorten.ContainsKey, Join(Eenheden.Soorten.Keys));
        return new FeitRij
        {
            Onderwerp = row.Required("topic"),
            Omschrijving = row.Required("description"),
            Waarde = value ?? 0,
            Eenheid = row.Text("unit"),
            Kwalificatie = row.Text("qualifier"),
            Soort = row.Text("kind"),
            Periode = row.Text("period"),
            Populatie = row.TextOrNull("population"),
            Organisatie = row.TextOrNull("source_body"),
            Brief = brief?.Sleutel ?? "",
            Regel = line ?? 0,
            Opmerking = row.TextOrNull("note"),
        };
    }

    protected override DateOnly KnownFrom(FeitRij entity, ImportBatch batch) =>
        batch.Rows<Brief>().First(brief => brief.Sleutel == entity.Brief).Datum;

    /// <summary>The file names the letter; date and number in the row must agree with it, or one of the two is a typing mistake.</summary>
    private static Brief? BriefVan(CsvRow row, ImportBatch batch)
    {
        string file = row.Required("file");
        Brief? brief = batch.Rows<Brief>().FirstOrDefault(item => item.Bestand == file);
        if (brief is null)
        {
            row.Report(
                "file",
                file,
                "Dit bestand is geen bekende brief. Voeg de brief eerst toe aan letters.csv."
            );
            return null;
        }

        string date = brief.SchrijftAls;
        if (row.Text("letter") != date)
        {
            row.Report("letter", row.Text("letter"), $"Bij dit bestand hoort '{date}'.");
        }

        if (row.TextOrNull("kamerstuk") != brief.Kamerstuk)
        {
            row.Report(
                "kamerstuk",
                row.Text("kamerstuk"),
                $"Bij dit bestand hoort '{brief.Kamerstuk}'."
            );
        }

        return brief;
    }

    private static void Known(CsvRow row, string column, Func<string, bool> known, string list)
    {
        if (!known(row.Text(column)))
        {
            row.Report(column, row.Text(column), $"Kies een van: {list}.");
        }
    }

    private static string Join(IEnumerable<string> words) =>
        string.Join(", ", words.Order(StringComparer.Ordinal));
}
