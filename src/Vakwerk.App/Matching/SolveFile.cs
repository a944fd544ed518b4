using System.Text.Encodings.Web;
using System.Text.Json;
using Vakwerk.App.Commands;
using Vakwerk.Matching;
using Vakwerk.Matching.Lottery;
using Vakwerk.Matching.Stable;
using Vakwerk.Matching.Ties;

namespace Vakwerk.App.Matching;

/// <summary>Reads a file of named instances and writes the matchings; one bad instance never stops the others.</summary>
internal static class SolveFile
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static readonly Dictionary<string, Func<NamedInstance, byte[], Placement?>> Methods =
        new()
        {
            ["student-optimal"] = (named, _) => DeferredAcceptance.StudentOptimal(named.Instance),
            ["company-optimal"] = (named, _) => CompanyProposing.Find(named.Instance),
            ["super-stable"] = (named, _) => SuperStable.Find(named.Instance),
            ["lottery"] = (named, seed) =>
                DeferredAcceptance.StudentOptimal(
                    named.Instance.WithLottery(new CommittedLottery(seed).NumbersOf(named.Students))
                ),
            ["max-cardinality"] = (named, _) => MaxPlaced.Find(named.Instance),
        };

    /// <exception cref="InputProblemException">The file as a whole is not a list of instances.</exception>
    public static byte[] Run(string file, byte[] text, string method, byte[] seed)
    {
        using JsonDocument document = Parse(file, text);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw new InputProblemException(
                $"{file}: het bestand moet een lijst van opgaven zijn: [ ... ]."
            );
        }

        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, Options))
        {
            writer.WriteStartArray();
            int number = 0;
            foreach (JsonElement element in document.RootElement.EnumerateArray())
            {
                Answer(writer, element, ++number, method, seed);
            }

            writer.WriteEndArray();
        }

        return memory.ToArray();
    }

    private static JsonDocument Parse(string file, byte[] text)
    {
        try
        {
            ReadOnlyMemory<byte> json = text;
            return JsonDocument.Parse(json[(text is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0)..]);
        }
        catch (JsonException broken)
        {
            throw new InputProblemException(
                $"{file}: regel {broken.LineNumber + 1}, teken {broken.BytePositionInLine + 1}: dit is geen goede JSON."
            );
        }
    }

    private static void Answer(
        Utf8JsonWriter writer,
        JsonElement element,
        int number,
        string method,
        byte[] seed
    )
    {
        writer.WriteStartObject();
        string? id = null;
        try
        {
            id = NamedInstance.IdOf(element, number);
            NamedInstance named = NamedInstance.Read(element);
            Placement? placement = Methods[method](named, seed);
            writer.WriteString("id", id);
            WriteMatching(writer, named, placement);
            bool stable = placement is not null && BlockingPairs.OnClasses(placement) == 0;
            writer.WriteBoolean("stable", stable);
            writer.WriteNumber("placed", placement?.Placed ?? 0);
            writer.WriteNull("error");
        }
        catch (InputProblemException fault)
        {
            writer.WriteString("id", id ?? $"{number}");
            writer.WriteNull("matching");
            writer.WriteBoolean("stable", false);
            writer.WriteNumber("placed", 0);
            writer.WriteString("error", $"opgave {number}: {fault.Message}");
        }

        writer.WriteEndObject();
    }

    private static void WriteMatching(
        Utf8JsonWriter writer,
        NamedInstance named,
        Placement? placement
    )
    {
        if (placement is null)
        {
            writer.WriteNull("matching");
            return;
        }

        writer.WriteStartObject("matching");
        for (int s = 0; s < named.Students.Count; s++)
        {
            int company = placement.CompanyOf(s);
            writer.WriteString(named.Students[s], company < 0 ? null : named.Companies[company]);
        }

        writer.WriteEndObject();
    }
}
