using Vakwerk.Monitor.Domain.Vergelijken;
using Vakwerk.Monitor.Features.Instellingen;
using Vakwerk.Monitor.Features.Vergelijken;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;

namespace Vakwerk.Monitor.Features.Rapport;

/// <summary>Differences between schools at a goal, where one of its figures is known by school.</summary>
internal sealed class VerschillenRapport(
    Momentopnamen<VergelijkingBeeld> vergelijkingen,
    Momentopnamen<MonitorBeeld> monitors
) : IRapportDoeldeel
{
    public int Volgorde => 50;

    public async Task<IReadOnlyList<Blok>> VanDoelAsync(
        string doel,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        MonitorBeeld monitor = await monitors.OpAsync(stand, cancellationToken);
        VergelijkingBeeld beeld = await vergelijkingen.OpAsync(stand, cancellationToken);
        if (beeld.Instellingen.Laatste is not { } latest)
        {
            return [];
        }

        Blok[] blocks =
        [
            .. from item in monitor.VanDoel(doel)
            let figure = SchoolCijfer.Vind(item.Sleutel)
            where figure is not null
            let funnel = beeld.Trechter(figure.Sleutel, latest.Jaar)
            where funnel is not null
            from block in Cijfer(figure, funnel, latest.Jaar, beeld)
            select block,
        ];
        return blocks.Length == 0 ? [] : [new Kop(3, "Verschil tussen scholen"), .. blocks];
    }

    private static IEnumerable<Blok> Cijfer(
        SchoolCijfer figure,
        Trechter funnel,
        int year,
        VergelijkingBeeld beeld
    )
    {
        yield return new Alinea(Bevinding(figure, funnel, year));
        Trechterpunt[] standing = [.. funnel.Opvallend];
        if (standing.Length > 0)
        {
            yield return new Tabel(
                $"Scholen die verschillen: {figure.Nl.ToLowerInvariant()}, {year}",
                "Per school die meer verschilt dan te verwachten is het aantal studenten, het aandeel met de 95%-marge, en de kant op waarin zij verschilt.",
                [
                    new("School"),
                    new("Studenten", Getal: true),
                    new("Aandeel (afgeleid)", Getal: true),
                    new("95%-marge", Getal: true),
                    new("Verschilt (afgeleid)"),
                ],
                [
                    .. standing.Select(point =>
                        (IReadOnlyList<Tekst>)
                            [
                                beeld.Instellingen.OpBrin[point.Cijfer.Brin].Naam,
                                point.Cijfer.Noemer.Tekst(),
                                VergelijkTekst.Waarde(figure, point.Cijfer),
                                VergelijkTekst.Marge(figure, point.Cijfer.Marge),
                                Kort(point),
                            ]
                    ),
                ]
            );
        }

        yield return new Alinea(
            new Tekst(
                new Stuk("Wat u mag concluderen: ", Nadruk: true),
                new Stuk(
                    standing.Length == 0
                        ? "geen school ligt verder van het landelijke cijfer dan te verwachten is. "
                        : "de scholen in de tabel liggen verder van het landelijke cijfer dan te verwachten is. "
                ),
                new Stuk("Wat niet: ", Nadruk: true),
                new Stuk(
                    $"waarom dat zo is, of dat het goed of slecht is. {figure.NietNl} Een school die niet opvalt, is niet bewezen gelijk. Alle scholen staan in het hoofdstuk Verschillen tussen scholen."
                )
            )
        );
    }

    /// <summary>Shape and word for a narrow column.</summary>
    internal static string Kort(Trechterpunt point) =>
        point.Ligging switch
        {
            Ligging.Verschilt => point.Hoger ? "▲ hoger" : "▼ lager",
            Ligging.DoorToeval => "◇ kan toeval zijn",
            Ligging.Binnen => "○ valt niet op",
            Ligging.Fusie => "? fusie loopt",
            Ligging.TeKlein => "? te klein",
            _ => "? te veel verborgen",
        };

    /// <summary>The national figure and what the funnel finds, in one sentence each.</summary>
    internal static Tekst Bevinding(SchoolCijfer figure, Trechter funnel, int year) =>
        new(
            new Stuk(
                $"{figure.Nl}, {year}: {figure.Tekst(funnel.Landelijk)} in Nederland",
                new Voetnoot(
                    $"DUO, open onderwijsdata (CC BY 4.0); dataset scholen-vergeleken, cijfer {figure.Sleutel}, jaar {year}."
                )
            ),
            new Stuk(". "),
            new Stuk(VergelijkTekst.Bevinding(funnel), Nadruk: true),
            new Stuk(" (afgeleid).")
        );
}
