using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Afspraken;

/// <summary>A row of the data set <c>afspraken</c>.</summary>
public sealed record AfspraakRij(
    [property: Description("Sleutel van de afspraak, bijvoorbeeld A004")] string Id,
    [property: Description("Titel")] string Titel,
    [property: Description("Wat is afgesproken")] string Wat,
    [property: Description("Sleutel van het doel")] string Doel,
    [property: Description("Sleutels van de partners die het moeten doen")]
        IReadOnlyList<string> Partner,
    [property: Description("Sleutels van de brieven die de afspraak noemen")]
        IReadOnlyList<string> Brief,
    [property: Description(
        "Toestand volgens de laatste brief: aangekondigd, in-uitvoering, gereed, vervallen of onbekend"
    )]
        string Status,
    [property: Description("Wat de laatste brief zegt")] string LaatsteTekst,
    [property: Description("Termijn in woorden van de laatste brief die er een noemt")]
        string Termijn,
    [property: Description(
        "Laatste dag die deze woorden toelaten (afgeleid); leeg als er geen dag is"
    )]
        DateOnly? Uiterlijk,
    [property: Description("Ja als die dag voorbij is en geen brief zegt dat het klaar is")]
        bool TeLaat,
    [property: Description("Dagen na die dag; 0 als het niet te laat is (afgeleid)")]
        int DagenTeLaat,
    [property: Description("Ja als een latere brief een andere termijn noemt")] bool Verschoven,
    [property: Description("Ja als een maatregel eronder verplicht is volgens de Regeling")]
        bool VerplichtRegeling,
    [property: Description("Maatregelen van de Regeling waarop de afspraak rust")]
        IReadOnlyList<string> Maatregelen,
    [property: Description("Afspraken van het Stagepact waarop de afspraak rust")]
        IReadOnlyList<string> Stagepact,
    [property: Description("Bedrag in euro's als een brief dat noemt")] decimal? Bedrag,
    [property: Description("Wat voor bedrag het is: per jaar, oplopend tot, afgeleid")]
        string? BedragUitleg,
    [property: Description("Plaatsen in de brieven: brief:regel-regel")] IReadOnlyList<string> Bron
);

internal static class AfsprakenDataset
{
    public static Dataset<AfspraakRij> Create() =>
        new("afspraken", RowsAsync)
        {
            Nl = "Afspraken",
            En = "Agreements",
            Uitleg =
                "Alle afspraken uit de brieven, met doel, partners, termijn en toestand volgens de brieven.",
        };

    internal static AfspraakRij Rij(AfspraakStand item, WerkagendaBeeld beeld) =>
        new(
            item.Sleutel,
            item.Afspraak.Titel,
            item.Afspraak.Wat,
            item.Afspraak.Doel,
            item.Afspraak.Partners,
            [.. item.Geschiedenis.Select(status => status.Brief)],
            Toestanden.Sleutel(item.Toestand),
            item.Geschiedenis.Count > 0 ? item.Geschiedenis[^1].Tekst : "",
            string.Join("; ", item.Geldend.Select(term => term.Woorden)),
            item.Uiterlijk,
            item.TeLaat,
            item.DagenTeLaat,
            item.Verschoven,
            beeld.Verplicht(item.Afspraak),
            item.Afspraak.Maatregelen,
            item.Afspraak.Stagepact,
            item.Afspraak.Bedrag,
            item.Afspraak.BedragUitleg,
            [
                .. item
                    .Afspraak.Bronnen.Where(bron => beeld.Brieven.ContainsKey(bron.Brief))
                    .Select(bron => bron.ToString()),
            ]
        );

    private static async Task<IReadOnlyList<AfspraakRij>> RowsAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        WerkagendaBeeld beeld = await services
            .GetRequiredService<Momentopnamen<WerkagendaBeeld>>()
            .OpAsync(stand, cancellationToken);
        return [.. beeld.Afspraken.Select(item => Rij(item, beeld))];
    }
}
