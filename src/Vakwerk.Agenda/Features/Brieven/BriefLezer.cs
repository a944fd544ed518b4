using System.Text;
using System.Text.RegularExpressions;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Brieven;

/// <summary>Turns bytes into lines, and a line into pieces to show. A text that is not plain text is refused whole.</summary>
internal static partial class BriefLezer
{
    /// <summary>The longest letter so far is 50 kB; a larger file is a mistake or an attack.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    public const int MaxRegels = 20_000;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Lines as an editor counts them.</summary>
    public static Result<string[]> Regels(byte[] content)
    {
        if (content.Length > MaxBytes)
        {
            return Mis(
                "brief.groot",
                $"De tekst is groter dan {MaxBytes / 1024 / 1024} MB. Een brief is platte tekst; is dit het goede bestand?"
            );
        }

        string text;
        try
        {
            text = StrictUtf8.GetString(content).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            return Mis(
                "brief.utf8",
                "Het bestand is geen platte tekst in UTF-8. Sla de brief op als tekst (UTF-8) en probeer het opnieuw."
            );
        }

        string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        lines = lines[^1].Length == 0 ? lines[..^1] : lines;
        if (lines.All(string.IsNullOrWhiteSpace))
        {
            return Mis("brief.leeg", "Het bestand is leeg. Is dit het goede bestand?");
        }

        if (lines.Length > MaxRegels)
        {
            return Mis("brief.groot", $"De tekst heeft meer dan {MaxRegels} regels.");
        }

        int bad = Array.FindIndex(lines, line => line.Any(c => char.IsControl(c) && c != '\t'));
        return bad < 0
            ? lines
            : Mis(
                "brief.tekens",
                $"Regel {bad + 1} heeft een besturingsteken. Een brief is platte tekst; sla hem opnieuw op als tekst."
            );
    }

    /// <summary>Cuts a line at its footnote marks, so that a page can raise them. Everything else stays text.</summary>
    public static IEnumerable<(string Tekst, bool Voetnoot)> Stukken(string line)
    {
        int from = 0;
        foreach (Match match in Merk().Matches(line))
        {
            if (match.Index > from)
            {
                yield return (line[from..match.Index], false);
            }

            yield return (match.Groups["a"].Value + match.Groups["b"].Value, true);
            from = match.Index + match.Length;
        }

        if (from < line.Length)
        {
            yield return (line[from..], false);
        }
    }

    private static Fout Mis(string code, string text) => new(code, "bestand", text);

    [GeneratedRegex(@"<sup>(?<a>\d{1,3})</sup>|\[footnoteRef:(?<b>\d{1,3})\]")]
    private static partial Regex Merk();
}
