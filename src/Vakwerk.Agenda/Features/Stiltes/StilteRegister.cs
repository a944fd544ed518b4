using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Stiltes;

internal sealed class StilteRegister : Register<StilteRij>
{
    public override string FileName => "letters/silences.csv";

    public override int Order => 60;

    protected override IReadOnlyList<string> Required =>
        ["id", "kind", "nl", "en", "goal", "source", "address", "since_letter"];

    protected override StilteRij? Read(CsvRow row, ImportBatch batch)
    {
        if (row.Required("kind") is not ("belofte" or "cijfer" or "geld" or "brief" or "begrip"))
        {
            row.Report(
                "kind",
                row.Text("kind"),
                "Kies een van: belofte, cijfer, geld, brief, begrip."
            );
        }

        IReadOnlyList<Bronverwijzing> bronnen = Bronverwijzing.Lees(row, "source", batch);
        string? since = row.TextOrNull("since_letter");
        if (since is null && bronnen.Count == 0)
        {
            row.Report(
                "since_letter",
                "",
                "Vul een bron in, of de brief vanaf wanneer dit gemist kan worden."
            );
        }

        if (since is not null)
        {
            batch.Refers<Brief>(row, "since_letter", since, "brief");
        }

        return new StilteRij
        {
            Soort = row.Text("kind"),
            Nl = row.Required("nl"),
            En = row.Required("en"),
            Doelen = Verwijzing.Doelen(row, "goal", batch),
            Bronnen = bronnen,
            Adres = row.TextOrNull("address"),
            SindsBrief = since,
        };
    }

    protected override DateOnly KnownFrom(StilteRij entity, ImportBatch batch) =>
        entity.SindsBrief is { } key
            ? batch.Rows<Brief>().First(brief => brief.Sleutel == key).Datum
            : Bronverwijzing.Oudste(entity.Bronnen, batch);
}
