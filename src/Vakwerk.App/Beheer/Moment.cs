using System.Globalization;
using Vakwerk.Primitives;

namespace Vakwerk.App.Beheer;

/// <summary>A moment in words, in the time of the machine.</summary>
internal static class Moment
{
    public static string Lees(DateTimeOffset moment)
    {
        DateTime local = moment.LocalDateTime;
        return $"{Notatie.Datum(DateOnly.FromDateTime(local))}, {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}
