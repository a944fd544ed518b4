using AngleSharp.Html.Dom;
using Vakwerk.Testing;

namespace Vakwerk.Agenda.Tests.Features;

public class MetingenTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task Shows_what_was_promised_and_what_came()
    {
        string text = (await site.PaginaAsync("/metingen")).QuerySelector("main")!.TextContent;

        text.ShouldContain("8 september 2023, 80 dagen na de beloofde termijn");
        text.ShouldContain("17 juli 2024, 27 dagen na de beloofde termijn");
        text.ShouldContain("Geen enkele brief noemt een eindmeting.");
        text.ShouldContain("nog geen effect");
    }

    [Fact]
    public async Task On_the_day_of_the_baseline_later_letters_are_not_known()
    {
        IHtmlDocument page = await site.PaginaAsync("/metingen?stand=2024-07-17");

        page.QuerySelectorAll(".vw-steps__done").Length.ShouldBe(2);
        page.QuerySelector("main")!.TextContent.ShouldNotContain("nr. 624");
    }

    [Fact]
    public async Task A_measurement_that_did_not_come_in_time_counts_its_days()
    {
        using HttpResponseMessage response = await site.Client.GetAsync("/api/v1/metingen/2024");

        (await response.Content.ReadAsStringAsync()).ShouldContain("\"dagenTeLaat\": 436");
    }
}
