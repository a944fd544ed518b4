using System.IO.Pipelines;
using System.Text.Json;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Features.Tabellen.Lezen;

namespace Vakwerk.Monitor.Features.Tabellen.Uitvoer;

/// <summary>JSON-stat 2 in pieces.</summary>
internal static class TabelJsonStat
{
    /// <summary>JSON-stat 2 with the values that are there, by their place in the cube. A hidden value is null and its status says between what.</summary>
    public static async Task SchrijfAsync(
        Uitvoertabel table,
        PipeWriter to,
        CancellationToken cancellationToken
    )
    {
        var cube = new Kubus(table);
        await using var json = new Utf8JsonWriter(to, TabelJson.Opties);
        json.WriteStartObject();
        json.WriteString("version", "2.0");
        json.WriteString("class", "dataset");
        json.WriteString("label", table.Titel);
        json.WriteString(
            "source",
            $"{table.Tabel.Versie.Versie.Uitgever}, {table.Tabel.Versie.Versie.Licentie}"
        );
        json.WriteString("updated", table.Tabel.Versie.Op.UtcDateTime);
        json.WriteString("href", table.Adres.ToString());
        json.WriteStartArray("note");
        foreach ((string name, string text) in table.Noten)
        {
            json.WriteStringValue($"{name}: {text}");
        }

        json.WriteEndArray();
        cube.Beschrijf(json);
        await PartAsync(
            "value",
            number =>
                number.Exact() is { } exact
                    ? () => json.WriteNumberValue(exact)
                    : json.WriteNullValue
        );
        await PartAsync(
            "status",
            number => number.Verborgen() ? () => json.WriteStringValue(Status(number)) : null
        );
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
        await to.FlushAsync(cancellationToken);

        async Task PartAsync(string name, Func<DatasetGetal, Action?> write)
        {
            json.WriteStartObject(name);
            int count = 0;
            foreach ((long place, DatasetGetal number) in cube.Plaatsen())
            {
                if (write(number) is { } value)
                {
                    json.WritePropertyName(
                        place.ToString(System.Globalization.CultureInfo.InvariantCulture)
                    );
                    value();
                }

                if (++count % TabelJson.RowsPerPiece == 0)
                {
                    await json.FlushAsync(cancellationToken);
                    await to.FlushAsync(cancellationToken);
                }
            }

            json.WriteEndObject();
        }
    }

    private static string Status(DatasetGetal number) =>
        number is { Laag: { } from, Hoog: { } to, Beschermt: true }
            ? FormattableString.Invariant(
                $"verborgen om andere cellen te beschermen: {from:R} tot {to:R}"
            )
        : number is { Laag: { } low, Hoog: { } high }
            ? FormattableString.Invariant($"verborgen: {low:R} tot {high:R}")
        : "onbekend";
}
