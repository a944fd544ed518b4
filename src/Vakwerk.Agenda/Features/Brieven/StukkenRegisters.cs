using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Brieven;

internal sealed class StukRegister : Register<AangehaaldStuk>
{
    public override string FileName => "letters/documents.csv";

    public override int Order => 46;

    protected override IReadOnlyList<string> Required =>
        ["id", "kind", "title", "kamerstuk", "date", "annex_of", "source", "note"];

    protected override AangehaaldStuk? Read(CsvRow row, ImportBatch batch)
    {
        if (row.Required("kind") is not ("bijlage" or "aangehaald"))
        {
            row.Report("kind", row.Text("kind"), "Kies bijlage of aangehaald.");
        }

        Result<KamerstukNummer> number = KamerstukNummer.Lees(row.Text("kamerstuk"));
        if (row.TextOrNull("kamerstuk") is { } text && !number.Ok)
        {
            row.Report("kamerstuk", text, number.Fouten[0].Tekst);
        }

        if (row.TextOrNull("annex_of") is { } letter)
        {
            batch.Refers<Brief>(row, "annex_of", letter, "brief");
        }

        return new AangehaaldStuk
        {
            Soort = row.Text("kind"),
            Titel = row.Required("title"),
            Kamerstuk = number.Ok ? number.Value.ToString() : null,
            Datum = row.TextOrNull("date"),
            BijlageVan = row.TextOrNull("annex_of"),
            Bronnen = Bronverwijzing.Lees(row, "source", batch),
            Opmerking = row.TextOrNull("note"),
        };
    }

    protected override DateOnly KnownFrom(AangehaaldStuk entity, ImportBatch batch) =>
        Bronverwijzing.Oudste(entity.Bronnen, batch);
}

internal sealed class BijzonderheidRegister : Register<Bijzonderheid>
{
    internal static readonly string[] Soorten =
    [
        "dossier",
        "kamerstuk",
        "telwoord",
        "pagina",
        "voetnoot",
        "naam",
        "afkorting",
        "bedrag",
        "optelling",
        "zin",
        "datum",
    ];

    public override string FileName => "letters/anomalies.csv";

    public override int Order => 47;

    protected override IReadOnlyList<string> Required =>
        ["id", "kind", "nl", "en", "source", "consequence"];

    protected override Bijzonderheid? Read(CsvRow row, ImportBatch batch)
    {
        if (!Soorten.Contains(row.Required("kind")))
        {
            row.Report("kind", row.Text("kind"), $"Kies een van: {string.Join(", ", Soorten)}.");
        }

        return new Bijzonderheid
        {
            Soort = row.Text("kind"),
            Nl = row.Required("nl"),
            En = row.Required("en"),
            Bronnen = Bronverwijzing.Lees(row, "source", batch),
            Gevolg = row.Required("consequence"),
        };
    }

    protected override DateOnly KnownFrom(Bijzonderheid entity, ImportBatch batch) =>
        Bronverwijzing.Oudste(entity.Bronnen, batch);
}
