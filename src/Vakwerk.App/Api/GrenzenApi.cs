using System.ComponentModel;
using Vakwerk.App.Inloggen;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Search;

namespace Vakwerk.App.Api;

/// <summary>Every limit of this site in one answer.</summary>
internal sealed record Grenzen(
    [property: Description("Bladeren in de API.")] Limieten Paginas,
    [property: Description("Datasets: inlezen, vragen en downloaden.")] DatasetGrenzen Datasets,
    [property: Description("Antwoorden die tegelijk voor één netwerkadres gemaakt worden.")]
        int TegelijkPerAdres,
    [property: Description(
        "Vragen van één netwerkadres die daarnaast wachten; daarboven krijgt u 503."
    )]
        int WachtrijPerAdres,
    [property: Description("Na zoveel seconden kunt u het na een 503 opnieuw proberen.")]
        int OpnieuwNaSeconden,
    [property: Description(
        "Pogingen om in te loggen per netwerkadres per minuut; daarboven krijgt u 429."
    )]
        int InlogpogingenPerMinuut
);

internal static class GrenzenApi
{
    public static void MapGrenzen(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/api/v1/grenzen",
                (IConfiguration settings) =>
                    Results.Json(
                        new Grenzen(
                            new Limieten(
                                DatasetVraag.StandaardPerPagina,
                                DatasetVraag.MeestePerPagina,
                                ApiIndex.Zoekresultaten,
                                Zoeker.MeestePerPagina,
                                Zoeker.LangsteVraag
                            ),
                            DatasetGrenzen.Nu,
                            Drukte.AtOnce,
                            Drukte.Waiting,
                            Drukte.RetrySeconds,
                            InlogLimiet.Pogingen(settings)
                        ),
                        JsonUitvoer.Opties
                    )
            )
            .WithName("grenzen")
            .WithTags("Over de API")
            .WithSummary("Alle grenzen van deze site")
            .WithDescription(
                "Hoeveel u in één keer mag vragen, hoe groot bestanden mogen zijn en hoe druk u het mag maken."
            )
            .Produces<Grenzen>();
}
