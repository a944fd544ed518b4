using System.Globalization;
using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Instellingen;

/// <summary>How counts with hidden cells are written: one number where it is sure, two bounds where it is not.</summary>
internal static class Weergave
{
    public static string Tekst(this Aantal aantal) =>
        aantal.Exact
            ? Notatie.Getal(aantal.Zichtbaar, 0)
            : $"{Notatie.Getal(aantal.Min, 0)}–{Notatie.Getal(aantal.Max, 0)}";

    /// <summary>One decimal, always, so that columns line up: <c>28,0%</c>; two bounds where hidden cells make a difference.</summary>
    public static string Tekst(this Aandeel? aandeel)
    {
        if (aandeel is not { } share)
        {
            return "–";
        }

        string min = Procent(share.Min);
        string max = Procent(share.Max);
        return min == max ? $"{min}%" : $"{min}–{max}%";
    }

    /// <summary>Growth between two counts as a share of the first; null when hidden cells leave it open.</summary>
    public static Aandeel? Verandering(Aantal van, Aantal naar)
    {
        if (van.Min == 0)
        {
            return null;
        }

        var change = new Aandeel((decimal)naar.Min / van.Max - 1, (decimal)naar.Max / van.Min - 1);
        return change.Bruikbaar ? change : null;
    }

    public static string Verschil(Aandeel? change)
    {
        if (change is not { } share)
        {
            return "–";
        }

        string min = MetTeken(share.Min);
        string max = MetTeken(share.Max);
        bool english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return min == max ? $"{min}%" : $"{min} {(english ? "to" : "tot")} {max}%";
    }

    private static string MetTeken(decimal share) => (share > 0 ? "+" : "") + Procent(share);

    private static string Procent(decimal share) => Notatie.Vast(share * 100);
}
