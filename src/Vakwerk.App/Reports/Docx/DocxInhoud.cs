using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Vakwerk.Platform.Reports;

namespace Vakwerk.App.Reports.Docx;

/// <summary>
/// Headings with their bookmarks, and a table of contents that is already filled: entries link to their heading.
/// Only a word processor knows where a page ends, so page numbers come when a reader updates the field.
/// </summary>
internal static class DocxInhoud
{
    private const int Diepste = 2;

    public static Paragraph Kop(Kop heading, int number)
    {
        string id = number.ToString(CultureInfo.InvariantCulture);
        return DocxSchrijver.Styled(
            $"Kop{Math.Clamp(heading.Niveau, 1, 3)}",
            new BookmarkStart { Id = id, Name = Naam(number) },
            DocxSchrijver.Tekstdeel(heading.Tekst),
            new BookmarkEnd { Id = id }
        );
    }

    public static SdtBlock Maak(Rapport report)
    {
        var content = new SdtContentBlock(
            DocxSchrijver.Styled("Kopvaninhoudsopgave", new Run(new Text("Inhoud")))
        );
        Paragraph[] entries = [.. Regels(report)];
        if (entries.Length == 0)
        {
            entries = [new Paragraph()];
        }

        // The field begins in the first entry and ends in the last, as Word itself writes it.
        entries[0]
            .InsertAfter(
                new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
                entries[0].ParagraphProperties
            );
        entries[0]
            .InsertAfter(
                new Run(
                    new FieldCode(" TOC \\o \"1-2\" \\h \\z \\u ")
                    {
                        Space = SpaceProcessingModeValues.Preserve,
                    }
                ),
                entries[0].GetFirstChild<Run>()
            );
        entries[0]
            .InsertAfter(
                new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
                entries[0].Elements<Run>().ElementAt(1)
            );
        entries[^1].Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        content.Append(entries);
        return new SdtBlock(
            new SdtProperties(
                new SdtContentDocPartObject(
                    new DocPartGallery { Val = "Table of Contents" },
                    new DocPartUnique()
                )
            ),
            content
        );
    }

    private static IEnumerable<Paragraph> Regels(Rapport report)
    {
        int number = 0;
        int first = 0;
        int second = 0;
        foreach (Kop heading in report.Blokken.OfType<Kop>())
        {
            number++;
            if (heading.Niveau > Diepste)
            {
                continue;
            }

            (first, second) = heading.Niveau == 1 ? (first + 1, 0) : (first, second + 1);
            string label = heading.Niveau == 1 ? $"{first}" : $"{first}.{second}";
            yield return DocxSchrijver.Styled(
                $"Inhopg{heading.Niveau}",
                new Hyperlink([
                    DocxSchrijver.Tekstdeel(label),
                    new Run(new TabChar()),
                    DocxSchrijver.Tekstdeel(heading.Tekst),
                ])
                {
                    Anchor = Naam(number),
                    History = true,
                }
            );
        }
    }

    private static string Naam(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"_Toc{number:00000000}");
}
