using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Feiten;

/// <summary>A figure of a letter, with everything that keeps it from standing alone.</summary>
public sealed record CijferRij(
    [property: Description("Sleutel van het cijfer, bijvoorbeeld F132.")] string Sleutel,
    [property: Description("Onderwerp.")] string Onderwerp,
    [property: Description("Wat er is geteld, afgesproken of toegezegd.")] string Omschrijving,
    [property: Description("Het getal zoals het in de brief staat.")] decimal Waarde,
    [property: Description("Eenheid: count, percent, eur_million, score_1_10 en andere.")]
        string Eenheid,
    [property: Description(
        "Hoe precies de brief is: exact, circa, ruim, bijna, minimaal, maximaal, minder dan."
    )]
        string Kwalificatie,
    [property: Description(
        "observation (waarneming), target (streefwaarde), norm, rule (regel) of budget (geld)."
    )]
        string Soort,
    [property: Description(
        "Periode in de woorden van de brief; leeg: de brief noemt geen periode."
    )]
        string Periode,
    [property: Description("Over wie of wat het cijfer gaat.")] string? Populatie,
    [property: Description("Bron die de brief noemt; leeg: de brief noemt geen bron.")]
        string? Organisatie,
    [property: Description("Sleutel van de brief.")] string Brief,
    [property: Description("Datum van de brief.")] DateOnly Datum,
    [property: Description("Regel in de tekst van de brief.")] int Regel,
    [property: Description("Opmerking bij het cijfer.")] string? Opmerking
);

internal static class CijfersDataset
{
    public static Dataset Maak() =>
        new Dataset<CijferRij>("cijfers-uit-brieven", RijenAsync)
        {
            Nl = "Cijfers uit de brieven",
            En = "Figures in the letters",
            Uitleg =
                "Elk cijfer dat in een van de Kamerbrieven staat, precies zoals het er staat, met de regel waar het staat.",
        };

    private static async Task<IReadOnlyList<CijferRij>> RijenAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        KamerBeeld beeld = await services
            .GetRequiredService<Momentopnamen<KamerBeeld>>()
            .OpAsync(stand, cancellationToken);
        return
        [
            .. beeld.Feiten.Select(feit => new CijferRij(
                feit.Sleutel,
                feit.Onderwerp,
                feit.Omschrijving,
                feit.Waarde,
                feit.Eenheid,
                feit.Kwalificatie,
                feit.Soort,
                feit.Periode,
                feit.Populatie,
                feit.Organisatie,
                feit.Bron.Brief,
                beeld.BriefOpSleutel[feit.Bron.Brief].Datum,
                feit.Bron.Van,
                feit.Opmerking
            )),
        ];
    }
}
