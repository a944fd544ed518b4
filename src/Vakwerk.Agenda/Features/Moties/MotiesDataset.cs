using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Moties;

/// <summary>A motion or promise with what became of it.</summary>
public sealed record MotieRij(
    [property: Description("Sleutel, bijvoorbeeld M036.")] string Sleutel,
    [property: Description(
        "motie, gewijzigde motie, amendement, toezegging, verzoek of aankondiging."
    )]
        string Soort,
    [property: Description("Korte naam.")] string Naam,
    [property: Description("Wat er is gevraagd of beloofd.")] string Onderwerp,
    [property: Description("Namen van de indieners; leeg: de brief noemt er geen.")]
        IReadOnlyList<string> Kamerleden,
    [property: Description("Partijen van de indieners op de peildag.")]
        IReadOnlyList<string> Partijen,
    [property: Description(
        "Dag waarop de partij telt: de eerste brief, of het einde van het vergaderjaar als dat eerder is."
    )]
        DateOnly Peildag,
    [property: Description("Kamerstuknummers. Een nummer is geen sleutel.")]
        IReadOnlyList<string> Kamerstukken,
    [property: Description("Status in de woorden van het register.")] string Status,
    [property: Description("open, afgedaan of gestopt.")] string Groep,
    [property: Description("ja als de laatst beloofde dag voorbij is en het nog open staat.")]
        bool TeLaat,
    [property: Description("Dagen sinds de laatst beloofde dag.")] int? DagenTeLaat,
    [property: Description(
        "Dagen tussen de eerste beloofde dag en de levering, of de nieuwe beloofde dag."
    )]
        int? DagenVerschoven,
    [property: Description("Dagen tussen de eerste brief en nu, of de afsluiting.")] int DagenOpen,
    [property: Description("Beloofde momenten in de woorden van de brieven, met de brief ervoor.")]
        IReadOnlyList<string> Termijnen,
    [property: Description("Dag van levering, alleen als een bron die noemt.")]
        DateOnly? GeleverdOp,
    [property: Description("Verantwoordelijke ministeries.")] IReadOnlyList<string> Ministeries,
    [property: Description("Sleutels van de doelen.")] IReadOnlyList<string> Doelen,
    [property: Description("Sleutels van de brieven die er iets over zeggen.")]
        IReadOnlyList<string> Brieven
);

internal static class MotiesDataset
{
    public static Dataset Maak() =>
        new Dataset<MotieRij>("moties", RijenAsync)
        {
            Nl = "Moties en toezeggingen",
            En = "Motions and promises",
            Uitleg =
                "Elke motie, toezegging en aankondiging uit de Kamerbrieven, met antwoorden, beloofde momenten en wat ervan kwam.",
        };

    private static async Task<IReadOnlyList<MotieRij>> RijenAsync(
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
            .. beeld.Beloften.Select(item => new MotieRij(
                item.Motie.Sleutel,
                item.Motie.Soort,
                item.Motie.Naam,
                item.Motie.Onderwerp,
                [.. item.Motie.Indieners.Select(i => beeld.Kamerleden[i.Kamerlid].Naam)],
                [.. MotieFilter.Partijen(item, beeld)],
                item.Peildag,
                item.Motie.Kamerstukken,
                item.Status,
                item.Groep.ToString().ToLowerInvariant(),
                item.TeLaat,
                item.DagenTeLaat,
                item.DagenVerschoven,
                item.DagenOpen,
                [
                    .. item.Lijnen.SelectMany(line =>
                        line.Termijnen.Select(t => $"{t.Brief}: {t.Woorden}")
                    ),
                ],
                item.GeleverdOp,
                item.Motie.Ministeries,
                item.Motie.Doelen,
                [.. item.Antwoorden.Select(answer => answer.Brief).Distinct()]
            )),
        ];
    }
}
