using System.Globalization;
using Vakwerk.Monitor.Domain.Vergelijken;
using Vakwerk.Monitor.Features.Instellingen;

namespace Vakwerk.Monitor.Features.Vergelijken;

/// <summary>What the reader asked to compare: it lives in the address, so that it can be shared.</summary>
internal sealed record VergelijkVraag(
    SchoolCijfer Cijfer,
    int Jaar,
    string? School,
    IReadOnlyList<Kenmerk> Kenmerken,
    IReadOnlyList<string> Met,
    IReadOnlyList<string> Genegeerd
)
{
    /// <summary>More schools than this do not fit on one page that can be read.</summary>
    public const int MeesteScholen = 12;

    public const int Voorgesteld = 6;

    public bool AlleKenmerken => Kenmerken.Count == Gelijken.Alle.Count;

    /// <summary>Reads the query. What does not exist is left out and named.</summary>
    public static VergelijkVraag Lees(
        VergelijkingBeeld beeld,
        string? cijfer,
        string? jaar,
        string? school,
        string[]? kenmerk = null,
        string[]? met = null
    )
    {
        var ignored = new List<string>();
        SchoolCijfer figure = SchoolCijfer.Vind(cijfer) ?? SchoolCijfer.Alle[0];
        if (!string.IsNullOrEmpty(cijfer) && figure.Sleutel != cijfer)
        {
            ignored.Add($"cijfer={cijfer}");
        }

        int newest = beeld.Instellingen.Laatste?.Jaar ?? 0;
        int year = newest;
        if (!string.IsNullOrEmpty(jaar))
        {
            if (
                int.TryParse(jaar, NumberStyles.None, CultureInfo.InvariantCulture, out int asked)
                && beeld.Trechter(figure.Sleutel, asked) is not null
            )
            {
                year = asked;
            }
            else
            {
                ignored.Add($"jaar={jaar}");
            }
        }

        List<string> chosen = [];
        foreach (string brin in (met ?? []).Where(text => text.Length > 0).Select(Groot).Distinct())
        {
            if (chosen.Count < MeesteScholen && brin != school && Telt(beeld, brin))
            {
                chosen.Add(brin);
            }
            else
            {
                ignored.Add($"met={brin}");
            }
        }

        List<Kenmerk> features = [];
        foreach (string text in (kenmerk ?? []).Where(text => text.Length > 0).Distinct())
        {
            if (
                !text.Any(char.IsDigit)
                && Enum.TryParse(text, ignoreCase: true, out Kenmerk feature)
            )
            {
                features.Add(feature);
            }
            else
            {
                ignored.Add($"kenmerk={text}");
            }
        }

        string? own = string.IsNullOrEmpty(school) ? null : Groot(school);
        if (own is not null && !Telt(beeld, own))
        {
            ignored.Add($"school={school}");
            own = null;
        }

        return new VergelijkVraag(
            figure,
            year,
            own,
            features.Count > 0 ? features : Gelijken.Alle,
            chosen,
            ignored
        );
    }

    /// <summary>The others to show, in the order of their names; suggested when none was chosen.</summary>
    public IReadOnlyList<School> Scholen(VergelijkingBeeld beeld, IReadOnlyList<Gelijke> gelijken)
    {
        IEnumerable<string> brins =
            Met.Count > 0 ? Met : gelijken.Take(Voorgesteld).Select(one => one.Profiel.Brin);
        HashSet<string> wanted = [.. brins];
        return [.. beeld.Instellingen.Open.Where(school => wanted.Contains(school.Brin))];
    }

    /// <summary>The question in the address of the page of a school.</summary>
    public string Adres(string brin)
    {
        IEnumerable<string> parts = [$"cijfer={Cijfer.Sleutel}"];
        if (!AlleKenmerken)
        {
            parts = parts.Concat(Kenmerken.Select(one => "kenmerk=" + Naam(one)));
        }

        return $"instellingen/{brin}/vergelijken?"
            + string.Join('&', parts.Concat(Met.Select(other => "met=" + other)));
    }

    public static string Naam(Kenmerk kenmerk) => kenmerk.ToString().ToLowerInvariant();

    private static bool Telt(VergelijkingBeeld beeld, string brin) =>
        beeld.Instellingen.OpBrin.GetValueOrDefault(brin)
            is { Gesloten: false, Totalen.Count: > 0 };

    private static string Groot(string text) => text.Trim().ToUpperInvariant();
}
