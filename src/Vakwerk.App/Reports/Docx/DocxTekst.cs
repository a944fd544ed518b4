using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Vakwerk.Platform.Reports;

namespace Vakwerk.App.Reports.Docx;

/// <summary>
/// Paragraphs with numbered sources and remarks; collects both in the order in which they are met. Sources are a list at the end and
/// no footnotes: a page of a table would be half footnotes, and one source would have a hundred numbers.
/// </summary>
internal sealed class DocxTekst
{
    /// <summary>Ids of bookmarks are one range: those of headings stay below.</summary>
    private const int EersteBladwijzer = 100_000;

    private readonly Bronnenlijst sources = new();

    public DocxKantlijn Kantlijn { get; } = new();

    public Paragraph Alinea(Alinea block)
    {
        Paragraph paragraph = Alinea(block.Tekst, null);
        Kantlijn.Plaats(paragraph, block.Kanttekeningen);
        return paragraph;
    }

    public Paragraph Alinea(Tekst text, string? style)
    {
        Paragraph paragraph = style is null ? new Paragraph() : DocxSchrijver.Styled(style);
        foreach (Stuk piece in text.Stukken)
        {
            Run run = DocxSchrijver.Tekstdeel(piece.Tekst);
            if (piece.Nadruk)
            {
                run.PrependChild(new RunProperties(new RunStyle { Val = "Zwaar" }));
            }

            paragraph.Append(run);
            if (piece.Bron is { } source)
            {
                paragraph.Append(Verwijzing(sources.Nummer(source, out _)));
            }
        }

        return paragraph;
    }

    /// <summary>One paragraph for each source, with its number; an address on the web becomes a link.</summary>
    public IEnumerable<Paragraph> Bronnen(MainDocumentPart main)
    {
        for (int i = 0; i < sources.Alle.Count; i++)
        {
            string number = Getal(i + 1);
            string id = Getal(EersteBladwijzer + i);
            yield return DocxSchrijver.Styled(
                "Bron",
                new BookmarkStart { Id = id, Name = Naam(number) },
                DocxSchrijver.Tekstdeel(number),
                new BookmarkEnd { Id = id },
                new Run(new TabChar()),
                Inhoud(sources.Alle[i], main, $"bron{number}")
            );
        }
    }

    private static Hyperlink Verwijzing(int source)
    {
        string number = Getal(source);
        Run run = DocxSchrijver.Tekstdeel(number);
        run.PrependChild(new RunProperties(new RunStyle { Val = "Bronverwijzing" }));
        return new Hyperlink(run)
        {
            Anchor = Naam(number),
            History = true,
            Tooltip = $"Bron {number}",
        };
    }

    private static OpenXmlElement Inhoud(Voetnoot source, MainDocumentPart main, string id)
    {
        Run text = DocxSchrijver.Tekstdeel(source.Tekst);
        if (source.Webadres is not { } address)
        {
            return text;
        }

        main.AddHyperlinkRelationship(address, isExternal: true, id);
        text.PrependChild(new RunProperties(new RunStyle { Val = "Hyperlink" }));
        return new Hyperlink(text) { Id = id, History = true };
    }

    private static string Naam(string number) => "bron" + number;

    private static string Getal(int number) => number.ToString(CultureInfo.InvariantCulture);
}
