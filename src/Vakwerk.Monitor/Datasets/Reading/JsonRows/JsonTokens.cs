using System.Text.Json;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading.JsonRows;

/// <summary>Reads json token by token from a stream, in one buffer: a token that does not fit in it is refused.</summary>
internal sealed class JsonTokens(LimitedStream stream) : IDisposable
{
    /// <summary>A list of flat objects needs three; a few more for what stands beside it.</summary>
    private const int Depth = 16;

    private static ReadOnlySpan<byte> Mark => "\ufeff"u8;

    private readonly byte[] buffer = new byte[2 * DatasetLimits.LineBytes];
    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = Depth });
    private int position;
    private int filled;
    private int start;
    private int length;
    private bool escaped;
    private bool begun;
    private bool ended;

    public JsonTokenType Type { get; private set; }

    public long Consumed => stream.Given - (filled - position);

    /// <summary>Which object of the list is read, for who is told of a mistake; 0 outside the list.</summary>
    public long Row { get; set; }

    /// <summary>Text of a name, a text or a number, as it stands there.</summary>
    private ReadOnlySpan<byte> Raw => buffer.AsSpan(start, length);

    /// <summary>Goes to the next token; false at the end.</summary>
    public bool Next()
    {
        try
        {
            while (true)
            {
                var reader = new Utf8JsonReader(
                    buffer.AsSpan(position, filled - position),
                    ended,
                    state
                );
                bool found = reader.Read();
                state = reader.CurrentState;
                int from = position;
                position += (int)reader.BytesConsumed;
                if (found)
                {
                    Type = reader.TokenType;
                    bool text = Type is JsonTokenType.String or JsonTokenType.PropertyName;
                    start = from + (int)reader.TokenStartIndex + (text ? 1 : 0);
                    length = reader.ValueSpan.Length;
                    escaped = text && reader.ValueIsEscaped;
                    return true;
                }

                if (ended)
                {
                    return false;
                }

                Fill();
            }
        }
        catch (JsonException wrong)
        {
            throw Refusal(
                $"Dit is geen goede json (regel {(wrong.LineNumber ?? 0) + 1} van het bestand). Vraag het bestand opnieuw op, of sla het op als csv in UTF-8."
            );
        }
    }

    /// <summary>Writes the text of this token to a place that is at least as long as what stands in the file.</summary>
    public int Write(Span<byte> to)
    {
        if (!escaped)
        {
            Raw.CopyTo(to);
            return length;
        }

        try
        {
            var reader = new Utf8JsonReader(buffer.AsSpan(start - 1, length + 2));
            reader.Read();
            return reader.CopyString(to);
        }
        catch (InvalidOperationException)
        {
            throw Refusal("Een tekst heeft tekens die niet bestaan. Vraag het bestand opnieuw op.");
        }
    }

    /// <summary>Bytes that <see cref="Write"/> needs at most.</summary>
    public int Length => length;

    public bool Is(ReadOnlySpan<byte> text) => !escaped && Raw.SequenceEqual(text);

    public bool EndsWith(ReadOnlySpan<byte> text) => Raw.EndsWith(text);

    /// <summary>Passes over the value that begins at this token.</summary>
    public void Skip()
    {
        int depth = 0;
        do
        {
            depth += Type switch
            {
                JsonTokenType.StartArray or JsonTokenType.StartObject => 1,
                JsonTokenType.EndArray or JsonTokenType.EndObject => -1,
                _ => 0,
            };
        } while (depth > 0 && Next());
    }

    public RefusedFileException Refusal(string sentence) => new(Row, sentence);

    public void Dispose() => stream.Dispose();

    private void Fill()
    {
        int kept = filled - position;
        if (kept == buffer.Length)
        {
            throw Refusal(
                $"Een tekst in dit bestand is langer dan {DatasetLimits.LineBytes / 1024} kB. Dat hoort niet in een tabel: verkort de tekst."
            );
        }

        buffer.AsSpan(position, kept).CopyTo(buffer);
        position = 0;
        int read = stream.ReadAtLeast(
            buffer.AsSpan(kept),
            buffer.Length - kept,
            throwOnEndOfStream: false
        );
        filled = kept + read;
        ended = filled < buffer.Length;
        if (!begun && buffer.AsSpan(0, filled).StartsWith(Mark))
        {
            position = Mark.Length;
        }

        begun = true;
    }
}
