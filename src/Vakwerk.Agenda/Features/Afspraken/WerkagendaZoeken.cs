using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Afspraken;

/// <summary>What can be found of goals, agreements, partners, bills and sources.</summary>
internal sealed class WerkagendaZoeken(Momentopnamen<WerkagendaBeeld> beelden) : IZoekBron
{
    public async Task<IReadOnlyList<ZoekDocument>> AllesAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        WerkagendaBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. beeld.Doelen.Select(doel => Doel(doel, beeld)),
            .. beeld.Afspraken.Select(item => Afspraak(item.Afspraak, beeld)),
            .. beeld.Partners.Select(Partner),
            .. beeld.Wetten.Select(wet =>
                Document(
                    "wet",
                    wet.Wet.Nl,
                    [wet.Wet.En, wet.Wet.Opmerking, .. wet.Stappen.Select(step => step.Tekst)],
                    $"wetten#{wet.Wet.Sleutel}"
                )
            ),
            .. beeld.Onderzoeken.Select(item =>
                Document(
                    "bron",
                    item.Titel,
                    [item.Organisatie, item.Vraag, item.Populatie, item.Opmerking],
                    $"bronnen#{item.Sleutel}"
                )
            ),
        ];
    }

    private static ZoekDocument Doel(Doel doel, WerkagendaBeeld beeld) =>
        Document(
            "doel",
            doel.Nl,
            [
                doel.En,
                beeld.Regeling(doel)?.Tekst,
                beeld.Voortgang.GetValueOrDefault(doel.Sleutel)?.Uitleg,
                .. beeld.MaatregelenVan(doel).Select(item => item.Tekst),
            ],
            $"doelen/{doel.Sleutel}"
        );

    private static ZoekDocument Afspraak(Afspraak item, WerkagendaBeeld beeld) =>
        Document(
            "afspraak",
            item.Titel,
            [
                item.Sleutel,
                item.Wat,
                .. item.Geschiedenis.Select(status => status.Tekst),
                .. item.Partners.Select(key => beeld.PartnerNamen.GetValueOrDefault(key)),
            ],
            $"afspraken/{item.Sleutel}"
        );

    private static ZoekDocument Partner(Partner item) =>
        Document(
            "partner",
            item.Naam,
            [item.VolleNaam, item.Rol, item.LetOp, .. item.OokGenoemd],
            $"partners/{item.Sleutel}"
        );

    private static ZoekDocument Document(
        string kind,
        string title,
        IEnumerable<string?> parts,
        string address
    )
    {
        string text = string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        string[] papers =
        [
            .. KamerstukNummer.Vind(text).Select(hit => hit.Nummer.ToString()).Distinct(),
        ];
        return new ZoekDocument(kind, title, text, address, papers);
    }
}
