using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Partners;

/// <summary>A row of the data set <c>partners</c>.</summary>
public sealed record PartnerRij(
    [property: Description("Sleutel van de partner")] string Id,
    [property: Description("Soort: ondertekenaar, organisatie, groep, praktijkvoorbeeld, persoon")]
        string Soort,
    [property: Description("Naam waaronder men de partner kent")] string Naam,
    [property: Description("Volledige naam")] string VolleNaam,
    [property: Description("Andere schrijfwijzen in de brieven")] IReadOnlyList<string> OokGenoemd,
    [property: Description("Rol volgens de brieven")] string Rol,
    [property: Description("Ja als de partner de Werkagenda ondertekende")] bool Werkagenda,
    [property: Description("Ja als de partner het Stagepact ondertekende")] bool Stagepact,
    [property: Description("Aantal afspraken waarbij de partner zelf genoemd wordt")] int Afspraken,
    [property: Description("Waarschuwing bij de naam")] string? LetOp,
    [property: Description("Plaatsen in de brieven")] IReadOnlyList<string> Bron
);

internal static class PartnersDataset
{
    public static Dataset<PartnerRij> Create() =>
        new("partners", RowsAsync)
        {
            Nl = "Partners",
            En = "Partners",
            Uitleg =
                "Wie een rol heeft in de afspraken, en wie Werkagenda en Stagepact ondertekende.",
        };

    private static async Task<IReadOnlyList<PartnerRij>> RowsAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        WerkagendaBeeld beeld = await services
            .GetRequiredService<Momentopnamen<WerkagendaBeeld>>()
            .OpAsync(stand, cancellationToken);
        bool signed = stand >= WerkagendaBeeld.Ondertekend;
        return
        [
            .. beeld.Partners.Select(item => new PartnerRij(
                item.Sleutel,
                item.Soort.ToString().ToLowerInvariant(),
                item.Naam,
                item.VolleNaam,
                item.OokGenoemd,
                item.Rol,
                signed && item.Werkagenda,
                signed && item.Stagepact,
                beeld.Afspraken.Count(a => a.Afspraak.Partners.Contains(item.Sleutel)),
                item.LetOp,
                [
                    .. item
                        .Bronnen.Where(bron => beeld.Brieven.ContainsKey(bron.Brief))
                        .Select(bron => bron.ToString()),
                ]
            )),
        ];
    }
}
