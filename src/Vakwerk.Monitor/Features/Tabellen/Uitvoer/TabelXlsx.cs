using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Vakwerk.Monitor.Features.Tabellen.Uitvoer;

/// <summary>
/// A workbook with the table and its notes, row by row into the zip: the package of the library would keep every sheet in memory.
/// Texts are inline and marked as quoted, so that none is ever a formula, also not after somebody edits it.
/// </summary>
internal static class TabelXlsx
{
    /// <summary>Rows of a sheet, with its head.</summary>
    public const int MeesteRijen = 1_048_576;

    private const uint Vet = 1;
    private const uint AlsTekst = 2;
    private const int RowsPerPiece = 512;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Rel =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly (string Path, string Xml)[] Vast =
    [
        (
            "[Content_Types].xml",
            """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""
        ),
        (
            "_rels/.rels",
            $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
        ),
        (
            "xl/workbook.xml",
            $"""<workbook xmlns="{Main}" xmlns:r="{Rel}"><sheets><sheet name="Tabel" sheetId="1" r:id="rId1"/><sheet name="Bron en noten" sheetId="2" r:id="rId2"/></sheets></workbook>"""
        ),
        (
            "xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Rel}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="{Rel}/styles" Target="styles.xml"/></Relationships>"""
        ),
        (
            "xl/styles.xml",
            $"""<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>"""
        ),
    ];

    public static async Task SchrijfAsync(
        Uitvoertabel table,
        Stream to,
        CancellationToken cancellationToken
    )
    {
        await using ZipArchive zip = await ZipArchive.CreateAsync(
            to,
            ZipArchiveMode.Create,
            leaveOpen: true,
            entryNameEncoding: null,
            cancellationToken
        );
        foreach ((string path, string xml) in Vast)
        {
            await using Stream entry = await zip.CreateEntry(path).OpenAsync(cancellationToken);
            await entry.WriteAsync(
                Encoding.UTF8.GetBytes(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml
                ),
                cancellationToken
            );
        }

        object?[] head = [.. table.Kolommen.Select(column => column.Naam)];
        await BladAsync(zip, "xl/worksheets/sheet1.xml", head, table.Cellen(), cancellationToken);
        await BladAsync(
            zip,
            "xl/worksheets/sheet2.xml",
            ["Onderwerp", "Tekst"],
            table.Noten.Select(note => new object?[] { note.Naam, note.Tekst }),
            cancellationToken
        );
    }

    private static async Task BladAsync(
        ZipArchive zip,
        string path,
        object?[] head,
        IEnumerable<object?[]> rows,
        CancellationToken cancellationToken
    )
    {
        await using Stream entry = await zip.CreateEntry(path, CompressionLevel.Fastest)
            .OpenAsync(cancellationToken);
        // The writer knows no waiting, so it writes here and the piece is passed on.
        using var piece = new MemoryStream();
        using (OpenXmlWriter xml = OpenXmlWriter.Create(piece, Encoding.UTF8))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement(new Worksheet());
            xml.WriteStartElement(new SheetViews());
            xml.WriteElement(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = 1,
                        TopLeftCell = "A2",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    WorkbookViewId = 0,
                }
            );
            xml.WriteEndElement();
            xml.WriteStartElement(new SheetData());
            Rij(xml, head, Vet);
            int count = 0;
            foreach (object?[] cells in rows)
            {
                Rij(xml, cells, AlsTekst);
                if (++count % RowsPerPiece == 0)
                {
                    await DoorAsync(piece, entry, cancellationToken);
                }
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        await DoorAsync(piece, entry, cancellationToken);
    }

    private static async Task DoorAsync(
        MemoryStream piece,
        Stream to,
        CancellationToken cancellationToken
    )
    {
        await to.WriteAsync(piece.GetBuffer().AsMemory(0, (int)piece.Length), cancellationToken);
        piece.SetLength(0);
    }

    private static void Rij(OpenXmlWriter xml, object?[] cells, uint style)
    {
        xml.WriteStartElement(new Row());
        foreach (object? value in cells)
        {
            switch (value)
            {
                case double number:
                    xml.WriteElement(
                        new Cell(new CellValue(number.ToString("R", CultureInfo.InvariantCulture)))
                        {
                            DataType = CellValues.Number,
                        }
                    );
                    break;
                case string text:
                    xml.WriteElement(
                        new Cell(
                            new InlineString(
                                new Text(Schoon(text))
                                {
                                    Space = SpaceProcessingModeValues.Preserve,
                                }
                            )
                        )
                        {
                            DataType = CellValues.InlineString,
                            StyleIndex = style,
                        }
                    );
                    break;
                default:
                    xml.WriteElement(new Cell());
                    break;
            }
        }

        xml.WriteEndElement();
    }

    /// <summary>Without characters that xml does not know.</summary>
    private static string Schoon(string text) =>
        text.All(c => c >= ' ' || c is '\t' or '\n' or '\r')
            ? text
            : string.Concat(text.Where(c => c >= ' ' || c is '\t' or '\n' or '\r'));
}
