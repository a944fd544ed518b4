using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Vakwerk.Platform.Reports;

namespace Vakwerk.App.Reports.Docx;

/// <summary>Tables with a caption, a heading row that repeats on every page, and a description for who cannot see them.</summary>
internal static class DocxTabel
{
    private const int Breedte = 9070;
    private const int Breedste = 160;
    private const int LangstWoord = 24;

    /// <summary>Ten times the text is no reason for ten times the width.</summary>
    private const double Afvlakking = 0.7;

    /// <summary>Width of a letter in a table and room between columns, in twentieths of a point.</summary>
    private const int Letter = 112;
    private const int Hoofdletter = 150;
    private const int Bronnummer = 220;
    private const int Marge = 160;

    public static Paragraph Bijschrift(Tabel table, int number) =>
        DocxSchrijver.Styled(
            "Bijschrift",
            [
                DocxSchrijver.Tekstdeel("Tabel "),
                .. DocxSchrijver.Field(
                    "SEQ Tabel \\* ARABIC",
                    number.ToString(CultureInfo.InvariantCulture)
                ),
                DocxSchrijver.Tekstdeel(": " + table.Titel),
            ]
        );

    public static Table Maak(Tabel table, DocxTekst text)
    {
        int[] widths = Breedtes(table);
        var result = new Table(
            new TableProperties(
                new TableStyle { Val = "Vakwerktabel" },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0020", FirstRow = true },
                new TableCaption { Val = table.Titel },
                new TableDescription { Val = table.Omschrijving }
            ),
            new TableGrid(
                widths.Select(width => new GridColumn
                {
                    Width = width.ToString(CultureInfo.InvariantCulture),
                })
            )
        );
        result.Append(
            Row(table, [.. table.Kolommen.Select(column => (Tekst)column.Naam)], widths, text, true)
        );
        result.Append(table.Rijen.Select(row => Row(table, row, widths, text, false)));
        return result;
    }

    private static TableRow Row(
        Tabel table,
        IReadOnlyList<Tekst> cells,
        int[] widths,
        DocxTekst text,
        bool heading
    )
    {
        var properties = new TableRowProperties(new CantSplit());
        if (heading)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        for (int i = 0; i < cells.Count; i++)
        {
            row.Append(
                new TableCell(
                    new TableCellProperties(
                        new TableCellWidth
                        {
                            Width = widths[i].ToString(CultureInfo.InvariantCulture),
                            Type = TableWidthUnitValues.Dxa,
                        }
                    ),
                    text.Alinea(cells[i], Stijl(heading, table.Kolommen[i].Getal))
                )
            );
        }

        return row;
    }

    /// <summary>
    /// A heading row stays with the row below it. Without that LibreOffice (7.4) may leave it alone at the end of a page,
    /// and then shows none of the rows that follow.
    /// </summary>
    private static string Stijl(bool heading, bool number) =>
        (heading, number) switch
        {
            (true, true) => "Tabelkopgetal",
            (true, false) => "Tabelkop",
            (false, true) => "Tabelgetal",
            _ => "Tabeltekst",
        };

    /// <summary>Every column gets room for its longest word; what is left goes by the length of the text, within reason.</summary>
    private static int[] Breedtes(Tabel table)
    {
        int[] needed = [.. table.Kolommen.Select((_, i) => LangsteWoord(table, i) + Marge)];
        double[] wanted =
        [
            .. table.Kolommen.Select(
                (_, i) =>
                    Math.Pow(
                        Math.Min(Teksten(table, i).Max(text => text.Length), Breedste),
                        Afvlakking
                    )
            ),
        ];
        double left = Math.Max(0, Breedte - needed.Sum());
        double scale = Math.Min(1, (double)Breedte / needed.Sum());
        return
        [
            .. needed.Select(
                (width, i) => (int)((width * scale) + (left * wanted[i] / wanted.Sum()))
            ),
        ];
    }

    /// <summary>Width of the longest word of a column; the heading is bold.</summary>
    private static int LangsteWoord(Tabel table, int column) =>
        (int)
            Math.Max(
                1.1 * Woorden(table.Kolommen[column].Naam).Max(Lengte),
                table.Rijen.Select(row => LangsteWoord(row[column])).DefaultIfEmpty().Max()
            );

    private static int LangsteWoord(Tekst cell) =>
        Woorden(cell.Plat).Max(Lengte)
        + (cell.Stukken.Any(piece => piece.Bron is not null) ? Bronnummer : 0);

    private static string[] Woorden(string text) => text.Split(' ', '-', '/');

    private static int Lengte(string word) =>
        word.Take(LangstWoord)
            .Sum(letter => char.IsAsciiLetterUpper(letter) ? Hoofdletter : Letter);

    private static IEnumerable<string> Teksten(Tabel table, int column) =>
        table.Rijen.Select(row => row[column].Plat).Append(table.Kolommen[column].Naam);
}
