using System.Collections.Frozen;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Doelen;

internal sealed class BriefVoortgangContract(Momentopnamen<WerkagendaBeeld> beelden)
    : IBriefVoortgang
{
    public async Task<IReadOnlyDictionary<string, BriefVoortgang>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        WerkagendaBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return beeld.Voortgang.ToFrozenDictionary(
            pair => pair.Key,
            pair => new BriefVoortgang(
                Woord(pair.Value.Voortgang),
                pair.Value.Uitleg,
                pair.Value.Bronnen
            )
        );
    }

    private static BriefWoord Woord(Voortgang progress) =>
        progress switch
        {
            Voortgang.Vooruitgang => BriefWoord.Vooruitgang,
            Voortgang.Gemengd => BriefWoord.Gemengd,
            Voortgang.TeWeinig => BriefWoord.TeWeinig,
            _ => BriefWoord.NietVermeld,
        };
}
