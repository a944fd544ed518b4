using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vakwerk.App.Statistics;

/// <summary>The answer to a case: keys with numbers, texts, booleans or series of them.</summary>
internal sealed class CaseOutput : Dictionary<string, object?>
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Json(CaseOutput output)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, Options))
        {
            writer.WriteStartObject();
            foreach ((string key, object? value) in output)
            {
                writer.WritePropertyName(key);
                Write(writer, value);
            }

            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(memory.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            // JSON has no infinity: what does not exist is null.
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case System.Collections.IEnumerable series:
                writer.WriteStartArray();
                foreach (object? one in series)
                {
                    Write(writer, one);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
