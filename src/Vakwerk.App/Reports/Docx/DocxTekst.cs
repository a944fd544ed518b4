using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Vakwerk.Platform.Reports;

namespace Vakwerk.App.Reports.Docx;

/// <summary>Paragraphs with footnotes; collects the footnotes in the order in which they are met.</summary>
internal sealed class DocxTekst
{
    private readonly List<Voetnoot> notes = [];

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
                notes.Add(source);
                paragraph.Append(new Run(Marking(), new FootnoteReference { Id = notes.Count }));
            }
        }

        return paragraph;
    }

    /// <summary>The footnotes; an address on the web becomes a link of their part of the document.</summary>
    public Footnotes Voetnoten(FootnotesPart part)
    {
        var footnotes = new Footnotes(
            Separator(-1, FootnoteEndnoteValues.Separator, new SeparatorMark()),
            Separator(
                0,
                FootnoteEndnoteValues.ContinuationSeparator,
                new ContinuationSeparatorMark()
            )
        );
        for (int i = 1; i <= notes.Count; i++)
        {
            footnotes.Append(
                new Footnote(
                    DocxSchrijver.Styled(
                        "Voetnoottekst",
                        new Run(Marking(), new FootnoteReferenceMark()),
                        DocxSchrijver.Tekstdeel(" "),
                        Inhoud(notes[i - 1], part, $"rId{i}")
                    )
                )
                {
                    Id = i,
                }
            );
        }

        return footnotes;
    }

    private static OpenXmlElement Inhoud(Voetnoot note, FootnotesPart part, string id)
    {
        Run text = DocxSchrijver.Tekstdeel(note.Tekst);
        if (note.Webadres is not { } address)
        {
            return text;
        }

        part.AddHyperlinkRelationship(address, isExternal: true, id);
        text.PrependChild(new RunProperties(new RunStyle { Val = "Hyperlink" }));
        return new Hyperlink(text) { Id = id, History = true };
    }

    private static RunProperties Marking() => new(new RunStyle { Val = "Voetnootmarkering" });

    private static Footnote Separator(int id, FootnoteEndnoteValues type, OpenXmlElement mark) =>
        new(DocxSchrijver.Styled("Voetnoottekst", new Run(mark))) { Id = id, Type = type };
}
