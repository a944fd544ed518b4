using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Bijsturen;

public class BijsturingPaginaTests(SqliteSite site)
{
    [Fact]
    public async Task The_overview_names_what_lags_without_a_correction()
    {
        IHtmlDocument page = await site.PaginaAsync("/bijsturing");

        page.QuerySelector(".vw-lead")!
            .TextContent.ShouldBe(
                "Van de 16 doelen lopen er 4 achter en 5 deels. Bij 2 daarvan ontbreekt een bijsturing. Van 2 doelen is niet te zeggen of ze achterlopen."
            );
        string[] missing =
        [
            .. page.QuerySelectorAll(".vw-zonder li")
                .Select(item => item.QuerySelector("a")!.GetAttribute("href")!),
        ];
        missing.ShouldBe([
            "doelen/p1-begeleiding-vsv#bijsturing",
            "doelen/p1-welzijn-veiligheid-toegankelijkheid#bijsturing",
        ]);
        page.QuerySelector(".vw-zonder li")!.TextContent.ShouldContain("te langzaam");
        page.QuerySelectorAll(".vw-bijsturingen > li").Length.ShouldBe(22);
    }

    [Fact]
    public async Task What_is_overdue_is_said_in_words_and_comes_first()
    {
        IHtmlDocument page = await site.PaginaAsync("/bijsturing");
        IElement[] items = [.. page.QuerySelectorAll(".vw-bijsturingen > li")];

        bool[] late = [.. items.Select(item => item.QuerySelector(".vw-telaat") is not null)];
        late.Count(flag => flag).ShouldBe(4);
        late.ShouldBe([.. late.OrderByDescending(flag => flag)]);
        items[0].TextContent.ShouldContain("436 dagen te laat");
    }

    [Fact]
    public async Task A_goal_shows_what_lags_the_ladder_and_its_corrections()
    {
        IHtmlDocument page = await site.PaginaAsync("/doelen/sp-begeleiding");
        IElement panel = page.QuerySelector("section[aria-labelledby=bijsturing]")!;

        panel.QuerySelector(".vw-verdict")!.TextContent.ShouldContain("loopt achter");
        panel
            .QuerySelectorAll(".vw-ladder__stand")
            .Select(step => step.TextContent.Trim())
            .ShouldBe(["✓ gezet: 2 bijsturingen", "✓ gezet: 2 bijsturingen", "– nog niet gezet"]);
        panel
            .QuerySelectorAll(".vw-bijsturingen h3 a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["bijsturing/BS01", "bijsturing/BS11", "bijsturing/BS12", "bijsturing/BS13"]);
        panel.TextContent.ShouldNotContain("Stel een bijsturing voor");
        page.QuerySelectorAll(".vw-tijdlijn a[href='bijsturing/BS13']").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_goal_that_lags_without_a_correction_says_so_beside_the_figure()
    {
        IHtmlDocument page = await site.PaginaAsync("/doelen/p1-begeleiding-vsv");

        IElement sign = page.QuerySelector("section[aria-labelledby=bijsturing] .vw-tekens li")!;
        sign.QuerySelector("a")!.GetAttribute("href").ShouldBe("indicatoren/vsv");
        sign.QuerySelector(".vw-telaat")!.TextContent.ShouldContain("geen bijsturing");
    }

    [Fact]
    public async Task A_correction_shows_its_source_and_that_the_step_is_our_reading()
    {
        IHtmlDocument page = await site.PaginaAsync("/bijsturing/BS18");

        page.QuerySelector(".vw-facts .vw-bron")!.GetAttribute("href").ShouldBe("brieven/003#r123");
        page.QuerySelector("main")!.TextContent.ShouldContain("onze indeling");
        page.QuerySelector("main .utrecht-alert")!.TextContent.ShouldContain("30 dagen te laat");
        page.QuerySelectorAll("main form, main .vw-knoppen").ShouldBeEmpty();
        await site.PaginaAsync("/bijsturing/BS99", 404);
    }

    [Theory]
    [InlineData("2024-07-16", 0)]
    [InlineData("2024-07-17", 5)]
    [InlineData("2025-12-17", 5)]
    [InlineData("2025-12-18", 22)]
    public async Task On_an_earlier_day_only_what_was_announced_by_then_is_shown(
        string day,
        int count
    )
    {
        IHtmlDocument page = await site.PaginaAsync($"/bijsturing?stand={day}");

        page.QuerySelectorAll(".vw-bijsturingen > li").Length.ShouldBe(count);
        page.QuerySelectorAll(".vw-bijsturingen h3 a")
            .ShouldAllBe(link => link.GetAttribute("href")!.EndsWith($"?stand={day}"));
        (page.QuerySelector("a[href*='brieven/003']") is not null).ShouldBe(count == 22);
    }

    [Fact]
    public async Task Before_any_letter_the_page_says_that_there_is_nothing()
    {
        IHtmlDocument page = await site.PaginaAsync("/bijsturing?stand=2021-01-01");

        page.QuerySelector("main")!.TextContent.ShouldContain("nog geen brief");
        await site.PaginaAsync("/bijsturing/BS18?stand=2025-12-17", 404);
    }

    [Theory]
    [InlineData("/en/bijsturing")]
    [InlineData("/en/bijsturing/BS18")]
    [InlineData("/en/doelen/sp-vergoeding")]
    public async Task In_English_the_words_of_the_page_are_English_and_the_register_is_marked_Dutch(
        string path
    )
    {
        IHtmlDocument page = await site.PaginaAsync(path);
        IElement[] dutch = [.. page.QuerySelectorAll("main [lang=nl]")];

        dutch
            .Any(item => item.TextContent.Contains("stagevergoeding", StringComparison.Ordinal))
            .ShouldBeTrue();
        foreach (IElement item in dutch)
        {
            item.Remove();
        }

        string text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain("overdue");
        text.ShouldNotContain("te laat");
        text.ShouldNotContain("niet vermeld");
        text.ShouldNotContain("stagevergoeding");
    }

    [Fact]
    public async Task The_data_sets_say_what_the_pages_say()
    {
        using HttpClient client = site.MakeClient();
        string corrections = await client.GetStringAsync(
            new Uri("/api/v1/bijsturingen.csv", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        string goals = await client.GetStringAsync(
            new Uri("/api/v1/achterstand.csv", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        string one = await client.GetStringAsync(
            new Uri("/api/v1/bijsturingen/BS18", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        corrections.TrimEnd().Split('\n').Length.ShouldBe(23);
        goals.TrimEnd().Split('\n').Length.ShouldBe(17);
        one.ShouldContain("003:123");
        one.ShouldNotContain("account");
    }

    [Fact]
    public async Task A_correction_is_found_by_its_words()
    {
        IHtmlDocument found = await site.PaginaAsync("/zoeken?q=routekaart");

        found.QuerySelectorAll("main a[href^='bijsturing/BS14']").ShouldNotBeEmpty();
    }
}
