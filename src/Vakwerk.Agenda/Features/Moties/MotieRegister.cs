using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Moties;

internal sealed class MotieRegister : Register<Motie>
{
    internal static readonly string[] Soorten =
    [
        "motie",
        "gewijzigde motie",
        "amendement",
        "toezegging",
        "verzoek",
        "aankondiging",
    ];

    public override string FileName => "letters/motions.csv";

    public override int Order => 45;

    protected override IReadOnlyList<string> Required =>
        [
            "id",
            "type",
            "name",
            "members",
            "kamerstuk",
            "subject",
            "debate_or_date",
            "response_by_letter",
            "status",
            "deadline_promised",
            "letter",
            "source",
            "status_by_letter",
            "deadlines",
            "delivered_letter",
            "delivered_on",
            "delivered_source",
            "elsewhere",
            "elsewhere_source",
            "elsewhere_since",
            "ministry",
            "goal",
        ];

    protected override Motie? Read(CsvRow row, ImportBatch batch)
    {
        if (!Soorten.Contains(row.Required("type")))
        {
            row.Report("type", row.Text("type"), $"Kies een van: {string.Join(", ", Soorten)}.");
        }

        var lezer = new MotieLezer(row, batch);
        IReadOnlyList<Antwoord> antwoorden = lezer.Antwoorden();
        string? geleverd = lezer.BriefSleutel("delivered_letter");
        lezer.CheckAfsluiting(antwoorden, geleverd);
        return new Motie
        {
            Soort = row.Text("type"),
            Naam = row.Required("name"),
            Onderwerp = row.Required("subject"),
            Indieners = lezer.Indieners(out bool anderen),
            EnAnderen = anderen,
            Kamerstukken = lezer.Kamerstukken(),
            Debat = row.TextOrNull("debate_or_date"),
            Antwoorden = antwoorden,
            Termijnen = lezer.Termijnen(),
            GeleverdOp = row.Date("delivered_on"),
            GeleverdBron = row.TextOrNull("delivered_source"),
            GeleverdBrief = geleverd,
            Elders = row.TextOrNull("elsewhere"),
            EldersBron = row.TextOrNull("elsewhere_source"),
            EldersSinds = row.Date("elsewhere_since"),
            Ministeries = row.List("ministry"),
            Doelen = Verwijzing.Doelen(row, "goal", batch),
            Bronnen = Bronverwijzing.Lees(row, "source", batch),
        };
    }

    protected override DateOnly KnownFrom(Motie entity, ImportBatch batch) =>
        Bronverwijzing.Oudste(entity.Bronnen, batch);
}
