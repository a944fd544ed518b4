using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Monitor.Domain.Vergelijken;
using Vakwerk.Monitor.Reading;

namespace Vakwerk.Monitor.Features.Vooruitblik;

/// <summary>The projection of an indicator to one of its targets.</summary>
/// <param name="Aangenomen">True when the target names no year and the last year of the Werkagenda stands in.</param>
internal sealed record DoelVooruitblik(
    StreefBeeld Streef,
    Domain.Vergelijken.Vooruitblik Uitkomst,
    bool Aangenomen
)
{
    /// <summary>The Werkagenda ends in 2027; figures of that year are counted in the autumn.</summary>
    public const double EindeWerkagenda = 2027.75;

    public static IReadOnlyList<DoelVooruitblik> Van(IndicatorBeeld item) =>
        [
            .. item
                .Streefwaarden.DistinctBy(target =>
                    (target.Reeks, target.Waarde, target.Vergelijking)
                )
                .Select(target => Maak(item, target)),
        ];

    private static DoelVooruitblik Maak(IndicatorBeeld item, StreefBeeld target)
    {
        ReeksBeeld? series = item.Reeksen.FirstOrDefault(one => one.Naam == target.Reeks);
        double? moment = target.Moment?.Midden;
        return new DoelVooruitblik(
            target,
            Domain.Vergelijken.Vooruitblik.Maak(
                [
                    .. (series?.Gedateerd ?? [])
                        .Where(point => point.Kwalificatie == "exact")
                        .Select(point => (point.Periode!.Value.Midden, (double)point.Waarde)),
                ],
                new Streef(target.Vergelijking, target.Waarde, target.Moment, target.Dekking),
                moment ?? EindeWerkagenda,
                series is { Hoofd: true } && item.Vervolg is not null
            ),
            moment is null
        );
    }
}
