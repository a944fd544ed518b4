using System.Globalization;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Contracts;

/// <summary>A place in a letter: from line to line, as an editor counts them in the letter's text.</summary>
/// <param name="Brief">Key of the letter.</param>
/// <param name="Van">First line.</param>
/// <param name="Tot">Last line, included.</param>
public sealed record Bronverwijzing(string Brief, int Van, int Tot)
{
    /// <summary>Address of the place on the letter's page.</summary>
    public string Adres => $"brieven/{Brief}#r{Van}";

    /// <summary>Short spelling for data sets: <c>003:71</c>, <c>004:191-192</c>.</summary>
    public override string ToString() => Van == Tot ? $"{Brief}:{Van}" : $"{Brief}:{Van}-{Tot}";

    /// <summary>Reads <c>003_2a2a0488e385cc4a.txt:71</c> or <c>…:129-135</c>, several with a bar between them, and checks that the letter is known.</summary>
    public static IReadOnlyList<Bronverwijzing> Lees(CsvRow row, string column, ImportBatch batch)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(batch);
        var found = new List<Bronverwijzing>();
        foreach (string part in row.List(column))
        {
            string[] pieces = part.Split(':');
            string[] lines = pieces.Length == 2 ? pieces[1].Split('-') : [];
            Brief? brief = batch.Rows<Brief>().FirstOrDefault(item => item.Bestand == pieces[0]);
            if (brief is null)
            {
                row.Report(
                    column,
                    part,
                    "Dit bestand is geen bekende brief. Voeg de brief eerst toe aan letters.csv."
                );
            }
            else if (
                lines.Length is 1 or 2
                && Line(lines[0]) is { } from
                && Line(lines[^1]) is { } to
                && to >= from
            )
            {
                found.Add(new Bronverwijzing(brief.Sleutel, from, to));
            }
            else
            {
                row.Report(
                    column,
                    part,
                    "Schrijf het bestand, een dubbele punt en de regel of regels, bijvoorbeeld 003_2a2a0488e385cc4a.txt:71-74."
                );
            }
        }

        return found;
    }

    /// <summary>The day on which the oldest of these places became known.</summary>
    internal static DateOnly Oudste(IReadOnlyList<Bronverwijzing> bronnen, ImportBatch batch)
    {
        IReadOnlyList<Brief> brieven = batch.Rows<Brief>();
        return bronnen
            .Select(bron => brieven.First(brief => brief.Sleutel == bron.Brief).Datum)
            .DefaultIfEmpty(DateOnly.MinValue)
            .Min();
    }

    /// <summary>The day on which the newest of these places became known: only then the whole could be known.</summary>
    public static DateOnly Nieuwste(IReadOnlyList<Bronverwijzing> bronnen, ImportBatch batch)
    {
        ArgumentNullException.ThrowIfNull(bronnen);
        ArgumentNullException.ThrowIfNull(batch);
        IReadOnlyList<Brief> brieven = batch.Rows<Brief>();
        return bronnen
            .Select(bron => brieven.First(brief => brief.Sleutel == bron.Brief).Datum)
            .DefaultIfEmpty(DateOnly.MinValue)
            .Max();
    }

    private static int? Line(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int line)
        && line > 0
            ? line
            : null;
}
