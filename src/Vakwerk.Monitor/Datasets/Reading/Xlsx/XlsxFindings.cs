using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading.Xlsx;

/// <summary>Tells what a sheet holds that a table does not show.</summary>
internal sealed class XlsxFindings(Findings findings)
{
    public void Sheets(Workbook book)
    {
        Sheet[] others = [.. book.Sheets.Where(sheet => sheet != book.Chosen)];
        if (others.Length > 0)
        {
            findings.Note(
                "werkmap.bladen",
                null,
                book.Chosen.Name,
                0,
                $"Alleen dit blad is gelezen. De werkmap heeft ook: {string.Join(", ", others.Take(8).Select(sheet => sheet.Hidden ? $"{sheet.Name} (verborgen)" : sheet.Name))}{(others.Length > 8 ? $" en nog {others.Length - 8}" : "")}. Kies een ander blad met --sheet."
            );
        }

        if (book.Chosen.Hidden)
        {
            findings.Note(
                "werkmap.verborgen",
                null,
                book.Chosen.Name,
                0,
                "Dit blad is verborgen in de werkmap. Vraag de maker of het bedoeld is om te gebruiken."
            );
        }
    }

    public void HiddenColumns() =>
        findings.Note(
            "blad.verborgen",
            null,
            "kolommen",
            0,
            "Dit blad heeft verborgen kolommen. Die zijn meegelezen."
        );

    public void HiddenRow(bool hidden, int row)
    {
        if (hidden)
        {
            findings.Note(
                "blad.verborgen",
                null,
                "rijen",
                row,
                "Dit blad heeft verborgen rijen, bijvoorbeeld door een filter. Die zijn meegelezen."
            );
        }
    }

    public void Cell(string type, bool formula, bool value, string column, int row)
    {
        if (type == "e")
        {
            findings.Error(
                "cel.fout",
                column,
                null,
                row,
                "In deze cel staat een foutmelding van het rekenblad, zoals #N/B of #DEEL/0!. Verbeter de cel, of maak haar leeg."
            );
        }
        else if (formula && !value)
        {
            findings.Error(
                "cel.onberekend",
                column,
                null,
                row,
                "In deze cel staat een formule zonder bewaarde uitkomst. Open de werkmap in Excel of LibreOffice, sla haar op en lees opnieuw in."
            );
        }
        else if (formula)
        {
            findings.Note(
                "cel.formule",
                column,
                null,
                row,
                "In deze cel staat een formule. Vakwerk rekent niet zelf, maar leest de uitkomst die in de werkmap bewaard is."
            );
        }
    }

    public void Nameless(string column, int row) =>
        findings.Error(
            "regel.velden",
            column,
            null,
            row,
            "Deze kolom heeft geen naam, maar wel een waarde. Geef de kolom een naam, of haal de waarde weg. Een toelichting hoort niet tussen of onder de cijfers."
        );

    /// <param name="header">Row with the names; 0 when it was not read yet.</param>
    /// <param name="fields">For each column of the sheet its field, or -1.</param>
    public void Merged(string place, int header, int[] fields)
    {
        string[] corners = place.Split(':');
        if (corners.Length != 2 || header == 0)
        {
            return;
        }

        int from = Math.Max(0, CellPlace.Column(corners[0]));
        int to = Math.Min(fields.Length - 1, CellPlace.Column(corners[1]));
        bool inTable =
            CellPlace.Row(corners[1]) > header
            && Enumerable
                .Range(from, Math.Max(0, to - from + 1))
                .Any(column => fields[column] >= 0);
        if (inTable)
        {
            findings.Error(
                "cel.samengevoegd",
                null,
                place,
                CellPlace.Row(corners[0]),
                "Deze cellen zijn samengevoegd: alleen de eerste heeft een waarde, de andere zijn leeg. Hef de samenvoeging op en vul elke cel."
            );
        }
        else
        {
            findings.Note(
                "cel.samengevoegd",
                null,
                place,
                CellPlace.Row(corners[0]),
                "Boven of naast de tabel zijn cellen samengevoegd. Dat verandert de cijfers niet."
            );
        }
    }
}
