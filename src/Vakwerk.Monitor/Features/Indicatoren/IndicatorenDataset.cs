using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Features.Weergave;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Monitor.Features.Indicatoren;

/// <summary>An indicator in the open data.</summary>
public sealed record IndicatorRij(
    [property: Description("Sleutel van de indicator, ook het laatste deel van het adres")]
        string Id,
    [property: Description("Naam in het Nederlands")] string Naam,
    [property: Description("Naam in het Engels")] string NaamEngels,
    [property: Description("Sleutels van de doelen, gescheiden door een streep")] string Doelen,
    [property: Description("Code in de Regeling kwaliteitsafspraken, als die er is")]
        string? Regeling,
    [property: Description("Eenheid: %, aantal, cijfer, score, euro, maanden of tekst")]
        string Eenheid,
    [property: Description("Wat beter is: hoger, lager of geen")] string Richting,
    [property: Description("Definitie")] string Definitie,
    [property: Description("Teller")] string? Teller,
    [property: Description("Noemer")] string? Noemer,
    [property: Description("Groep waarover het cijfer gaat")] string Populatie,
    [property: Description("Versie van de definitie")] string? DefinitieVersie,
    [property: Description("Onderzoek of telling waaruit het cijfer komt")] string? Instrument,
    [property: Description("Wie het cijfer levert")] string? Leverancier,
    [property: Description("Hoe vaak er een nieuw cijfer komt")] string? Frequentie,
    [property: Description("Mogelijke uitsplitsing")] string? Uitsplitsing,
    [property: Description("Een meting die eerder eindigt kan geen effect laten zien")]
        DateOnly? EffectNietVoor,
    [property: Description("Bronnen: feit uit een brief, brief met regel, of webadres")]
        string Bronnen,
    [property: Description("Hoe de rij is nagegaan: page, letter of unverified")] string Nagegaan
);

/// <summary>A measured value in the open data.</summary>
public sealed record WaarnemingRij(
    [property: Description("Sleutel van de waarneming")] string Id,
    [property: Description("Sleutel van de indicator")] string Indicator,
    [property: Description(
        "Naam van de reeks; leeg voor de hoofdreeks. Vergelijk alleen binnen een reeks"
    )]
        string Reeks,
    [property: Description("Periode; leeg als de bron die niet noemt")] string? Periode,
    [property: Description("Waarde")] decimal Waarde,
    [property: Description("Eenheid")] string Eenheid,
    [property: Description("exact, circa, ruim of bijna")] string Kwalificatie,
    [property: Description("Groep waarover het cijfer gaat")] string Populatie,
    [property: Description("Teller, als die bekend is")] decimal? Teller,
    [property: Description("Noemer, als die bekend is")] decimal? Noemer,
    [property: Description("Ondergrens door niet gepubliceerde cellen van 1 tot 4")] decimal? Onder,
    [property: Description("Bovengrens door niet gepubliceerde cellen van 1 tot 4")] decimal? Boven,
    [property: Description("voorlopig of definitief")] string Status,
    [property: Description("Ja als Vakwerk de waarde zelf heeft berekend")] bool Afgeleid,
    [property: Description("Bronnen: feit uit een brief, brief met regel, of webadres")]
        string Bronnen,
    [property: Description("Hoe de rij is nagegaan: page, letter of unverified")] string Nagegaan
);

/// <summary>A target in the open data.</summary>
public sealed record StreefwaardeRij(
    [property: Description("Sleutel van de streefwaarde")] string Id,
    [property: Description("Sleutel van de indicator")] string Indicator,
    [property: Description("Reeks waarover de streefwaarde gaat; leeg voor de hoofdreeks")]
        string Reeks,
    [property: Description("Vergelijking: <, <=, >= of >")] string Vergelijking,
    [property: Description("Waarde")] decimal Waarde,
    [property: Description("Periode zoals verwoord; leeg als er geen jaar is genoemd")]
        string? Periode,
    [property: Description("Periode van de reeks waarin het streven wordt gelezen")]
        string? GemetenIn,
    [property: Description("Verwoording")] string Woorden,
    [property: Description("Groep waarover het streven gaat")] string? Populatie,
    [property: Description(
        "gelijk, of reeks-is-deel als de reeks maar een deel van die groep telt"
    )]
        string Dekking,
    [property: Description("Bronnen: feit uit een brief, brief met regel, of webadres")]
        string Bronnen,
    [property: Description("Hoe de rij is nagegaan: page, letter of unverified")] string Nagegaan
);

internal static class IndicatorenDatasets
{
    public static IServiceCollection AddIndicatorDatasets(this IServiceCollection services)
    {
        services.AddSingleton<Dataset>(
            Maak(
                "indicatoren",
                "Indicatoren",
                "Indicators",
                "Eén rij per indicator, met definitie en bron.",
                Indicatoren
            )
        );
        services.AddSingleton<Dataset>(
            Maak(
                "waarnemingen",
                "Waarnemingen",
                "Observations",
                "Eén rij per gemeten waarde. Vergelijk alleen waarden binnen één reeks.",
                Waarnemingen
            )
        );
        services.AddSingleton<Dataset>(
            Maak(
                "streefwaarden",
                "Streefwaarden",
                "Targets",
                "Eén rij per streefwaarde, in de woorden van wie haar stelde.",
                Streefwaarden
            )
        );
        services.AddSingleton<Dataset>(
            Maak(
                "oordelen",
                "Oordelen",
                "Verdicts",
                "Eén rij per indicator en streefwaarde: het berekende oordeel met tempo en verwachting, en het oordeel van OCW als dat er is.",
                OordelenDataset.Rijen
            )
        );
        return services;
    }

    private static Dataset<T> Maak<T>(
        string name,
        string nl,
        string en,
        string explanation,
        Func<MonitorBeeld, IEnumerable<T>> rows
    )
        where T : class =>
        new(
            name,
            async (services, stand, token) =>
                [
                    .. rows(
                        await services
                            .GetRequiredService<Momentopnamen<MonitorBeeld>>()
                            .OpAsync(stand, token)
                    ),
                ]
        )
        {
            Nl = nl,
            En = en,
            Uitleg = explanation,
        };

    private static IEnumerable<IndicatorRij> Indicatoren(MonitorBeeld beeld) =>
        beeld
            .Indicatoren.Select(item => item.Rij)
            .Select(rij => new IndicatorRij(
                rij.Sleutel,
                rij.Nl,
                rij.En,
                string.Join('|', rij.Doelen),
                rij.Regeling,
                rij.Eenheid,
                Keuzen.Richtingen.First(pair => pair.Value == rij.Richting).Key,
                rij.Definitie,
                rij.Teller,
                rij.Noemer,
                rij.Populatie,
                rij.DefinitieVersie,
                rij.Instrument,
                rij.Leverancier,
                rij.Frequentie,
                rij.Uitsplitsing,
                rij.EffectNietVoor,
                Bron.Spel(rij.Bronnen),
                rij.Nagegaan
            ));

    private static IEnumerable<WaarnemingRij> Waarnemingen(MonitorBeeld beeld) =>
        from item in beeld.Indicatoren
        from reeks in item.Reeksen
        from punt in reeks.Punten
        select new WaarnemingRij(
            punt.Sleutel,
            item.Sleutel,
            reeks.Naam,
            punt.Periode?.ToString(),
            decimal.Round(punt.Waarde, 4),
            item.Rij.Eenheid,
            punt.Kwalificatie,
            reeks.Populatie,
            punt.Teller,
            punt.Noemer,
            punt.Onder is { } low ? decimal.Round(low, 4) : null,
            punt.Boven is { } high ? decimal.Round(high, 4) : null,
            punt.Voorlopig ? "voorlopig" : "definitief",
            punt.Afgeleid,
            Bron.Spel(punt.Bronnen),
            punt.Nagegaan
        );

    private static IEnumerable<StreefwaardeRij> Streefwaarden(MonitorBeeld beeld) =>
        from item in beeld.Indicatoren
        from target in item.Streefwaarden
        select new StreefwaardeRij(
            target.Sleutel,
            item.Sleutel,
            target.Reeks,
            Keuzen.Teken(target.Vergelijking),
            target.Waarde,
            target.Periode?.ToString(),
            target.GemetenIn?.ToString(),
            target.Nl,
            target.Populatie,
            Keuzen.Dekkingen.First(pair => pair.Value == target.Dekking).Key,
            Bron.Spel(target.Bronnen),
            target.Nagegaan
        );
}
