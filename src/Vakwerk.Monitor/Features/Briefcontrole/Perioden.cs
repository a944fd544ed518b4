using System.Globalization;
using System.Text.RegularExpressions;

namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>Years in a sentence, and which number they belong to.</summary>
internal static partial class Perioden
{
    internal readonly record struct Plek(int Start, int Eind, Jaren Jaren);

    public static IReadOnlyList<Plek> Lees(string text)
    {
        string plain = Stuk().Replace(text, match => new string('#', match.Length));
        var found = new List<Plek>();
        foreach (Match match in Jaar().Matches(plain))
        {
            int from = int.Parse(match.Groups["a"].Value, CultureInfo.InvariantCulture);
            int to = from;
            if (match.Groups["b"].Success)
            {
                string last = match.Groups["b"].Value;
                to = int.Parse(
                    last.Length == 2 ? match.Groups["a"].Value[..2] + last : last,
                    CultureInfo.InvariantCulture
                );
            }

            // "2023-12" is a month, no span of years.
            if (match.Groups["b"].Value.Length == 2 && to != from + 1)
            {
                to = from;
            }

            if (to >= from)
            {
                found.Add(new Plek(match.Index, match.Index + match.Length, new Jaren(from, to)));
            }
        }

        return found;
    }

    /// <summary>Years in the words of a register: <c>2021/2022 naar 2023/2024</c>, <c>vanaf 2024, per jaar</c>; null when it names none.</summary>
    public static Jaren? Uit(string period)
    {
        IReadOnlyList<Plek> years = Lees(period);
        return years.Count == 0 ? null
            : period.Contains("vanaf", StringComparison.Ordinal)
                ? new Jaren(years[0].Jaren.Van, 9999)
            : new Jaren(years.Min(year => year.Jaren.Van), years.Max(year => year.Jaren.Tot));
    }

    /// <summary>A year right behind a number belongs to it, otherwise the last year before it that no other number took.</summary>
    public static IReadOnlyList<Getal> Verdeel(List<Getal> numbers, IReadOnlyList<Plek> periods)
    {
        var taken = new HashSet<Plek>();
        for (int i = 0; i < numbers.Count; i++)
        {
            Getal number = numbers[i];
            int end = number.Start + number.Lengte;
            int next = i + 1 < numbers.Count ? numbers[i + 1].Start : int.MaxValue;
            foreach (
                Plek period in periods.Where(period => period.Start >= end && period.Start < next)
            )
            {
                string between = number.Zin.Tekst[end..period.Start];
                if (!taken.Contains(period) && Erachter().IsMatch(between))
                {
                    taken.Add(period);
                    numbers[i] = number with { Jaren = period.Jaren };
                }

                break;
            }
        }

        for (int i = 0; i < numbers.Count; i++)
        {
            Plek[] before =
            [
                .. periods.Where(period =>
                    period.Eind <= numbers[i].Start && !taken.Contains(period)
                ),
            ];
            if (numbers[i].Jaren is null && before.Length > 0)
            {
                numbers[i] = numbers[i] with { Jaren = before[^1].Jaren };
            }
        }

        return numbers;
    }

    [GeneratedRegex(
        @"\b\d{2}[ .]?\d{3}(?:[\s,-]*[IVXLC]{1,5})?\s*,?\s*nrs?\.?\s*\d+|https?://\S+|(?:vergaderjaar|kamerstukken(?: II)?) \d{4}\s*[/–-]\s*\d{2,4}",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Stuk();

    [GeneratedRegex(
        @"(?<![\d.,/#-])(?<a>(?:19|20)\d{2})(?:\s*(?:[/–-]|tot en met|t/m)\s*(?<b>(?:19|20)\d{2}|\d{2}))?(?![\d.,%]*\d)"
    )]
    private static partial Regex Jaar();

    [GeneratedRegex(
        @"^[\s)]*(?:[\p{L}'’()-]+\s+){0,3}?\(?(?:in|over|voor|uit|van|per|op|sinds|tot)?\s*(?:het|de)?\s*(?:school|studie|kalender)?(?:jaar|jaren)?\s*(?:\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)?\s*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Erachter();
}
