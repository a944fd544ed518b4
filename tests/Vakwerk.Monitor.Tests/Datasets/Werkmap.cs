using System.IO.Compression;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Vakwerk.Monitor.Datasets.Reading;

namespace Vakwerk.Monitor.Tests.Datasets;

/// <summary>Makes workbooks and json: of a csv with a library, or by hand with whatever is in them.</summary>
internal static class Werkmap
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>All records of a csv, the names first.</summary>
    public static List<string[]> Records(string csv)
    {
        SourceFile file = SourceFile.OnDisk(csv, csv);
        CsvHeader header = CsvHeader.Read(file);
        var rows = new List<string[]> { header.Names.ToArray() };
        using RecordScanner scanner = header.Open(file);
        while (scanner.Read())
        {
            if (scanner.FieldCount == header.Names.Count)
            {
                rows.Add([
                    .. Enumerable
                        .Range(0, scanner.FieldCount)
                        .Select(i => Encoding.UTF8.GetString(scanner.Field(i))),
                ]);
            }
        }

        return rows;
    }

    /// <summary>Saves records as a spreadsheet program does: numbers as numbers, texts in the list of shared texts or in the cell.</summary>
    public static void Bewaar(string path, List<string[]> records, bool shared)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        WorkbookPart book = document.AddWorkbookPart();
        WorksheetPart sheet = book.AddNewPart<WorksheetPart>();
        book.Workbook = new Workbook(
            new Sheets(
                new Sheet
                {
                    Name = "Gegevens",
                    SheetId = 1,
                    Id = book.GetIdOfPart(sheet),
                }
            )
        );
        var texts = new Dictionary<string, int>();
        var data = new SheetData();
        foreach (string[] record in records)
        {
            data.Append(new Row(record.Select(value => Cell(value, shared ? texts : null))));
        }

        sheet.Worksheet = new Worksheet(data);
        if (shared)
        {
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(
                texts.Keys.Select(text => new SharedStringItem(new Text(text)))
            );
        }
    }

    private static Cell Cell(string value, Dictionary<string, int>? texts)
    {
        if (value.Length == 0)
        {
            return new Cell();
        }

        if (value.Length < 9 && value[0] != '0' && int.TryParse(value, out _))
        {
            return new Cell { CellValue = new CellValue(value) };
        }

        if (texts is null)
        {
            return new Cell
            {
                DataType = CellValues.InlineString,
                InlineString = new InlineString(new Text(value)),
            };
        }

        if (!texts.TryGetValue(value, out int number))
        {
            texts[value] = number = texts.Count;
        }

        return new Cell
        {
            DataType = CellValues.SharedString,
            CellValue = new CellValue($"{number}"),
        };
    }

    public static void BewaarJson(string path, List<string[]> records, bool odata)
    {
        using FileStream file = File.Create(path);
        using var json = new Utf8JsonWriter(file);
        if (odata)
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", "https://voorbeeld.example/$metadata");
            json.WritePropertyName("value");
        }

        json.WriteStartArray();
        foreach (string[] record in records.Skip(1))
        {
            json.WriteStartObject();
            for (int i = 0; i < record.Length; i++)
            {
                if (int.TryParse(record[i], out int number) && record[i][0] != '0')
                {
                    json.WriteNumber(records[0][i], number);
                }
                else if (record[i].Length == 0)
                {
                    json.WriteNull(records[0][i]);
                }
                else
                {
                    json.WriteString(records[0][i], record[i]);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (odata)
        {
            json.WriteEndObject();
        }
    }

    /// <summary>A workbook by hand.</summary>
    /// <param name="rows">What stands in sheetData.</param>
    /// <param name="behind">What stands behind it.</param>
    public static string Ruw(
        string path,
        string rows,
        string behind = "",
        string shared = "",
        string styles = "",
        string sheets = "<sheet name=\"Cijfers\" sheetId=\"1\" r:id=\"rId1\"/>",
        string before = ""
    )
    {
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Deel(
            archive,
            "xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{sheets}</sheets></workbook>"
        );
        Deel(
            archive,
            "xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Relations}/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/><Relationship Id=\"rId3\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId4\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>"
        );
        Deel(
            archive,
            "xl/worksheets/sheet1.xml",
            $"{before}<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{behind}</worksheet>"
        );
        Deel(
            archive,
            "xl/worksheets/sheet2.xml",
            $"<worksheet xmlns=\"{Main}\"><sheetData/></worksheet>"
        );
        Deel(archive, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{shared}</sst>");
        Deel(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">{styles}</styleSheet>");
        return path;
    }

    public static string Rij(int number, params string[] values) =>
        $"<row r=\"{number}\">{string.Concat(values.Select(Waarde))}</row>";

    private static string Waarde(string value) =>
        value.StartsWith('<') ? value
        : int.TryParse(value, out _) ? $"<c><v>{value}</v></c>"
        : $"<c t=\"inlineStr\"><is><t>{value}</t></is></c>";

    private static void Deel(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
