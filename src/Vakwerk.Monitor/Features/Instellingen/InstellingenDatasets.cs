using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Monitor.Features.Instellingen;

public sealed record InstellingRij(
    [property: Description("BRIN-nummer: registratienummer van de school.")] string Brin,
    [property: Description("Naam.")] string Naam,
    [property: Description("Naam zoals DUO die schrijft: afgekapt op 25 tekens.")] string NaamDuo,
    [property: Description("Vroegere namen en andere schrijfwijzen.")]
        IReadOnlyList<string> Aliassen,
    [property: Description("roc of beroepscollege; niet in een officieel register nagekeken.")]
        string? Soort,
    [property: Description("Plaats van de hoofdvestiging.")] string Plaats,
    [property: Description("Gemeente van de hoofdvestiging (CBS-code).")] string GemeenteCode,
    [property: Description("Provincie van de hoofdvestiging.")] string? Provincie,
    [property: Description("Arbeidsmarktregio van de hoofdvestiging, indeling 2026.")]
        string? Arbeidsmarktregio,
    [property: Description("Doorstroompuntregio van de hoofdvestiging, indeling 2026.")]
        string? Doorstroompuntregio,
    [property: Description("Nummer van het bestuur (bevoegd gezag).")] string? Bestuur,
    [property: Description("Actief, InFusie of Gesloten.")] string Status,
    [property: Description("Dag van sluiting.")] DateOnly? GeslotenOp,
    [property: Description("BRIN-nummers van de scholen waarin deze school is opgegaan.")]
        IReadOnlyList<string> OpgegaanIn,
    [property: Description("Herkomst van de rij.")] string Bron
);

public sealed record StudentenRij(
    [property: Description("Jaar en BRIN-nummer.")] string Sleutel,
    [property: Description("Jaar van de telling op 1 oktober.")] int Jaar,
    [property: Description("BRIN-nummer.")] string Brin,
    [property: Description("Naam van de school.")] string Naam,
    [property: Description("Provincie van de hoofdvestiging.")] string? Provincie,
    [property: Description("Arbeidsmarktregio van de hoofdvestiging.")] string? Arbeidsmarktregio,
    [property: Description("Bol-studenten, ten minste. Gelijk aan bolMax als niets verborgen is.")]
        int BolMin,
    [property: Description("Bol-studenten, ten hoogste.")] int BolMax,
    [property: Description("Bbl-studenten, ten minste.")] int BblMin,
    [property: Description("Bbl-studenten, ten hoogste.")] int BblMax,
    [property: Description("Examendeelnemers, ten minste.")] int ExMin,
    [property: Description("Examendeelnemers, ten hoogste.")] int ExMax,
    [property: Description("Aantal getallen in deze rij dat DUO verbergt: elk is 1 tot en met 4.")]
        int Verborgen,
    [property: Description("ja als DUO het cijfer nog kan herzien.")] bool Voorlopig,
    [property: Description("Dag waarop DUO deze uitgave publiceerde.")] DateOnly Gepubliceerd
);

public sealed record RegioStudentenRij(
    [property: Description("Code: PV en AM van CBS, DP voor doorstroompuntregio's.")] string Code,
    [property: Description("Provincie, Arbeidsmarktregio of Doorstroompuntregio.")] string Soort,
    [property: Description("Naam.")] string Naam,
    [property: Description("Andere schrijfwijzen.")] IReadOnlyList<string> Aliassen,
    [property: Description("Eerste dag waarop deze rij geldt.")] DateOnly GeldigVanaf,
    [property: Description("Aantal scholen met hun hoofdvestiging hier.")] int Instellingen,
    [property: Description("Jaar van de cijfers; leeg als er geen zijn.")] int? Jaar,
    [property: Description("Studenten van die scholen (bol, bbl en examendeelnemers), ten minste.")]
        int? StudentenMin,
    [property: Description("Idem, ten hoogste.")] int? StudentenMax,
    [property: Description("Aandeel bbl van bol en bbl in procenten, ten minste. Afgeleid.")]
        decimal? BblAandeelMin,
    [property: Description("Idem, ten hoogste. Afgeleid.")] decimal? BblAandeelMax
);

internal static class InstellingenDatasets
{
    public static Dataset<InstellingRij> Instellingen { get; } =
        new(
            "instellingen",
            async (services, stand, ct) => [.. (await Beeld(services, stand, ct)).Alle.Select(Rij)]
        )
        {
            Nl = "Mbo-scholen",
            En = "Vocational schools",
            Licentie = Licentie.Duo,
            Uitleg =
                "Een rij is een mbo-school (instelling), ook als die is opgegaan in een andere.",
        };

    public static Dataset<StudentenRij> Studenten { get; } =
        new(
            "studenten-per-instelling",
            async (services, stand, ct) =>
                [
                    .. (await Beeld(services, stand, ct)).Alle.SelectMany(school =>
                        school.Totalen.Select(total => Rij(school, total))
                    ),
                ]
        )
        {
            Licentie = Licentie.Duo,
            Nl = "Studenten per mbo-school",
            En = "Students by vocational school",
            Uitleg =
                "Een rij is een school in een jaar: ingeschreven studenten op 1 oktober. Bron: DUO Open Onderwijsdata (CC-BY).",
        };

    public static Dataset<RegioStudentenRij> Regios { get; } =
        new(
            "regios",
            async (services, stand, ct) =>
            {
                InstellingenBeeld beeld = await Beeld(services, stand, ct);
                return [.. beeld.Regios.Select(regio => Rij(beeld, regio))];
            }
        )
        {
            Licentie = Licentie.Duo,
            Nl = "Regio's",
            En = "Regions",
            Uitleg =
                "Een rij is een regio, met de studenten van de scholen die er hun hoofdvestiging hebben. Dat zijn niet de inwoners van de regio.",
        };

    private static ValueTask<InstellingenBeeld> Beeld(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    ) =>
        services
            .GetRequiredService<Momentopnamen<InstellingenBeeld>>()
            .OpAsync(stand, cancellationToken);

    private static InstellingRij Rij(School school)
    {
        Instelling row = school.Instelling;
        return new InstellingRij(
            row.Brin,
            row.Naam,
            row.NaamDuo,
            row.Aliassen,
            row.Soort,
            row.Plaats,
            row.GemeenteCode,
            school.Provincie?.Naam,
            school.Arbeidsmarktregio?.Naam,
            school.Doorstroompuntregio?.Naam,
            school.Bestuur,
            row.Status.ToString(),
            row.GeslotenOp,
            row.OpgegaanIn,
            row.Bron
        );
    }

    private static StudentenRij Rij(School school, StudentTotaal total) =>
        new(
            $"{total.Jaar}-{school.Brin}",
            total.Jaar,
            school.Brin,
            school.Naam,
            school.Provincie?.Naam,
            school.Arbeidsmarktregio?.Naam,
            total.Bol.Min,
            total.Bol.Max,
            total.Bbl.Min,
            total.Bbl.Max,
            total.Ex.Min,
            total.Ex.Max,
            total.Alle.Onderdrukt,
            total.Voorlopig,
            total.Gepubliceerd
        );

    private static RegioStudentenRij Rij(InstellingenBeeld beeld, Regio regio)
    {
        StudentTotaal? total = beeld.PerRegio.GetValueOrDefault(regio.Code)?[^1];
        return new RegioStudentenRij(
            regio.Code,
            regio.Soort.ToString(),
            regio.Naam,
            regio.Aliassen,
            regio.GeldigVanaf,
            beeld.Open.Count(school => school.LigtIn(regio.Code)),
            total?.Jaar,
            total?.Alle.Min,
            total?.Alle.Max,
            Procent(total?.BblZonderEx?.Min),
            Procent(total?.BblZonderEx?.Max)
        );
    }

    private static decimal? Procent(decimal? share) =>
        share is { } value ? Math.Round(value * 100, 2) : null;
}
