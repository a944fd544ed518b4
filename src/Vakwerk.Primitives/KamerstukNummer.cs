using System.Globalization;
using System.Text.RegularExpressions;

namespace Vakwerk.Primitives;

/// <summary>
/// Number of a parliamentary paper: a dossier, sometimes a budget chapter in Roman numerals, and a number within it.
/// It is a reference and not a key: two papers can be cited under one number by mistake.
/// </summary>
public readonly partial record struct KamerstukNummer
{
    private KamerstukNummer(int dossier, string? hoofdstuk, int nummer)
    {
        Dossier = dossier;
        Hoofdstuk = hoofdstuk;
        Nummer = nummer;
    }

    /// <summary>Five-digit dossier number, for example 31524.</summary>
    public int Dossier { get; }

    /// <summary>Budget chapter such as <c>VIII</c>, or null.</summary>
    public string? Hoofdstuk { get; }

    /// <summary>Number within the dossier.</summary>
    public int Nummer { get; }

    /// <summary>Spelling used in addresses and for comparison: <c>31524-549</c>, <c>36200-VIII-144</c>.</summary>
    public string Sleutel =>
        Hoofdstuk is null
            ? string.Create(CultureInfo.InvariantCulture, $"{Dossier}-{Nummer}")
            : string.Create(CultureInfo.InvariantCulture, $"{Dossier}-{Hoofdstuk}-{Nummer}");

    /// <summary>
    /// Reads one number in any spelling met in letters: <c>31 524, nr. 549</c>, <c>31524-507</c>, <c>35300-VIII-197</c>,
    /// <c>Kamerstuk 36 200 VIII, nr. 63</c>, <c>kst-31524-572</c>, <c>Kamerstukken 2022/23, 31 524, nr. 559</c>.
    /// </summary>
    /// <param name="text">Text that holds exactly one number.</param>
    /// <returns>The number, or a mistake with code <c>kamerstuk.ongeldig</c>.</returns>
    public static Result<KamerstukNummer> Lees(string? text)
    {
        Match match = Geheel().Match((text ?? "").Trim());
        return match.Success && Maak(match) is { } nummer
            ? nummer
            : new Fout(
                "kamerstuk.ongeldig",
                "kamerstuk",
                $"'{text}' is geen Kamerstuknummer. Schrijf bijvoorbeeld '31 524, nr. 549' of '36200-VIII-144'."
            );
    }

    /// <summary>Finds every number in a running text, with the place where it stands.</summary>
    /// <param name="text">Text of any length.</param>
    /// <returns>Numbers in order of appearance, with start index and length.</returns>
    public static IEnumerable<(KamerstukNummer Nummer, int Start, int Lengte)> Vind(string text)
    {
        foreach (Match match in InTekst().Matches(text))
        {
            if (Maak(match) is { } nummer)
            {
                yield return (nummer, match.Index, match.Length);
            }
        }
    }

    /// <summary>The official spelling: <c>31 524, nr. 549</c>.</summary>
    /// <returns>Dossier with a space after two digits, chapter, and number.</returns>
    public override string ToString()
    {
        string dossier = Dossier.ToString("00 000", CultureInfo.InvariantCulture);
        string number = Nummer.ToString(CultureInfo.InvariantCulture);
        return Hoofdstuk is null
            ? $"{dossier}, nr. {number}"
            : $"{dossier} {Hoofdstuk}, nr. {number}";
    }

    private static KamerstukNummer? Maak(Match match)
    {
        int dossier = int.Parse(
            match.Groups["a"].Value + match.Groups["b"].Value,
            CultureInfo.InvariantCulture
        );
        string? hoofdstuk = match.Groups["h"].Success
            ? match.Groups["h"].Value.ToUpperInvariant()
            : null;
        return
            int.TryParse(match.Groups["n"].Value, CultureInfo.InvariantCulture, out int nummer)
            && nummer > 0
            ? new KamerstukNummer(dossier, hoofdstuk, nummer)
            : null;
    }

    private const string Kern =
        @"(?<a>\d{2})[ .\u00a0]?(?<b>\d{3})(?:[\s,-]*(?<h>[IVX]{1,5}))?(?:\s*,?\s*nrs?\.?\s*|\s*-\s*)(?<n>\d{1,4})";

    [GeneratedRegex(
        @"^(?:kamerstuk(?:ken)?|kst)?[\s,:-]*(?:\d{4}\s*[/–-]\s*\d{2,4}\s*,\s*)?" + Kern + @"\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Geheel();

    [GeneratedRegex(
        @"(?<!\d)" + Kern + @"(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex InTekst();
}
