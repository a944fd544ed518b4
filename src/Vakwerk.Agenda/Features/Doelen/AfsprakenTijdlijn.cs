using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Doelen;

/// <summary>What letters said about a goal's agreements, what bills did, and which days are still to come.</summary>
internal sealed class AfsprakenTijdlijn(Momentopnamen<WerkagendaBeeld> beelden) : ITijdlijnBron
{
    public async Task<IReadOnlyList<TijdlijnItem>> VanDoelAsync(
        string doel,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        WerkagendaBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        if (!beeld.DoelOpSleutel.TryGetValue(doel, out Doel? node))
        {
            return [];
        }

        return
        [
            .. Brieven(node, beeld),
            .. beeld.AfsprakenVan(doel).SelectMany(item => Stappen(item)),
            .. beeld.AfsprakenVan(doel).SelectMany(item => Straks(item, stand)),
            .. beeld.Wetten.Where(wet => wet.Wet.Doel == doel).SelectMany(Echt),
        ];
    }

    private static IEnumerable<TijdlijnItem> Brieven(Doel doel, WerkagendaBeeld beeld) =>
        doel
            .Bronnen.Where(bron => beeld.Brieven.ContainsKey(bron.Brief))
            .DistinctBy(bron => bron.Brief)
            .Select(bron => new TijdlijnItem(
                beeld.Brieven[bron.Brief].Datum,
                "brief",
                $"Het doel staat in de brief ‘{beeld.Brieven[bron.Brief].Titel}’.",
                bron.Adres
            ));

    private static IEnumerable<TijdlijnItem> Stappen(AfspraakStand item) =>
        item.Geschiedenis.Select(status => new TijdlijnItem(
            status.Datum,
            "afspraak",
            $"{item.Afspraak.Titel}: {status.Tekst}",
            $"afspraken/{item.Sleutel}"
        ));

    private static IEnumerable<TijdlijnItem> Straks(AfspraakStand item, DateOnly stand)
    {
        if (!item.Klaar)
        {
            foreach (Termijn term in item.Geldend.Where(term => term.Uiterlijk > stand))
            {
                yield return new TijdlijnItem(
                    term.Uiterlijk!.Value,
                    "termijn",
                    $"{item.Afspraak.Titel}: {term.Woorden}",
                    $"afspraken/{item.Sleutel}"
                );
            }
        }
    }

    private static IEnumerable<TijdlijnItem> Echt(WetStand wet)
    {
        if (wet.Echt is { } day)
        {
            yield return new TijdlijnItem(
                day,
                "wet",
                $"{wet.Wet.Nl}: {wet.Wet.EchteGebeurtenis}",
                $"wetten#{wet.Wet.Sleutel}"
            );
        }
    }
}
