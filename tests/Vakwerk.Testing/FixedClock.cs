namespace Vakwerk.Testing;

/// <summary>A wall clock that stands still until a test moves it. Elapsed time runs on, so that time-outs work.</summary>
public sealed class FixedClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => now;

    public void Zet(DateTimeOffset moment) => now = moment;

    public void Verder(TimeSpan span) => now += span;
}
