using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Vakwerk.Platform.Reports;

namespace Vakwerk.App.Reports.Docx;

/// <summary>Tables with a caption, a heading row that repeats on every page, and a description for who cannot see them.</summary>
internal static class DocxTabel
{
    private const int Breedte = 9070;
    private const int Smalste = 6;
    private const int Breedste = 60;

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
                    text.Alinea(cells[i], table.Kolommen[i].Getal ? "Tabelgetal" : "Tabeltekst")
                )
            );
        }

        return row;
    }

    /// <summary>Room in proportion to the longest text of a column, within reason; the sum fills the page.</summary>
    private static int[] Breedtes(Tabel table)
    {
        double[] longest =
        [
            .. table.Kolommen.Select(
                (column, i) =>
                    (double)
                        Math.Clamp(
                            table
                                .Rijen.Select(row => row[i].Plat.Length)
                                .Append(column.Naam.Length)
                                .Max(),
                            Math.Max(Smalste, LangsteWoord(table, i)),
                            Math.Max(Breedste, LangsteWoord(table, i))
                        )
            ),
        ];
        double total = longest.Sum();
        return [.. longest.Select(length => (int)(length / total * Breedte))];
    }

    private static int LangsteWoord(Tabel table, int column) =>
        table
            .Rijen.Select(row => row[column].Plat)
            .Append(table.Kolommen[column].Naam)
            .SelectMany(text => text.Split(' '))
            .Max(word => Math.Min(word.Length + 1, Breedste));
}
