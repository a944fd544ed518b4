using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Vakwerk.Monitor.Features.Tabellen.Lezen;
using Vakwerk.Monitor.Features.Tabellen.Uitvoer;
using Vakwerk.Platform.Output;

namespace Vakwerk.Monitor.Features.Tabellen.Api;

/// <summary>Published data sets in the API: list, explanation, figures, and the same figures in other formats.</summary>
internal static class TabellenApi
{
    public const string Wortel = "/api/v1/tabellen";

    private const string Tag = "Tabellen";

    private const string Vraagtekst =
        "Geef met groepeer de kenmerken die u naast elkaar wilt zien en met waar de voorwaarden. Zonder versie krijgt u de versie die nu geldt.";

    public static void MapTabellen(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(Wortel, LijstAsync)
            .WithTags(Tag)
            .WithName("tabellen")
            .WithSummary("Gepubliceerde datasets")
            .WithDescription(
                "Alleen wat gepubliceerd is. Een vervangen versie krijgt u met haar nummer, een ingetrokken versie niet."
            )
            .Produces<TabelInfo[]>();
        routes
            .MapGet(Wortel + "/{dataset}", DetailAsync)
            .WithTags(Tag)
            .WithName("tabel")
            .WithSummary("Eén dataset: kenmerken, codes, maten en versies")
            .Produces<TabelDetail>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status410Gone);
        Beschrijf(
                routes.MapGet(Wortel + "/{dataset}/cijfers", CijfersAsync),
                "cijfersVanTabel",
                "Cijfers, per pagina",
                Vraagtekst
            )
            .Produces<CijfersPagina>();
        foreach ((string suffix, string type, string name, string text) in TabelBestanden.Vormen)
        {
            Beschrijf(
                    routes.MapGet(
                        $"{Wortel}/{{dataset}}/cijfers{suffix}",
                        (
                            HttpContext context,
                            TabelLezer lezer,
                            [Description("Naam van de dataset.")] string dataset,
                            [Description("Kenmerken, met komma's ertussen.")] string? groepeer,
                            [Description("Voorwaarden, zoals jaar=2025 of niveau=2|3.")]
                                string[]? waar,
                            [Description("Maten, met komma's ertussen; zonder: alle.")]
                                string? maat,
                            [Description("Nummer van een versie.")] string? versie
                        ) => TabelBestanden.BestandAsync(context, lezer, dataset, suffix, type)
                    ),
                    "cijfersVanTabel" + name,
                    $"Cijfers als {suffix.TrimStart('.')}",
                    $"{text} {Vraagtekst}"
                )
                .Produces<string>(StatusCodes.Status200OK, type.Split(';')[0]);
        }

        Beschrijf(
                routes.MapGet(Wortel + "/{dataset}/alles.zip", TabelBestanden.ZipAsync),
                "alleVanTabel",
                "Een hele versie in een zip",
                "Alle waarnemingen als csv, met beschrijving en leesmij."
            )
            .Produces<string>(StatusCodes.Status200OK, "application/zip");
    }

    private static RouteHandlerBuilder Beschrijf(
        RouteHandlerBuilder route,
        string name,
        string summary,
        string description
    ) =>
        route
            .WithTags(Tag)
            .WithName(name)
            .WithSummary(summary)
            .WithDescription(description)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status410Gone);

    private static async Task<IResult> LijstAsync(HttpContext context, TabelLezer lezer)
    {
        if (await Versietag.OngewijzigdAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        TabellenBeeld beeld = await lezer.BeeldAsync(context.RequestAborted);
        Woorden woorden = await lezer.WoordenAsync(context.RequestAborted);
        return Results.Json(
            beeld.Alle.Select(bron => Beschrijving.Info(bron, woorden)),
            JsonUitvoer.Opties
        );
    }

    private static async Task<IResult> DetailAsync(
        HttpContext context,
        TabelLezer lezer,
        [Description("Naam van de dataset.")] string dataset,
        [Description("Nummer van een versie; zonder: die nu geldt.")] string? versie
    )
    {
        if (await Versietag.OngewijzigdAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        TabellenBeeld beeld = await lezer.BeeldAsync(context.RequestAborted);
        Woorden woorden = await lezer.WoordenAsync(context.RequestAborted);
        if (beeld.OpNaam.GetValueOrDefault(dataset) is not { } bron)
        {
            return Verstaan.Onbekend(dataset);
        }

        if (string.IsNullOrEmpty(versie) && bron.Huidig is null)
        {
            return Results.Json(Beschrijving.Detail(bron, null, woorden), JsonUitvoer.Opties);
        }

        (OpenTabel? open, IResult? problem) = await Verstaan.OpenAsync(
            lezer,
            dataset,
            versie,
            context
        );
        return problem
            ?? Results.Json(Beschrijving.Detail(bron, open, woorden), JsonUitvoer.Opties);
    }

    private static async Task<IResult> CijfersAsync(
        HttpContext context,
        TabelLezer lezer,
        [Description("Naam van de dataset.")] string dataset,
        [Description("Kenmerken, met komma's ertussen.")] string? groepeer,
        [Description("Voorwaarden, zoals jaar=2025 of niveau=2|3.")] string[]? waar,
        [Description("Maten, met komma's ertussen; zonder: alle.")] string? maat,
        [Description("Nummer van een versie.")] string? versie,
        [Description("Nummer van de pagina.")] string? pagina,
        [Description("Aantal rijen per pagina.")] string? perPagina
    )
    {
        if (await Versietag.OngewijzigdAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        (CijferVraag? vraag, Uitvoertabel? table, IResult? problem) = await Verstaan.VraagAsync(
            context,
            lezer,
            dataset
        );
        return problem ?? Results.Json(Pagina(table!, vraag!, context), JsonUitvoer.Opties);
    }

    private static CijfersPagina Pagina(Uitvoertabel table, CijferVraag vraag, HttpContext context)
    {
        long skip = (vraag.Pagina - 1L) * vraag.PerPagina;
        var rows = new List<IReadOnlyDictionary<string, object?>>();
        long count = 0;
        foreach (object?[] cells in table.Cellen())
        {
            if (count >= skip && rows.Count < vraag.PerPagina)
            {
                var row = new Dictionary<string, object?>(cells.Length);
                for (int i = 0; i < cells.Length; i++)
                {
                    row[table.Kolommen[i].Naam] = cells[i];
                }

                rows.Add(row);
            }

            count++;
        }

        return new CijfersPagina(
            table.Tabel.Versie.Dataset,
            table.Tabel.Versie.Nummer,
            table.Tabel.Bron.Nieuwer(table.Tabel.Versie)?.Nummer,
            count,
            vraag.Pagina,
            vraag.PerPagina,
            skip + vraag.PerPagina < count ? Adres(context, vraag.Pagina + 1) : null,
            vraag.Pagina > 1 ? Adres(context, vraag.Pagina - 1) : null,
            table.Noten.ToDictionary(note => note.Naam, note => note.Tekst),
            rows
        );
    }

    private static string Adres(HttpContext context, int page)
    {
        var builder = new QueryBuilder(
            context
                .Request.Query.Where(pair => pair.Key != "pagina")
                .SelectMany(pair =>
                    pair.Value.OfType<string>()
                        .Select(value => KeyValuePair.Create(pair.Key, value))
                )
        )
        {
            { "pagina", page.ToString(CultureInfo.InvariantCulture) },
        };
        return context.Request.Path + builder.ToString();
    }
}
