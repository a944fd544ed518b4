using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Domain.Vergelijken;
using Vakwerk.Monitor.Features.Instellingen;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;
using Vakwerk.Statistics;
using Vakwerk.Statistics.Funnel;

namespace Vakwerk.Monitor.Features.Vergelijken;

public sealed record SchoolVergeleken(
    [property: Description("Cijfer, jaar en BRIN-nummer.")] string Sleutel,
    [property: Description("Welk cijfer: bbl-aandeel, bbl-zonder-ex, examendeelnemers of groei.")]
        string Cijfer,
    [property: Description("Jaar van de telling op 1 oktober.")] int Jaar,
    [property: Description("BRIN-nummer.")] string Brin,
    [property: Description("Naam van de school.")] string Naam,
    [property: Description("Noemer, ten minste: verborgen getallen zijn 1 tot en met 4, nooit 0.")]
        int NoemerMin,
    [property: Description("Noemer, ten hoogste.")] int NoemerMax,
    [property: Description("Waarde in procenten, ten minste. Afgeleid.")] double? WaardeMin,
    [property: Description("Waarde in procenten, ten hoogste. Afgeleid.")] double? WaardeMax,
    [property: Description("Ondergrens van de marge van 95% (Wilson), in procenten.")]
        double? MargeLaag,
    [property: Description("Bovengrens van de marge van 95% (Wilson), in procenten.")]
        double? MargeHoog,
    [property: Description("Landelijk cijfer in procenten. Afgeleid.")] double? Landelijk,
    [property: Description("Ondergrens van de trechter, 95%, in procenten.")] double? Grens95Laag,
    [property: Description("Bovengrens van de trechter, 95%, in procenten.")] double? Grens95Hoog,
    [property: Description("Ondergrens van de trechter, 99,8%, in procenten.")]
        double? Grens998Laag,
    [property: Description("Bovengrens van de trechter, 99,8%, in procenten.")]
        double? Grens998Hoog,
    [property: Description("φ: spreiding tussen scholen gedeeld door wat toeval verklaart.")]
        double? Phi,
    [property: Description("Kans op zo'n verschil als de school niet verschilt.")] double? P,
    [property: Description("Idem na correctie voor alle scholen (Benjamini-Hochberg).")] double? Q,
    [property: Description("Binnen, DoorToeval, Verschilt, TeKlein, Verborgen of Fusie.")]
        string Ligging
);

public sealed record SchoolGelijke(
    [property: Description("BRIN-nummers van de school en de ander.")] string Sleutel,
    [property: Description("BRIN-nummer van de school.")] string Brin,
    [property: Description("BRIN-nummer van de school die erop lijkt.")] string Ander,
    [property: Description("Naam van de school die erop lijkt.")] string Naam,
    [property: Description("Afstand: 0 is gelijk. Grootte, leerweg, soort en regio tellen mee.")]
        double Afstand,
    [property: Description(
        "Studenten van de ander in het laatste jaar; midden als iets verborgen is."
    )]
        int Studenten,
    [property: Description("Aandeel bbl van alle studenten van de ander, in procenten. Afgeleid.")]
        double AandeelBbl,
    [property: Description("Soort school zoals DUO die in 2019 noemde.")] string? Soort
);

public sealed record VerschilVerklaard(
    [property: Description("Indeling van studenten.")] string Sleutel,
    [property: Description("Naam van de indeling.")] string Indeling,
    [property: Description("Jaar van de telling op 1 oktober.")] int Jaar,
    [property: Description("Aantal groepen.")] int Groepen,
    [property: Description(
        "Deel van de verschillen (bbl of niet) tussen de groepen, in procenten, laagste van vier invullingen van verborgen cellen. Afgeleid."
    )]
        double TussenLaag,
    [property: Description("Idem, hoogste van vier invullingen.")] double TussenHoog,
    [property: Description("Wat zoveel groepen door toeval zouden geven, in procenten.")]
        double Toeval,
    [property: Description("Tabel waaruit het is berekend.")] string Bron
);

internal static class VergelijkDatasets
{
    private const int PerSchool = 12;

    public static Dataset<SchoolVergeleken> Vergeleken { get; } =
        new(
            "scholen-vergeleken",
            async (services, stand, ct) =>
            {
                VergelijkingBeeld beeld = await Beeld(services, stand, ct);
                return
                [
                    .. from figure in SchoolCijfer.Alle
                    from year in beeld.Jaren
                    let funnel = beeld.Trechter(figure.Sleutel, year)
                    where funnel is not null
                    from point in funnel.Punten
                    select Rij(beeld, figure, year, funnel, point),
                ];
            }
        )
        {
            Nl = "Scholen vergeleken",
            En = "Schools compared",
            Licentie = Licentie.Duo,
            Uitleg =
                "Een rij is een cijfer van een school in een jaar, met marge, grenzen van de trechter en wat er gezegd mag worden. Geen ranglijst: zonder de marge zegt de waarde niets.",
        };

    public static Dataset<SchoolGelijke> Gelijke { get; } =
        new(
            "scholen-die-lijken",
            async (services, stand, ct) =>
            {
                VergelijkingBeeld beeld = await Beeld(services, stand, ct);
                return
                [
                    .. from own in beeld.Profielen
                    from other in Gelijken
                        .Van(own.Brin, beeld.Profielen, Gelijken.Alle)
                        .Take(PerSchool)
                    select new SchoolGelijke(
                        $"{own.Brin}-{other.Profiel.Brin}",
                        own.Brin,
                        other.Profiel.Brin,
                        beeld.Instellingen.OpBrin[other.Profiel.Brin].Naam,
                        Math.Round(other.Afstand, 3),
                        other.Profiel.Studenten,
                        Math.Round(other.Profiel.AandeelBbl * 100, 2),
                        other.Profiel.Soort
                    ),
                ];
            }
        )
        {
            Nl = "Scholen die op elkaar lijken",
            En = "Schools like each other",
            Licentie = Licentie.Duo,
            Uitleg =
                "Een rij is een school en een andere die erop lijkt, de twaalf naaste per school. De afstand staat beschreven bij methoden/peers.",
        };

    public static Dataset<VerschilVerklaard> Verklaard { get; } =
        new(
            "verschillen-verklaard",
            async (services, stand, ct) =>
                [
                    .. (await Beeld(services, stand, ct)).Verdelingen.Select(
                        part => new VerschilVerklaard(
                            part.Sleutel,
                            part.Nl,
                            part.Jaar,
                            part.Uitkomst.Groepen,
                            Math.Round(part.Uitkomst.Laag * 100, 3),
                            Math.Round(part.Uitkomst.Hoog * 100, 3),
                            Math.Round(part.Uitkomst.Toeval * 100, 4),
                            part.Bron
                        )
                    ),
                ]
        )
        {
            Nl = "Verschillen tussen en binnen groepen",
            En = "Differences between and within groups",
            Licentie = Licentie.Duo,
            Uitleg =
                "Een rij is een manier om alle studenten in groepen te delen, met het deel van de verschillen (bbl of niet) dat tussen die groepen ligt.",
        };

    private static ValueTask<VergelijkingBeeld> Beeld(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    ) =>
        services
            .GetRequiredService<Momentopnamen<VergelijkingBeeld>>()
            .OpAsync(stand, cancellationToken);

    private static SchoolVergeleken Rij(
        VergelijkingBeeld beeld,
        SchoolCijfer figure,
        int year,
        Trechter funnel,
        Trechterpunt point
    )
    {
        Waargenomen one = point.Cijfer;
        Interval? inner = null;
        Interval? outer = null;
        if (point.P is not null)
        {
            inner = funnel.Grenzen(one.Midden.Noemer, Funnels.InnerConfidence);
            outer = funnel.Grenzen(one.Midden.Noemer, Funnels.OuterConfidence);
        }

        double? Procent(double? share) =>
            share is { } value && double.IsFinite(figure.Betekenis(value))
                ? Math.Round(figure.Betekenis(value) * 100, 3)
                : null;
        return new SchoolVergeleken(
            $"{figure.Sleutel}-{year}-{one.Brin}",
            figure.Sleutel,
            year,
            one.Brin,
            beeld.Instellingen.OpBrin[one.Brin].Naam,
            one.Noemer.Min,
            one.Noemer.Max,
            Procent((double?)one.Aandeel?.Min),
            Procent((double?)one.Aandeel?.Max),
            Procent(one.Marge?.Lower),
            Procent(one.Marge?.Upper),
            Procent(funnel.Landelijk),
            Procent(inner?.Lower),
            Procent(inner?.Upper),
            Procent(outer?.Lower),
            Procent(outer?.Upper),
            funnel.Phi is { } phi ? Math.Round(phi, 3) : null,
            point.P,
            point.Q,
            point.Ligging.ToString()
        );
    }
}
