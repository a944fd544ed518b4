using System.Globalization;
using System.Text;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Partners;

internal sealed class PartnerRegister : Register<Partner>
{
    private static readonly Dictionary<string, PartnerSoort> Soorten = new()
    {
        ["ondertekenaar"] = PartnerSoort.Ondertekenaar,
        ["organisatie"] = PartnerSoort.Organisatie,
        ["groep"] = PartnerSoort.Groep,
        ["praktijkvoorbeeld"] = PartnerSoort.Praktijkvoorbeeld,
        ["persoon"] = PartnerSoort.Persoon,
    };

    public override string FileName => "letters/partners.csv";

    public override int Order => 20;

    protected override IReadOnlyList<string> Required =>
        [
            "abbreviation",
            "full_name",
            "role",
            "signatory_werkagenda",
            "signatory_stagepact",
            "source",
        ];

    protected override IReadOnlyList<string> Optional =>
        ["id", "kind", "aliases", "group_of", "note"];

    /// <summary>A row without a key gets one from its name, as the first version of this register had none.</summary>
    protected override string Key(CsvRow row) =>
        row.TextOrNull("id") ?? Slug(row.TextOrNull("abbreviation") ?? row.Required("full_name"));

    protected override Partner? Read(CsvRow row, ImportBatch batch)
    {
        bool werkagenda = Ja(row, "signatory_werkagenda");
        bool stagepact = Ja(row, "signatory_stagepact");
        if (row.Text("group_of") is not ("" or "werkagenda" or "stagepact"))
        {
            row.Report(
                "group_of",
                row.Text("group_of"),
                "Kies werkagenda, stagepact of laat dit veld leeg."
            );
        }

        return new Partner
        {
            Soort =
                row.OneOf("kind", Soorten)
                ?? (stagepact ? PartnerSoort.Ondertekenaar : PartnerSoort.Organisatie),
            Afkorting = row.TextOrNull("abbreviation"),
            VolleNaam = row.Required("full_name"),
            OokGenoemd = row.List("aliases"),
            GroepVan = row.TextOrNull("group_of"),
            Rol = row.Required("role"),
            Werkagenda = werkagenda,
            Stagepact = stagepact,
            LetOp = row.TextOrNull("note"),
            Bronnen = Bronverwijzing.Lees(row, "source", batch),
        };
    }

    protected override DateOnly KnownFrom(Partner entity, ImportBatch batch) =>
        Bronverwijzing.Oudste(entity.Bronnen, batch);

    private static bool Ja(CsvRow row, string column)
    {
        string text = row.Text(column);
        if (text is not ("yes" or "no"))
        {
            row.Report(column, text, "Kies yes of no.");
        }

        return text == "yes";
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (char sign in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                slug.Append(sign);
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark
                && slug.Length > 0
                && slug[^1] != '-'
            )
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
