using System.Globalization;
using Vakwerk.Primitives;

namespace Vakwerk.Platform.Imports;

/// <summary>Reads the values of one row. A value that is wrong is reported with its place; reading goes on, so that the user sees all mistakes at once.</summary>
public sealed class CsvRow(string file, CsvLine line, ICollection<ImportFinding> findings)
{
    public long Line => line.Number;

    public IReadOnlyList<string> Fields => line.Fields;

    /// <summary>Text without blanks around it, or an empty string.</summary>
    public string Text(string column) => line.Find(column)?.Trim() ?? "";

    public string? TextOrNull(string column) => Text(column) is { Length: > 0 } text ? text : null;

    public string Required(string column)
    {
        string text = Text(column);
        if (text.Length == 0)
        {
            Report(column, "", "Dit veld is leeg. Vul het in.");
        }

        return text;
    }

    public IReadOnlyList<string> List(string column, char separator = '|') =>
        Text(column)
            .Split(
                separator,
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            );

    public int? WholeNumber(string column) =>
        Parse<int>(
            column,
            text =>
                int.TryParse(
                    text,
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out int value
                )
                    ? value
                    : null,
            "Hier hoort een heel getal, zonder punt of komma."
        );

    public decimal? Number(string column) =>
        Parse<decimal>(
            column,
            text =>
                decimal.TryParse(
                    text,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out decimal value
                )
                    ? value
                    : null,
            "Hier hoort een getal met een punt voor de decimalen, bijvoorbeeld 20.6. Gebruik geen komma en geen punten voor duizendtallen."
        );

    public DateOnly? Date(string column) =>
        Parse<DateOnly>(
            column,
            text =>
                DateOnly.TryParseExact(
                    text,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out DateOnly value
                )
                    ? value
                    : null,
            "Hier hoort een datum als jaar-maand-dag, bijvoorbeeld 2024-07-17."
        );

    public Periode? Period(string column)
    {
        if (TextOrNull(column) is not { } text)
        {
            return null;
        }

        Result<Periode> result = Periode.Lees(text);
        if (!result.Ok)
        {
            Report(column, text, result.Fouten[0].Tekst);
            return null;
        }

        return result.Value;
    }

    /// <summary>A value from a fixed list; null when the field is empty.</summary>
    public T? OneOf<T>(string column, IReadOnlyDictionary<string, T> allowed)
        where T : struct =>
        Parse<T>(
            column,
            text => allowed.TryGetValue(text, out T value) ? value : null,
            $"Kies een van: {string.Join(", ", allowed.Keys)}."
        );

    public void Report(string column, string value, string expected) =>
        findings.Add(new ImportFinding(file, line.Number, column, value, expected));

    private T? Parse<T>(string column, Func<string, T?> parse, string expected)
        where T : struct
    {
        if (TextOrNull(column) is not { } text)
        {
            return null;
        }

        T? value = parse(text);
        if (value is null)
        {
            Report(column, text, expected);
        }

        return value;
    }
}
