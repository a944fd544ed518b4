using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vakwerk.Monitor.Features.Weergave;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Web;
using Vakwerk.Ui.Charts;

namespace Vakwerk.Monitor.Features.Indicatoren;

/// <summary>The chart of an indicator as a file of its own.</summary>
internal static class FiguurEndpoint
{
    public static void MapFiguren(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/figuren/indicatoren/{naam}.svg", TekenAsync).ExcludeFromDescription();

    private static async Task<IResult> TekenAsync(
        string naam,
        Stand stand,
        Momentopnamen<MonitorBeeld> beelden,
        CancellationToken cancellationToken
    )
    {
        MonitorBeeld beeld = await beelden.OpAsync(stand.Dag, cancellationToken);
        return
            beeld.OpSleutel.TryGetValue(naam, out IndicatorBeeld? item)
            && IndicatorGrafiek.Van(item) is { } data
            ? Results.Text(
                Lijngrafiek.Teken(data, GrafiekMaat.Bestand),
                "image/svg+xml; charset=utf-8"
            )
            : Results.NotFound();
    }
}
