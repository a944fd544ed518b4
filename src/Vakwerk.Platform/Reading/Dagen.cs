namespace Vakwerk.Platform.Reading;

/// <summary>Where a day ends.</summary>
public static class Dagen
{
    /// <summary>
    /// The first moment after the day, in the zone that also says which day is today. What is recorded now can therefore never
    /// become part of a day that is over: what was known then stays as it was.
    /// </summary>
    public static DateTimeOffset EindeVan(this TimeProvider clock, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(clock);
        DateTime midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(
            midnight,
            clock.LocalTimeZone.GetUtcOffset(midnight)
        ).ToUniversalTime();
    }
}
