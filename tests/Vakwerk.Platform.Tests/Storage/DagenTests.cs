using Vakwerk.Platform.Reading;

namespace Vakwerk.Platform.Tests.Storage;

public class DagenTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-03-01T23:00:00Z")]
    [InlineData("2026-03-28", "2026-03-28T23:00:00Z")]
    [InlineData("2026-03-29", "2026-03-29T22:00:00Z")]
    [InlineData("2026-10-25", "2026-10-25T23:00:00Z")]
    public void A_day_ends_where_the_clock_that_says_today_says_so(string day, string end)
    {
        var clock = new Klok();

        DateTimeOffset found = clock.EindeVan(
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)
        );

        found.ShouldBe(
            DateTimeOffset.Parse(end, System.Globalization.CultureInfo.InvariantCulture)
        );
        found.Offset.ShouldBe(TimeSpan.Zero);
    }

    private sealed class Klok : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } =
            TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    }
}
