using System.Globalization;
using System.Text.RegularExpressions;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>References to papers of Parliament: written so that nobody can find them, or not in any register.</summary>
internal sealed partial class Kamerstukken(IReadOnlyList<Zin> sentences, Kennis knowledge)
{
    private const int Uittreksel = 40;

    public int Aantal { get; private set; }

    public IEnumerable<Bevinding> Zoek()
    {
        foreach (Zin sentence in sentences)
        {
            var spans = new List<(int Start, int Eind)>();
            foreach ((KamerstukNummer number, int start, int end) in Vind(sentence.Tekst))
            {
                spans.Add((start, end));
                Aantal++;
                if (Beoordeel(sentence, number, start, end) is { } finding)
                {
                    yield return finding;
                }
            }

            foreach ((int start, int end) in Misvormd(sentence.Tekst, spans))
            {
                yield return Melding.Maak(
                    sentence.RegelOp(start),
                    Melding.Kamerstuk,
                    "verwijzing is niet goed geschreven",
                    sentence.Stuk(start, end - start),
                    "Een Kamerstuknummer heeft een dossier van vijf cijfers, soms een hoofdstuk in Romeinse cijfers, en een nummer.",
                    "schrijfwijze van officielebekendmakingen.nl.",
                    "Zo kan niemand het stuk vinden.",
                    "Schrijf bijvoorbeeld 'Kamerstuk 31 524, nr. 549' of 'Kamerstuk 36 200 VIII, nr. 63'."
                );
            }
        }
    }

    /// <summary>Every number, also the second in "nrs. 511 en 515" and in "31 293 en 31 289, nr. 697".</summary>
    private static IEnumerable<(KamerstukNummer Nummer, int Start, int Eind)> Vind(string text)
    {
        foreach ((KamerstukNummer number, int start, int length) in KamerstukNummer.Vind(text))
        {
            int end = start + length;
            yield return (number, start, end);
            Match more = Volgend().Match(text, end);
            while (more.Success)
            {
                end = more.Index + more.Length;
                string dossier = number.Hoofdstuk is null
                    ? $"{number.Dossier}"
                    : $"{number.Dossier} {number.Hoofdstuk}";
                if (
                    KamerstukNummer.Lees($"{dossier}, nr. {more.Groups["n"].Value}") is
                    { Ok: true } next
                )
                {
                    yield return (next.Value, more.Index, end);
                }

                more = Volgend().Match(text, end);
            }

            Match other = Vooraf().Match(text[..start]);
            if (
                other.Success
                && KamerstukNummer.Lees($"{other.Groups["d"].Value}, nr. {number.Nummer}")
                    is { Ok: true } twin
            )
            {
                yield return (twin.Value, other.Groups["d"].Index, end);
            }
        }
    }

    private Bevinding? Beoordeel(Zin sentence, KamerstukNummer number, int start, int end)
    {
        if (number.Hoofdstuk is { } chapter && !Romeins().IsMatch(chapter))
        {
            return Melding.Maak(
                sentence.RegelOp(start),
                Melding.Kamerstuk,
                "verwijzing is niet goed geschreven",
                sentence.Stuk(start, end - start),
                $"'{chapter}' is geen Romeins cijfer.",
                "begrotingshoofdstukken van het Rijk.",
                "Zo kan niemand het stuk vinden.",
                "Kijk het hoofdstuk na. OCW is VIII."
            );
        }

        if (knowledge.Stukken.ContainsKey(number))
        {
            return null;
        }

        string near =
            Lijkt(number) is { } known ? $"Het lijkt op {known}: {knowledge.Stukken[known]}."
            : knowledge.Stukken.Keys.Any(item => item.Dossier == number.Dossier)
                ? $"Dossier {number.Dossier:00 000} kennen wij wel, dit nummer niet."
            : $"Dossier {number.Dossier:00 000} kennen wij niet.";
        return Melding.Maak(
            sentence.RegelOp(start),
            Melding.Kamerstuk,
            "stuk staat niet in de registers",
            sentence.Stuk(start, end - start),
            near,
            "registers van brieven, aangehaalde stukken, moties en toezeggingen.",
            "Het nummer is goed geschreven, maar wij kunnen niet zien of het stuk bestaat. Onze registers zijn niet volledig.",
            "Kijk het nummer na op officielebekendmakingen.nl."
        );
    }

    /// <summary>A paper on record that differs in one digit, or in two neighbouring digits that changed places.</summary>
    private KamerstukNummer? Lijkt(KamerstukNummer number) =>
        knowledge
            .Stukken.Keys.Where(known => known.Hoofdstuk == number.Hoofdstuk)
            .Where(known =>
                (known.Dossier == number.Dossier && Verwant(known.Nummer, number.Nummer))
                || (known.Nummer == number.Nummer && Verwant(known.Dossier, number.Dossier))
            )
            .OrderBy(known => Math.Abs(known.Nummer - number.Nummer))
            .ThenBy(known => known.Sleutel, StringComparer.Ordinal)
            .Select(known => (KamerstukNummer?)known)
            .FirstOrDefault();

    private static bool Verwant(int known, int read)
    {
        string a = known.ToString(CultureInfo.InvariantCulture);
        string b = read.ToString(CultureInfo.InvariantCulture);
        int[] different =
        [
            .. Enumerable.Range(0, Math.Min(a.Length, b.Length)).Where(i => a[i] != b[i]),
        ];
        return a.Length == b.Length
            && (
                different.Length == 1
                || (
                    different is [int first, int second]
                    && second == first + 1
                    && a[first] == b[second]
                    && a[second] == b[first]
                )
            );
    }

    private static List<(int Start, int Eind)> Misvormd(
        string text,
        List<(int Start, int Eind)> good
    )
    {
        var found = new List<(int Start, int Eind)>();
        foreach (Match match in Aankondiging().Matches(text))
        {
            int at = match.Index + match.Length;
            if (!good.Any(span => span.Start <= at + 1 && span.Eind > at))
            {
                found.Add((match.Index, Einde(text, at)));
            }
        }

        foreach (Match match in LijktOp().Matches(text))
        {
            string before = text[Math.Max(0, match.Index - 30)..match.Index];
            if (
                !good.Any(span =>
                    span.Start < match.Index + match.Length && span.Eind > match.Index
                )
                && !found.Any(span => span.Start <= match.Index && span.Eind >= match.Index)
                && !AndereReeks().IsMatch(before)
            )
            {
                found.Add((match.Index, match.Index + match.Length));
            }
        }

        return found;
    }

    private static int Einde(string text, int from)
    {
        int end = text.IndexOfAny([';', ')', ']', '('], from);
        return Math.Min(end < 0 ? text.Length : end, Math.Min(text.Length, from + Uittreksel));
    }

    [GeneratedRegex(
        @"\G\s*(?:,|en)\s+(?:nr\.?\s*)?(?<n>\d{1,4})(?![\d%.,]*\d|\s*\d{3}\b)(?=\s*(?:[.;)\],]|$|en\b))"
    )]
    private static partial Regex Volgend();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{2} ?\d{3}(?: [IVX]{1,5})?) en\s*$")]
    private static partial Regex Vooraf();

    [GeneratedRegex(@"^(?:X{0,2}(?:IX|IV|V?I{0,3}))$")]
    private static partial Regex Romeins();

    [GeneratedRegex(
        @"\bKamerstuk(?:ken)?(?: I{1,2})?\b[,:]?\s*(?:\(?vergaderjaar\)?,?\s*)?(?:\d{4}\s*[/–-]\s*\d{2,4}\s*,?\s*)?(?:II,?\s*)?(?:nr\.?\s*)?(?=\d)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Aankondiging();

    [GeneratedRegex(
        @"(?<![\d.,/–-])\d{1,3}[ .]?\d{2,4}(?:[\s,-]*[A-Z]{1,6})?\s*,\s*nrs?\.?\s*\d+",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LijktOp();

    [GeneratedRegex(
        @"Stcrt|Staatscourant|Stb|Staatsblad|Trb|Handelingen|PbEU|L \d*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AndereReeks();
}
