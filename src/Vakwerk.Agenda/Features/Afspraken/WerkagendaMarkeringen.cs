using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Afspraken;

/// <summary>Marks in the margin of letters: where goals, agreements, partners, bills and sources stand.</summary>
internal sealed class WerkagendaMarkeringen(Momentopnamen<WerkagendaBeeld> beelden)
    : IBriefMarkeringBron
{
    public async Task<IReadOnlyList<BriefMarkering>> VanBriefAsync(
        string brief,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        WerkagendaBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. beeld.Doelen.SelectMany(doel =>
                Marks(doel.Bronnen, brief, "doel", doel.Nl, $"doelen/{doel.Sleutel}")
            ),
            .. beeld.Afspraken.SelectMany(item =>
                Marks(
                    item.Afspraak.Bronnen,
                    brief,
                    "afspraak",
                    item.Afspraak.Titel,
                    $"afspraken/{item.Sleutel}"
                )
            ),
            .. beeld.Partners.SelectMany(partner =>
                Marks(
                    partner.Bronnen,
                    brief,
                    "partner",
                    partner.Naam,
                    $"partners/{partner.Sleutel}"
                )
            ),
            .. beeld.Wetten.SelectMany(wet =>
                Marks(wet.Wet.Bronnen, brief, "wet", wet.Wet.Nl, $"wetten#{wet.Wet.Sleutel}")
            ),
            .. beeld.Onderzoeken.SelectMany(item =>
                Marks(item.Bronnen, brief, "bron", item.Titel, $"bronnen#{item.Sleutel}")
            ),
        ];
    }

    private static IEnumerable<BriefMarkering> Marks(
        IEnumerable<Bronverwijzing> places,
        string brief,
        string kind,
        string text,
        string address
    ) =>
        places
            .Where(place => place.Brief == brief)
            .Select(place => new BriefMarkering(place, kind, text, address));
}
