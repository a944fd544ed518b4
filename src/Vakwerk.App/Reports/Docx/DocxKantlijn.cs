using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Vakwerk.Platform.Reports;

namespace Vakwerk.App.Reports.Docx;

/// <summary>Remarks in the margin: real comments of Word, each about a whole paragraph.</summary>
internal sealed class DocxKantlijn
{
    private readonly List<Kanttekening> remarks = [];

    public void Plaats(Paragraph paragraph, IReadOnlyList<Kanttekening> about)
    {
        foreach (Kanttekening remark in about)
        {
            string id = remarks.Count.ToString(CultureInfo.InvariantCulture);
            paragraph.PrependChild(new CommentRangeStart { Id = id });
            paragraph.Append(
                new CommentRangeEnd { Id = id },
                new Run(Marking(), new CommentReference { Id = id })
            );
            remarks.Add(remark);
        }
    }

    /// <summary>A report without remarks has no part for them either.</summary>
    public void Schrijf(MainDocumentPart main, string part)
    {
        if (remarks.Count > 0)
        {
            main.AddNewPart<WordprocessingCommentsPart>(part).Comments = new Comments(
                remarks.Select(Opmerking)
            );
        }
    }

    private static Comment Opmerking(Kanttekening remark, int number)
    {
        Paragraph[] lines =
        [
            .. remark
                .Tekst.Split('\n')
                .Select(line =>
                    DocxSchrijver.Styled("Opmerkingtekst", DocxSchrijver.Tekstdeel(line))
                ),
        ];
        lines[0]
            .InsertAfter(
                new Run(Marking(), new AnnotationReferenceMark()),
                lines[0].ParagraphProperties
            );
        return new Comment(lines)
        {
            Id = number.ToString(CultureInfo.InvariantCulture),
            Author = remark.Auteur,
            Initials = remark.Auteur[..Math.Min(2, remark.Auteur.Length)],
            // To the minute: Word reads no parts of a second.
            Date = DateTime.SpecifyKind(
                remark.Op.AddTicks(-(remark.Op.Ticks % TimeSpan.TicksPerMinute)),
                DateTimeKind.Unspecified
            ),
        };
    }

    private static RunProperties Marking() => new(new RunStyle { Val = "Opmerkingmarkering" });
}
