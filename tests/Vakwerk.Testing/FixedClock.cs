namespace Vakwerk.Testing;

/// <summary>
/// A wall clock that stands still until a test moves it. Elapsed time runs on, so that time-outs work. <see cref="Verder"/> lets time
/// pass; <see cref="Zet"/> makes the clock jump while no time passes.
/// </summary>
public sealed class FixedClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;
    private TimeSpan passed;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => now;

    public void Zet(DateTimeOffset moment) => now = moment;

    public override long GetTimestamp() =>
        base.GetTimestamp() + (long)(passed.TotalSeconds * TimestampFrequency);

    public void Verder(TimeSpan span)
    {
        now += span;
        passed += span;
    }
}
