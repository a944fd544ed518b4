using System.Globalization;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Publiceren;

/// <summary>Moments as people in the Netherlands write them, wherever the machine stands.</summary>
internal static class NederlandseTijd
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(
        "Europe/Amsterdam"
    );

    /// <summary>Date and time in words.</summary>
    public static string Lees(DateTimeOffset moment)
    {
        DateTimeOffset local = TimeZoneInfo.ConvertTime(moment, Zone);
        string time = local.ToString(
            local.Second == 0 ? "HH:mm" : "HH:mm:ss",
            CultureInfo.InvariantCulture
        );
        return $"{Notatie.Datum(DateOnly.FromDateTime(local.Date))}, {time}";
    }

    /// <summary>The day in words.</summary>
    public static string Dag(DateTimeOffset moment) =>
        Notatie.Datum(DateOnly.FromDateTime(Lokaal(moment)));

    /// <summary>As a clock in the Netherlands shows it.</summary>
    public static DateTime Lokaal(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, Zone).DateTime;

    /// <summary>The value of a field for date and time.</summary>
    public static string Veld(DateTimeOffset moment) =>
        TimeZoneInfo
            .ConvertTime(moment, Zone)
            .ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Reads such a field. The hour that a clock strikes twice in autumn is the later one: an embargo never ends early.</summary>
    public static Result<DateTimeOffset> Moment(string? text, string veld)
    {
        if (
            !DateTime.TryParseExact(
                text?.Trim(),
                [
                    "yyyy-MM-ddTHH:mm",
                    "yyyy-MM-ddTHH:mm:ss",
                    "yyyy-MM-dd HH:mm",
                    "yyyy-MM-dd HH:mm:ss",
                ],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateTime local
            )
        )
        {
            return new Fout(
                "moment.ongeldig",
                veld,
                "Vul een dag en een tijd in, bijvoorbeeld 2026-10-01 09:30."
            );
        }

        if (Zone.IsInvalidTime(local))
        {
            return new Fout(
                "moment.bestaat-niet",
                veld,
                "Deze tijd bestaat niet: de klok gaat dan een uur vooruit. Kies een ander uur."
            );
        }

        TimeSpan offset = Zone.IsAmbiguousTime(local)
            ? Zone.GetAmbiguousTimeOffsets(local).Min()
            : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
