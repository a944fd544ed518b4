using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Vakwerk.Monitor.Features.Tabellen.Lezen;
using Vakwerk.Platform.Output;

namespace Vakwerk.Monitor.Features.Tabellen.Catalogus;

/// <summary>The catalogue of all open data of this site, after DCAT-AP-NL 3.0.</summary>
internal static class CatalogusEndpoints
{
    public static void MapCatalogus(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/catalogus.ttl",
                (
                    HttpContext context,
                    TabelLezer lezer,
                    IEnumerable<Dataset> registers,
                    IConfiguration settings
                ) =>
                    AntwoordAsync(
                        context,
                        lezer,
                        registers,
                        settings,
                        graph => graph.Turtle(),
                        "text/turtle"
                    )
            )
            .ExcludeFromDescription();
        routes
            .MapGet(
                "/catalogus.jsonld",
                (
                    HttpContext context,
                    TabelLezer lezer,
                    IEnumerable<Dataset> registers,
                    IConfiguration settings
                ) =>
                    AntwoordAsync(
                        context,
                        lezer,
                        registers,
                        settings,
                        graph => graph.JsonLd(),
                        "application/ld+json"
                    )
            )
            .ExcludeFromDescription();
    }

    private static async Task<IResult> AntwoordAsync(
        HttpContext context,
        TabelLezer lezer,
        IEnumerable<Dataset> registers,
        IConfiguration settings,
        Func<Graaf, string> write,
        string type
    )
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        if (await Versietag.OngewijzigdAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var catalogus = new Dcat(
            $"{context.Request.Scheme}://{context.Request.Host}",
            settings["Contact:Email"],
            await lezer.WoordenAsync(context.RequestAborted)
        );
        TabellenBeeld beeld = await lezer.BeeldAsync(context.RequestAborted);
        return Results.Text(
            write(catalogus.Maak(beeld, registers)),
            type + "; charset=utf-8",
            Encoding.UTF8
        );
    }
}
