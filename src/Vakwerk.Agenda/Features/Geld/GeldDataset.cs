using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Geld;

/// <summary>An amount with its status.</summary>
public sealed record GeldRij(
    [property: Description("Sleutel, bijvoorbeeld B22.")] string Sleutel,
    [property: Description("Waar het geld voor is.")] string Bestemming,
    [property: Description("Bedrag in miljoenen euro, zoals de brief het schrijft.")]
        decimal MiljoenEuro,
    [property: Description("exact, ruim, bijna of maximaal.")] string Kwalificatie,
    [property: Description(
        "aangekondigd, toegezegd, toegekend, voorwaardelijk, gereserveerd, mogelijk of ontvangen. Tel nooit op over een status heen."
    )]
        string Status,
    [property: Description("Periode in de woorden van de brief; leeg: niet vermeld.")]
        string Periode,
    [property: Description("Eerste jaar, als de brief het noemt.")] int? VanJaar,
    [property: Description("Laatste jaar, als de brief het noemt.")] int? TotJaar,
    [property: Description("jaarlijks, een jaar, totaal of niet vermeld.")] string Per,
    [property: Description("structureel, tijdelijk, eenmalig of niet vermeld.")] string Duur,
    [property: Description("Sleutel van het bedrag waarvan dit een verplicht deel is.")]
        string? OormerkVan,
    [property: Description("Wie het geld krijgt.")] string Ontvanger,
    [property: Description("Sleutels van de doelen.")] IReadOnlyList<string> Doelen,
    [property: Description("Alleen bedragen van één reeks mogen worden opgeteld.")] string? Reeks,
    [property: Description("Sleutel van de rij die hetzelfde bedrag noemt; tel dit niet mee.")]
        string? ZelfdeAls,
    [property: Description("Sleutels van de cijfers in de brieven.")] IReadOnlyList<string> Cijfers,
    [property: Description("Brief en regel, bijvoorbeeld 003:33.")] IReadOnlyList<string> Bronnen,
    [property: Description("Opmerking.")] string? Opmerking
);

internal static class GeldDataset
{
    public static Dataset Maak() =>
        new Dataset<GeldRij>("geld", RijenAsync)
        {
            Nl = "Geld in de brieven",
            En = "Money in the letters",
            Uitleg =
                "Elk bedrag uit de Kamerbrieven met status, periode en oormerk. Totalen staan er niet in: die gaan nooit over een status heen.",
        };

    private static async Task<IReadOnlyList<GeldRij>> RijenAsync(
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
            .. beeld.Geld.Select(post => new GeldRij(
                post.Sleutel,
                post.Bestemming,
                post.Miljoen,
                post.Kwalificatie,
                GeldWoorden.Sleutel(post.Status),
                post.Periode,
                post.VanJaar,
                post.TotJaar,
                GeldWoorden.Sleutel(post.Per),
                post.Duur,
                post.OormerkVan,
                post.Ontvanger,
                post.Doelen,
                post.Reeks,
                post.ZelfdeAls,
                post.Feiten,
                [.. post.Bronnen.Select(bron => $"{bron.Brief}:{bron.Van}")],
                post.Opmerking
            )),
        ];
    }
}
