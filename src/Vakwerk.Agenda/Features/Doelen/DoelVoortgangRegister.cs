using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Doelen;

internal sealed class DoelVoortgangRegister : Register<DoelVoortgang>
{
    private static readonly Dictionary<string, Voortgang> Woorden = new()
    {
        ["vooruitgang"] = Voortgang.Vooruitgang,
        ["gemengd"] = Voortgang.Gemengd,
        ["te weinig"] = Voortgang.TeWeinig,
        ["niet vermeld"] = Voortgang.NietVermeld,
    };

    private static readonly Dictionary<string, bool> JaNee = new()
    {
        ["ja"] = true,
        ["nee"] = false,
    };

    public override string FileName => "letters/goal_progress.csv";

    public override int Order => 25;

    protected override string KeyColumn => "goal";

    protected override IReadOnlyList<string> Required =>
        [
            "goal",
            "national_number",
            "national_number_note",
            "earmark",
            "earmark_note",
            "indicator",
            "progress",
            "progress_note",
            "source",
        ];

    protected override DoelVoortgang? Read(CsvRow row, ImportBatch batch)
    {
        batch.Refers<Doel>(row, "goal", row.Text("goal"), "doel");
        row.Required("progress");
        return new DoelVoortgang
        {
            LandelijkGetal = row.OneOf("national_number", JaNee) ?? false,
            LandelijkGetalUitleg = row.TextOrNull("national_number_note"),
            Oormerk = row.OneOf("earmark", JaNee) ?? false,
            OormerkUitleg = row.TextOrNull("earmark_note"),
            Indicator = row.OneOf("indicator", JaNee) ?? false,
            Voortgang = row.OneOf("progress", Woorden) ?? Voortgang.NietVermeld,
            Uitleg = row.Required("progress_note"),
            Bronnen = Bronverwijzing.Lees(row, "source", batch),
        };
    }

    /// <summary>The picture is complete with its newest letter, not with its oldest.</summary>
    protected override DateOnly KnownFrom(DoelVoortgang entity, ImportBatch batch) =>
        entity
            .Bronnen.Select(bron =>
                batch.Rows<Brief>().First(brief => brief.Sleutel == bron.Brief).Datum
            )
            .DefaultIfEmpty(DateOnly.MaxValue)
            .Max();
}
