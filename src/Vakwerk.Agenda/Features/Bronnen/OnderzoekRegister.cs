using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Bronnen;

internal sealed class OnderzoekRegister : Register<Onderzoek>
{
    private const string NietVermeld = "niet vermeld";

    public override string FileName => "letters/sources.csv";

    public override int Order => 36;

    protected override IReadOnlyList<string> Required =>
        [
            "id",
            "body",
            "title",
            "url",
            "population",
            "year",
            "question",
            "goal",
            "facts",
            "source",
            "note",
        ];

    protected override Onderzoek? Read(CsvRow row, ImportBatch batch)
    {
        if (row.TextOrNull("goal") is { } goal)
        {
            batch.Refers<Doel>(row, "goal", goal, "doel");
        }

        if (
            row.TextOrNull("url") is { } url
            && !url.StartsWith("https://", StringComparison.Ordinal)
        )
        {
            row.Report("url", url, "Schrijf een volledig adres dat begint met https://.");
        }

        return new Onderzoek
        {
            Organisatie = Vermeld(row, "body"),
            Titel = row.Required("title"),
            Adres = row.TextOrNull("url"),
            Populatie = Vermeld(row, "population"),
            Jaar = Vermeld(row, "year"),
            Vraag = Vermeld(row, "question"),
            Doel = row.TextOrNull("goal"),
            Feiten = row.List("facts"),
            Opmerking = row.TextOrNull("note"),
            Bronnen = Bronverwijzing.Lees(row, "source", batch),
            ZonderBron = row.Text("body") == NietVermeld,
        };
    }

    protected override DateOnly KnownFrom(Onderzoek entity, ImportBatch batch) =>
        Bronverwijzing.Oudste(entity.Bronnen, batch);

    private static string? Vermeld(CsvRow row, string column) =>
        row.Text(column) == NietVermeld ? null : row.TextOrNull(column);
}
