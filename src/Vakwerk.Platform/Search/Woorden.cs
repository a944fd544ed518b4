using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Vakwerk.Platform.Search;

/// <summary>A word of a text: as it is compared (lower case, without accents) and where it stands.</summary>
internal readonly record struct Woord(string Tekst, int Start, int Lengte);

/// <summary>Cuts a text into words. Accents fall away (vóór is voor), numbers keep their digits together (22.308 is 22308).</summary>
internal static class Woorden
{
    /// <summary>Words that stand everywhere and therefore find nothing.</summary>
    private static readonly FrozenSet<string> Stopwoorden = (
        "de het een en van in op te dat die is voor met zijn aan er om ook als bij of dan tot uit "
        + "door over naar wordt worden werd hun ze zij we wij ik u je jij hij haar niet wel nog al deze dit "
        + "daar hier hoe wat wie waar was waren heeft hebben had kan kunnen zal zullen moet moeten zo s t "
        + "the of and to in a an is are for on with by at"
    )
        .Split(' ')
        .ToFrozenSet();

    private const int Langste = 60;

    public static bool IsStopwoord(string word) => Stopwoorden.Contains(word);

    /// <summary>
    /// Stem by which words are compared. Snowball keeps the s of a plural on -es, because it cannot tell it from a root;
    /// in this field such words are plurals nearly always (stages, colleges, gemeentes).
    /// </summary>
    public static string Stam(string word) =>
        SnowballDutch.Stam(
            word.Length >= 5 && word.EndsWith("es", StringComparison.Ordinal) ? word[..^1] : word
        );

    public static List<Woord> Lees(string text)
    {
        var words = new List<Woord>();
        var word = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            int before = word.Length;
            if (i < text.Length && Neem(text, i, word))
            {
                start = before == 0 ? i : start;
                continue;
            }

            if (i < text.Length && word.Length > 0 && BlijftEen(text, i))
            {
                continue;
            }

            if (word.Length is > 0 and <= Langste)
            {
                words.Add(new Woord(word.ToString(), start, i - start));
            }

            word.Clear();
        }

        return words;
    }

    /// <summary>Words of a text as they are compared.</summary>
    public static string Plat(string text) =>
        string.Join(' ', Lees(text).Select(word => word.Tekst));

    private static bool Neem(string text, int i, StringBuilder word)
    {
        char letter = text[i];
        if (char.IsAsciiLetterOrDigit(letter))
        {
            word.Append(char.ToLowerInvariant(letter));
            return true;
        }

        if (letter < 0x80 || char.IsSurrogate(letter) || !char.IsLetterOrDigit(letter))
        {
            return false;
        }

        int before = word.Length;
        foreach (char part in letter.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(part))
            {
                word.Append(char.ToLowerInvariant(part));
            }
        }

        return word.Length > before;
    }

    /// <summary>A point or comma between digits, a loose accent and a soft hyphen do not end a word.</summary>
    private static bool BlijftEen(string text, int i) =>
        text[i] switch
        {
            '.' or ',' => i > 0
                && i + 1 < text.Length
                && char.IsAsciiDigit(text[i - 1])
                && char.IsAsciiDigit(text[i + 1]),
            '\u00ad' => true,
            _ => char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark,
        };
}
