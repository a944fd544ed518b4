using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Partners;

/// <summary>Names of partners in other registers, in any spelling that the register of partners knows.</summary>
internal static class PartnerNamen
{
    public static IReadOnlyList<string> Lees(CsvRow row, string column, ImportBatch batch)
    {
        var found = new List<string>();
        foreach (string name in row.List(column))
        {
            if (Vind(name, batch) is { } partner)
            {
                found.Add(partner.Sleutel);
            }
            else
            {
                row.Report(
                    column,
                    name,
                    "Deze partner staat niet in partners.csv. Verbeter de naam, of voeg de partner of deze schrijfwijze daar eerst toe."
                );
            }
        }

        return [.. found.Distinct()];
    }

    public static Partner? Vind(string name, ImportBatch batch) =>
        batch.Rows<Partner>().FirstOrDefault(partner => partner.Heet(name));
}
