using Vakwerk.Agenda.Domain;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Geld;

/// <summary>A total that stands in no letter: it is shown as derived, with the rows it comes from.</summary>
internal sealed record Geldsom(GeldStatus Status, decimal Miljoen, IReadOnlyList<Geldpost> Posten);

/// <summary>When amounts may be added. Everything else is refused, with the reason.</summary>
internal static class Geldsommen
{
    /// <summary>Adds amounts of one series and one status, all for a year or all yearly; never an amount that another row says again, and never a part with its whole.</summary>
    public static Result<Geldsom> Tel(IReadOnlyList<Geldpost> posten)
    {
        ArgumentNullException.ThrowIfNull(posten);
        return Bezwaar(posten) is { } reason
            ? new Fout("geld.optellen", null, reason)
            : new Geldsom(posten[0].Status, posten.Sum(post => post.Miljoen), posten);
    }

    /// <summary>Every series of which the amounts may be added, with its total.</summary>
    public static IReadOnlyList<Geldsom> Alle(IEnumerable<Geldpost> posten) =>
        [
            .. posten
                .Where(post => post.Reeks is not null)
                .GroupBy(post => post.Reeks)
                .Where(group => group.Count() > 1)
                .Select(group => Tel([.. group]))
                .Where(sum => sum.Ok)
                .Select(sum => sum.Value!),
        ];

    private static string? Bezwaar(IReadOnlyList<Geldpost> posten)
    {
        if (posten.Count == 0)
        {
            return "Er is niets om op te tellen.";
        }

        HashSet<string> keys = [.. posten.Select(post => post.Sleutel)];
        if (keys.Count < posten.Count)
        {
            return "Een bedrag staat er twee keer in.";
        }

        if (posten.Select(post => post.Status).Distinct().Count() > 1)
        {
            return "Deze bedragen hebben niet dezelfde status. Over een status heen tellen we niet op.";
        }

        if (
            posten.Select(post => post.Per).Distinct().Count() > 1
            || posten[0].Per is GeldPer.NietVermeld
        )
        {
            return "Deze bedragen gelden niet voor dezelfde soort periode. Een bedrag per jaar en een totaal tellen we niet op.";
        }

        if (posten[0].Reeks is null || posten.Select(post => post.Reeks).Distinct().Count() > 1)
        {
            return "Deze bedragen horen bij verschillende afspraken. Die tellen we niet op.";
        }

        if (posten.Any(post => post.ZelfdeAls is not null))
        {
            return "Een van deze bedragen staat ook in een andere brief. Dat zou dubbel tellen.";
        }

        return posten.Any(post => post.OormerkVan is { } whole && keys.Contains(whole))
            ? "Een van deze bedragen is een deel van een ander. Dat zou dubbel tellen."
            : null;
    }
}
