using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vakwerk.Monitor.Features.Tabellen.Uitvoer;

/// <summary>Json of rows, in pieces.</summary>
internal static class TabelJson
{
    public const int RowsPerPiece = 256;

    public static readonly JsonWriterOptions Opties = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task SchrijfAsync(
        Uitvoertabel table,
        PipeWriter to,
        CancellationToken cancellationToken
    )
    {
        await using var json = new Utf8JsonWriter(to, Opties);
        json.WriteStartObject();
        json.WriteString("dataset", table.Tabel.Versie.Dataset);
        json.WriteString("versie", table.Tabel.Versie.Nummer);
        json.WriteStartObject("noten");
        foreach ((string name, string text) in table.Noten)
        {
            json.WriteString(name, text);
        }

        json.WriteEndObject();
        json.WriteStartArray("rijen");
        int count = 0;
        foreach (object?[] cells in table.Cellen())
        {
            Rij(json, table.Kolommen, cells);
            if (++count % RowsPerPiece == 0)
            {
                await json.FlushAsync(cancellationToken);
                await to.FlushAsync(cancellationToken);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
        await to.FlushAsync(cancellationToken);
    }

    public static void Rij(
        Utf8JsonWriter json,
        IReadOnlyList<Uitvoerkolom> columns,
        object?[] cells
    )
    {
        json.WriteStartObject();
        for (int i = 0; i < cells.Length; i++)
        {
            json.WritePropertyName(columns[i].Naam);
            switch (cells[i])
            {
                case double number:
                    json.WriteNumberValue(number);
                    break;
                case string text:
                    json.WriteStringValue(text);
                    break;
                default:
                    json.WriteNullValue();
                    break;
            }
        }

        json.WriteEndObject();
    }
}
