using System.Text.Json;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Features.Tabellen.Lezen;

namespace Vakwerk.Monitor.Features.Tabellen.Uitvoer;

/// <summary>Dimensions of a JSON-stat data set: those of the table, and the measure as the last one.</summary>
internal sealed class Kubus
{
    private readonly Uitvoertabel table;
    private readonly List<(
        ImageDimension Dimension,
        string[] Codes,
        Dictionary<string, int> Places
    )> sides = [];

    public Kubus(Uitvoertabel table)
    {
        this.table = table;
        HashSet<string>[] seen = [.. table.Kenmerken.Select(_ => new HashSet<string>())];
        foreach (DatasetRij row in table.Rijen)
        {
            for (int d = 0; d < seen.Length; d++)
            {
                seen[d].Add(row.Codes[d]);
            }
        }

        for (int d = 0; d < seen.Length; d++)
        {
            string[] codes = [.. seen[d].Order(Comparer<string>.Create(CodeOrder.Compare))];
            sides.Add(
                (table.Kenmerken[d], codes, codes.Index().ToDictionary(i => i.Item, i => i.Index))
            );
        }
    }

    public IEnumerable<(long Place, DatasetGetal Number)> Plaatsen()
    {
        foreach (DatasetRij row in table.Rijen)
        {
            long place = 0;
            for (int d = 0; d < sides.Count; d++)
            {
                place = place * sides[d].Codes.Length + sides[d].Places[row.Codes[d]];
            }

            for (int m = 0; m < table.Maten.Count; m++)
            {
                yield return (place * table.Maten.Count + m, row.Getallen[table.Maten[m].Nummer]);
            }
        }
    }

    public void Beschrijf(Utf8JsonWriter json)
    {
        json.WriteStartArray("id");
        sides.ForEach(side => json.WriteStringValue(side.Dimension.Name));
        json.WriteStringValue("maat");
        json.WriteEndArray();
        json.WriteStartArray("size");
        sides.ForEach(side => json.WriteNumberValue(side.Codes.Length));
        json.WriteNumberValue(table.Maten.Count);
        json.WriteEndArray();
        json.WriteStartObject("role");
        Rol(json, "time", side => table.Tabel.Woorden.IsJaar(side));
        Rol(json, "geo", Woorden.IsGebied);
        json.WriteStartArray("metric");
        json.WriteStringValue("maat");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("dimension");
        foreach ((ImageDimension dimension, string[] codes, _) in sides)
        {
            Kant(
                json,
                dimension.Name,
                table.Tabel.Woorden.Nederlands(dimension.Name),
                codes,
                code => table.Tabel.Woorden.Code(dimension, code)
            );
        }

        Maten(json);
        json.WriteEndObject();
    }

    private void Rol(Utf8JsonWriter json, string name, Func<string, bool> fits)
    {
        string[] found = [.. sides.Select(side => side.Dimension.Name).Where(fits)];
        if (found.Length > 0)
        {
            json.WriteStartArray(name);
            Array.ForEach(found, json.WriteStringValue);
            json.WriteEndArray();
        }
    }

    private static void Kant(
        Utf8JsonWriter json,
        string name,
        string label,
        IReadOnlyList<string> codes,
        Func<string, string> text
    )
    {
        json.WriteStartObject(name);
        json.WriteString("label", label);
        json.WriteStartObject("category");
        json.WriteStartArray("index");
        foreach (string code in codes)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
        json.WriteStartObject("label");
        foreach (string code in codes)
        {
            json.WriteString(code, text(code));
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Maten(Utf8JsonWriter json)
    {
        json.WriteStartObject("maat");
        json.WriteString("label", "Maat");
        json.WriteStartObject("category");
        json.WriteStartArray("index");
        foreach (Uitvoermaat item in table.Maten)
        {
            json.WriteStringValue(item.Measure.Name);
        }

        json.WriteEndArray();
        json.WriteStartObject("label");
        foreach (Uitvoermaat item in table.Maten)
        {
            json.WriteString(item.Measure.Name, item.Measure.Nl);
        }

        json.WriteEndObject();
        json.WriteStartObject("unit");
        foreach (Uitvoermaat item in table.Maten)
        {
            json.WriteStartObject(item.Measure.Name);
            json.WriteString("label", item.Measure.Unit);
            json.WriteNumber("decimals", item.Measure.Decimal ? 2 : 0);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
