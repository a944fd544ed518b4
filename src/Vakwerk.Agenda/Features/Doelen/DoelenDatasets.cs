using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Doelen;

/// <summary>A row of the data set <c>doelen</c>.</summary>
public sealed record DoelRij(
    [property: Description("Sleutel van het doel")] string Id,
    [property: Description(
        "Boom: 2022 (kaders), 2025 (Werkagenda in de woorden van 2025) of regeling"
    )]
        string Boom,
    [property: Description("Soort: prioriteit, doel, thema of groep")] string Soort,
    [property: Description("Sleutel van de prioriteit of groep erboven")] string? Ouder,
    [property: Description("Naam")] string Naam,
    [property: Description("Naam in het Engels")] string NaamEngels,
    [property: Description("Hoe dit heet in een andere boom")] IReadOnlyList<string> Heet,
    [property: Description("Aantal afspraken")] int Afspraken,
    [property: Description("Aantal afspraken dat volgens de brieven te laat is")] int TeLaat,
    [property: Description("Ja als er een landelijk getal voor is")] bool? LandelijkGetal,
    [property: Description("Ja als scholen er een vast deel van het budget aan moeten geven")]
        bool? Oormerk,
    [property: Description("Voortgang volgens de brief van december 2025")] string? Voortgang,
    [property: Description("Plaatsen in de brieven")] IReadOnlyList<string> Bron
);

/// <summary>A row of the data set <c>maatregelen</c>.</summary>
public sealed record MaatregelRij(
    [property: Description("Sleutel van de maatregel, bijvoorbeeld 2.1-V1")] string Id,
    [property: Description("Code van het doel in de Regeling")] string RegelingDoel,
    [property: Description("Sleutels van de doelen van de Werkagenda")] IReadOnlyList<string> Doel,
    [property: Description("De maatregel, kort gezegd")] string Maatregel,
    [property: Description("Ja als de maatregel verplicht is; anders geldt pas toe of leg uit")]
        bool Verplicht,
    [property: Description("Opmerking")] string? Opmerking,
    [property: Description("Herkomst")] string Herkomst,
    [property: Description("Hoe dit is nagekeken: page, letter, snippet of unverified")]
        string Nagekeken
);

internal static class DoelenDatasets
{
    public static Dataset<DoelRij> Doelen() =>
        new("doelen", DoelenAsync)
        {
            Nl = "Doelen",
            En = "Goals",
            Uitleg =
                "De doelen van 2022, van de Werkagenda en het Stagepact, en van de Regeling, met wat ze van elkaar zijn.",
        };

    public static Dataset<MaatregelRij> Maatregelen() =>
        new("maatregelen", MaatregelenAsync)
        {
            Nl = "Maatregelen van de Regeling",
            En = "Measures of the Regulation",
            Uitleg =
                "De maatregelen per doel van de Regeling kwaliteitsafspraken mbo 2024-2027, verplicht of pas toe of leg uit.",
        };

    private static async Task<IReadOnlyList<DoelRij>> DoelenAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        WerkagendaBeeld beeld = await BeeldAsync(services, stand, cancellationToken);
        return [.. beeld.Bomen.Select(doel => Rij(doel, beeld))];
    }

    private static DoelRij Rij(Doel doel, WerkagendaBeeld beeld)
    {
        AfspraakStand[] agreements = [.. beeld.AfsprakenVan(doel.Sleutel)];
        DoelVoortgang? progress = beeld.Voortgang.GetValueOrDefault(doel.Sleutel);
        return new DoelRij(
            doel.Sleutel,
            doel.Boom,
            doel.Soort.ToString().ToLowerInvariant(),
            doel.Ouder,
            doel.Nl,
            doel.En,
            doel.Heet,
            agreements.Length,
            agreements.Count(item => item.TeLaat),
            progress?.LandelijkGetal,
            progress?.Oormerk,
            progress is null ? null : VoortgangWoord.Nl(progress.Voortgang),
            [
                .. doel
                    .Bronnen.Where(bron => beeld.Brieven.ContainsKey(bron.Brief))
                    .Select(bron => bron.ToString()),
            ]
        );
    }

    private static async Task<IReadOnlyList<MaatregelRij>> MaatregelenAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        WerkagendaBeeld beeld = await BeeldAsync(services, stand, cancellationToken);
        return
        [
            .. beeld.Maatregelen.Select(item => new MaatregelRij(
                item.Sleutel,
                item.Doel,
                [
                    .. beeld
                        .Doelen.Where(doel => doel.Heet.Contains(item.Doel))
                        .Select(doel => doel.Sleutel),
                ],
                item.Tekst,
                item.Verplicht,
                item.Opmerking,
                item.Herkomst,
                item.Gezien
            )),
        ];
    }

    private static async Task<WerkagendaBeeld> BeeldAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    ) =>
        await services
            .GetRequiredService<Momentopnamen<WerkagendaBeeld>>()
            .OpAsync(stand, cancellationToken);
}
