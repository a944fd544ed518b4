using Vakwerk.Primitives;

namespace Vakwerk.Platform.Identity;

/// <summary>Reads and checks which roles and organisations somebody wants to give to an account.</summary>
public static class Toekennen
{
    /// <summary>Roles by key, schools and companies as text with commas or blanks between them.</summary>
    public static Result<Toekenning> Lees(
        IEnumerable<string> rollen,
        string? brins,
        string? bedrijven
    )
    {
        var bereiken = new List<(string, string)>();
        var fouten = new List<Fout>();
        foreach (string text in Split(brins))
        {
            Result<BrinNummer> brin = BrinNummer.Lees(text);
            if (brin.Ok)
            {
                bereiken.Add((Rollen.Brin, brin.Value.Code));
            }
            else
            {
                fouten.AddRange(brin.Fouten);
            }
        }

        bereiken.AddRange(Split(bedrijven).Select(id => (Rollen.Bedrijf, id.ToUpperInvariant())));
        var toekenning = new Toekenning([.. rollen], bereiken);
        fouten.AddRange(Controleer(toekenning));
        return fouten.Count > 0 ? fouten.ToArray() : toekenning;
    }

    internal static Fout[] Controleer(Toekenning toekenning)
    {
        var fouten = new List<Fout>();
        foreach (string sleutel in toekenning.Rollen)
        {
            if (Rollen.Vind(sleutel) is not { } rol)
            {
                fouten.Add(
                    new Fout(
                        "rol.onbekend",
                        "rollen",
                        $"'{sleutel}' is geen rol. Kies een van: {string.Join(", ", Rollen.Alle.Select(r => r.Sleutel))}."
                    )
                );
            }
            else if (
                rol.Bereik is { } nodig
                && toekenning.Bereiken.All(bereik => bereik.Soort != nodig)
            )
            {
                fouten.Add(
                    new Fout(
                        "rol.zonder-bereik",
                        nodig,
                        $"De rol '{rol.Nl}' geldt voor een organisatie. Vul {(nodig == Rollen.Brin ? "ten minste één BRIN-nummer" : "het nummer van het leerbedrijf")} in."
                    )
                );
            }
        }

        return [.. fouten];
    }

    private static string[] Split(string? text) =>
        (text ?? "").Split(
            [',', ';', ' ', '\n', '\r', '\t'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
}
