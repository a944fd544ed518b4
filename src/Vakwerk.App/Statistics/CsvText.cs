using CsvHelper;

namespace Vakwerk.App.Statistics;

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

    public static string Field(string value) =>
        value.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? value
            : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
