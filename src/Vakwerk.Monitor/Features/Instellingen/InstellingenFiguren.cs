using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Web;

namespace Vakwerk.Monitor.Features.Instellingen;

/// <summary>The drawings of the pages as svg files.</summary>
internal static class InstellingenFiguren
{
    public static void MapInstellingenFiguren(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/figuren/instellingen").ExcludeFromDescription();
        group.MapGet("/kaart.svg", KaartAsync);
        group.MapGet("/{brin}.svg", StudentenAsync);
    }

    private static async Task<IResult> KaartAsync(
        Momentopnamen<InstellingenBeeld> beelden,
        Stand stand,
        string? gebied,
        string? maat,
        CancellationToken cancellationToken
    )
    {
        InstellingenBeeld beeld = await beelden.OpAsync(stand.Dag, cancellationToken);
        (InstellingenVraag vraag, IReadOnlyList<string> ignored) = InstellingenVraag.Lees(
            beeld,
            null,
            null,
            null,
            null,
            gebied,
            maat
        );
        if (ignored.Count > 0)
        {
            return Results.Problem(
                $"{string.Join(", ", ignored)} bestaat niet. Kies gebied=provincie of gebied=arbeidsmarktregio, en maat=bbl of maat=studenten.",
                statusCode: StatusCodes.Status400BadRequest,
                title: "Deze kaart bestaat niet"
            );
        }

        return beeld.Laatste is null
            ? Results.NotFound()
            : Svg<KaartFiguur>(
                new()
                {
                    [nameof(KaartFiguur.Gebied)] = vraag.Gebied,
                    [nameof(KaartFiguur.Maat)] = vraag.Maat,
                }
            );
    }

    private static async Task<IResult> StudentenAsync(
        Momentopnamen<InstellingenBeeld> beelden,
        Stand stand,
        string brin,
        CancellationToken cancellationToken
    )
    {
        InstellingenBeeld beeld = await beelden.OpAsync(stand.Dag, cancellationToken);
        return
            beeld.OpBrin.GetValueOrDefault(brin.ToUpperInvariant()) is { Totalen.Count: > 0 } school
            ? Svg<StudentenFiguur>(new() { [nameof(StudentenFiguur.Brin)] = school.Brin })
            : Results.NotFound();
    }

    private static RazorComponentResult<T> Svg<T>(Dictionary<string, object?> parameters)
        where T : IComponent => new(parameters) { ContentType = "image/svg+xml; charset=utf-8" };
}
