using System.Text.Json;
using Vakwerk.Disclosure;
using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.App.Disclosure;

/// <summary>The file of <c>disclosure audit</c>: a publication in, what an attacker can find out.</summary>
internal static class AuditFile
{
    public static byte[] Run(string file)
    {
        JsonInput input = JsonInput.Read(file);
        try
        {
            var table = Table.Create(Cells(input), Equations(input));
            bool[] suppressed = new bool[table.Count];
            foreach (JsonInput cell in input.Key("suppressed").Items())
            {
                suppressed[table.IndexOf(cell.Text())] = true;
            }

            double lower = input.Has("lower_bound") ? input.Key("lower_bound").Number() : 0;
            double width = input.Has("protection_width")
                ? input.Key("protection_width").Number()
                : 0;
            Audit audit = Attacker.Intervals(
                Bounded(input, Publication.Of(table, suppressed, lower))
            );
            return Write(audit, width);
        }
        catch (DisclosureException fault)
        {
            throw TableProblem.Of(file, fault);
        }
    }

    private static IEnumerable<KeyValuePair<string, double?>> Cells(JsonInput input) =>
        input
            .Key("cells")
            .Members()
            .Select(cell => KeyValuePair.Create(cell.Key, cell.Value.NumberOrNull()));

    private static IEnumerable<(string, IReadOnlyList<string>)> Equations(JsonInput input)
    {
        foreach (JsonInput equation in input.Key("equations").Items())
        {
            string[] parts = [.. equation.Key("parts").Items().Select(part => part.Text())];
            if (parts.Length == 0)
            {
                throw equation.Problem(
                    "parts is leeg; een totaal heeft minstens één onderdeel nodig"
                );
            }

            yield return (equation.Key("total").Text(), parts);
        }
    }

    /// <summary>More than the contract asks: bounds that are known of single cells, as "&lt;5" says at most 4.</summary>
    private static Publication Bounded(JsonInput input, Publication publication)
    {
        if (!input.Has("bounds"))
        {
            return publication;
        }

        foreach ((string name, JsonInput bounds) in input.Key("bounds").Members())
        {
            double[] both = bounds.Numbers();
            if (both.Length != 2 || both[0] > both[1])
            {
                throw bounds.Problem("hier horen twee getallen te staan, het laagste eerst");
            }

            publication = publication.Knowing(publication.Table.IndexOf(name), both[0], both[1]);
        }

        return publication;
    }

    private static byte[] Write(Audit audit, double width)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartObject("intervals");
            foreach ((int cell, Interval interval) in audit.Intervals)
            {
                json.WriteStartArray(audit.Table.Names[cell]);
                Number(json, interval.Lower);
                Number(json, interval.Upper);
                json.WriteEndArray();
            }

            json.WriteEndObject();
            Names(json, "exactly_recomputable", audit, audit.Exact);
            int[] narrow =
            [
                .. audit
                    .Intervals.Where(one => one.Value.Width < width - 1e-6)
                    .Select(one => one.Key),
            ];
            Names(json, "narrow", audit, narrow);
            json.WriteBoolean("safe", audit.Exact.Count == 0 && narrow.Length == 0);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Names(Utf8JsonWriter json, string key, Audit audit, IEnumerable<int> cells)
    {
        json.WriteStartArray(key);
        foreach (int cell in cells)
        {
            json.WriteStringValue(audit.Table.Names[cell]);
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumberValue(value);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
