using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Afspraken;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Wetten;

internal sealed class WetRegister : Register<Wet>
{
    public override string FileName => "letters/bills.csv";

    public override int Order => 35;

    protected override IReadOnlyList<string> Required =>
        [
            "id",
            "name_nl",
            "name_en",
            "goal",
            "agreement",
            "expected_step",
            "stage_by_letter",
            "expected_by_letter",
            "real_date",
            "real_event",
            "real_source",
            "real_step",
            "source",
            "note",
        ];

    protected override Wet? Read(CsvRow row, ImportBatch batch)
    {
        batch.Refers<Doel>(row, "goal", row.Required("goal"), "doel");
        if (row.TextOrNull("agreement") is { } key)
        {
            batch.Refers<Afspraak>(row, "agreement", key, "afspraak");
        }

        if (row.TextOrNull("real_date") is not null)
        {
            row.Required("real_source");
        }

        return new Wet
        {
            Nl = row.Required("name_nl"),
            En = row.Required("name_en"),
            Doel = row.Text("goal"),
            Afspraak = row.TextOrNull("agreement"),
            VerwachteStap = row.TextOrNull("expected_step"),
            Stappen = BriefLijst.Teksten(row, "stage_by_letter", batch),
            Verwacht = BriefLijst.Termijnen(row, "expected_by_letter", null, batch),
            EchteStap = row.TextOrNull("real_step"),
            EchteDatum = row.Date("real_date"),
            EchteGebeurtenis = row.TextOrNull("real_event"),
            EchteHerkomst = row.TextOrNull("real_source"),
            Opmerking = row.TextOrNull("note"),
            Bronnen = Bronverwijzing.Lees(row, "source", batch),
        };
    }

    protected override DateOnly KnownFrom(Wet entity, ImportBatch batch) =>
        Bronverwijzing.Oudste(entity.Bronnen, batch);
}
