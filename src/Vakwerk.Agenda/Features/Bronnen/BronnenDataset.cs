using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Bronnen;

/// <summary>A row of the data set <c>bronnen</c>.</summary>
public sealed record BronRij(
    [property: Description("Sleutel van de bron")] string Id,
    [property: Description("Wie het onderzocht; leeg als de brief niemand noemt")]
        string? Organisatie,
    [property: Description("Titel, of het cijfer als de brief geen bron noemt")] string Titel,
    [property: Description("Adres van de bron")] string? Adres,
    [property: Description("Over wie het gaat; leeg is niet vermeld")] string? Populatie,
    [property: Description("Jaar van de meting; leeg is niet vermeld")] string? Jaar,
    [property: Description("Wat er gevraagd of gemeten is")] string? Vraag,
    [property: Description("Sleutel van het doel")] string? Doel,
    [property: Description("Sleutels van de cijfers in de brieven")] IReadOnlyList<string> Feit,
    [property: Description("Ja als een brief dit cijfer zonder bron noemt")] bool ZonderBron,
    [property: Description("Opmerking")] string? Opmerking,
    [property: Description("Plaatsen in de brieven")] IReadOnlyList<string> Plaats
);

internal static class BronnenDataset
{
    public static Dataset<BronRij> Create() =>
        new("bronnen", RowsAsync)
        {
            Nl = "Bronnen",
            En = "Sources",
            Uitleg =
                "De bronnen waarop de brieven rusten, met vraag, groep en jaar, en de cijfers waarbij geen bron staat.",
        };

    private static async Task<IReadOnlyList<BronRij>> RowsAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        WerkagendaBeeld beeld = await services
            .GetRequiredService<Momentopnamen<WerkagendaBeeld>>()
            .OpAsync(stand, cancellationToken);
        return
        [
            .. beeld.Onderzoeken.Select(item => new BronRij(
                item.Sleutel,
                item.Organisatie,
                item.Titel,
                item.Adres,
                item.Populatie,
                item.Jaar,
                item.Vraag,
                item.Doel,
                item.Feiten,
                item.ZonderBron,
                item.Opmerking,
                [
                    .. item
                        .Bronnen.Where(bron => beeld.Brieven.ContainsKey(bron.Brief))
                        .Select(bron => bron.ToString()),
                ]
            )),
        ];
    }
}
