using System.Text.RegularExpressions;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Doelen;

internal sealed class RegelingDoelRegister : Register<RegelingDoel>
{
    public override string FileName => "reference/goals.csv";

    public override int Order => 15;

    protected override string KeyColumn => "code";

    protected override IReadOnlyList<string> Required =>
        [
            "code",
            "priority",
            "priority_name",
            "goal",
            "ambition_required",
            "regime_note",
            "national_quantitative_target",
            "source",
            "verified",
        ];

    protected override RegelingDoel? Read(CsvRow row, ImportBatch batch) =>
        new()
        {
            Tekst = row.Required("goal"),
            Ambitie = row.Required("ambition_required"),
            Regime = row.Required("regime_note"),
            LandelijkDoel = row.TextOrNull("national_quantitative_target"),
            Herkomst = row.Required("source"),
            Gezien = row.Required("verified"),
        };

    protected override DateOnly KnownFrom(RegelingDoel entity, ImportBatch batch) =>
        RegelingDoel.Gepubliceerd;
}

internal sealed class MaatregelRegister : Register<Maatregel>
{
    private static readonly Dictionary<string, bool> Regimes = new()
    {
        ["verplicht"] = true,
        ["pas_toe_of_leg_uit"] = false,
    };

    public override string FileName => "reference/measures.csv";

    public override int Order => 16;

    protected override IReadOnlyList<string> Required =>
        ["id", "goal", "measure", "mandatory", "note", "source", "verified"];

    protected override Maatregel? Read(CsvRow row, ImportBatch batch)
    {
        batch.Refers<RegelingDoel>(row, "goal", row.Required("goal"), "doel van de Regeling");
        row.Required("mandatory");
        return new Maatregel
        {
            Doel = row.Text("goal"),
            Tekst = row.Required("measure"),
            Verplicht = row.OneOf("mandatory", Regimes) ?? false,
            Opmerking = row.TextOrNull("note"),
            Herkomst = row.Required("source"),
            Gezien = row.Required("verified"),
        };
    }

    protected override DateOnly KnownFrom(Maatregel entity, ImportBatch batch) =>
        RegelingDoel.Gepubliceerd;
}

internal sealed partial class StagepactRegister : Register<StagepactAfspraak>
{
    private static readonly DateOnly Ondertekend = new(2023, 2, 14);

    public override string FileName => "reference/stagepact_agreements.csv";

    public override int Order => 17;

    protected override IReadOnlyList<string> Required =>
        ["id", "theme", "party", "agreement", "source", "verified"];

    protected override StagepactAfspraak? Read(CsvRow row, ImportBatch batch) =>
        new()
        {
            Thema = row.Required("theme"),
            Partij = row.Required("party"),
            Tekst = row.Required("agreement"),
            Herkomst = row.Required("source"),
            Gezien = row.Required("verified"),
        };

    protected override DateOnly KnownFrom(StagepactAfspraak entity, ImportBatch batch) =>
        VanBrief(entity.Herkomst, batch) ?? Ondertekend;

    /// <summary>Date of the oldest letter that a source such as <c>letter:003 (…)</c> names.</summary>
    internal static DateOnly? VanBrief(string source, ImportBatch batch)
    {
        DateOnly? oldest = null;
        foreach (Match match in BriefNummer().Matches(source))
        {
            DateOnly? date = batch
                .Rows<Brief>()
                .FirstOrDefault(brief => brief.Sleutel == match.Groups["n"].Value)
                ?.Datum;
            oldest = oldest is null || date < oldest ? date ?? oldest : oldest;
        }

        return oldest;
    }

    [GeneratedRegex(@"letter:(?<n>\d{3})")]
    private static partial Regex BriefNummer();
}
