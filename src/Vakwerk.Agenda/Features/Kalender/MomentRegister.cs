using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Doelen;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Kalender;

internal sealed class MomentRegister : Register<Moment>
{
    private const string RegelingKwaliteitsafspraken = "BWBR0047959";

    public override string FileName => "reference/calendar.csv";

    public override int Order => 20;

    protected override string KeyColumn => "date";

    protected override IReadOnlyList<string> Required =>
        ["date", "track", "event", "source", "verified"];

    /// <summary>The file has no key of its own: a day and a track come together once.</summary>
    protected override string Key(CsvRow row) => $"{row.Required("date")} {row.Text("track")}";

    protected override Moment? Read(CsvRow row, ImportBatch batch)
    {
        string when = row.Required("date");
        return new Moment
        {
            Datum = char.IsAsciiDigit(when.FirstOrDefault()) ? row.Date("date") : null,
            Wanneer = when,
            Spoor = row.Required("track"),
            Gebeurtenis = row.Required("event"),
            Herkomst = row.Required("source"),
            Gezien = row.Required("verified"),
        };
    }

    /// <summary>A moment that follows from the Regeling was known with it; one from a letter with the letter; any other when it came.</summary>
    protected override DateOnly KnownFrom(Moment entity, ImportBatch batch) =>
        entity.Herkomst.Contains(RegelingKwaliteitsafspraken, StringComparison.Ordinal)
            ? RegelingDoel.Gepubliceerd
            : StagepactRegister.VanBrief(entity.Herkomst, batch)
                ?? (
                    entity.Spoor == "werkagenda"
                        ? new DateOnly(2023, 2, 14)
                        : entity.Datum ?? RegelingDoel.Gepubliceerd
                );
}
