using System.Text;
using System.Xml;
using Vakwerk.Platform.Reports;

namespace Vakwerk.Monitor.Features.Rapport.Teksten;

/// <summary>The markup of texts: an empty line begins a paragraph, "- " an item of a list. Nothing else has a meaning.</summary>
internal static class Tekstopmaak
{
    private const string Teken = "- ";

    /// <summary>The text as it is kept: one kind of line end, no more than one empty line, nothing that a document cannot hold.</summary>
    public static string Net(string? text)
    {
        var kept = new StringBuilder();
        int ends = 2;
        foreach (
            string line in (text ?? "")
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Select(line => Schoon(line).TrimEnd())
        )
        {
            ends = line.Length == 0 ? ends + 1 : 0;
            if (ends < 2)
            {
                kept.Append(line).Append('\n');
            }
        }

        return kept.ToString().Trim();
    }

    /// <param name="bron">Footnote behind the first paragraph or item.</param>
    public static IReadOnlyList<Blok> Blokken(string text, Voetnoot? bron = null)
    {
        var blocks = new List<Blok>();
        var words = new List<string>();
        var items = new List<string>();
        foreach (string line in text.Split('\n').Append("").Select(line => line.Trim()))
        {
            bool item = line.StartsWith(Teken, StringComparison.Ordinal);
            if ((item || line.Length == 0) && words.Count > 0)
            {
                blocks.Add(new Alinea(Stuk(string.Join(' ', words))));
                words.Clear();
            }

            if (!item && items.Count > 0)
            {
                blocks.Add(new Lijst([.. items.Select(Stuk)]));
                items.Clear();
            }

            if (line.Length > 0)
            {
                (item ? items : words).Add(item ? line[Teken.Length..].Trim() : line);
            }
        }

        return blocks;

        Tekst Stuk(string piece)
        {
            Voetnoot? note = bron;
            bron = null;
            return new Stuk(piece, note);
        }
    }

    private static string Schoon(string line) =>
        string.Concat(line.EnumerateRunes().Where(Mag).Select(rune => rune.ToString()));

    private static bool Mag(Rune rune) =>
        !Rune.IsControl(rune) && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value));
}
