using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain.Bijsturen;
using Vakwerk.Monitor.Features.Weergave;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Monitor.Features.Bijsturen;

/// <summary>A correction in the open data.</summary>
public sealed record BijsturingRij(
    [property: Description("Sleutel van de bijsturing")] string Id,
    [property: Description("Doelen waar zij over gaat, met een streep ertussen")] string Doelen,
    [property: Description("Korte naam")] string Titel,
    [property: Description("Waardoor het doel achterloopt; leeg als dat niet is vermeld")]
        string? Oorzaak,
    [property: Description("Wat is voorgesteld of besloten")] string Besluit,
    [property: Description(
        "oorzaak zoeken, werkende aanpak verspreiden, extra afspraak of andere werkwijze"
    )]
        string Soort,
    [property: Description("Trede: leren of normeren (onze indeling)")] string Trede,
    [property: Description(
        "Organisaties die het doen, met een streep ertussen; leeg als dat niet is vermeld"
    )]
        string Eigenaren,
    [property: Description("Termijn zoals de bron haar zegt")] string? Termijn,
    [property: Description("Laatste dag van de termijn")] DateOnly? Uiterlijk,
    [property: Description("voorgesteld, besloten, in uitvoering, afgerond of vervallen")]
        string Staat,
    [property: Description("Ja als de termijn voorbij is en er geen resultaat is vastgelegd")]
        bool TeLaat,
    [property: Description("Indicatoren die de aanleiding waren, met een streep ertussen")]
        string Indicatoren,
    [property: Description("Oordeel over de eerste indicator op de dag van de aanleiding")]
        string? Oordeel,
    [property: Description("Dag van de aanleiding")] DateOnly AanleidingOp,
    [property: Description("Aanleiding in woorden")] string? Aanleiding,
    [property: Description("Dag van het besluit; bij een brief de dag van de brief")]
        DateOnly? BeslotenOp,
    [property: Description("Resultaat in woorden")] string? Resultaat,
    [property: Description("Dag van het resultaat")] DateOnly? ResultaatOp,
    [property: Description("Resultaat als getal")] decimal? Waarde,
    [property: Description("Wat het getal telt")] string? Eenheid,
    [property: Description("Waarom er geen getal is")] string? GeenCijfer,
    [property: Description("Heeft het gewerkt, volgens wie het resultaat vastlegde")]
        string? Gewerkt,
    [property: Description("Waarom de bijsturing is vervallen")] string? RedenVervallen,
    [property: Description("Afspraken die hetzelfde zeggen, met een streep ertussen")]
        string Afspraken,
    [property: Description("Plaats in de brief, of OCW als het ministerie haar begon")] string Bron,
    [property: Description("Hoe vaak de bijsturing na de bron is gewijzigd")] int Versie
);

/// <summary>A goal and whether it lags, in the open data.</summary>
public sealed record AchterstandRij(
    [property: Description("Sleutel van het doel")] string Doel,
    [property: Description("achter, deels-achter, niet-achter of niet-te-zeggen (afgeleid)")]
        string Staat,
    [property: Description("Indicatoren waaruit dat blijkt, met een streep ertussen")]
        string Indicatoren,
    [property: Description("Wat de brieven over de voortgang zeggen")] string Brief,
    [property: Description("Ja als iets achterloopt en geen open bijsturing daarover gaat")]
        bool ZonderBijsturing,
    [property: Description("Aantal open bijsturingen")] int Open,
    [property: Description("Aantal open bijsturingen waarvan de termijn voorbij is")] int TeLaat,
    [property: Description("Hoogste trede die is gezet: leren, normeren of renderen")] string? Trede
);

internal static class BijsturingDatasets
{
    public static void AddBijsturingDatasets(this IServiceCollection services)
    {
        services.AddSingleton<Dataset>(
            new Dataset<BijsturingRij>(
                "bijsturingen",
                async (provider, stand, token) =>
                {
                    BijsturingBeeld beeld = await Beeld(provider, stand, token);
                    return [.. beeld.Alle.Select(item => Rij(item, stand))];
                }
            )
            {
                Nl = "Bijsturingen",
                En = "Corrections",
                Uitleg =
                    "Wat is voorgesteld of besloten omdat een doel achterloopt, met oorzaak, eigenaar, termijn en resultaat.",
            }
        );
        services.AddSingleton<Dataset>(
            new Dataset<AchterstandRij>(
                "achterstand",
                async (provider, stand, token) =>
                {
                    BijsturingBeeld beeld = await Beeld(provider, stand, token);
                    return
                    [
                        .. beeld
                            .Doelen.Where(goal => goal.Doel.Groep != "x")
                            .Select(goal => Rij(goal, stand)),
                    ];
                }
            )
            {
                Nl = "Achterstand per doel",
                En = "Lag by goal",
                Uitleg = "Per doel of het achterloopt en of er een bijsturing is.",
            }
        );
    }

    private static ValueTask<BijsturingBeeld> Beeld(
        IServiceProvider provider,
        DateOnly stand,
        CancellationToken token
    ) => provider.GetRequiredService<Momentopnamen<BijsturingBeeld>>().OpAsync(stand, token);

    private static BijsturingRij Rij(BijsturingStand item, DateOnly stand)
    {
        Bijsturing now = item.Nu;
        return new BijsturingRij(
            item.Sleutel,
            string.Join('|', now.Doelen),
            now.Titel,
            now.Oorzaak,
            now.Besluit,
            BijsturingTekst.SoortNl(now.Soort),
            BijsturingTekst.TredeNl(now.Trede),
            string.Join('|', now.Eigenaren),
            now.TermijnWoorden,
            now.Termijn,
            BijsturingTekst.StaatNl(now.Staat),
            now.TeLaat(stand),
            string.Join('|', now.Indicatoren),
            now.Oordeel is { } verdict ? OordeelTekst.Code(verdict) : null,
            now.AanleidingOp,
            now.Aanleiding,
            now.BeslotenOp,
            now.Resultaat,
            now.ResultaatOp,
            now.Waarde,
            now.Eenheid,
            now.GeenCijfer,
            now.Gewerkt is { } worked ? BijsturingTekst.GewerktNl(worked) : null,
            now.RedenVervallen,
            string.Join('|', item.Brief?.Afspraken ?? []),
            item.Brief is { } letter ? string.Join('|', letter.Bronnen) : "OCW",
            item.Versie
        );
    }

    private static AchterstandRij Rij(DoelBijsturing goal, DateOnly stand) =>
        new(
            goal.Doel.Sleutel,
            BijsturingTekst.Code(goal.Staat),
            string.Join('|', goal.Tekens.Select(sign => sign.Teken.Indicator).OfType<string>()),
            goal.Brief?.Woord switch
            {
                BriefWoord.TeWeinig => "te weinig",
                BriefWoord.Gemengd => "gemengd",
                BriefWoord.Vooruitgang => "vooruitgang",
                _ => "niet vermeld",
            },
            goal.Zonder,
            goal.Open.Count(),
            goal.Open.Count(item => item.Nu.TeLaat(stand)),
            Ladder.Hoogste(goal.Ladder) is { } step ? BijsturingTekst.TredeNl(step) : null
        );
}
