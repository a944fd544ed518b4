using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Vakwerk.Platform.Reports;
using Vakwerk.Primitives;
using Tabel = Vakwerk.Platform.Reports.Tabel;

namespace Vakwerk.App.Reports.Docx;

/// <summary>
/// Writes a report as a Word document. All looks come from styles, so that a reader's own template and a screen reader can do their work;
/// the same report gives the same bytes.
/// </summary>
internal static class DocxSchrijver
{
    private const string Bronnen = "Bronnen";

    public static byte[] Schrijf(Rapport report)
    {
        report = MetBronnen(report);
        using var memory = new MemoryStream();
        using (
            var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document)
        )
        {
            MainDocumentPart main = package.AddNewPart<MainDocumentPart>(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "rId1"
            );
            Feed(main.AddNewPart<StyleDefinitionsPart>("rId1"), "styles.xml");
            Feed(main.AddNewPart<NumberingDefinitionsPart>("rId2"), "numbering.xml");
            Feed(main.AddNewPart<DocumentSettingsPart>("rId3"), "settings.xml");
            main.AddNewPart<FooterPart>("rId5").Footer = Footer(report);

            var text = new DocxTekst();
            var body = new Body(
                Styled("Titel", new Run(new Text(report.Titel))),
                Styled("Ondertitel", new Run(new Text(report.Ondertitel)))
            );
            body.Append(DocxInhoud.Maak(report));
            Fill(body, report, text);
            body.Append(text.Bronnen(main));
            body.Append(Section());
            main.Document = new Document(body);
            text.Kantlijn.Schrijf(main, "rId6");
            Properties(package, report);
        }

        return VasteZip.Herschrijf(memory.ToArray());
    }

    /// <summary>The sources stand at the end, numbered, under a heading of their own.</summary>
    private static Rapport MetBronnen(Rapport report) =>
        report with
        {
            Blokken =
            [
                .. report.Blokken,
                new Kop(1, Bronnen),
                new Alinea(
                    "De nummers in de tekst verwijzen naar deze bronnen. Regels zijn die van de brief zoals hij in Vakwerk staat."
                ),
            ],
        };

    private static void Fill(Body body, Rapport report, DocxTekst text)
    {
        int headings = 0;
        int tables = 0;
        foreach (Blok block in report.Blokken)
        {
            switch (block)
            {
                case Kop heading:
                    headings++;
                    body.Append(DocxInhoud.Kop(heading, headings));
                    break;
                case Alinea paragraph:
                    body.Append(text.Alinea(paragraph));
                    break;
                case Lijst list:
                    body.Append(list.Punten.Select(item => text.Alinea(item, "Lijstopsomteken")));
                    break;
                case Tabel table:
                    tables++;
                    body.Append(DocxTabel.Bijschrift(table, tables));
                    body.Append(DocxTabel.Maak(table, text));
                    body.Append(Styled("NaTabel"));
                    break;
                default:
                    throw new NotSupportedException(
                        $"A report cannot hold {block.GetType().Name}."
                    );
            }
        }
    }

    internal static Paragraph Styled(string style, params OpenXmlElement[] children)
    {
        var paragraph = new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = style })
        );
        paragraph.Append(children);
        return paragraph;
    }

    /// <summary>A field with the value it has now; Word works it out anew when asked.</summary>
    internal static IEnumerable<OpenXmlElement> Field(string code, string value)
    {
        yield return new Run(new FieldChar { FieldCharType = FieldCharValues.Begin });
        yield return new Run(
            new FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve }
        );
        yield return new Run(new FieldChar { FieldCharType = FieldCharValues.Separate });
        yield return new Run(new Text(value));
        yield return new Run(new FieldChar { FieldCharType = FieldCharValues.End });
    }

    internal static Run Tekstdeel(string text) =>
        new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Footer Footer(Rapport report) =>
        new(
            Styled(
                "Voettekst",
                [
                    Tekstdeel($"Stand van {Notatie.Datum(report.Stand)}"),
                    new Run(new TabChar()),
                    Tekstdeel("pagina "),
                    .. Field("PAGE", "1"),
                    Tekstdeel(" van "),
                    .. Field("NUMPAGES", "1"),
                ]
            )
        );

    private static SectionProperties Section() =>
        new(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rId5" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin
            {
                Top = 1418,
                Right = 1418,
                Bottom = 1418,
                Left = 1418,
                Header = 709,
                Footer = 709,
                Gutter = 0,
            }
        );

    private static void Properties(WordprocessingDocument package, Rapport report)
    {
        CoreFilePropertiesPart part = package.AddNewPart<CoreFilePropertiesPart>(
            "application/vnd.openxmlformats-package.core-properties+xml",
            "rId2"
        );
        string day = report.Stand.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string title = System.Security.SecurityElement.Escape(report.Titel);
        string subject = System.Security.SecurityElement.Escape(report.Ondertitel);
        using var stream = new MemoryStream(
            System.Text.Encoding.UTF8.GetBytes(
                $"""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject><dc:creator>Vakwerk</dc:creator><dc:language>nl-NL</dc:language><cp:lastModifiedBy>Vakwerk</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:modified></cp:coreProperties>
                """
            )
        );
        part.FeedData(stream);
    }

    private static void Feed(OpenXmlPart part, string name)
    {
        using var stream = new MemoryStream(Bijlage.Bytes(name));
        part.FeedData(stream);
    }
}
