using System.Globalization;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Afspraken;

/// <summary>Reads fields that hold something per letter: <c>2023-12-13: Q2 2024 | 2024-07-17: na de zomer van 2024</c>.</summary>
internal static class BriefLijst
{
    /// <summary>The letter of a date; the letter without a date in its text is written as its year.</summary>
    public static Brief? Vind(string date, ImportBatch batch) =>
        batch
            .Rows<Brief>()
            .FirstOrDefault(brief =>
                brief.Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == date
                || (
                    brief.DatumInTekst is null
                    && brief.Datum.Year.ToString(CultureInfo.InvariantCulture) == date
                )
            );

    public static IReadOnlyList<Uitspraak> Teksten(CsvRow row, string column, ImportBatch batch)
    {
        var found = new List<Uitspraak>();
        foreach (string part in row.List(column))
        {
            int colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Vind(part[..colon].Trim(), batch) is { } brief)
            {
                found.Add(new Uitspraak(brief.Sleutel, brief.Datum, part[(colon + 1)..].Trim()));
            }
            else
            {
                row.Report(
                    column,
                    part,
                    "Begin met de datum van een bekende brief en een dubbele punt, bijvoorbeeld '2024-07-17: in uitvoering'."
                );
            }
        }

        return [.. found.OrderBy(text => text.Datum)];
    }

    /// <summary>Terms per letter. Words without a letter before them count for the newest letter of the row.</summary>
    public static IReadOnlyList<BriefTermijn> Termijnen(
        CsvRow row,
        string column,
        Brief? newest,
        ImportBatch batch
    )
    {
        string text = row.Text(column);
        bool dated = text.Length > 10 && text.Contains(": ", StringComparison.Ordinal);
        IReadOnlyList<Uitspraak> parts =
            text.Length == 0 ? []
            : dated && Vind(text[..text.IndexOf(':', StringComparison.Ordinal)], batch) is not null
                ? Teksten(row, column, batch)
            : newest is null ? []
            : [new Uitspraak(newest.Sleutel, newest.Datum, text)];
        var found = new List<BriefTermijn>();
        foreach (Uitspraak part in parts)
        {
            Result<Termijn[]> terms = Termijn.LeesAlle(part.Tekst);
            if (terms.Ok)
            {
                found.AddRange(
                    terms.Value.Select(term => new BriefTermijn(part.Brief, part.Datum, term))
                );
            }
            else
            {
                row.Report(column, part.Tekst, terms.Fouten[0].Tekst);
            }
        }

        return found;
    }
}
