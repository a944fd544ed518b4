using System.Buffers;
using System.Text;
using CsvHelper;

namespace Vakwerk.Platform.Imports;

/// <summary>A whole csv file in memory, checked for encoding, header and shape before anybody looks at a value.</summary>
public sealed class CsvTable
{
    /// <summary>Registers are small; a larger file is a mistake or an attack.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private static readonly SearchValues<char> Unwanted = SearchValues.Create([
        .. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n', '\r']),
    ]);

    private CsvTable(string file, IReadOnlyList<CsvLine> lines)
    {
        File = file;
        Lines = lines;
    }

    public string File { get; }

    public IReadOnlyList<CsvLine> Lines { get; }

    /// <param name="required">Columns that must be there.</param>
    /// <param name="optional">Columns that may be there; any other column is reported as unknown.</param>
    public static CsvTable? Read(
        string file,
        byte[] content,
        IReadOnlyList<string> required,
        IReadOnlyList<string> optional,
        ICollection<ImportFinding> findings
    )
    {
        if (Decode(file, content, findings) is not { } text)
        {
            return null;
        }

        int before = findings.Count;
        CheckCharacters(file, text, findings);
        if (findings.Count > before)
        {
            return null;
        }

        try
        {
            using CsvReader reader = CsvReader.FromText(
                text,
                // Fixed: a guess from the first lines would read the same file in two ways.
                new CsvReaderOptions
                {
                    HasHeader = false,
                    TrackLineNumbers = true,
                    Separator = ',',
                }
            );
            if (!reader.Read())
            {
                findings.Add(
                    new(
                        file,
                        0,
                        null,
                        null,
                        "Het bestand is leeg. Zet op de eerste regel de namen van de kolommen."
                    )
                );
                return null;
            }

            string[] header = ReadFields(reader);
            CheckHeader(file, header, required, optional, findings);
            var lines = new List<CsvLine>();
            while (findings.Count == before && reader.Read())
            {
                AddLine(file, reader, header, lines, findings);
            }

            return findings.Count == before ? new CsvTable(file, lines) : null;
        }
        catch (CsvFormatException problem)
        {
            findings.Add(
                new(
                    file,
                    0,
                    null,
                    null,
                    $"Het bestand is geen goede csv: {problem.Message} Kijk of elk aanhalingsteken een tweede heeft."
                )
            );
            return null;
        }
    }

    private static string? Decode(string file, byte[] content, ICollection<ImportFinding> findings)
    {
        if (content.Length > MaxBytes)
        {
            findings.Add(
                new(
                    file,
                    0,
                    null,
                    null,
                    $"Het bestand is groter dan {MaxBytes / 1024 / 1024} MB. Splits het in kleinere bestanden."
                )
            );
            return null;
        }

        try
        {
            return StrictUtf8.GetString(content).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException problem)
        {
            int line =
                1
                + content.AsSpan(0, Math.Clamp(problem.Index, 0, content.Length)).Count((byte)'\n');
            findings.Add(
                new(
                    file,
                    line,
                    null,
                    null,
                    "Het bestand is niet in UTF-8 opgeslagen. Kies bij 'Opslaan als' voor 'CSV UTF-8' en probeer het opnieuw."
                )
            );
            return null;
        }
    }

    /// <summary>Databases refuse a NUL, and nobody can see the others: they come from a damaged file or from a program that is not a spreadsheet.</summary>
    private static void CheckCharacters(
        string file,
        string text,
        ICollection<ImportFinding> findings
    )
    {
        int at = text.AsSpan().IndexOfAny(Unwanted);
        if (at >= 0)
        {
            findings.Add(
                new(
                    file,
                    1 + text.AsSpan(0, at).Count('\n'),
                    null,
                    null,
                    $"Op deze regel staat een onzichtbaar teken (U+{(int)text[at]:X4}). Haal het weg, of sla het bestand opnieuw op als csv."
                )
            );
        }
    }

    private static void CheckHeader(
        string file,
        string[] header,
        IReadOnlyList<string> required,
        IReadOnlyList<string> optional,
        ICollection<ImportFinding> findings
    )
    {
        string[] missing = [.. required.Except(header)];
        if (missing.Length > 0)
        {
            string hint =
                header.Length == 1 && header[0].Contains(';')
                    ? " Het bestand gebruikt puntkomma's; gebruik komma's."
                    : "";
            findings.Add(
                new(
                    file,
                    1,
                    string.Join(", ", missing),
                    null,
                    $"{(missing.Length == 1 ? "Deze kolom ontbreekt" : "Deze kolommen ontbreken")}.{hint} Nodig zijn: {string.Join(", ", required)}."
                )
            );
        }

        foreach (string column in header.Except(required).Except(optional))
        {
            findings.Add(
                new(
                    file,
                    1,
                    column,
                    null,
                    "Deze kolom is onbekend. Haal de kolom weg of verbeter de naam."
                )
            );
        }

        foreach (
            string column in header
                .GroupBy(name => name)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        )
        {
            findings.Add(
                new(file, 1, column, null, "Deze kolom staat er twee keer in. Haal er één weg.")
            );
        }
    }

    private static void AddLine(
        string file,
        CsvReader reader,
        string[] header,
        List<CsvLine> lines,
        ICollection<ImportFinding> findings
    )
    {
        string[] fields = ReadFields(reader);
        if (fields.Length == 1 && fields[0].Length == 0)
        {
            return;
        }

        if (fields.Length != header.Length)
        {
            findings.Add(
                new(
                    file,
                    reader.LineNumber,
                    null,
                    null,
                    $"Deze regel heeft {fields.Length} velden; het zijn er {header.Length}. Staat er een komma in een tekst zonder aanhalingstekens?"
                )
            );
            return;
        }

        lines.Add(new CsvLine(reader.LineNumber, header, fields));
    }

    private static string[] ReadFields(CsvReader reader)
    {
        var fields = new string[reader.FieldCount];
        for (int i = 0; i < fields.Length; i++)
        {
            fields[i] = reader.GetString(i);
        }

        return fields;
    }
}

/// <summary>One record of a csv file with the line on which it starts.</summary>
public sealed record CsvLine(
    long Number,
    IReadOnlyList<string> Header,
    IReadOnlyList<string> Fields
)
{
    public string? Find(string column)
    {
        for (int i = 0; i < Header.Count; i++)
        {
            if (Header[i] == column)
            {
                return Fields[i];
            }
        }

        return null;
    }
}
