using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Feiten;
using Vakwerk.Agenda.Features.Geld;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Brieven;

/// <summary>Figures, promises and money in the margin of a letter.</summary>
internal sealed class KamerMarkeringen(Momentopnamen<KamerBeeld> beelden) : IBriefMarkeringBron
{
    public async Task<IReadOnlyList<BriefMarkering>> VanBriefAsync(
        string brief,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        KamerBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. beeld
                .Feiten.Where(feit => feit.Bron.Brief == brief)
                .Select(feit => new BriefMarkering(
                    feit.Bron,
                    "cijfer",
                    $"{Eenheden.Tekst(feit)}: {feit.Omschrijving}",
                    $"brieven/cijfers#{feit.Sleutel}"
                )),
            .. beeld.Beloften.SelectMany(item =>
                item.Motie.Bronnen.Where(bron => bron.Brief == brief)
                    .Select(bron => new BriefMarkering(
                        bron,
                        item.Motie.Indieners.Count > 0 ? "motie" : "toezegging",
                        item.Motie.Naam,
                        $"moties/{item.Motie.Sleutel}"
                    ))
            ),
            .. beeld.Geld.SelectMany(post =>
                post.Bronnen.Where(bron => bron.Brief == brief)
                    .Select(bron => new BriefMarkering(
                        bron,
                        "geld",
                        $"{GeldWoorden.Bedrag(post)}: {post.Bestemming}",
                        $"geld#{post.Sleutel}"
                    ))
            ),
        ];
    }
}

/// <summary>What letters say of promises and money, on the timeline of a goal.</summary>
internal sealed class KamerTijdlijn(Momentopnamen<KamerBeeld> beelden) : ITijdlijnBron
{
    public async Task<IReadOnlyList<TijdlijnItem>> VanDoelAsync(
        string doel,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        KamerBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. beeld
                .Beloften.Where(item => item.Motie.Doelen.Contains(doel))
                .SelectMany(item =>
                    item.Antwoorden.Where(answer => !answer.IsVermelding)
                        .Select(answer => new TijdlijnItem(
                            beeld.BriefOpSleutel[answer.Brief].Datum,
                            "belofte",
                            $"{item.Motie.Naam}: {answer.Status}",
                            $"moties/{item.Motie.Sleutel}"
                        ))
                ),
            .. beeld
                .Geld.Where(post => post.Doelen.Contains(doel))
                .Select(post => new TijdlijnItem(
                    beeld.BriefOpSleutel[post.Bronnen[0].Brief].Datum,
                    "geld",
                    $"{GeldWoorden.Bedrag(post)} ({GeldWoorden.Sleutel(post.Status)}): {post.Bestemming}",
                    $"geld#{post.Sleutel}"
                )),
        ];
    }
}
