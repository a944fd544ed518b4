using Microsoft.AspNetCore.Http.Extensions;
using Vakwerk.Monitor.Domain.Instellingen;

namespace Vakwerk.Monitor.Features.Instellingen;

/// <summary>What the reader asked of the list: it lives in the address, so that it can be shared and kept.</summary>
/// <param name="Sorteer">Name of a column, with a minus sign in front for high to low.</param>
internal sealed record InstellingenVraag(
    string Zoek,
    string Soort,
    string Regio,
    string Sorteer,
    string Gebied,
    string Maat
)
{
    public const string Provincies = "provincie";
    public const string Arbeidsmarktregios = "arbeidsmarktregio";
    public const string Studenten = "studenten";
    public const string Bbl = "bbl";

    private static readonly string[] Kolommen =
    [
        "naam",
        "plaats",
        "studenten",
        "bbl",
        "verandering",
    ];

    private static readonly string[] Soorten = ["", "roc", "beroepscollege"];

    public bool Gefilterd => Zoek.Length + Soort.Length + Regio.Length > 0;

    /// <summary>Reads the query. A value that does not exist is left out and named, so that nobody reads another list than he thinks.</summary>
    public static (InstellingenVraag Vraag, IReadOnlyList<string> Genegeerd) Lees(
        InstellingenBeeld beeld,
        string? zoek,
        string? soort,
        string? regio,
        string? sorteer,
        string? gebied,
        string? maat
    )
    {
        var ignored = new List<string>();
        string Kies(string name, string? value, Func<string, bool> known, string fallback)
        {
            string text = (value ?? "").Trim();
            if (text.Length == 0)
            {
                return fallback;
            }

            if (known(text))
            {
                return text;
            }

            ignored.Add($"{name}={text}");
            return fallback;
        }

        var vraag = new InstellingenVraag(
            (zoek ?? "").Trim(),
            Kies("soort", soort, text => Soorten.Contains(text), ""),
            Kies("regio", regio, text => beeld.RegioMetCode(text) is not null, "")
                .ToUpperInvariant(),
            Kies("sorteer", sorteer, text => Kolommen.Contains(text.TrimStart('-')), "naam"),
            Kies("gebied", gebied, text => text is Provincies or Arbeidsmarktregios, Provincies),
            Kies("maat", maat, text => text is Studenten or Bbl, Bbl)
        );
        return (vraag, ignored);
    }

    public IReadOnlyList<School> Kies(InstellingenBeeld beeld)
    {
        IEnumerable<School> rows = beeld.Alle.Where(Past);
        bool down = Sorteer.StartsWith('-');
        // By name first, so that equals stay in a readable order. Unknown values always end up last.
        return Sorteer.TrimStart('-') switch
        {
            "plaats" => [.. Orden(rows, school => school.Instelling.Plaats, down)],
            "studenten" => [.. Orden(rows, school => Laatste(school)?.Alle.Min, down)],
            "bbl" => [.. Orden(rows, school => BblAandeel(school)?.Midden, down)],
            "verandering" => [.. Orden(rows, school => Groei(school)?.Midden, down)],
            _ => down ? [.. rows.Reverse()] : [.. rows],
        };
    }

    /// <summary>Address of the list with this question; defaults are left out.</summary>
    public string Adres(string pagina = "instellingen")
    {
        var query = new QueryBuilder();
        void Zet(string name, string value, string fallback)
        {
            if (value != fallback)
            {
                query.Add(name, value);
            }
        }

        Zet("zoek", Zoek, "");
        Zet("soort", Soort, "");
        Zet("regio", Regio, "");
        Zet("sorteer", Sorteer, "naam");
        Zet("gebied", Gebied, Provincies);
        Zet("maat", Maat, Bbl);
        return pagina + query;
    }

    public static StudentTotaal? Laatste(School school) =>
        school.Totalen.Count > 0 ? school.Totalen[^1] : null;

    /// <summary>Change of all students between the first and the last year; null when it cannot be said.</summary>
    public static Aandeel? Groei(School school) =>
        school.Totalen.Count > 1
            ? Weergave.Verandering(school.Totalen[0].Alle, school.Totalen[^1].Alle)
            : null;

    /// <summary>Share of bbl in the last year; null when hidden cells leave it open.</summary>
    public static Aandeel? BblAandeel(School school) =>
        Laatste(school)?.BblZonderEx is { Bruikbaar: true } share ? share : null;

    // Closed institutions turn up for who looks for them by name, not in the plain list.
    private bool Past(School school) =>
        (Zoek.Length > 0 || !school.Gesloten)
        && (Soort.Length == 0 || school.Instelling.Soort == Soort)
        && (Regio.Length == 0 || school.LigtIn(Regio))
        && Zoek.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => Zoektekst(school).Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string Zoektekst(School school) =>
        string.Join(
            ' ',
            [
                school.Brin,
                school.Naam,
                school.Instelling.NaamDuo,
                .. school.Instelling.Aliassen,
                school.Instelling.Plaats,
                school.Instelling.Plaats == "'s-Gravenhage" ? "Den Haag" : "",
                school.Instelling.Plaats == "'s-Hertogenbosch" ? "Den Bosch" : "",
            ]
        );

    private static IEnumerable<School> Orden(
        IEnumerable<School> rows,
        Func<School, IComparable?> value,
        bool down
    )
    {
        IOrderedEnumerable<School> known = rows.OrderBy(school => value(school) is null);
        return down ? known.ThenByDescending(value) : known.ThenBy(value);
    }
}
