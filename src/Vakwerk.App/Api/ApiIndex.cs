using System.ComponentModel;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Search;
using Vakwerk.Platform.Web;

namespace Vakwerk.App.Api;

/// <summary>A data set as the index of the API lists it.</summary>
public sealed record DatasetInfo(
    [property: Description("Naam van de dataset.")] string Naam,
    [property: Description("Titel.")] string Titel,
    [property: Description("Wat een rij is.")] string Uitleg,
    [property: Description("Aantal rijen op de gevraagde dag.")] int Rijen,
    [property: Description("Adres van de rijen.")] string Adres,
    [property: Description("Adres van alle rijen als csv.")] string Csv,
    [property: Description("Adres van alle rijen als json.")] string Json,
    [property: Description("Licentie.")] string Licentie,
    [property: Description("Wie u als bron noemt.")] string Bron
);

/// <summary>How much may be asked at once.</summary>
public sealed record Limieten(
    [property: Description("Rijen per pagina wanneer u niets vraagt.")] int StandaardPerPagina,
    [property: Description("Meeste rijen per pagina.")] int MeestePerPagina,
    [property: Description("Zoekresultaten per pagina wanneer u niets vraagt.")]
        int StandaardZoekresultaten,
    [property: Description("Meeste zoekresultaten per pagina.")] int MeesteZoekresultaten,
    [property: Description("Meeste tekens van een zoekvraag; de rest telt niet mee.")]
        int LangsteZoekvraag
);

/// <summary>The front of the API: which data sets there are, and the limits.</summary>
internal static class ApiIndex
{
    public const int Zoekresultaten = 20;

    public static void MapApiIndex(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api", () => Results.Redirect("/data/api")).ExcludeFromDescription();
        routes
            .MapGet("/api/v1", IndexAsync)
            .WithName("index")
            .WithTags("Over de API")
            .WithSummary("Alle datasets")
            .WithDescription("Naam, uitleg, aantal rijen, adressen en licentie van elke dataset.")
            .Produces<DatasetInfo[]>();
        routes
            .MapGet(
                "/api/v1/limieten",
                () =>
                    Results.Json(
                        new Limieten(
                            DatasetVraag.StandaardPerPagina,
                            DatasetVraag.MeestePerPagina,
                            Zoekresultaten,
                            Zoeker.MeestePerPagina,
                            Zoeker.LangsteVraag
                        ),
                        JsonUitvoer.Opties
                    )
            )
            .WithName("limieten")
            .WithTags("Over de API")
            .WithSummary("Hoeveel u in één keer mag vragen")
            .Produces<Limieten>();
    }

    private static async Task<IResult> IndexAsync(
        HttpContext context,
        IEnumerable<Dataset> datasets,
        Stand stand
    )
    {
        if (await Versietag.OngewijzigdAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var infos = new List<DatasetInfo>();
        foreach (Dataset dataset in datasets.OrderBy(item => item.Naam, StringComparer.Ordinal))
        {
            IReadOnlyList<object> rows = await dataset.RijenAsync(
                context.RequestServices,
                stand.Dag,
                context.RequestAborted
            );
            string address = $"/api/v1/{dataset.Naam}";
            infos.Add(
                new DatasetInfo(
                    dataset.Naam,
                    dataset.Nl,
                    dataset.Uitleg,
                    rows.Count,
                    address,
                    address + ".csv",
                    address + ".json",
                    dataset.Licentie.Naam,
                    dataset.Licentie.BronNl
                )
            );
        }

        return Results.Json(infos, JsonUitvoer.Opties);
    }
}
