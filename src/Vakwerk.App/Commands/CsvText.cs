using CsvHelper;

namespace Vakwerk.App.Commands;

/// <summary>Rows and fields of csv text.</summary>
internal static class CsvText
{
    public static List<string[]> Rows(string text)
    {
        using CsvReader reader = CsvReader.FromText(
            text.TrimStart('\ufeff'),
            new CsvReaderOptions { HasHeader = false }
        );
        var rows = new List<string[]>();
        while (reader.Read())
        {
            var row = new string[reader.FieldCount];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = reader.GetString(i);
            }

            if (row.Length > 1 || row[0].Length > 0)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    /// <summary>The rows of a file, the names of the columns first; all of the same length.</summary>
    /// <exception cref="InputProblemException">The file is absent, no csv, or one row is longer than another.</exception>
    public static List<string[]> OfFile(string file)
    {
        if (!File.Exists(file))
        {
            throw new InputProblemException(
                $"{file}: dit bestand bestaat niet. Controleer de naam."
            );
        }

        List<string[]> rows;
        try
        {
            rows = Rows(File.ReadAllText(file));
        }
        catch (CsvFormatException broken)
        {
            throw new InputProblemException(
                $"{file}: het bestand is geen goede csv: {broken.Message}"
            );
        }

        int wrong = rows.FindIndex(row => row.Length != rows[0].Length);
        return wrong < 0
            ? rows
            : throw new InputProblemException(
                $"{file}: rij {wrong} heeft {rows[wrong].Length} velden; het zijn er {rows[0].Length}. Staat een komma in een tekst zonder aanhalingstekens?"
            );
    }

    public static string Field(string value) =>
        value.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? value
            : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
