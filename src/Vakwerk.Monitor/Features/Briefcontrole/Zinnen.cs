using System.Text;
using System.Text.RegularExpressions;

namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>
/// Cuts lines into sentences. A sentence may run over lines, and over the foot of a page; a footnote stands apart and knows the sentence with its mark.
/// </summary>
internal static partial class Zinnen
{
    /// <summary>A longer sentence is cut: it is a table or an attack.</summary>
    private const int Langste = 1500;

    /// <summary>A line shorter than this was not broken off because the page was full.</summary>
    private const int VolleRegel = 40;

    private sealed class Blok
    {
        public StringBuilder Tekst { get; } = new();
        public List<(int Plek, Tekstregel Regel)> Regels { get; } = [];
        public string? Noot { get; init; }
        public int Breedste { get; private set; }

        public void Voeg(Tekstregel line, string text)
        {
            if (Tekst.Length > 0 && Tekst[^1] != '-')
            {
                Tekst.Append(' ');
            }

            Regels.Add((Tekst.Length, line));
            Tekst.Append(text);
            Breedste = Math.Max(Breedste, text.Length);
        }

        /// <summary>True when the text breaks off in the middle of a sentence.</summary>
        public bool Open =>
            Noot is null
            && Tekst.Length > 0
            && Breedste >= VolleRegel
            && !Tekst.ToString().TrimEnd().EndsWithAny('.', '!', '?', ':', ';', '”');
    }

    public static IReadOnlyList<Zin> Lees(IReadOnlyList<Tekstregel> lines)
    {
        var sentences = new List<Zin>();
        var marks = new Dictionary<string, Zin>();
        var notes = new List<(string Noot, Zin Zin)>();
        string heading = "";
        foreach (Blok block in Blokken(lines))
        {
            List<Zin> own = Knip(block, marks);
            foreach (Zin sentence in own)
            {
                sentence.Kop = heading;
                if (block.Noot is { } number)
                {
                    notes.Add((number, sentence));
                }
            }

            sentences.AddRange(own);
            string text = block.Tekst.ToString().Trim();
            if (block.Noot is null && IsKop().IsMatch(text))
            {
                heading = text;
            }
        }

        foreach ((string number, Zin note) in notes)
        {
            if (marks.TryGetValue(number, out Zin? anchor) && anchor != note)
            {
                note.Anker = anchor;
                anchor.Noten.Add(note);
            }
        }

        return sentences;
    }

    private static List<Blok> Blokken(IReadOnlyList<Tekstregel> lines)
    {
        var done = new List<Blok>();
        Blok? current = null;
        Blok? open = null;
        void Begin(Blok next)
        {
            if (current is { Open: true })
            {
                open = current;
            }

            done.Add(next);
            current = next;
        }

        int? paragraph = null;
        foreach (Tekstregel line in lines)
        {
            string text = Schoon(line.Tekst);
            if (paragraph != line.Alinea)
            {
                current = null;
                open = null;
                paragraph = line.Alinea;
            }

            foreach (Match note in Binnennoot().Matches(text))
            {
                var inner = new Blok { Noot = note.Groups["n"].Value };
                inner.Voeg(line, note.Groups["t"].Value);
                done.Add(inner);
            }

            text = Binnennoot().Replace(text, match => new string(' ', match.Length));
            string trimmed = text.Trim();
            if (trimmed.Length == 0)
            {
                open = current is { Open: true } ? current : open;
                current = null;
            }
            else if (Stempel().IsMatch(trimmed))
            {
                open = current is { Open: true } ? current : open;
                current = null;
                var stamp = new Blok { Noot = "" };
                stamp.Voeg(line, trimmed);
                done.Add(stamp);
            }
            else if (
                Nootregel().Match(text) is { Success: true } mark
                && (current is null || current.Noot is not null)
            )
            {
                Begin(new Blok { Noot = mark.Groups["n"].Value });
                current!.Voeg(line, new string(' ', mark.Length) + text[mark.Length..].TrimEnd());
            }
            else if (
                current is null
                || IsBegin(line.Tekst, trimmed)
                || (current.Noot is not null && text[0] == ' ')
            )
            {
                bool goesOn =
                    current is null or { Noot: not null }
                    && open is not null
                    && !IsBegin(line.Tekst, trimmed)
                    && (char.IsLower(trimmed[0]) || char.IsAsciiDigit(trimmed[0]));
                if (goesOn)
                {
                    current = open;
                    open = null;
                    current!.Voeg(line, text.TrimEnd());
                }
                else
                {
                    Begin(new Blok());
                    current!.Voeg(line, text.TrimEnd());
                }
            }
            else
            {
                current.Voeg(line, text.TrimEnd());
            }
        }

        return done;
    }

    private static bool IsBegin(string raw, string trimmed) =>
        raw.StartsWith('\t') || trimmed[0] == '|' || Punt().IsMatch(trimmed);

    private static List<Zin> Knip(Blok block, Dictionary<string, Zin> marks)
    {
        string text = block.Tekst.ToString();
        var anchors = new List<(int Plek, string Noot)>();
        foreach (Match mark in Merk().Matches(text))
        {
            anchors.Add((mark.Index, mark.Groups["n"].Value));
        }

        string plain = Merk().Replace(text, match => new string(' ', match.Length));
        var found = new List<Zin>();
        int start = 0;
        foreach (int end in Einden(plain))
        {
            if (plain.AsSpan(start, end - start).IsWhiteSpace())
            {
                continue;
            }

            int from = start;
            var sentence = new Zin(
                plain[start..end],
                [
                    .. block
                        .Regels.Where(
                            (item, index) =>
                                item.Plek < end
                                && (
                                    index + 1 == block.Regels.Count
                                    || block.Regels[index + 1].Plek > from
                                )
                        )
                        .Select(item => (Math.Max(0, item.Plek - from), item.Regel)),
                ]
            )
            {
                Vorige = found.Count > 0 ? found[^1] : null,
            };
            foreach ((int place, string note) in anchors)
            {
                if (place >= start && place < end && block.Noot != note)
                {
                    marks[note] = sentence;
                }
            }

            found.Add(sentence);
            start = end;
        }

        return found;
    }

    private static IEnumerable<int> Einden(string text)
    {
        int last = 0;
        foreach (Match match in Einde().Matches(text))
        {
            if (!Afkorting().IsMatch(text[Math.Max(0, match.Index - 8)..(match.Index + 1)]))
            {
                int end = match.Index + match.Length;
                for (; end - last > Langste; last += Langste)
                {
                    yield return last + Langste;
                }

                last = end;
                yield return end;
            }
        }

        for (; text.Length - last > Langste; last += Langste)
        {
            yield return last + Langste;
        }

        yield return text.Length;
    }

    /// <summary>Every kind of space becomes a plain one and a soft hyphen goes, so that patterns need not know them.</summary>
    private static string Schoon(string line)
    {
        var text = new StringBuilder(line.Length);
        foreach (char letter in line)
        {
            if (letter != '\u00ad')
            {
                text.Append(char.IsWhiteSpace(letter) || letter == '\u200b' ? ' ' : letter);
            }
        }

        return Sierwerk().Replace(text.ToString(), " ");
    }

    private static bool EndsWithAny(this string text, params ReadOnlySpan<char> ends) =>
        text.Length > 0 && ends.Contains(text[^1]);

    [GeneratedRegex(@"\[(?<n>\d{1,3}): (?<t>[^\]]*)\]")]
    private static partial Regex Binnennoot();

    [GeneratedRegex(
        @"^ ?(?:<sup>(?<n>\d{1,3})</sup>|(?<n>\d{1,2}))\s+(?=[A-Z‘'""(<\[h])(?!Prioriteit)"
    )]
    private static partial Regex Nootregel();

    [GeneratedRegex(
        @"\[footnoteRef:(?<n>\d{1,3})\]|<sup>(?<n>\d{1,3})</sup>|(?<=[a-zé’)])(?<n>\d{1,2})(?=[\s.,;:)]|$)|(?<=(?:[a-zé)’%]|\b(?:19|20)\d{2})\.)(?<n>\d{1,2})(?=\s|$)|(?<=\b20[0-4]\d)(?<n>\d{2})(?=[\s.,;:)]|$)"
    )]
    private static partial Regex Merk();

    [GeneratedRegex(@"[.!?][”’"")]*\s+(?=[A-ZÀ-Þ“‘""(•·€\d–])")]
    private static partial Regex Einde();

    [GeneratedRegex(
        @"(?:\b(?:nrs?|Stcrt|Stb|Trb|blz|p|art|lid|ca|c\.s|d\.d|t\.w|dr|mr|prof|resp|bijv|vgl|o\.a|m\.b\.t|i\.v\.m)|\b[A-Z])\.$"
    )]
    private static partial Regex Afkorting();

    [GeneratedRegex(@"^(?:[•·–*►-]\s|\d{1,2}\.\s+[A-Z]|\(?\d\)\s)")]
    private static partial Regex Punt();

    [GeneratedRegex(
        @"^(?:\**Pagina \d+.*|\**Onze referentie.*|\**Datum\**|Tweede Kamer, vergaderjaar .*|kst-\d+.*|ISSN .*|’s-Gravenhage \d{4}.*|[\d ]{7,}|https?://\S+|-{3,})$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Stempel();

    [GeneratedRegex(@"^(?=.{4,110}$)[^\d€%]*\p{L}{3}[^.;%€]*[^.;,%€]$")]
    private static partial Regex IsKop();

    [GeneratedRegex(@"^#{1,6} |(?<!\*)\*{1,2}(?=\S)|(?<=\S)\*{1,2}(?!\*)")]
    private static partial Regex Sierwerk();
}
