using System.Globalization;
using System.Text.RegularExpressions;

namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>Numbers with their unit in Dutch spelling. Years, dates, numbers of papers, pages, levels and addresses are no figures.</summary>
internal static partial class Getallen
{
    private static readonly string[] Telwoorden =
    [
        "een",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
    ];

    private static readonly Dictionary<string, decimal> Delen = new()
    {
        ["de helft"] = 50,
        ["een derde"] = 33,
        ["eenderde"] = 33,
        ["een kwart"] = 25,
        ["twee derde"] = 67,
        ["tweederde"] = 67,
        ["driekwart"] = 75,
    };

    public static IReadOnlyList<Getal> Lees(Zin sentence)
    {
        string text = Zonder().Replace(sentence.Tekst, match => new string('#', match.Length));
        IReadOnlyList<Perioden.Plek> periods = Perioden.Lees(sentence.Tekst);
        var found = new List<Getal>();
        foreach (Match match in Cijfers().Matches(text))
        {
            if (Maak(sentence, text, match) is { } number)
            {
                found.Add(number);
            }
        }

        foreach (Match match in Woorden().Matches(text))
        {
            string word = match.Groups["w"].Value.ToLowerInvariant();
            bool part = Delen.TryGetValue(word, out decimal share);
            found.Add(
                new Getal(
                    sentence,
                    match.Index,
                    match.Length,
                    part ? share : Array.IndexOf(Telwoorden, word) + 1,
                    part ? Maat.Procent : Tijdmaat(match.Groups["u"].Value),
                    part ? "circa" : Kwalificatie(text, match.Index),
                    1,
                    null,
                    true
                )
            );
        }

        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        for (int i = found.Count - 2; i >= 0; i--)
        {
            if (Deelt(text, found[i], found[i + 1]))
            {
                found[i] = found[i] with { Maat = found[i + 1].Maat };
            }
        }

        return Perioden.Verdeel(found, periods);
    }

    private static Getal? Maak(Zin sentence, string text, Match match)
    {
        string digits = match.Groups["g"].Value;
        if (
            !decimal.TryParse(
                digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out decimal value
            )
        )
        {
            return null;
        }

        int comma = digits.IndexOf(',', StringComparison.Ordinal);
        decimal precision = comma < 0 ? 1 : (decimal)Math.Pow(10, comma + 1 - digits.Length);
        string unit = match.Groups["u"].Value.Trim().ToLowerInvariant();
        bool euro = match.Groups["e"].Success || unit.EndsWith("euro", StringComparison.Ordinal);
        bool bare = unit.Length == 0 && !euro;
        if (bare && (IsJaar().IsMatch(digits) || digits.Length > 9))
        {
            return null;
        }

        (Maat measure, decimal times) = unit switch
        {
            "%" or "procent" or "percent" => (Maat.Procent, 1m),
            "jaar" or "jaren" => (Maat.Jaren, 1m),
            "maand" or "maanden" => (Maat.Maanden, 1m),
            "week" or "weken" => (Maat.Weken, 1m),
            _ when unit.StartsWith("milj", StringComparison.Ordinal)
                    || unit.StartsWith("ml", StringComparison.Ordinal) => (
                euro ? Maat.MiljoenEuro : Maat.Miljoen,
                unit.StartsWith("miljard", StringComparison.Ordinal)
                || unit.StartsWith("mld", StringComparison.Ordinal)
                    ? 1000m
                    : 1m
            ),
            _ when unit.StartsWith("mld", StringComparison.Ordinal) => (
                euro ? Maat.MiljoenEuro : Maat.Miljoen,
                1000m
            ),
            _ when unit.StartsWith("duizend", StringComparison.Ordinal) => (
                euro ? Maat.Euro : Maat.Aantal,
                1000m
            ),
            _ when euro => (Maat.Euro, 1m),
            _ when Rapport().IsMatch(text) && value is >= 1 and <= 10 => (Maat.Rapportcijfer, 1m),
            _ when comma > 0 && value is >= 1 and <= 10 => (Maat.Rapportcijfer, 1m),
            _ => (Maat.Aantal, 1m),
        };
        return new Getal(
            sentence,
            match.Index,
            match.Length,
            value * times,
            measure,
            Kwalificatie(text, match.Index),
            precision * times,
            null,
            false
        );
    }

    /// <summary>In "van 23 naar 27 jaar" the unit stands once for both.</summary>
    private static bool Deelt(string text, Getal number, Getal next) =>
        number.Maat is Maat.Aantal
        && next.Maat
            is Maat.Procent
                or Maat.Jaren
                or Maat.Maanden
                or Maat.Weken
                or Maat.Rapportcijfer
        && SamenEenheid().IsMatch(text[(number.Start + number.Lengte)..next.Start]);

    private static Maat Tijdmaat(string unit) =>
        unit.ToUpperInvariant() switch
        {
            "JAAR" or "JAREN" => Maat.Jaren,
            "MAAND" or "MAANDEN" => Maat.Maanden,
            "WEEK" or "WEKEN" => Maat.Weken,
            _ => Maat.Aantal,
        };

    private static string Kwalificatie(string text, int start)
    {
        Match match = Voor().Match(text[Math.Max(0, start - 24)..start]);
        return !match.Success
            ? "exact"
            : match.Groups["k"].Value.ToLowerInvariant() switch
            {
                "circa"
                or "ongeveer"
                or "rond"
                or "zo'n"
                or "zo’n"
                or "rond de"
                or "ca."
                or "om en nabij" => "circa",
                "ruim" or "meer dan" or "boven de" => "ruim",
                "bijna" or "krap" => "bijna",
                "maximaal" or "ten hoogste" or "hooguit" or "hoogstens" => "maximaal",
                "minimaal" or "minstens" or "ten minste" or "tenminste" => "minimaal",
                "minder dan" or "onder de" => "minder dan",
                _ => "slechts",
            };
    }

    [GeneratedRegex(
        @"https?://\S+|www\.\S+|\[[^\]]*\]\([^)]*\)|\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?"
            + @"|\b\d{2}[ .]?\d{3}(?:[\s,-]*[IVXLC]{1,5})?\s*,?\s*nrs?\.?\s*\d+(?: en \d+)?|\b\d{2}[ .]?\d{3}-(?:[IVX]+-)?\d+|\bkst-\S+"
            + @"|\b(?:nrs?\.?|pagina|pagina’s|bijlagen?|prioriteit|niveaus?|niveau-|artikel|lid|tabel|figuur|voetnoot|groep|item|fase|Stb\.?|Stcrt\.?|punt|doel)\s*\d+(?:[.,:]\d+)*(?: (?:tot en met|t/m|en|of) \d+)?"
            + @"|\b(?:19|20)\d{2}\s*[/–-]\s*(?:(?:19|20)\d{2}|\d{2})\b|\b(?:Q[1-4]|[1-4]e) (?:kwartaal|helft)?|\(\d\)|^\s*(?:[•·–*-]\s*)?\d{1,2}[.)]\s|\b\d[A-Z]\b|\b[A-Z]\d+\b|\b(?:één|een) op (?:één|een)\b|\bten eerste\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Zonder();

    [GeneratedRegex(
        @"(?<![\w.,#/-])(?<e>(?:€|EUR|euro)\s*)?(?<g>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\w/]|[.,]\d)(?<u>\s*(?:%|procent\b|percent\b|miljoen(?:\s+euro)?\b|miljard(?:\s+euro)?\b|mln\b\.?(?:\s+euro\b)?|mld\b\.?(?:\s+euro\b)?|duizend(?:\s+euro)?\b|euro\b|jaar\b|jaren\b|maand(?:en)?\b|weken\b|week\b))?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Cijfers();

    [GeneratedRegex(
        @"(?<![\p{L}-])(?:(?<w>(?<!(?:eerste|tweede) )de helft(?! van (?:19|20|het jaar))|een ?derde|een kwart|twee ?derde|driekwart)|(?<w>twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?<u> jaar| jaren| maand| maanden| weken)?)(?![\p{L}-])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Woorden();

    [GeneratedRegex(
        @"(?<![\p{L}])(?<k>circa|ca\.|ongeveer|rond de|rond|zo['’]n|om en nabij|ruim|meer dan|boven de|bijna|krap|maximaal|ten hoogste|hooguit|hoogstens|minimaal|minstens|ten minste|tenminste|minder dan|onder de|slechts|maar)(?: een)?\s+(?:€\s*)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Voor();

    [GeneratedRegex(@"^\s*(?:naar|tot|of|à|en|–|-)\s*(?:ruim |circa |bijna |een )?$")]
    private static partial Regex SamenEenheid();

    [GeneratedRegex(@"^(?:19|20)\d{2}$|^20[0-4]\d{3,4}$")]
    private static partial Regex IsJaar();

    [GeneratedRegex(
        @"rapportcijfer|gemiddeld een|cijfer van een|waarderen .* met een|beoordelen .* met een",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Rapport();
}
