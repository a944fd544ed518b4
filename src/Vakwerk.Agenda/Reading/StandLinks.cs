using System.Globalization;
using Vakwerk.Platform.Web;

namespace Vakwerk.Agenda.Reading;

internal static class StandLinks
{
    /// <summary>Keeps the chosen day in a link; the query comes before the fragment.</summary>
    public static string Bewaar(this Stand stand, string address)
    {
        if (stand.Gevraagd is not { } day)
        {
            return address;
        }

        string[] parts = address.Split('#', 2);
        string sign = parts[0].Contains('?', StringComparison.Ordinal) ? "&" : "?";
        string query = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{parts[0]}{sign}stand={query}{(parts.Length > 1 ? "#" + parts[1] : "")}";
    }
}
