using Vakwerk.Agenda.Features.Feiten;
using Vakwerk.Agenda.Features.Geld;
using Vakwerk.Agenda.Features.Moties;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;

namespace Vakwerk.Agenda.Features.Brieven;

/// <summary>Promises, money, letters and papers for the search index.</summary>
internal sealed class KamerZoeken(Momentopnamen<KamerBeeld> beelden) : IZoekBron
{
    public async Task<IReadOnlyList<ZoekDocument>> AllesAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        KamerBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. beeld.Beloften.Select(item => new ZoekDocument(
                "motie",
                item.Motie.Naam,
                $"{item.Motie.Onderwerp} {item.Motie.Soort} {MotieTekst.Leden(item, beeld)} {string.Join(' ', item.Motie.Indieners.SelectMany(i => beeld.Kamerleden[i.Kamerlid].Spellingen))} {string.Join(' ', item.Antwoorden.Select(a => a.Tekst))}",
                $"moties/{item.Motie.Sleutel}",
                item.Motie.Kamerstukken
            )),
            .. beeld.Geld.Select(post => new ZoekDocument(
                "geld",
                $"{GeldWoorden.Bedrag(post)}: {post.Bestemming}",
                $"{post.Ontvanger} {GeldWoorden.Sleutel(post.Status)} {post.Periode} {post.Opmerking}",
                $"geld#{post.Sleutel}",
                []
            )),
            .. beeld.Brieven.Select(brief => new ZoekDocument(
                "brief",
                brief.Titel,
                $"Kamerbrief van minister {brief.Minister} {brief.SchrijftAls}",
                $"brieven/{brief.Sleutel}",
                brief.Kamerstuk is null ? [] : [brief.Kamerstuk]
            )),
            .. beeld
                .Teksten.Values.Where(item => item.Tekst.Titel is not null)
                .Select(item => new ZoekDocument(
                    "brief",
                    item.Tekst.Titel!,
                    $"Kamerbrief {item.Tekst.Datum:yyyy-MM-dd}",
                    $"brieven/{item.Tekst.Brief}",
                    item.Tekst.Kamerstuk is null ? [] : [item.Tekst.Kamerstuk]
                )),
            .. beeld.Feiten.Select(feit => new ZoekDocument(
                "cijfer",
                $"{Eenheden.Tekst(feit)}: {feit.Omschrijving}",
                $"{feit.Onderwerp} {feit.Populatie} {feit.Organisatie} {feit.Periode} {feit.Opmerking}",
                $"brieven/cijfers#{feit.Sleutel}",
                []
            )),
            .. beeld.Teksten.Values.SelectMany(item => Regels(item, beeld)),
            .. beeld
                .Documenten.Where(document => document.Kamerstuk is not null)
                .Select(document => new ZoekDocument(
                    "stuk",
                    document.Titel,
                    $"{document.Datum} {document.Opmerking}",
                    $"brieven#{document.Sleutel}",
                    [document.Kamerstuk!]
                )),
        ];
    }

    /// <summary>The text of a letter that somebody read in, line by line, so that a hit leads to its place.</summary>
    private static IEnumerable<ZoekDocument> Regels(IngelezenBrief brief, KamerBeeld beeld)
    {
        string title =
            brief.Tekst.Titel
            ?? beeld.BriefOpSleutel.GetValueOrDefault(brief.Tekst.Brief)?.Titel
            ?? "";
        return brief
            .Tekst.Regels.Where(regel => regel.Tekst.Length > 40)
            .Select(regel => new ZoekDocument(
                "brieftekst",
                $"{title}, regel {regel.Nummer}",
                regel.Tekst,
                $"brieven/{brief.Tekst.Brief}#r{regel.Nummer}",
                []
            ));
    }
}
