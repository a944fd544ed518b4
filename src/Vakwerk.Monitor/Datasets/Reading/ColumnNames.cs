using System.Text.RegularExpressions;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>The names of the columns.</summary>
internal static partial class ColumnNames
{
    /// <summary>The fields of the record at which the scanner stands.</summary>
    public static IReadOnlyList<string> Of(RecordScanner scanner)
    {
        var decoder = new TextDecoder(new Findings());
        return Checked(
            Enumerable
                .Range(0, scanner.FieldCount)
                .Select(i => decoder.Decode(scanner.Field(i), "", scanner.Line)),
            scanner.Line
        );
    }

    /// <exception cref="RefusedFileException">A name stands there twice, or these are no names.</exception>
    public static IReadOnlyList<string> Checked(IEnumerable<string> given, long line)
    {
        string[] names = [.. given];
        if (names.Any(name => Value().IsMatch(name)))
        {
            // Such a line may be about a person, so it is not quoted.
            throw new RefusedFileException(
                line,
                "De eerste regel heeft geen namen van kolommen, maar gegevens. Zet er een regel met kolomnamen boven."
            );
        }

        string? twice = names
            .GroupBy(LayoutCatalog.Normal)
            .FirstOrDefault(group => group.Count() > 1 && group.Key.Length > 0)
            ?.Key;
        return twice is null
            ? names
            : throw new RefusedFileException(
                line,
                $"De kolom {twice} komt twee keer voor. Geef elke kolom een eigen naam."
            );
    }

    /// <summary>A long number or a date.</summary>
    [GeneratedRegex("^([0-9]{5,}|[0-9]{1,4}[-/][0-9]{1,2}[-/][0-9]{1,4})$")]
    private static partial Regex Value();
}
