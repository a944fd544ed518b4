using System.IO.Compression;
using System.Text;
using System.Xml;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>
/// Reads the text of a Word file straight from its zip, as a stream with a limit on what comes out:
/// a file that unpacks to more is refused before it can do harm. Footnotes follow their paragraph, written as <c>[7: …]</c>.
/// </summary>
internal static class DocxLezer
{
    private const int MaxTekens = 8 * 1024 * 1024;
    private const int MaxDelen = 5_000;
    private const int MaxRegels = 50_000;
    private const string Document = "word/document.xml";
    private const string Voetnoten = "word/footnotes.xml";

    public static Result<IReadOnlyList<Tekstregel>> Lees(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (zip.Entries.Count > MaxDelen)
            {
                return TeGroot();
            }

            if (zip.GetEntry(Document) is not { } document)
            {
                return Mis(
                    "brief.docx",
                    "In dit bestand zit geen Word-document. Open het in Word, sla het opnieuw op als .docx en probeer het nog eens."
                );
            }

            Dictionary<string, string> notes = zip.GetEntry(Voetnoten) is { } part
                ? Noten(part)
                : [];
            List<Tekstregel> lines = Regels(document, notes);
            return lines.Any(line => !string.IsNullOrWhiteSpace(line.Tekst))
                ? lines
                : Mis("brief.leeg", "Het document is leeg. Is dit het goede bestand?");
        }
        catch (TeGrootException)
        {
            return TeGroot();
        }
        catch (XmlException problem)
            when (problem.Message.Contains(Grens, StringComparison.Ordinal))
        {
            return TeGroot();
        }
        catch (Exception broken)
            when (broken
                    is InvalidDataException
                        or XmlException
                        or IOException
                        or NotSupportedException
            )
        {
            return Mis(
                "brief.docx",
                "Dit .docx-bestand is beschadigd of beveiligd met een wachtwoord. Open het in Word, sla het opnieuw op en probeer het nog eens."
            );
        }
    }

    private static Fout TeGroot() =>
        Mis(
            "brief.groot",
            "Dit .docx-bestand is uitgepakt veel te groot voor een brief. Er is niets gelezen. Sla de brief op als platte tekst (.txt) en probeer het opnieuw."
        );

    private static Fout Mis(string code, string text) => new(code, "bestand", text);

    private static List<Tekstregel> Regels(ZipArchiveEntry part, Dictionary<string, string> notes)
    {
        var lines = new List<Tekstregel>();
        int paragraph = 0;
        int number = 0;
        foreach ((string text, IReadOnlyList<string> marks) in Alineas(part, null))
        {
            paragraph++;
            string whole =
                text
                + string.Concat(
                    marks.Where(notes.ContainsKey).Select(mark => $" [{mark}: {notes[mark]}]")
                );
            foreach (string line in whole.Split('\n'))
            {
                lines.Add(new Tekstregel(++number, paragraph, line));
            }

            if (number > MaxRegels)
            {
                throw new TeGrootException();
            }
        }

        return lines;
    }

    private static Dictionary<string, string> Noten(ZipArchiveEntry part)
    {
        var texts = new Dictionary<string, StringBuilder>();
        var id = new StringBuilder();
        foreach ((string text, _) in Alineas(part, id))
        {
            string key = id.ToString();
            if (!texts.TryGetValue(key, out StringBuilder? note))
            {
                texts[key] = note = new StringBuilder();
            }

            note.Append(note.Length == 0 ? "" : " ").Append(text.Replace('\n', ' '));
        }

        return texts.ToDictionary(pair => pair.Key, pair => pair.Value.ToString().Trim());
    }

    /// <summary>The paragraphs of a part, with the footnotes that they refer to; deleted text and codes of fields are left out.</summary>
    private static IEnumerable<(string Tekst, IReadOnlyList<string> Noten)> Alineas(
        ZipArchiveEntry part,
        StringBuilder? footnote
    )
    {
        using XmlReader xml = XmlReader.Create(
            part.Open(),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MaxTekens,
                CloseInput = true,
            }
        );
        var text = new StringBuilder();
        var marks = new List<string>();
        bool reading = false;
        while (xml.Read())
        {
            if (
                xml.NodeType == XmlNodeType.Text
                || xml.NodeType == XmlNodeType.SignificantWhitespace
            )
            {
                text.Append(reading ? xml.Value : "");
                continue;
            }

            bool end = xml.NodeType == XmlNodeType.EndElement;
            switch (xml.LocalName)
            {
                case "t":
                    reading = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                    break;
                case "tab" when !end && xml.Depth > 0 && text.Length > 0:
                    text.Append('\t');
                    break;
                case "br" or "cr" when !end:
                    text.Append('\n');
                    break;
                case "noBreakHyphen" when !end:
                    text.Append('-');
                    break;
                case "footnote" when !end:
                    footnote?.Clear().Append(Id(xml));
                    break;
                case "footnoteReference" when !end:
                    marks.Add(Id(xml));
                    text.Append("[footnoteRef:").Append(marks[^1]).Append(']');
                    break;
                case "p" when end || xml.IsEmptyElement:
                    yield return (text.ToString(), [.. marks]);
                    text.Clear();
                    marks.Clear();
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>XmlReader has one exception for bad text and for too much of it; only its words tell them apart.</summary>
    private const string Grens = nameof(XmlReaderSettings.MaxCharactersInDocument);

    private static string Id(XmlReader xml) =>
        xml.GetAttribute("id", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
        ?? "";

    private sealed class TeGrootException : Exception;
}
