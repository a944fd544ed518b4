using System.IO.Compression;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading.Xlsx;

/// <param name="Part">Where it lies in the packed file.</param>
internal sealed record Sheet(string Name, bool Hidden, string Part);

/// <summary>An xlsx: which sheets it has, and which one is read.</summary>
internal sealed class Workbook
{
    public const string Main = "xl/workbook.xml";
    private const int MostSheets = 1_000;

    public required IReadOnlyList<Sheet> Sheets { get; init; }

    public required SourceFile? Texts { get; init; }

    public required IReadOnlyList<CellFormat> Formats { get; init; }

    /// <summary>Days are counted from 1904 instead of 1900.</summary>
    public required bool From1904 { get; init; }

    public required Sheet Chosen { get; init; }

    /// <summary>Not the one that is read when nobody chooses.</summary>
    public bool Other => Chosen != Sheets.FirstOrDefault(sheet => !sheet.Hidden);

    public required SourceFile ChosenPart { get; init; }

    /// <param name="wanted">Name of a sheet; null for the first one that can be seen.</param>
    public static Workbook Open(string path, string name, ZipArchive archive, string? wanted)
    {
        SourceFile Part(string part) => Find(path, name, archive, part);

        Dictionary<string, (string Type, string Part)> parts = Relations(
            Part("xl/_rels/workbook.xml.rels")
        );
        (List<Sheet> sheets, bool from1904) = ReadSheets(Part(Main), parts);
        Sheet chosen = Choose(sheets, wanted);
        return new Workbook
        {
            Sheets = sheets,
            Chosen = chosen,
            ChosenPart = Part(chosen.Part),
            From1904 = from1904,
            Texts = Of("/sharedStrings") is { } texts ? Part(texts) : null,
            Formats = Of("/styles") is { } styles ? CellFormats.Read(Part(styles)) : [],
        };

        string? Of(string type) =>
            parts.Values.FirstOrDefault(item => item.Type.EndsWith(type, StringComparison.Ordinal))
                is { Part: { } part }
                ? part
                : null;
    }

    private static Sheet Choose(List<Sheet> sheets, string? wanted)
    {
        Sheet? chosen = wanted is null
            ? sheets.FirstOrDefault(sheet => !sheet.Hidden)
            : sheets.FirstOrDefault(sheet =>
                sheet.Name.Equals(wanted.Trim(), StringComparison.OrdinalIgnoreCase)
            );
        return chosen
            ?? throw new RefusedFileException(
                wanted is null
                    ? "Deze werkmap heeft geen zichtbaar blad. Kies een blad met --sheet."
                    : $"Deze werkmap heeft geen blad '{wanted}'. Er zijn: {string.Join(", ", sheets.Select(sheet => sheet.Name))}."
            );
    }

    private static SourceFile Find(string path, string name, ZipArchive archive, string part) =>
        archive.GetEntry(part) is { } entry
            ? SourceFile.InZip(path, name, entry)
            : throw new RefusedFileException(
                $"In deze werkmap ontbreekt {part}. Open haar in Excel of LibreOffice, sla haar opnieuw op als xlsx en lees die in."
            );

    private static Dictionary<string, (string Type, string Part)> Relations(SourceFile part)
    {
        var parts = new Dictionary<string, (string, string)>();
        using var xml = new XmlPart(part);
        while (xml.Next() && parts.Count < 10 * MostSheets)
        {
            if (xml.Begins && xml.Name == "Relationship" && xml.Attribute("Id") is { } id)
            {
                string target = xml.Attribute("Target") ?? "";
                parts[id] = (
                    xml.Attribute("Type") ?? "",
                    target.StartsWith('/') ? target[1..] : $"xl/{target}"
                );
            }
        }

        return parts;
    }

    private static (List<Sheet> Sheets, bool From1904) ReadSheets(
        SourceFile part,
        Dictionary<string, (string Type, string Part)> parts
    )
    {
        var sheets = new List<Sheet>();
        bool from1904 = false;
        using var xml = new XmlPart(part);
        while (xml.Next() && sheets.Count < MostSheets)
        {
            if (xml.Begins && xml.Name == "workbookPr")
            {
                from1904 = xml.Flag("date1904");
            }
            else if (
                xml.Begins
                && xml.Name == "sheet"
                && xml.Prefixed("id") is { } id
                && parts.TryGetValue(id, out var target)
                && target.Type.EndsWith("/worksheet", StringComparison.Ordinal)
            )
            {
                sheets.Add(
                    new Sheet(
                        xml.Attribute("name") ?? "",
                        xml.Attribute("state") is "hidden" or "veryHidden",
                        target.Part
                    )
                );
            }
        }

        return (sheets, from1904);
    }
}
