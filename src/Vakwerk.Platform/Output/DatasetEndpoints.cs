using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Web;
using Vakwerk.Primitives;

namespace Vakwerk.Platform.Output;

/// <summary>One page of a data set.</summary>
public sealed record DatasetPagina<T>(
    string Dataset,
    DateOnly Stand,
    int Totaal,
    int Pagina,
    int PerPagina,
    string? Volgende,
    string? Vorige,
    IReadOnlyList<T> Rijen
);

/// <summary>The API of all data sets: <c>api/v1/{naam}</c>, one row by key, and the whole as csv or json.</summary>
public static class DatasetEndpoints
{
    private static readonly string[] Paging = ["pagina", "perPagina", "stand"];

    public static void MapDatasets(this IEndpointRouteBuilder routes)
    {
        foreach (Dataset dataset in routes.ServiceProvider.GetServices<Dataset>())
        {
            string address = $"/api/v1/{dataset.Naam}";
            Type page = typeof(DatasetPagina<>).MakeGenericType(dataset.Rij);
            routes
                .MapGet(address, (Delegate)((HttpContext context) => PageAsync(dataset, context)))
                .WithName(dataset.Naam)
                .WithTags(dataset.Nl)
                .WithSummary(dataset.Nl)
                .WithDescription(dataset.Uitleg)
                .Produces(StatusCodes.Status200OK, page)
                .ProducesProblem(StatusCodes.Status400BadRequest);
            routes
                .MapGet(
                    address + "/{sleutel}",
                    (string sleutel, HttpContext context) => OneAsync(dataset, sleutel, context)
                )
                .WithName(dataset.Naam + "Een")
                .WithTags(dataset.Nl)
                .WithSummary($"{dataset.Nl}: één rij")
                .Produces(StatusCodes.Status200OK, dataset.Rij)
                .ProducesProblem(StatusCodes.Status404NotFound);
            routes
                .MapGet(
                    address + ".csv",
                    (Delegate)((HttpContext context) => CsvAsync(dataset, context))
                )
                .WithName(dataset.Naam + "Csv")
                .WithTags(dataset.Nl)
                .WithSummary($"{dataset.Nl}: alles als csv")
                .Produces<string>(StatusCodes.Status200OK, "text/csv");
            routes
                .MapGet(
                    address + ".json",
                    (Delegate)((HttpContext context) => JsonAsync(dataset, context))
                )
                .WithName(dataset.Naam + "Json")
                .WithTags(dataset.Nl)
                .WithSummary($"{dataset.Nl}: alles als json")
                .Produces(StatusCodes.Status200OK, dataset.Rij.MakeArrayType());
        }
    }

    private static async Task<IResult> PageAsync(Dataset dataset, HttpContext context)
    {
        if (await NotModifiedAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        Result<List<object>> rows = await RowsAsync(dataset, context);
        Result<int> page = Number(context, "pagina", 1, int.MaxValue, 1);
        Result<int> size = Number(context, "perPagina", 1, 1000, 100);
        Fout[] mistakes = [.. rows.Fouten, .. page.Fouten, .. size.Fouten];
        if (!rows.Ok || mistakes.Length > 0)
        {
            return BadRequest(mistakes);
        }

        List<object> all = rows.Value;
        long skip = (page.Value - 1L) * size.Value;
        bool more = skip + size.Value < all.Count;
        return Results.Json(
            new DatasetPagina<object>(
                dataset.Naam,
                context.RequestServices.GetRequiredService<Stand>().Dag,
                all.Count,
                page.Value,
                size.Value,
                more ? Link(context, page.Value + 1) : null,
                page.Value > 1 ? Link(context, page.Value - 1) : null,
                skip < all.Count ? [.. all.Skip((int)skip).Take(size.Value)] : []
            ),
            JsonUitvoer.Opties
        );
    }

    private static async Task<IResult> OneAsync(Dataset dataset, string key, HttpContext context)
    {
        if (await NotModifiedAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        IReadOnlyList<object> rows = await dataset.RijenAsync(
            context.RequestServices,
            context.RequestServices.GetRequiredService<Stand>().Dag,
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

    private static async Task<IResult> CsvAsync(Dataset dataset, HttpContext context)
    {
        if (await NotModifiedAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        Result<List<object>> rows = await RowsAsync(dataset, context);
        return rows.Ok
            ? Results.File(
                Encoding.UTF8.GetBytes(CsvUitvoer.Schrijf(dataset, rows.Value)),
                "text/csv; charset=utf-8",
                $"{dataset.Naam}.csv"
            )
            : BadRequest(rows.Fouten);
    }

    private static async Task<IResult> JsonAsync(Dataset dataset, HttpContext context)
    {
        if (await NotModifiedAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        Result<List<object>> rows = await RowsAsync(dataset, context);
        return rows.Ok
            ? Results.File(
                JsonUitvoer.Bytes(rows.Value),
                "application/json; charset=utf-8",
                $"{dataset.Naam}.json"
            )
            : BadRequest(rows.Fouten);
    }

    /// <summary>All rows that fit the filters of the query: <c>?status=open&amp;doel=p1-welzijn</c>, exact words.</summary>
    private static async Task<Result<List<object>>> RowsAsync(Dataset dataset, HttpContext context)
    {
        var filters = new List<(DatasetKolom Column, string Value)>();
        foreach ((string name, var value) in context.Request.Query)
        {
            if (Paging.Contains(name))
            {
                continue;
            }

            if (dataset.Kolommen.FirstOrDefault(column => column.Naam == name) is not { } column)
            {
                return new Fout(
                    "api.parameter",
                    name,
                    $"'{name}' is geen kolom van {dataset.Naam}. Kies uit: {string.Join(", ", dataset.Kolommen.Select(c => c.Naam))}, {string.Join(", ", Paging)}."
                );
            }

            filters.Add((column, value.ToString()));
        }

        IReadOnlyList<object> rows = await dataset.RijenAsync(
            context.RequestServices,
            context.RequestServices.GetRequiredService<Stand>().Dag,
            context.RequestAborted
        );
        return rows.Where(row => filters.All(f => Fits(f.Column.Waarde(row), f.Value))).ToList();
    }

    private static bool Fits(object? cell, string wanted) =>
        cell is not string and System.Collections.IEnumerable list
            ? list.Cast<object?>().Any(item => Fits(item, wanted))
            : string.Equals(CsvUitvoer.Tekst(cell), wanted, StringComparison.OrdinalIgnoreCase);

    private static Result<int> Number(HttpContext context, string name, int min, int max, int none)
    {
        string text = context.Request.Query[name].ToString();
        if (text.Length == 0)
        {
            return none;
        }

        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            && value >= min
            && value <= max
            ? value
            : new Fout(
                "api.getal",
                name,
                $"'{text}' kan niet als {name}. Geef een heel getal van {min}{(max == int.MaxValue ? " of hoger" : $" tot en met {max}")}."
            );
    }

    private static string Link(HttpContext context, int page)
    {
        var query = new QueryBuilder(
            context
                .Request.Query.Where(pair => pair.Key != "pagina")
                .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()))
        )
        {
            { "pagina", page.ToString(CultureInfo.InvariantCulture) },
        };
        return context.Request.Path + query.ToString();
    }

    private static async Task<bool> NotModifiedAsync(HttpContext context)
    {
        long version = await context
            .RequestServices.GetRequiredService<InhoudVersie>()
            .HuidigAsync(context.RequestAborted);
        DateOnly day = context.RequestServices.GetRequiredService<Stand>().Dag;
        string tag = string.Create(CultureInfo.InvariantCulture, $"\"{version}-{day:yyyyMMdd}\"");
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "no-cache";
        return context.Request.Headers.IfNoneMatch.Contains(tag);
    }

    private static IResult BadRequest(IEnumerable<Fout> mistakes) =>
        Results.Problem(
            string.Join(" ", mistakes.Select(mistake => mistake.Tekst)),
            statusCode: StatusCodes.Status400BadRequest,
            title: "Deze vraag klopt niet"
        );
}
