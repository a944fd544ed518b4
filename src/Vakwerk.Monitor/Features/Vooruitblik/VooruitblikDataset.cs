using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Monitor.Features.Vooruitblik;

public sealed record VooruitblikRij(
    [property: Description("Streefwaarde.")] string Streefwaarde,
    [property: Description("Indicator.")] string Indicator,
    [property: Description("Reeks; leeg voor de hoofdreeks.")] string Reeks,
    [property: Description("Het streven in woorden.")] string Woorden,
    [property: Description("Jaar waarvoor gerekend is.")] int Jaar,
    [property: Description(
        "ja als het streven geen jaar noemt en het einde van de Werkagenda is genomen."
    )]
        bool JaarAangenomen,
    [property: Description("Aantal metingen met een jaar in deze ene reeks.")] int Metingen,
    [property: Description("Waarom er geen verwachting is: TeWeinigMetingen, Breuk of AlVoorbij.")]
        string? Geen,
    [property: Description("Verandering per jaar langs de lijn. Afgeleid.")] double? PerJaar,
    [property: Description("Verandering per jaar die nodig is vanaf de laatste meting. Afgeleid.")]
        double? NodigPerJaar,
    [property: Description("Verwachte waarde. Afgeleid.")] double? Verwacht,
    [property: Description("Ondergrens van de voorspelmarge van 95%.")] double? VerwachtLaag,
    [property: Description("Bovengrens van de voorspelmarge van 95%.")] double? VerwachtHoog,
    [property: Description(
        "Kans dat het streven wordt gehaald als de beweging blijft zoals zij was."
    )]
        double? Kans
);

internal static class VooruitblikDataset
{
    public static Dataset<VooruitblikRij> Alle { get; } =
        new(
            "vooruitblik",
            async (services, stand, ct) =>
            {
                MonitorBeeld beeld = await services
                    .GetRequiredService<Momentopnamen<MonitorBeeld>>()
                    .OpAsync(stand, ct);
                return
                [
                    .. from item in beeld.Indicatoren
                    from part in DoelVooruitblik.Van(item)
                    select Rij(item, part),
                ];
            }
        )
        {
            Nl = "Vooruitblik per streefwaarde",
            En = "Projection by target",
            Uitleg =
                "Een rij is een streefwaarde, met waar de reeks heen gaat als de beweging blijft zoals zij was. Met minder dan vier metingen is er geen verwachting.",
        };

    private static VooruitblikRij Rij(IndicatorBeeld item, DoelVooruitblik part)
    {
        Domain.Vergelijken.Vooruitblik outcome = part.Uitkomst;
        double? Rond(double? value) => value is { } v ? Math.Round(v, 4) : null;
        return new VooruitblikRij(
            part.Streef.Sleutel,
            item.Sleutel,
            part.Streef.Reeks,
            part.Streef.Nl,
            (int)outcome.Moment,
            part.Aangenomen,
            outcome.Metingen,
            outcome.Geen?.ToString(),
            Rond(outcome.PerJaar),
            Rond(outcome.NodigPerJaar),
            Rond(outcome.Verwacht?.Estimate),
            Rond(outcome.Verwacht?.Lower),
            Rond(outcome.Verwacht?.Upper),
            Rond(outcome.Kans)
        );
    }
}
