using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Feiten;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Stiltes;

/// <summary>The register of silences, and those that follow from the other registers: promises past their date without an answer, figures without a source.</summary>
internal sealed class StiltesContract(Momentopnamen<KamerBeeld> beelden) : IStiltes
{
    public async ValueTask<IReadOnlyList<Stilte>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        KamerBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. beeld.Stiltes,
            .. beeld.Beloften.Where(belofte => belofte.TeLaat).Select(ZonderAntwoord),
            .. beeld.Feiten.Where(ZonderBron).Select(AlsStilte),
        ];
    }

    private static bool ZonderBron(Feit feit) =>
        feit is { Soort: "observation", Organisatie: null, Eenheid: "percent" or "score_1_10" };

    private static Stilte ZonderAntwoord(Belofte belofte)
    {
        BeloofdeTermijn termijn = belofte
            .Lijnen.Select(line => line.Geldend)
            .Where(item => item.Uiterlijk is not null)
            .OrderBy(item => item.Uiterlijk)
            .First();
        return new Stilte(
            belofte.Motie.Sleutel,
            "belofte",
            $"{belofte.Motie.Naam}: beloofd voor {termijn.Woorden}. Geen van de brieven zegt dat het is gedaan.",
            $"{belofte.Motie.Naam}: promised for {termijn.Woorden}. None of the letters says that it was done.",
            belofte.Motie.Doelen,
            belofte.Motie.Bronnen,
            $"moties/{belofte.Motie.Sleutel}"
        );
    }

    private static Stilte AlsStilte(Feit feit) =>
        new(
            feit.Sleutel,
            "cijfer",
            $"{feit.Omschrijving} ({Eenheden.Tekst(feit)}): de brief noemt geen bron.",
            $"{feit.Omschrijving} ({Eenheden.Tekst(feit)}): the letter names no source.",
            [],
            [feit.Bron],
            $"brieven/cijfers#{feit.Sleutel}"
        );
}
