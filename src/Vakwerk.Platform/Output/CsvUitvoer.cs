using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;

namespace Vakwerk.Platform.Output;

/// <summary>Writes csv (RFC 4180, UTF-8, decimal point) that a spreadsheet cannot mistake for a formula.</summary>
public static class CsvUitvoer
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r");

    public static string Schrijf(Dataset dataset, IEnumerable<object> rows)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', dataset.Kolommen.Select(column => column.Naam)).Append("\r\n");
        foreach (object row in rows)
        {
            text.AppendJoin(',', dataset.Kolommen.Select(column => Veld(column.Waarde(row))))
                .Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>A value as it stands in a cell and is compared with a filter: invariant, lists joined with a bar.</summary>
    public static string Tekst(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            bool flag => flag ? "ja" : "nee",
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset time => time.ToString(
                "yyyy-MM-ddTHH:mm:ssZ",
                CultureInfo.InvariantCulture
            ),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable list => string.Join('|', list.Cast<object?>().Select(Tekst)),
            _ => value.ToString() ?? "",
        };

    private static string Veld(object? value)
    {
        string text = Tekst(value);
        if (value is string && text.Length > 0 && Formula.Contains(text[0]))
        {
            text = "'" + text;
        }

        return text.AsSpan().ContainsAny(Special)
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }
}
