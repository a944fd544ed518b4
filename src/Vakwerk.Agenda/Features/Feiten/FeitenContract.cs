using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Feiten;

internal sealed class FeitenContract(Momentopnamen<KamerBeeld> beelden) : IFeiten
{
    public async ValueTask<IReadOnlyDictionary<string, Feit>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    ) => (await beelden.OpAsync(stand, cancellationToken)).FeitOpSleutel;
}
