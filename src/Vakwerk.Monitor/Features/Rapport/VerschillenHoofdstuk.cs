using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Monitor.Features.Instellingen;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Rapport;

/// <summary>Differences between institutions, for what is published by institution.</summary>
internal sealed class VerschillenHoofdstuk(Momentopnamen<InstellingenBeeld> beelden)
    : IRapportHoofdstuk
{
    public int Volgorde => 300;

    public async Task<IReadOnlyList<Blok>> HoofdstukAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        InstellingenBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        if (beeld.Laatste is not { } latest)
        {
            return
            [
                new Kop(1, "Verschillen tussen scholen"),
                new Alinea("Op deze dag waren er nog geen cijfers per mbo-school (instelling)."),
            ];
        }

        (School School, StudentTotaal Totaal)[] schools =
        [
            .. beeld.Open.SelectMany(
                school => school.Totalen.Where(total => total.Jaar == latest.Jaar),
                (school, total) => (school, total)
            ),
        ];
        var source = new Voetnoot(
            $"DUO, open onderwijsdata (CC BY 4.0); dataset studenten-per-instelling, jaar {latest.Jaar}."
        );
        return
        [
            new Kop(1, "Verschillen tussen scholen"),
            new Alinea(
                new Tekst([
                    new Stuk(
                        $"Per mbo-school (instelling) publiceert DUO het aantal studenten op 1 oktober. In {latest.Jaar} zijn er cijfers van {schools.Length} scholen, samen {Aantal(latest.BolEnBbl)} studenten in bol en bbl{(latest.Voorlopig ? " (voorlopig)" : "")}",
                        source
                    ),
                    new Stuk(
                        ". Andere cijfers van de Werkagenda zijn niet per school gepubliceerd; verschillen zijn daar niet te zien."
                    ),
                ])
            ),
            new Alinea(
                "Een getal tussen 1 en 4 houdt DUO geheim. Dan staat er tussen welke grenzen de waarde ligt. Een hoger of lager aandeel bbl is niet beter of slechter: het hangt af van de opleidingen en de regio."
            ),
            new Tabel(
                $"Studenten per mbo-school op 1 oktober {latest.Jaar}",
                "Per school het aantal studenten in bol en bbl en het aandeel bbl (afgeleid).",
                [
                    new("School"),
                    new("Plaats"),
                    new("Studenten bol en bbl", Getal: true),
                    new("Aandeel bbl (afgeleid)", Getal: true),
                ],
                [.. schools.Select(pair => Rij(pair.School, pair.Totaal))]
            ),
        ];
    }

    private static IReadOnlyList<Tekst> Rij(School school, StudentTotaal total) =>
        [
            $"{school.Naam} ({school.Brin})",
            school.Gemeente?.Naam ?? "niet vermeld",
            Aantal(total.BolEnBbl),
            total.BblZonderEx is not { } share ? "–"
            : !share.Bruikbaar ? "te veel verborgen"
            : Procent(share.Min) == Procent(share.Max) ? $"{Procent(share.Min)}%"
            : $"{Procent(share.Min)} tot {Procent(share.Max)}%",
        ];

    private static string Aantal(Aantal count) =>
        count.Exact
            ? Notatie.Getal(count.Min, 0)
            : $"{Notatie.Getal(count.Min, 0)} tot {Notatie.Getal(count.Max, 0)}";

    private static string Procent(decimal share) => Notatie.Getal(Math.Round(share * 100, 1));
}
