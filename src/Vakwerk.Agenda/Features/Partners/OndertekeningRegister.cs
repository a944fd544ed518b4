using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Partners;

internal sealed class OndertekeningRegister : Register<Ondertekening>
{
    private static readonly DateOnly Ondertekend = new(2023, 2, 14);

    public override string FileName => "reference/signatories.csv";

    public override int Order => 21;

    protected override string KeyColumn => "party";

    protected override IReadOnlyList<string> Required =>
        ["party", "werkagenda", "stagepact", "source", "verified"];

    protected override Ondertekening? Read(CsvRow row, ImportBatch batch)
    {
        string name = row.Required("party");
        Partner? partner = PartnerNamen.Vind(name, batch);
        if (partner is null)
        {
            row.Report(
                "party",
                name,
                "Deze partner staat niet in partners.csv. Voeg hem daar toe."
            );
        }
        else if (
            partner.Werkagenda != Ja(row, "werkagenda")
            || partner.Stagepact != Ja(row, "stagepact")
        )
        {
            row.Report(
                "party",
                name,
                "De handtekeningen zijn hier anders dan in partners.csv. Kijk in de brief van 14 februari 2023 wat klopt en maak beide gelijk."
            );
        }

        return new Ondertekening
        {
            Naam = name,
            Werkagenda = Ja(row, "werkagenda"),
            Stagepact = Ja(row, "stagepact"),
            Herkomst = row.Required("source"),
        };
    }

    protected override DateOnly KnownFrom(Ondertekening entity, ImportBatch batch) => Ondertekend;

    private static bool Ja(CsvRow row, string column)
    {
        string text = row.Text(column);
        if (text is not ("ja" or "nee"))
        {
            row.Report(column, text, "Kies ja of nee.");
        }

        return text == "ja";
    }
}
