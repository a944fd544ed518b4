using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Vakwerk.Monitor.Features.Tabellen.Lezen;
using Vakwerk.Monitor.Features.Tabellen.Uitvoer;
using Vakwerk.Platform.Output;

namespace Vakwerk.Monitor.Features.Tabellen.Api;

/// <summary>Figures as a file: one format each, and a whole version in a zip.</summary>
internal static class TabelBestanden
{
    public static readonly (string Suffix, string Type, string Naam, string Uitleg)[] Vormen =
    [
        (".csv", "text/csv", "Csv", "Komma's tussen de kolommen, punt als decimaalteken, UTF-8."),
        (".json", "application/json", "Json", "Alle rijen met bron en noten."),
        (
            ".xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "Xlsx",
            "Werkboek met een blad met de tabel en een blad met bron en noten."
        ),
        (
            ".jsonstat.json",
            "application/json",
            "JsonStat",
            "JSON-stat 2.0. Een verborgen waarde is null; de status zegt waartussen zij ligt."
        ),
        (
            ".csv-metadata.json",
            "application/csvm+json",
            "Csvw",
            "Beschrijving van de csv volgens CSV on the Web (W3C)."
        ),
        (".sdmx.csv", "application/vnd.sdmx.data+csv; version=2.0.0", "Sdmx", "SDMX-CSV 2.0."),
    ];

    public static async Task<IResult> BestandAsync(
        HttpContext context,
        TabelLezer lezer,
        string dataset,
        string suffix,
        string type
    )
    {
        if (await Versietag.OngewijzigdAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        (_, Uitvoertabel? table, IResult? problem) = await Verstaan.VraagAsync(
            context,
            lezer,
            dataset
        );
        if (problem is not null)
        {
            return problem;
        }

        if (suffix == ".xlsx" && table!.Rijen.Skip(TabelXlsx.MeesteRijen - 1).Any())
        {
            return Verstaan.Probleem(
                StatusCodes.Status400BadRequest,
                "Te groot voor een rekenblad",
                $"Een rekenblad heeft hoogstens {TabelXlsx.MeesteRijen} rijen. Kies csv, of vraag minder."
            );
        }

        return new Stroom(
            type.Contains("csv", StringComparison.Ordinal) ? type + "; charset=utf-8" : type,
            table!.Bestand + suffix,
            suffix switch
            {
                ".csv" => token => TabelCsv.SchrijfAsync(table, context.Response.BodyWriter, token),
                ".json" => token =>
                    TabelJson.SchrijfAsync(table, context.Response.BodyWriter, token),
                ".xlsx" => token => TabelXlsx.SchrijfAsync(table, context.Response.Body, token),
                ".jsonstat.json" => token =>
                    TabelJsonStat.SchrijfAsync(table, context.Response.BodyWriter, token),
                ".sdmx.csv" => token =>
                    TabelSdmx.SchrijfAsync(table, context.Response.BodyWriter, token),
                _ => async token =>
                    await context.Response.Body.WriteAsync(
                        TabelCsv.Metadata(table, Csv(table)),
                        token
                    ),
            }
        );
    }

    /// <summary>Address of the csv that metadata are about.</summary>
    private static string Csv(Uitvoertabel table) =>
        table.Adres.ToString().Replace(".csv-metadata.json", ".csv", StringComparison.Ordinal);

    public static async Task<IResult> ZipAsync(
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

        (OpenTabel? open, IResult? problem) = await Verstaan.OpenAsync(
            lezer,
            dataset,
            versie,
            context
        );
        if (problem is not null)
        {
            return problem;
        }

        Uitvoertabel table = Bulkzip.Tabel(open!, new Uri(context.Request.GetDisplayUrl()));
        return new Stroom(
            "application/zip",
            table.Bestand + ".zip",
            token => Bulkzip.SchrijfAsync(table, context.Response.Body, token)
        );
    }
}
