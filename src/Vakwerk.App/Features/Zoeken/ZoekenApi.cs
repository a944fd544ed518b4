using System.Globalization;
using Vakwerk.App.Api;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;
using Vakwerk.Platform.Web;

namespace Vakwerk.App.Features.Zoeken;

internal static class ZoekenApi
{
    public static void MapZoeken(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/v1/zoeken", SearchAsync)
            .WithName("zoeken")
            .WithTags("Zoeken")
            .WithSummary("Zoek in alles")
            .WithDescription(
                "Zoekt in doelen, afspraken, moties, brieven, cijfers, indicatoren, instellingen en begrippen. Een Kamerstuknummer in welke schrijfwijze ook, en een BRIN-nummer, komen bovenaan."
            )
            .Produces<Zoekuitkomst>()
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<IResult> SearchAsync(
        HttpContext context,
        Momentopnamen<Zoekindex> indexes,
        Stand stand,
        [System.ComponentModel.Description("Wat u zoekt.")] string? q,
        [System.ComponentModel.Description("Alleen deze soort, bijvoorbeeld doel of motie.")]
            string? soort,
        [System.ComponentModel.Description("Nummer van de pagina.")] string? pagina,
        [System.ComponentModel.Description("Resultaten per pagina.")] string? perPagina
    )
    {
        int? page = Number(pagina, 1, int.MaxValue);
        int? size = Number(perPagina, ApiIndex.Zoekresultaten, Zoeker.MeestePerPagina);
        if (page is null || size is null)
        {
            return Results.Problem(
                $"'pagina' is een heel getal vanaf 1 en 'perPagina' een heel getal van 1 tot en met {Zoeker.MeestePerPagina}.",
                statusCode: StatusCodes.Status400BadRequest,
                title: "Deze vraag klopt niet"
            );
        }

        if (await Versietag.OngewijzigdAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        Zoekindex index = await indexes.OpAsync(stand.Dag, context.RequestAborted);
        return Results.Json(
            Zoeker.Zoek(
                index,
                q,
                string.IsNullOrEmpty(soort) ? null : soort,
                page.Value,
                size.Value
            ),
            JsonUitvoer.Opties
        );
    }

    private static int? Number(string? text, int none, int max) =>
        string.IsNullOrEmpty(text) ? none
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
        && value >= 1
        && value <= max
            ? value
        : null;
}
