using System.Text;
using System.Text.Json;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading.JsonRows;

/// <summary>
/// A list of flat objects: <c>[{…}, …]</c>, or the <c>{"value": […]}</c> of OData. Objects need not have the same names in the same
/// order, so the names are gathered first, in a walk of their own that also proves that the whole file is right.
/// </summary>
internal sealed class JsonScanner : RecordScanner
{
    private readonly JsonTokens tokens;
    private readonly List<byte[]> names;
    private readonly bool gathers;
    private readonly Findings findings;
    private readonly long[] seen = new long[DatasetLimits.Columns];
    private bool begun;
    private bool wrapped;
    private int used;

    private JsonScanner(SourceFile file, List<byte[]> names, bool gathers, Findings findings)
        : base(new byte[DatasetLimits.LineBytes])
    {
        tokens = new JsonTokens(file.Open());
        this.names = names;
        this.gathers = gathers;
        this.findings = findings;
    }

    public override long Consumed => tokens.Consumed;

    /// <summary>Whether a file begins as json does.</summary>
    public static bool Fits(SourceFile file)
    {
        using Stream stream = file.Open();
        Span<byte> start = stackalloc byte[256];
        int read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return start[..read].TrimStart("\ufeff \t\r\n"u8) is [(byte)'[' or (byte)'{', ..];
    }

    /// <summary>Names of all objects, in the order in which they come.</summary>
    public static List<string> Names(SourceFile file, CancellationToken cancellationToken)
    {
        var names = new List<byte[]>();
        using var scanner = new JsonScanner(file, names, true, new Findings());
        while (scanner.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return scanner.Line > 0
            ? [.. names.Select(name => Encoding.UTF8.GetString(name))]
            : throw new RefusedFileException("In deze json staat geen enkele rij.");
    }

    public static RecordScanner Open(SourceFile file, IEnumerable<string> names, Findings findings)
    {
        findings.Note(
            "json.rij",
            null,
            null,
            0,
            "Dit is json: waar hier regel staat, staat het nummer van het object in de lijst. Het eerste is 1."
        );
        return new JsonScanner(
            file,
            [.. names.Select(name => Encoding.UTF8.GetBytes(name))],
            false,
            findings
        );
    }

    public override bool Read()
    {
        if (!begun)
        {
            begun = true;
            Begin();
        }

        if (!Next())
        {
            throw NoList();
        }

        if (tokens.Type == JsonTokenType.EndArray)
        {
            tokens.Row = 0;
            End();
            return false;
        }

        Line = ++tokens.Row;
        if (tokens.Type != JsonTokenType.StartObject)
        {
            throw tokens.Refusal(
                "Hier staat geen object met kolommen. Een dataset in json is een lijst van objecten: [{\"jaar\": 2025, …}, …]."
            );
        }

        ReadObject();
        return true;
    }

    public override void Dispose() => tokens.Dispose();

    private static RefusedFileException NoList() =>
        new(
            "Deze json is geen lijst van rijen. Vakwerk leest [{\"jaar\": 2025, …}, …] of {\"value\": [{…}, …]}."
        );

    private bool Next() => tokens.Next();

    private void Begin()
    {
        if (!Next())
        {
            throw NoList();
        }

        if (tokens.Type == JsonTokenType.StartArray)
        {
            return;
        }

        wrapped = tokens.Type == JsonTokenType.StartObject;
        while (wrapped && Next() && tokens.Type == JsonTokenType.PropertyName)
        {
            bool value = tokens.Is("value"u8);
            RefusePart();
            Next();
            if (value && tokens.Type == JsonTokenType.StartArray)
            {
                return;
            }

            tokens.Skip();
        }

        throw NoList();
    }

    /// <summary>Reads to the end of the file, because what is behind the list may say that it is not whole.</summary>
    private void End()
    {
        while (Next())
        {
            if (tokens.Type == JsonTokenType.PropertyName)
            {
                RefusePart();
                Next();
                tokens.Skip();
            }
        }
    }

    private void RefusePart()
    {
        if (tokens.EndsWith("nextLink"u8))
        {
            throw new RefusedFileException(
                "Dit is een deel van een antwoord: volgens nextLink komt er meer. Haal alle delen op en voeg ze samen tot één lijst."
            );
        }
    }

    private void ReadObject()
    {
        used = 0;
        FieldCount = names.Count;
        Array.Clear(lengths, 0, names.Count);
        int found = 0;
        while (Next() && tokens.Type == JsonTokenType.PropertyName)
        {
            int column = Column(found);
            if (seen[column] == Line)
            {
                throw tokens.Refusal(
                    $"{Name(column)} staat twee keer in dit object. Geef elke kolom een eigen naam."
                );
            }

            seen[column] = Line;
            found++;
            Next();
            ReadValue(column);
        }

        FieldCount = names.Count;
        if (found < names.Count && !gathers)
        {
            TellMissing();
        }
    }

    private void ReadValue(int column)
    {
        switch (tokens.Type)
        {
            case JsonTokenType.StartArray or JsonTokenType.StartObject:
                throw tokens.Refusal(
                    $"In {Name(column)} staat een lijst of een object. Vakwerk leest alleen platte rijen: geef elke waarde een eigen kolom."
                );
            case JsonTokenType.Null:
                lengths[column] = 0;
                return;
        }

        if (tokens.Length > buffer.Length - used)
        {
            throw tokens.Refusal(
                $"Dit object is langer dan {DatasetLimits.LineBytes / 1024} kB. Dat hoort niet in een tabel: verkort de teksten."
            );
        }

        starts[column] = used;
        lengths[column] = tokens.Write(buffer.AsSpan(used));
        used += lengths[column];
        if (Field(column).Contains((byte)0))
        {
            throw tokens.Refusal($"In {Name(column)} staat een nulteken. Verbeter de tekst.");
        }
    }

    /// <summary>Number of the name at this token; most objects have the names in the same order.</summary>
    private int Column(int expected)
    {
        if (expected < names.Count && tokens.Is(names[expected]))
        {
            return expected;
        }

        if (tokens.Length > DatasetLimits.ValueBytes)
        {
            throw tokens.Refusal("De naam van een kolom is te lang. Is dit wel een tabel?");
        }

        Span<byte> name = stackalloc byte[DatasetLimits.ValueBytes];
        name = name[..tokens.Write(name)];
        for (int i = 0; i < names.Count; i++)
        {
            if (name.SequenceEqual(names[i]))
            {
                return i;
            }
        }

        if (names.Count == DatasetLimits.Columns)
        {
            throw tokens.Refusal(
                $"De rijen hebben samen meer dan {DatasetLimits.Columns} kolommen. Is dit wel een tabel?"
            );
        }

        names.Add(name.ToArray());
        return names.Count - 1;
    }

    private void TellMissing()
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (seen[i] != Line)
            {
                findings.Note(
                    "json.kolom.ontbreekt",
                    Name(i),
                    null,
                    Line,
                    "Dit object heeft deze kolom niet. Vakwerk leest haar als een lege cel."
                );
            }
        }
    }

    private string Name(int column) => Encoding.UTF8.GetString(names[column]);
}
