using System.Text.RegularExpressions;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Monitor.Domain;

/// <summary>Where a figure or sentence comes from: a figure of a letter, lines of a letter, or an address on the web. Exactly one is filled.</summary>
internal sealed partial record Bron(string? Feit, Bronverwijzing? Regel, string? Url)
{
    /// <summary>Short spelling: <c>F132</c>, <c>003:71-72</c> or the address.</summary>
    public string Spelling =>
        Feit
        ?? Url
        ?? (
            Regel!.Van == Regel.Tot
                ? $"{Regel.Brief}:{Regel.Van}"
                : $"{Regel.Brief}:{Regel.Van}-{Regel.Tot}"
        );

    /// <summary>All sources of a figure in one text, for data sets.</summary>
    public static string Spel(IEnumerable<Bron> bronnen) =>
        string.Join(" | ", bronnen.Select(bron => bron.Spelling));

    /// <summary>Reads <c>F132|003_2a2a0488e385cc4a.txt:71|https://…</c>.</summary>
    public static IReadOnlyList<Bron> Lees(
        CsvRow row,
        string file,
        string column,
        ImportBatch batch
    )
    {
        var found = new List<Bron>();
        foreach (string part in row.List(column))
        {
            if (FeitVorm().IsMatch(part))
            {
                Verwijzing.Cijfer(row, column, part, batch);
                found.Add(new Bron(part, null, null));
            }
            else if (part.StartsWith("https://", StringComparison.Ordinal))
            {
                found.Add(new Bron(null, null, part));
            }
            else
            {
                var cell = new CsvRow(
                    file,
                    new CsvLine(row.Line, [column], [part]),
                    batch.Findings
                );
                found.AddRange(
                    Bronverwijzing
                        .Lees(cell, column, batch)
                        .Select(place => new Bron(null, place, null))
                );
            }
        }

        return found;
    }

    [GeneratedRegex(@"^F\d{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex FeitVorm();
}
