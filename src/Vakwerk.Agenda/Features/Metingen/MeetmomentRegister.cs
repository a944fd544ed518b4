using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Metingen;

internal sealed class MeetmomentRegister : Register<Meetmoment>
{
    public override string FileName => "letters/measurements.csv";

    public override int Order => 40;

    protected override IReadOnlyList<string> Required =>
        [
            "id",
            "name_nl",
            "name_en",
            "planned",
            "planned_source",
            "held_on",
            "held_what_nl",
            "held_what_en",
            "held_source",
        ];

    protected override Meetmoment? Read(CsvRow row, ImportBatch batch)
    {
        string planned = row.Required("planned");
        Result<Termijn> term = Termijn.Lees(planned);
        if (planned.Length > 0 && !term.Ok)
        {
            row.Report("planned", planned, term.Fouten[0].Tekst);
        }

        return new Meetmoment
        {
            Nl = row.Required("name_nl"),
            En = row.Required("name_en"),
            Gepland = planned,
            GeplandBronnen = Bronverwijzing.Lees(row, "planned_source", batch),
            Gehouden = row.Date("held_on"),
            GehoudenNl = row.TextOrNull("held_what_nl"),
            GehoudenEn = row.TextOrNull("held_what_en"),
            GehoudenBronnen = Bronverwijzing.Lees(row, "held_source", batch),
        };
    }

    protected override DateOnly KnownFrom(Meetmoment entity, ImportBatch batch) =>
        Bronverwijzing.Oudste(entity.GeplandBronnen, batch);
}
