using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Vakwerk.Monitor.Features.Tabellen.Lezen;
using Vakwerk.Monitor.Features.Tabellen.Uitvoer;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Tabellen.Api;

/// <summary>From an address to a version and a table, or to a problem in Dutch.</summary>
internal static class Verstaan
{
    public static async Task<(CijferVraag?, Uitvoertabel?, IResult?)> VraagAsync(
        HttpContext context,
        TabelLezer lezer,
        string dataset
    )
    {
        Result<CijferVraag> vraag = CijferVraag.Lees(context.Request.Query);
        if (!vraag.Ok)
        {
            return (null, null, Fout(vraag.Fouten));
        }

        (OpenTabel? open, IResult? problem) = await OpenAsync(
            lezer,
            dataset,
            vraag.Value.Versie,
            context
        );
        if (problem is not null)
        {
            return (null, null, problem);
        }

        Result<Uitvoertabel> table = Uitvoertabel.Vraag(
            open!,
            vraag.Value.Groepeer,
            vraag.Value.Waar,
            vraag.Value.Maten,
            new Uri(context.Request.GetEncodedUrl()),
            context.RequestAborted
        );
        return table.Ok ? (vraag.Value, table.Value, null) : (null, null, Fout(table.Fouten));
    }

    /// <summary>The version that is meant. What was never published is not there, whatever its number.</summary>
    public static async Task<(OpenTabel?, IResult?)> OpenAsync(
        TabelLezer lezer,
        string dataset,
        string? nummer,
        HttpContext context
    )
    {
        TabellenBeeld beeld = await lezer.BeeldAsync(context.RequestAborted);
        if (beeld.OpNaam.GetValueOrDefault(dataset) is not { } bron)
        {
            return (null, Onbekend(dataset));
        }

        Tabelversie? versie = string.IsNullOrEmpty(nummer)
            ? bron.Huidig ?? bron.Versies[0]
            : bron.Versie(nummer);
        if (versie is null)
        {
            return (
                null,
                Probleem(
                    StatusCodes.Status404NotFound,
                    "Niet gevonden",
                    $"Versie {nummer} van {dataset} is niet gepubliceerd. Er zijn: {string.Join(", ", bron.Versies.Select(item => item.Nummer))}."
                )
            );
        }

        return !versie.Leesbaar
            ? (
                null,
                Probleem(
                    StatusCodes.Status410Gone,
                    "Ingetrokken",
                    $"Versie {versie.Nummer} van {dataset} is ingetrokken: {versie.Reden}"
                        + (bron.Nieuwer(versie) is { } now ? $" Gebruik versie {now.Nummer}." : "")
                )
            )
            : (await lezer.OpenAsync(bron, versie, context.RequestAborted), null);
    }

    public static IResult Onbekend(string dataset) =>
        Probleem(
            StatusCodes.Status404NotFound,
            "Niet gevonden",
            $"Er is geen gepubliceerde dataset '{dataset}'. Alle gepubliceerde datasets staan op {TabellenApi.Wortel}."
        );

    public static IResult Fout(IEnumerable<Fout> mistakes) =>
        Probleem(
            StatusCodes.Status400BadRequest,
            "Deze vraag klopt niet",
            string.Join(" ", mistakes.Select(mistake => mistake.Tekst))
        );

    public static IResult Probleem(int status, string title, string text) =>
        Results.Problem(text, statusCode: status, title: title);
}
