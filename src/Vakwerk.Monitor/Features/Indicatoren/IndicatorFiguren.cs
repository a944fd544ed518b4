using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vakwerk.Monitor.Features.Weergave;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Web;
using Vakwerk.Ui.Charts;

namespace Vakwerk.Monitor.Features.Indicatoren;

/// <summary>The chart of an indicator as a file of its own.</summary>
internal static class IndicatorFiguren
{
    public static void MapFiguren(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/figuren/indicatoren/{naam}.svg", TekenAsync).ExcludeFromDescription();

    public static async Task<IReadOnlyList<Figuurbestand>> AllesAsync(
        Momentopnamen<MonitorBeeld> beelden,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        MonitorBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. from item in beeld.Indicatoren
            let svg = Svg(item)
            where svg is not null
            select new Figuurbestand($"figuur-{item.Sleutel}", svg),
        ];
    }

    /// <summary>Null where there is nothing to draw.</summary>
    private static string? Svg(IndicatorBeeld item) =>
        IndicatorGrafiek.Van(item) is { } data
            ? Lijngrafiek.Teken(data, GrafiekMaat.Bestand)
            : null;

    private static async Task<IResult> TekenAsync(
        string naam,
        Stand stand,
        Momentopnamen<MonitorBeeld> beelden,
        CancellationToken cancellationToken
    )
    {
        MonitorBeeld beeld = await beelden.OpAsync(stand.Dag, cancellationToken);
        return beeld.OpSleutel.TryGetValue(naam, out IndicatorBeeld? item) && Svg(item) is { } svg
            ? Results.Text(svg, "image/svg+xml; charset=utf-8")
            : Results.NotFound();
    }
}
