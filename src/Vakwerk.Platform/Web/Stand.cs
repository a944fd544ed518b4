using System.Globalization;
using Vakwerk.Primitives;

namespace Vakwerk.Platform.Web;

/// <summary>The day for which a reader wants to see what was known: today, or <c>?stand=2024-07-17</c>.</summary>
public sealed class Stand(TimeProvider clock)
{
    public DateOnly Vandaag { get; } = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>The day asked for, or null for today.</summary>
    public DateOnly? Gevraagd { get; private set; }

    public DateOnly Dag => Gevraagd ?? Vandaag;

    /// <summary>Reads the value of the query parameter; a future day would promise knowledge that nobody has.</summary>
    public Result<DateOnly> Kies(string text)
    {
        if (
            !DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly day
            )
        )
        {
            return new Fout(
                "stand.ongeldig",
                "stand",
                $"'{text}' is geen datum. Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2024-07-17."
            );
        }

        if (day > Vandaag)
        {
            return new Fout(
                "stand.toekomst",
                "stand",
                "Deze datum ligt in de toekomst. Kies vandaag of een eerdere dag."
            );
        }

        Gevraagd = day;
        return day;
    }

    /// <summary>Keeps the chosen day in a link; the query comes before the fragment.</summary>
    public string Bewaar(string address)
    {
        if (Gevraagd is not { } day)
        {
            return address;
        }

        string[] parts = address.Split('#', 2);
        string sign = parts[0].Contains('?', StringComparison.Ordinal) ? "&" : "?";
        string query = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{parts[0]}{sign}stand={query}{(parts.Length > 1 ? "#" + parts[1] : "")}";
    }
}
