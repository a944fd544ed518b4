using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vakwerk.Monitor.Features.Tabellen.Uitvoer;

/// <summary>Csv (RFC 4180, UTF-8, decimal point) row by row, and its description by CSV on the Web.</summary>
internal static class TabelCsv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private static readonly JsonSerializerOptions Leesbaar = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task SchrijfAsync(
        Uitvoertabel table,
        PipeWriter to,
        CancellationToken cancellationToken
    )
    {
        var pipe = new Pijp(to);
        pipe.Tekst.AppendJoin(',', table.Kolommen.Select(column => column.Naam)).Append("\r\n");
        foreach (object?[] cells in table.Cellen())
        {
            for (int i = 0; i < cells.Length; i++)
            {
                if (i > 0)
                {
                    pipe.Tekst.Append(',');
                }

                Veld(pipe.Tekst, cells[i]);
            }

            pipe.Tekst.Append("\r\n");
            await pipe.VerderAsync(cancellationToken);
        }

        await pipe.LeegAsync(cancellationToken);
    }

    /// <summary>Writes a value; a text that a spreadsheet would take for a formula gets an apostrophe.</summary>
    public static void Veld(StringBuilder to, object? value)
    {
        if (value is double number)
        {
            to.Append(number.ToString("R", CultureInfo.InvariantCulture));
        }
        else if (value is string { Length: > 0 } text)
        {
            text = Formule(text) ? "'" + text : text;
            if (text.AsSpan().ContainsAny(Special))
            {
                to.Append('"')
                    .Append(text.Replace("\"", "\"\"", StringComparison.Ordinal))
                    .Append('"');
            }
            else
            {
                to.Append(text);
            }
        }
    }

    public static bool Formule(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    /// <summary>Metadata for the csv at an address (W3C Tabular Metadata).</summary>
    public static byte[] Metadata(Uitvoertabel table, string csv)
    {
        var notes = new JsonArray([
            .. table.Noten.Select(note =>
                (JsonNode)new JsonObject { ["naam"] = note.Naam, ["tekst"] = note.Tekst }
            ),
        ]);
        var columns = new JsonArray([
            .. table.Kolommen.Select(column =>
            {
                var item = new JsonObject
                {
                    ["name"] = column.Naam,
                    ["titles"] = new JsonArray(column.Naam),
                    ["dc:description"] = column.Uitleg,
                    ["datatype"] = column.Getal ? "number" : "string",
                };
                if (column.Sleutel)
                {
                    item["default"] = "";
                }

                return (JsonNode)item;
            }),
        ]);
        var schema = new JsonObject { ["columns"] = columns };
        if (table.Kolommen.Any(column => column.Sleutel))
        {
            schema["primaryKey"] = new JsonArray([
                .. table.Kolommen.Where(c => c.Sleutel).Select(c => (JsonNode)c.Naam),
            ]);
        }

        var root = new JsonObject
        {
            ["@context"] = new JsonArray(
                "http://www.w3.org/ns/csvw",
                new JsonObject { ["@language"] = "nl" }
            ),
            ["url"] = csv,
            ["dc:title"] = table.Titel,
            ["dc:description"] = table.Tabel.Versie.Versie.Populatie,
            ["dc:publisher"] = table.Tabel.Versie.Versie.Uitgever,
            ["dc:license"] = table.Tabel.Versie.Versie.Licentie,
            ["dc:modified"] = new JsonObject
            {
                ["@value"] = table.Tabel.Versie.Op.ToString(
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture
                ),
                ["@type"] = "xsd:date",
            },
            ["dc:source"] = table.Vastadres,
            ["dialect"] = new JsonObject
            {
                ["encoding"] = "utf-8",
                ["header"] = true,
                ["delimiter"] = ",",
            },
            ["tableSchema"] = schema,
            ["notes"] = notes,
        };
        return Encoding.UTF8.GetBytes(root.ToJsonString(Leesbaar));
    }
}
