using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Web;
using Vakwerk.Primitives;

namespace Vakwerk.Platform.Output;

/// <summary>Marks an endpoint that takes the filters of a data set, and where it pages too; the API document describes them from this.</summary>
public sealed record DatasetMetadata(Dataset Dataset, bool Gepagineerd);

/// <summary>The API of all data sets: <c>api/v1/{naam}</c>, one row by key, and the whole as csv or json.</summary>
public static class DatasetEndpoints
{
    public static void MapDatasets(this IEndpointRouteBuilder routes)
    {
        foreach (Dataset dataset in routes.ServiceProvider.GetServices<Dataset>())
        {
            RouteGroupBuilder group = routes
                .MapGroup($"/api/v1/{dataset.Naam}")
                .WithTags(dataset.Nl);
            MapRows(group, dataset);
            MapDownloads(routes, dataset);
        }
    }

    private static void MapRows(RouteGroupBuilder group, Dataset dataset)
    {
        group
            .MapGet("", (HttpContext context, Stand stand) => PageAsync(dataset, context, stand))
            .WithName(dataset.Naam)
            .WithSummary(dataset.Nl)
            .WithDescription(dataset.Uitleg)
            .WithMetadata(new DatasetMetadata(dataset, Gepagineerd: true))
            .Produces(StatusCodes.Status200OK, typeof(DatasetPagina<>).MakeGenericType(dataset.Rij))
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group
            .MapGet(
                "/{sleutel}",
                (string sleutel, HttpContext context, Stand stand) =>
                    OneAsync(dataset, sleutel, context, stand)
            )
            .WithName(dataset.Naam + "Een")
            .WithSummary($"{dataset.Nl}: één rij")
            .WithDescription(
                $"De rij waarvan {dataset.Sleutel.Naam} gelijk is aan de gevraagde sleutel."
            )
            .Produces(StatusCodes.Status200OK, dataset.Rij)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static void MapDownloads(IEndpointRouteBuilder routes, Dataset dataset)
    {
        routes
            .MapGet(
                $"/api/v1/{dataset.Naam}.csv",
                (HttpContext context, Stand stand) =>
                    FileAsync(
                        dataset,
                        context,
                        stand,
                        "csv",
                        rows => Encoding.UTF8.GetBytes(CsvUitvoer.Schrijf(dataset, rows))
                    )
            )
            .WithTags(dataset.Nl)
            .WithName(dataset.Naam + "Csv")
            .WithSummary($"{dataset.Nl}: alles als csv")
            .WithDescription("Komma's tussen de kolommen, punt als decimaalteken, UTF-8.")
            .WithMetadata(new DatasetMetadata(dataset, Gepagineerd: false))
            .Produces<string>(StatusCodes.Status200OK, "text/csv")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        routes
            .MapGet(
                $"/api/v1/{dataset.Naam}.json",
                (HttpContext context, Stand stand) =>
                    FileAsync(dataset, context, stand, "json", JsonUitvoer.Bytes)
            )
            .WithTags(dataset.Nl)
            .WithName(dataset.Naam + "Json")
            .WithSummary($"{dataset.Nl}: alles als json")
            .WithDescription("Alle rijen in één lijst, zonder pagina's.")
            .WithMetadata(new DatasetMetadata(dataset, Gepagineerd: false))
            .Produces(StatusCodes.Status200OK, dataset.Rij.MakeArrayType())
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> PageAsync(Dataset dataset, HttpContext context, Stand stand)
    {
        if (await Versietag.OngewijzigdAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        Result<DatasetVraag> question = DatasetVraag.Lees(dataset, context.Request.Query);
        return question.Ok
            ? Results.Json(
                await question.Value.PaginaAsync(
                    context.RequestServices,
                    stand.Dag,
                    context.RequestAborted
                ),
                JsonUitvoer.Opties
            )
            : BadRequest(question.Fouten);
    }

    private static async Task<IResult> OneAsync(
        Dataset dataset,
        string key,
        HttpContext context,
        Stand stand
    )
    {
        if (await Versietag.OngewijzigdAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        IReadOnlyList<object> rows = await dataset.RijenAsync(
            context.RequestServices,
            stand.Dag,
            context.RequestAborted
        );
        object? row = rows.FirstOrDefault(row =>
            string.Equals(
                CsvUitvoer.Tekst(dataset.Sleutel.Waarde(row)),
                key,
                StringComparison.OrdinalIgnoreCase
            )
        );
        return row is null
            ? Results.Problem(
                $"Er is geen rij met {dataset.Sleutel.Naam} '{key}'. Bekijk alle rijen op /api/v1/{dataset.Naam}.",
                statusCode: StatusCodes.Status404NotFound,
                title: "Niet gevonden"
            )
            : Results.Json(row, JsonUitvoer.Opties);
    }

    private static async Task<IResult> FileAsync(
        Dataset dataset,
        HttpContext context,
        Stand stand,
        string kind,
        Func<IReadOnlyList<object>, byte[]> write
    )
    {
        if (await Versietag.OngewijzigdAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        Result<DatasetVraag> question = DatasetVraag.Lees(dataset, context.Request.Query);
        if (!question.Ok)
        {
            return BadRequest(question.Fouten);
        }

        IReadOnlyList<object> rows = await question.Value.RijenAsync(
            context.RequestServices,
            stand.Dag,
            context.RequestAborted
        );
        return Results.File(
            write(rows),
            kind == "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
            $"{dataset.Naam}.{kind}"
        );
    }

    private static IResult BadRequest(IEnumerable<Fout> mistakes) =>
        Results.Problem(
            string.Join(" ", mistakes.Select(mistake => mistake.Tekst)),
            statusCode: StatusCodes.Status400BadRequest,
            title: "Deze vraag klopt niet"
        );
}
