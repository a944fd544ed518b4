using System.Globalization;
using System.Text.RegularExpressions;
using Vakwerk.Agenda.Domain;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Brieven;

/// <summary>Something odd on a line of a letter.</summary>
/// <param name="Soort">Same words as in the register of oddities.</param>
internal sealed record Vondst(int Regel, string Soort, string Nl, string En);

/// <summary>What the registers know, to hold a text against.</summary>
internal sealed record Letterkennis(
    IReadOnlyCollection<KamerstukNummer> Kamerstukken,
    IReadOnlyCollection<Kamerlid> Kamerleden
);

/// <summary>Looks for oddities in the text of a letter. It only reports; a text is never changed.</summary>
internal static partial class BriefSpeurder
{
    private static readonly string[] Telwoorden =
    [
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
    ];

    public static IReadOnlyList<Vondst> Zoek(IReadOnlyList<string> regels, Letterkennis kennis)
    {
        var found = new List<Vondst>();
        for (int i = 0; i < regels.Count; i++)
        {
            int number = i + 1;
            found.AddRange(
                Dossiers(regels[i], kennis).Select(text => Maak(number, "dossier", text))
            );
            found.AddRange(
                PerRegel(regels[i]).Select(item => Maak(number, item.Soort, item.Tekst))
            );
            found.AddRange(Namen(regels[i], kennis).Select(text => Maak(number, "naam", text)));
        }

        found.AddRange(DubbelNummer(regels));
        found.AddRange(Opsommingen(regels));
        return [.. found.OrderBy(item => item.Regel)];
    }

    /// <summary>A dossier that no register knows, and that becomes a known one when two neighbouring digits change places.</summary>
    private static IEnumerable<(string Nl, string En)> Dossiers(string line, Letterkennis kennis)
    {
        foreach ((KamerstukNummer number, _, _) in KamerstukNummer.Vind(line))
        {
            if (kennis.Kamerstukken.Any(known => known.Dossier == number.Dossier))
            {
                continue;
            }

            KamerstukNummer? meant = kennis
                .Kamerstukken.Where(known =>
                    known.Nummer == number.Nummer
                    && known.Hoofdstuk == number.Hoofdstuk
                    && Verwisseld(known.Dossier, number.Dossier)
                )
                .Select(known => (KamerstukNummer?)known)
                .FirstOrDefault();
            if (meant is { } paper)
            {
                yield return (
                    $"Dossier {number.Dossier:00 000} komt nergens anders voor. Met twee cijfers verwisseld is het {paper}, en dat stuk bestaat.",
                    $"Dossier {number.Dossier:00 000} occurs nowhere else. With two digits exchanged it is {paper}, which exists."
                );
            }
        }
    }

    internal static bool Verwisseld(int known, int read)
    {
        string a = known.ToString(CultureInfo.InvariantCulture);
        string b = read.ToString(CultureInfo.InvariantCulture);
        int[] different =
        [
            .. Enumerable.Range(0, Math.Min(a.Length, b.Length)).Where(i => a[i] != b[i]),
        ];
        return a.Length == b.Length
            && different is [int first, int second]
            && second == first + 1
            && a[first] == b[second]
            && a[second] == b[first];
    }

    private static IEnumerable<(string Soort, (string, string) Tekst)> PerRegel(string line)
    {
        if (PaginaXx().IsMatch(line))
        {
            yield return (
                "pagina",
                (
                    "Het paginanummer is niet ingevuld: er staat xx.",
                    "The page number was not filled in: it says xx."
                )
            );
        }

        foreach (Match match in VastAanJaar().Matches(line))
        {
            yield return (
                "voetnoot",
                (
                    $"'{match.Value}' is een jaartal met een voetnootcijfer eraan vast.",
                    $"'{match.Value}' is a year with a footnote mark glued to it."
                )
            );
        }

        foreach (Match match in VastAanGetal().Matches(line))
        {
            yield return (
                "voetnoot",
                (
                    $"'{match.Value}' is een getal aan het eind van een zin met een voetnootcijfer eraan vast.",
                    $"'{match.Value}' is a number at the end of a sentence with a footnote mark glued to it."
                )
            );
        }

        foreach (Match match in ZonderEuro().Matches(line))
        {
            yield return (
                "bedrag",
                ($"Bij '{match.Value}' staat geen euroteken.", $"'{match.Value}' has no euro sign.")
            );
        }

        foreach (Match match in Vng().Matches(line))
        {
            if (!match.Groups["naam"].Value.Contains("Gemeenten", StringComparison.Ordinal))
            {
                yield return (
                    "afkorting",
                    (
                        $"VNG staat hier voor '{match.Groups["naam"].Value}', niet voor de Vereniging van Nederlandse Gemeenten.",
                        $"VNG stands for '{match.Groups["naam"].Value}' here, not for the association of municipalities."
                    )
                );
            }
        }
    }

    private static IEnumerable<(string Nl, string En)> Namen(string line, Letterkennis kennis) =>
        from lid in kennis.Kamerleden
        from spelling in lid.Spellingen
        where
            !spelling.Equals(lid.Naam, StringComparison.OrdinalIgnoreCase)
            && !lid.Naam.EndsWith(spelling, StringComparison.Ordinal)
            && Regex.IsMatch(line, $@"\b{Regex.Escape(spelling)}\b", RegexOptions.None)
        select (
            $"De naam '{spelling}' staat in het register als {lid.Naam}.",
            $"The name '{spelling}' is {lid.Naam} in the register."
        );

    /// <summary>One number under two different footnotes of one letter may be two papers under one number.</summary>
    private static IEnumerable<Vondst> DubbelNummer(IReadOnlyList<string> lines) =>
        from cited in lines
            .SelectMany(
                (line, index) =>
                    Voetnoot().IsMatch(line)
                        ? KamerstukNummer.Vind(line).Select(hit => (hit.Nummer, Regel: index + 1))
                        : []
            )
            .GroupBy(item => item.Nummer)
        let places = cited.Select(item => item.Regel).Distinct().ToArray()
        where places.Length > 1
        select new Vondst(
            places[^1],
            "kamerstuk",
            $"{cited.Key} staat onder twee voetnoten (regels {string.Join(" en ", places)}). Kijk of het om hetzelfde stuk gaat.",
            $"{cited.Key} stands under two footnotes (lines {string.Join(" and ", places)}). See whether it is the same paper."
        );

    /// <summary>A number word before a colon, and a bulleted list of another length after it.</summary>
    private static IEnumerable<Vondst> Opsommingen(IReadOnlyList<string> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            Match word = Telwoord().Match(lines[i]);
            if (!word.Success)
            {
                continue;
            }

            int said = Array.IndexOf(Telwoorden, word.Groups[1].Value.ToLowerInvariant()) + 2;
            int bullets = 0;
            for (
                int j = i + 1;
                j < lines.Count && (lines[j].Trim().Length == 0 || Punt().IsMatch(lines[j]));
                j++
            )
            {
                bullets += Punt().IsMatch(lines[j]) ? 1 : 0;
            }

            if (bullets > 0 && bullets != said)
            {
                yield return new Vondst(
                    i + 1,
                    "telwoord",
                    $"Er staat '{word.Groups[1].Value}', maar de opsomming die volgt telt er {bullets}.",
                    $"It says '{word.Groups[1].Value}', but the list that follows holds {bullets}."
                );
            }
        }
    }

    private static Vondst Maak(int line, string kind, (string Nl, string En) text) =>
        new(line, kind, text.Nl, text.En);

    [GeneratedRegex(@"\bpagina\s+xx\b", RegexOptions.IgnoreCase)]
    private static partial Regex PaginaXx();

    [GeneratedRegex(@"(?<![\d.,])20[0-4]\d\d{1,2}(?!\d|[.,]\d|\s*mln)")]
    private static partial Regex VastAanJaar();

    [GeneratedRegex(@"(?<=[a-z)] )\d\.\d{1,2}(?= [A-ZÀ-Þ])")]
    private static partial Regex VastAanGetal();

    [GeneratedRegex(
        @"(?<!€ ?)(?<![€\d.,\u00a0])\b\d{1,3}(?:[.,]\d+)? (?:miljoen|mln|miljard)\b(?! (?:euro|mensen|inwoners))(?!en)"
    )]
    private static partial Regex ZonderEuro();

    [GeneratedRegex(@"(?<naam>(?:[A-Z][\w-]+)(?: (?:van|voor|en|[A-Z][\w-]+)){1,5}) \(VNG\)")]
    private static partial Regex Vng();

    [GeneratedRegex(@"^\s*(?:\d{1,2} |<sup>\d{1,2}</sup>|\[\d{1,2}:)|\[\d{1,2}:")]
    private static partial Regex Voetnoot();

    [GeneratedRegex(
        @"\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\b[^.:]*:\s*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Telwoord();

    [GeneratedRegex(@"^\s*[•·–*-]\s")]
    private static partial Regex Punt();
}
