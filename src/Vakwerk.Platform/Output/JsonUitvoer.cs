using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Vakwerk.Primitives;

namespace Vakwerk.Platform.Output;

/// <summary>The one spelling of json: camel case, readable text, dates and periods as they are written.</summary>
public static class JsonUitvoer
{
    public static JsonSerializerOptions Opties { get; } =
        new(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            Converters = { new PeriodeConverter(), new JsonStringEnumConverter() },
        };

    public static byte[] Bytes(IReadOnlyList<object> rows) =>
        JsonSerializer.SerializeToUtf8Bytes(rows, Opties);

    private sealed class PeriodeConverter : JsonConverter<Periode>
    {
        public override Periode Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            Periode.Lees(reader.GetString()) is { Ok: true } result
                ? result.Value
                : throw new JsonException();

        public override void Write(
            Utf8JsonWriter writer,
            Periode value,
            JsonSerializerOptions options
        ) => writer.WriteStringValue(value.ToString());
    }
}
