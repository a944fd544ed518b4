using System.Globalization;
using System.Text.RegularExpressions;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Domain;

/// <summary>
/// By when something would be done, in the words of a letter, and the last day that these words still allow.
/// The reading is generous: nobody is late before the words have surely passed.
/// </summary>
/// <param name="Woorden">The words as they stand in the register, for example <c>vóór de zomer van 2026</c>.</param>
/// <param name="Uiterlijk">Last day that fits the words, or null when they name none: <c>structureel</c>, <c>vanaf 2022</c>.</param>
/// <param name="Looptijd">True when the words give a stretch of time (<c>2024-2027</c>, <c>t/m 2025</c>) and not a moment of delivery.</param>
internal sealed partial record Termijn(string Woorden, DateOnly? Uiterlijk, bool Looptijd = false)
{
    private const string Maanden =
        "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";

    private static readonly string[] MaandNamen = Maanden.Split('|');

    // First match wins, so the narrow forms come before the wide ones. The table in TermijnTests is the convention in examples.
    private static readonly (Regex Vorm, Func<Match, DateOnly?> Dag)[] Vormen =
    [
        (Dag(), m => Datum(Jaar(m, "j"), Jaar(m, "m"), Jaar(m, "d"))),
        (Open(), _ => null),
        (VoorSchooljaar(), m => Datum(Jaar(m, "j"), 7, 31)),
        (Schooljaar(), m => Datum(Jaar(m, "t"), 7, 31)),
        (Jaarwisseling(), m => Datum(Jaar(m, "t"), 1, 31)),
        (Kwartaal(), m => EindVanMaand(Jaar(m, "j"), Jaar(m, "q") * 3)),
        (Helft(), m => m.Groups["h"].Value == "eerste" ? Datum(Jaar(m, "j"), 6, 30) : Eindjaar(m)),
        (HalfMaand(), m => Datum(Jaar(m, "j"), Maand(m), 20)),
        (EenMaand(), m => EindVanMaand(Jaar(m, "j"), Maand(m))),
        (Prinsjesdag(), m => Datum(Jaar(m, "j"), 10, 31)),
        (VoorZomer(), m => Datum(Jaar(m, "j"), 6, 20)),
        (NaZomer(), Eindjaar),
        (Voorjaar(), m => Datum(Jaar(m, "j"), 6, 20)),
        (Zomer(), m => Datum(Jaar(m, "j"), 9, 22)),
        (Najaar(), m => Datum(Jaar(m, "j"), 12, 21)),
        (Begin(), m => Datum(Jaar(m, "j"), 3, 31)),
        (Jaren(), m => Datum(Jaar(m, "t"), 12, 31)),
        (AantalJaar(), m => Datum(Jaar(m, "j") + Aantal(m.Groups["n"].Value), 12, 31)),
        (Kalenderjaar(), Eindjaar),
    ];

    /// <summary>Reads one term. Words that fit no form are a mistake, so that nobody guesses a date at run time.</summary>
    public static Result<Termijn> Lees(string text)
    {
        string words = text.Trim();
        string plain = Tussen().Replace(words.ToLowerInvariant(), "").Replace('ó', 'o').Trim();
        foreach ((Regex form, Func<Match, DateOnly?> day) in Vormen)
        {
            if (form.Match(plain) is { Success: true } match)
            {
                return new Termijn(words, day(match), Stretch().IsMatch(plain));
            }
        }

        return new Fout(
            "termijn.onbekend",
            "termijn",
            $"'{words}' is geen bekende termijn. Schrijf bijvoorbeeld 'Q1 2026', 'najaar 2024', 'vóór de zomer van 2026', 't/m 2027', 'vanaf 2022', 'jaarlijks' of een datum (2027-08-01)."
        );
    }

    /// <summary>Reads several terms with a semicolon between them, in the order in which they were given.</summary>
    public static Result<Termijn[]> LeesAlle(string text)
    {
        var found = new List<Termijn>();
        foreach (
            string part in text.Split(
                ';',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            Result<Termijn> term = Lees(part);
            if (!term.Ok)
            {
                return new[] { term.Fouten[0] };
            }

            found.Add(term.Value);
        }

        return found.ToArray();
    }

    /// <summary>The last of the days that these terms name, or null when none names a day.</summary>
    public static DateOnly? Laatste(IEnumerable<Termijn> termen) =>
        termen.Max(term => term.Uiterlijk);

    private static int Jaar(Match match, string group) =>
        int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int Maand(Match match) =>
        Array.IndexOf(MaandNamen, match.Groups["maand"].Value) + 1;

    private static int Aantal(string word) =>
        Array.IndexOf(["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht"], word) + 1;

    private static DateOnly? Eindjaar(Match match) => Datum(Jaar(match, "j"), 12, 31);

    private static DateOnly? EindVanMaand(int year, int month) =>
        Datum(year, month, DateTime.DaysInMonth(year, month));

    private static DateOnly? Datum(int year, int month, int day) => new DateOnly(year, month, day);

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Tussen();

    [GeneratedRegex(
        @"\bt/m\b|\belk\b|\bjaarlijks\b|(?<!(?:studie|school)jaar )\d{4}-\d{4}|\d{4} en \d{4}|\bvanaf\b|\bjaar\b"
    )]
    private static partial Regex Stretch();

    [GeneratedRegex(@"(?<!\d)(?<j>20\d\d)-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\d|3[01])(?!\d)")]
    private static partial Regex Dag();

    [GeneratedRegex(
        @"^(?:structureel|jaarlijks|korte termijn|volgend begrotingsmoment|na 20\d\d|brief over .*|vanaf 20\d\d(?:,.*)?|vanaf het jaar na de brief|(?:subsidie loopt |verlengd met )?(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien) jaar)$"
    )]
    private static partial Regex Open();

    [GeneratedRegex(@"voor (?:het )?(?:studie|school)jaar (?<j>20\d\d)[-/](?<t>20\d\d)")]
    private static partial Regex VoorSchooljaar();

    [GeneratedRegex(
        @"(?:studie|school)ja(?:ar|ren) (?:20\d\d[-/]20\d\d en )?20\d\d[-/](?<t>20\d\d)"
    )]
    private static partial Regex Schooljaar();

    [GeneratedRegex(@"jaarwisseling 20\d\d/(?<t>20\d\d)")]
    private static partial Regex Jaarwisseling();

    [GeneratedRegex(@"\bq(?<q>[1-4]) (?<j>20\d\d)")]
    private static partial Regex Kwartaal();

    [GeneratedRegex(@"(?<h>eerste|tweede) helft (?:van )?(?<j>20\d\d)")]
    private static partial Regex Helft();

    [GeneratedRegex(@"half (?<maand>" + Maanden + @") (?<j>20\d\d)")]
    private static partial Regex HalfMaand();

    [GeneratedRegex(@"\b(?<maand>" + Maanden + @") (?<j>20\d\d)")]
    private static partial Regex EenMaand();

    [GeneratedRegex(@"na prinsjesdag (?<j>20\d\d)")]
    private static partial Regex Prinsjesdag();

    [GeneratedRegex(@"voor (?:de )?zomer (?:van )?(?<j>20\d\d)")]
    private static partial Regex VoorZomer();

    [GeneratedRegex(@"na de zomer (?:van )?(?<j>20\d\d)")]
    private static partial Regex NaZomer();

    [GeneratedRegex(@"voorjaar (?:van )?(?<j>20\d\d)")]
    private static partial Regex Voorjaar();

    [GeneratedRegex(@"\bzomer (?:van )?(?<j>20\d\d)")]
    private static partial Regex Zomer();

    [GeneratedRegex(@"najaar (?:van )?(?<j>20\d\d)")]
    private static partial Regex Najaar();

    [GeneratedRegex(@"begin (?:van )?(?<j>20\d\d)")]
    private static partial Regex Begin();

    [GeneratedRegex(@"20\d\d(?:-| en )(?<t>20\d\d)")]
    private static partial Regex Jaren();

    [GeneratedRegex(@"(?<n>een|twee|drie|vier|vijf|zes|zeven|acht) jaar vanaf (?<j>20\d\d)")]
    private static partial Regex AantalJaar();

    [GeneratedRegex(@"(?:^|eind |t/m |voorbereiding )(?<j>20\d\d)\s*$")]
    private static partial Regex Kalenderjaar();
}
