using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Monitor.Domain.Vergelijken;
using Vakwerk.Monitor.Features.Instellingen;
using Vakwerk.Monitor.Features.Vergelijken;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;

namespace Vakwerk.Monitor.Features.Rapport;

/// <summary>Differences between institutions, for what is published by institution.</summary>
internal sealed class VerschillenHoofdstuk(Momentopnamen<VergelijkingBeeld> beelden)
    : IRapportHoofdstuk
{
    private const string Titel = "Verschillen tussen scholen";

    public int Volgorde => 300;

    public async Task<IReadOnlyList<Blok>> HoofdstukAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        VergelijkingBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        if (beeld.Instellingen.Laatste is not { } latest)
        {
            return
            [
                new Kop(1, Titel),
                new Alinea("Op deze dag waren er nog geen cijfers per mbo-school (instelling)."),
            ];
        }

        School[] schools =
        [
            .. beeld.Instellingen.Open.Where(school =>
                school.Totalen.Any(total => total.Jaar == latest.Jaar)
            ),
        ];
        return
        [
            new Kop(1, Titel),
            new Alinea(Inleiding(latest, schools.Length)),
            new Lijst([.. Bevindingen(beeld, latest.Jaar)]),
            new Alinea(
                "Een school die verschilt, is een reden om te vragen hoe dat komt, geen oordeel: DUO publiceert per school alleen de leerweg, niet het niveau, de sector of de woonplaats van studenten. Een school die niet opvalt, is niet bewezen gelijk. Scholen staan op naam; een ranglijst is er niet, omdat veel marges overlappen."
            ),
            new Alinea(
                "Een getal van 1 tot en met 4 houdt DUO geheim. Dan staan er twee grenzen waar de waarde tussen ligt. De marge zegt hoe ver het cijfer van een school vanzelf schommelt als studenten los van elkaar kiezen."
            ),
            Tabel(SchoolCijfer.Alle[0], beeld, schools, latest.Jaar),
        ];
    }

    private static Tekst Inleiding(StudentTotaal latest, int schools) =>
        new(
            new Stuk(
                $"Per mbo-school (instelling) publiceert DUO het aantal studenten op 1 oktober. In {latest.Jaar} zijn er cijfers van {schools} scholen, samen {latest.Alle.Tekst()} studenten{(latest.Voorlopig ? " (voorlopig)" : "")}",
                new Voetnoot(
                    $"DUO, open onderwijsdata (CC BY 4.0); dataset studenten-per-instelling, jaar {latest.Jaar}."
                )
            ),
            new Stuk(
                ". Andere cijfers van de Werkagenda zijn niet per school gepubliceerd; verschillen zijn daar niet te zien."
            )
        );

    private static IEnumerable<Tekst> Bevindingen(VergelijkingBeeld beeld, int year) =>
        from figure in SchoolCijfer.Alle
        let funnel = beeld.Trechter(figure.Sleutel, year)
        where funnel is not null
        select new Tekst([
            .. VerschillenRapport.Bevinding(figure, funnel, year).Stukken,
            new Stuk($" {figure.NietNl}"),
        ]);

    private static Tabel Tabel(
        SchoolCijfer figure,
        VergelijkingBeeld beeld,
        School[] schools,
        int year
    ) =>
        new(
            $"{figure.Nl} per mbo-school op 1 oktober {year}",
            "Per school het aantal studenten, het aandeel met de 95%-marge, en of zij meer verschilt dan te verwachten is. Op naam.",
            [
                new("School"),
                new("Plaats"),
                new("Studenten", Getal: true),
                new("Aandeel (afgeleid)", Getal: true),
                new("95%-marge", Getal: true),
                new("Verschilt (afgeleid)"),
            ],
            [
                .. from school in schools
                let total = school.Totalen.First(one => one.Jaar == year)
                select Rij(school, total, figure, beeld.Punt(figure.Sleutel, year, school.Brin)),
            ]
        );

    private static IReadOnlyList<Tekst> Rij(
        School school,
        StudentTotaal total,
        SchoolCijfer figure,
        Trechterpunt? point
    ) =>
        [
            $"{school.Naam} ({school.Brin})",
            school.Gemeente?.Naam ?? "niet vermeld",
            total.Alle.Tekst(),
            point is null ? "–" : VergelijkTekst.Waarde(figure, point.Cijfer),
            point is null ? "–" : VergelijkTekst.Marge(figure, point.Cijfer.Marge),
            point is null ? "–" : VerschillenRapport.Kort(point),
        ];
}
