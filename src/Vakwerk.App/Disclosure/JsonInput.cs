using System.Text.Json;
using Vakwerk.App.Commands;

namespace Vakwerk.App.Disclosure;

/// <summary>Reads keys of a JSON file and says in Dutch which key is wrong.</summary>
internal sealed class JsonInput(string file, JsonElement element, string place)
{
    public static JsonInput Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new InputProblemException(
                $"{file}: dit bestand bestaat niet. Controleer de naam."
            );
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
            var input = new JsonInput(file, document.RootElement.Clone(), "");
            input.Expect(JsonValueKind.Object, "een object met sleutels tussen { en }");
            return input;
        }
        catch (JsonException broken)
        {
            throw new InputProblemException(
                $"{file}: regel {broken.LineNumber + 1}, teken {broken.BytePositionInLine + 1}: dit is geen goede JSON. Kijk komma's, haken en aanhalingstekens na."
            );
        }
    }

    public bool Has(string key) =>
        element.TryGetProperty(key, out JsonElement found) && found.ValueKind != JsonValueKind.Null;

    public JsonInput Key(string key) =>
        Has(key)
            ? new JsonInput(
                file,
                element.GetProperty(key),
                place.Length == 0 ? key : $"{place}.{key}"
            )
            : throw Problem($"de sleutel {key} ontbreekt");

    public IEnumerable<(string Key, JsonInput Value)> Members()
    {
        Expect(JsonValueKind.Object, "een object met sleutels tussen { en }");
        foreach (JsonProperty member in element.EnumerateObject())
        {
            yield return (member.Name, new JsonInput(file, member.Value, $"{place}.{member.Name}"));
        }
    }

    public IEnumerable<JsonInput> Items()
    {
        Expect(JsonValueKind.Array, "een lijst tussen [ en ]");
        int at = 0;
        foreach (JsonElement item in element.EnumerateArray())
        {
            yield return new JsonInput(file, item, $"{place}[{at++}]");
        }
    }

    /// <summary>One number, or a list of them.</summary>
    public double[] Numbers() =>
        element.ValueKind == JsonValueKind.Array
            ? [.. Items().Select(item => item.Number())]
            : [Number()];

    public double Number()
    {
        Expect(JsonValueKind.Number, "een getal");
        double number = element.GetDouble();
        return double.IsFinite(number) ? number : throw Problem("dit getal is te groot");
    }

    public double? NumberOrNull() => element.ValueKind == JsonValueKind.Null ? null : Number();

    public bool Truth() =>
        element.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? element.GetBoolean()
            : throw Problem("hier hoort true of false te staan");

    public string Text()
    {
        Expect(JsonValueKind.String, "tekst tussen aanhalingstekens");
        return element.GetString()!;
    }

    public InputProblemException Problem(string what) =>
        new($"{file}: {(place.Length == 0 ? "" : place + ": ")}{what}.");

    private void Expect(JsonValueKind kind, string what)
    {
        if (element.ValueKind != kind)
        {
            throw Problem($"hier hoort {what} te staan");
        }
    }
}
