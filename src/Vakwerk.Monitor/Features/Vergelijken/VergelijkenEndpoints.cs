using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Web;
using Vakwerk.Ui.Charts;

namespace Vakwerk.Monitor.Features.Vergelijken;

/// <summary>The funnels as files of their own.</summary>
internal static class VergelijkenEndpoints
{
    public static void MapVergelijken(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/figuren/trechter.svg", TekenAsync).ExcludeFromDescription();

    public static async Task<IReadOnlyList<Figuurbestand>> AllesAsync(
        Momentopnamen<VergelijkingBeeld> beelden,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        VergelijkingBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. from figure in SchoolCijfer.Alle
            let data = TrechterFiguur.Van(
                beeld,
                figure,
                beeld.Instellingen.Laatste?.Jaar ?? 0,
                null
            )
            where data is not null
            select new Figuurbestand(
                $"trechter-{figure.Sleutel}",
                Trechtergrafiek.Teken(data, GrafiekMaat.Bestand)
            ),
        ];
    }

    private static async Task<IResult> TekenAsync(
        Momentopnamen<VergelijkingBeeld> beelden,
        Stand stand,
        string? cijfer,
        string? jaar,
        string? school,
        CancellationToken cancellationToken
    )
    {
        VergelijkingBeeld beeld = await beelden.OpAsync(stand.Dag, cancellationToken);
        var question = VergelijkVraag.Lees(beeld, cijfer, jaar, school);
        if (question.Genegeerd.Count > 0)
        {
            return Results.Problem(
                $"{string.Join(", ", question.Genegeerd)} bestaat niet. Kies cijfer uit {string.Join(", ", SchoolCijfer.Alle.Select(one => one.Sleutel))}, en een jaar waarvan er cijfers zijn.",
                statusCode: StatusCodes.Status400BadRequest,
                title: "Deze trechter bestaat niet"
            );
        }

        return
            TrechterFiguur.Van(beeld, question.Cijfer, question.Jaar, question.School) is { } data
            ? Results.Text(
                Trechtergrafiek.Teken(data, GrafiekMaat.Bestand),
                "image/svg+xml; charset=utf-8"
            )
            : Results.NotFound();
    }
}
