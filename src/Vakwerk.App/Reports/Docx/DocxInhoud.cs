using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Vakwerk.Platform.Reports;

namespace Vakwerk.App.Reports.Docx;

/// <summary>
/// Headings with their bookmarks, and a table of contents whose entries link to their heading.
/// Only a word processor knows where a page ends, so each page number is a field of its own: LibreOffice fills it in by itself,
/// Word when the document opens (see updateFields in settings.xml). One field around all entries would keep both from doing so.
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

    public static IEnumerable<Paragraph> Maak(Rapport report) =>
        [
            DocxSchrijver.Styled("Kopvaninhoudsopgave", new Run(new Text("Inhoud"))),
            .. Regels(report),
        ];

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
                    new Run(new TabChar()),
                    .. DocxSchrijver.Field($"PAGEREF {Naam(number)} \\h", ""),
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
