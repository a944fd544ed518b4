using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Vakwerk.Testing;

namespace Vakwerk.Agenda.Tests.Features;

public class PaginaTests(SqliteSite site)
{
    public static TheoryData<string> Paginas =>
        [
            "doelen",
            "doelen?boom=2022",
            "doelen?boom=regeling",
            "doelen/p1-begeleiding-vsv",
            "doelen/p1-laaggeletterdheid",
            "doelen/p2-stage-leerbaan",
            "doelen/sp-begeleiding",
            "doelen/x-bekostiging",
            "afspraken",
            "afspraken?doel=sp-discriminatie&teLaat=ja",
            "afspraken/A033",
            "afspraken/A036",
            "partners",
            "partners/vng",
            "partners/ondertekenaars-werkagenda",
            "bronnen",
            "wetten",
        ];

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task A_page_is_there_in_both_languages_and_on_an_earlier_day(string path)
    {
        foreach (string address in (string[])["/" + path, "/en/" + path])
        {
            IHtmlDocument page = await site.PaginaAsync(address);

            page.QuerySelectorAll("h1").Length.ShouldBe(1, address);
            page.QuerySelectorAll("[style], main script").ShouldBeEmpty();
            page.QuerySelectorAll("table:not(:has(caption))").ShouldBeEmpty();
            page.QuerySelectorAll("[id]")
                .GroupBy(node => node.Id)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
                .ShouldBeEmpty(address);
            Headings(page).ShouldBeTrue(address);
            page.DocumentElement.OuterHtml.Length.ShouldBeLessThan(400_000);
        }

        string then =
            path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "stand=2024-07-17";
        IHtmlDocument earlier = await site.PaginaAsync("/" + then);
        string[] lost =
        [
            .. earlier
                .QuerySelectorAll("main a[href]")
                .Select(link => link.GetAttribute("href")!)
                .Where(href =>
                    !href.StartsWith("http", StringComparison.Ordinal)
                    && !href.StartsWith("/api", StringComparison.Ordinal)
                    && href != "."
                    && !href.Contains("stand=2024-07-17", StringComparison.Ordinal)
                    && !href.StartsWith(path.Split('?')[0], StringComparison.Ordinal)
                )
                .Distinct(),
        ];
        lost.ShouldBeEmpty("links that lose the chosen day");
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task A_page_asks_the_database_at_most_twice(string path)
    {
        await site.PaginaAsync("/" + path);
        using var counter = new Vragenteller();

        await site.PaginaAsync("/" + path);

        counter.Aantal.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_day_that_nobody_asked_for_yet_is_read_from_the_database()
    {
        using var counter = new Vragenteller();

        await site.PaginaAsync("/doelen?stand=2024-02-29");

        counter.Aantal.ShouldBeGreaterThan(2);
    }

    [Theory]
    [InlineData("/doelen/bestaat-niet")]
    [InlineData("/doelen/p1")]
    [InlineData("/doelen/2022-1-vsv")]
    [InlineData("/afspraken/A999")]
    [InlineData("/partners/niemand")]
    [InlineData("/afspraken/A014?stand=2024-07-17")]
    public async Task What_does_not_exist_is_not_found(string path) =>
        (await site.PaginaAsync(path, 404))
            .QuerySelector("h1")!
            .TextContent.ShouldContain("bestaat niet");

    [Fact]
    public async Task Low_literacy_shows_that_it_has_no_indicator()
    {
        IHtmlDocument page = await site.PaginaAsync("/doelen/p1-laaggeletterdheid");

        page.QuerySelector(".vw-bevinding")!.TextContent.ShouldContain("geen indicator");
        IHtmlDocument other = await site.PaginaAsync("/doelen/p1-begeleiding-vsv");
        other.QuerySelectorAll(".vw-bevinding").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_goal_tells_its_story_in_order_with_a_timeline_newest_last()
    {
        IHtmlDocument page = await site.PaginaAsync("/doelen/p1-begeleiding-vsv");

        page.QuerySelectorAll(".vw-doel__verhaal > section")
            .Select(section => section.GetAttribute("aria-labelledby"))
            .ShouldBe([
                "afgesproken",
                "maatregelen",
                "geld",
                "afspraken",
                "cijfers",
                "bijsturing",
                "veranderd",
                "open-vragen",
                "moties",
            ]);
        string[] days =
        [
            .. page.QuerySelectorAll(".vw-tijdlijn h3").Select(day => day.TextContent.Trim()),
        ];
        days.First().ShouldBe("31 juli 2019");
        days.ShouldContain("1 januari 2026");
        days.Last().ShouldStartWith("uiterlijk");
    }

    [Fact]
    public async Task The_register_shows_late_agreements_first_and_counts()
    {
        IHtmlDocument page = await site.PaginaAsync("/afspraken");

        page.QuerySelector("#aantal")!.TextContent.ShouldContain("172 van de 172");
        IElement[] rows = [.. page.QuerySelectorAll("tbody tr")];
        rows.Length.ShouldBe(172);
        rows[0].TextContent.ShouldContain("te laat");
        bool[] late = [.. rows.Select(row => row.QuerySelector(".vw-telaat") is not null)];
        late.ShouldBe([.. late.OrderByDescending(flag => flag)]);
    }

    [Theory]
    [InlineData("doel=sp-vergoeding", 6)]
    [InlineData("partner=jobmbo", 8)]
    [InlineData("status=vervallen", 2)]
    [InlineData("doel=sp-vergoeding&status=vervallen", 0)]
    public async Task Filters_in_the_address_narrow_the_register(string query, int rows)
    {
        IHtmlDocument page = await site.PaginaAsync("/afspraken?" + query);
        using HttpResponseMessage data = await site.Client.GetAsync($"/api/v1/afspraken?{query}");
        using var json = JsonDocument.Parse(await data.Content.ReadAsStringAsync());

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(rows);
        json.RootElement.GetProperty("totaal").GetInt32().ShouldBe(rows);
        page.QuerySelector(".vw-downloads a")!.GetAttribute("href")!.ShouldEndWith("?" + query);
    }

    [Fact]
    public async Task A_filter_that_means_nothing_is_set_aside_in_sight()
    {
        IHtmlDocument page = await site.PaginaAsync("/afspraken?doel=onzin");

        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("onzin");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(172);
    }

    [Fact]
    public async Task An_agreement_shows_its_life_letter_by_letter()
    {
        IHtmlDocument page = await site.PaginaAsync("/afspraken/A033");

        string story = page.QuerySelector(".vw-tijdlijn")!.TextContent;
        story.ShouldContain("Q2 2024");
        story.ShouldContain("na de zomer van 2024");
        story.ShouldContain("Deze brief noemt de afspraak niet");
        page.QuerySelectorAll(".vw-tijdlijn .vw-bron").Length.ShouldBe(2);
        IHtmlDocument norm = await site.PaginaAsync("/afspraken/A068");
        norm.QuerySelector(".vw-facts")!.TextContent.ShouldContain("pas toe of leg uit");
        norm.QuerySelector(".vw-facts")!.TextContent.ShouldContain("drie contactmomenten");
    }

    [Fact]
    public async Task Earlier_the_register_was_shorter()
    {
        int now = (await site.PaginaAsync("/afspraken")).QuerySelectorAll("tbody tr").Length;
        IHtmlDocument page = await site.PaginaAsync("/afspraken?stand=2024-07-17");

        page.QuerySelectorAll("tbody tr").Length.ShouldBeLessThan(now);
        page.QuerySelector("main")!.TextContent.ShouldNotContain("2025:");
        page.QuerySelector("form.vw-filter input[name=stand]")!
            .GetAttribute("value")
            .ShouldBe("2024-07-17");
    }

    [Fact]
    public async Task Before_the_first_letter_nothing_is_known_and_pages_say_so()
    {
        foreach (string path in (string[])["doelen", "afspraken", "partners", "bronnen", "wetten"])
        {
            (await site.PaginaAsync($"/{path}?stand=2020-01-01"))
                .QuerySelectorAll("tbody tr")
                .ShouldBeEmpty(path);
        }

        (await site.PaginaAsync("/doelen?stand=2022-09-01"))
            .QuerySelector("main")!
            .TextContent.ShouldContain("Hoe het in juli 2022 begon");
    }

    [Fact]
    public async Task The_tree_of_2022_shows_what_moved()
    {
        IHtmlDocument page = await site.PaginaAsync("/doelen?boom=2022");

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(12);
        IElement citizenship = page.QuerySelectorAll("tbody tr")
            .Single(row => row.QuerySelector("th")!.TextContent == "Beter burgerschapsonderwijs");
        citizenship.TextContent.ShouldContain("verhuisd naar: Kwaliteit");
    }

    [Fact]
    public async Task Sources_that_letters_do_not_give_are_listed()
    {
        IHtmlDocument page = await site.PaginaAsync("/bronnen");

        page.QuerySelectorAll(".vw-regels > li").Length.ShouldBe(4);
        foreach (string pair in (string[])["21% en 11%", "47% en 49%", "50% en 44%", "16 en 26"])
        {
            page.QuerySelector(".vw-regels")!.TextContent.ShouldContain(pair);
        }
    }

    [Fact]
    public async Task A_bill_shows_expected_and_real()
    {
        string card = (await site.PaginaAsync("/wetten"))
            .QuerySelector("#school-naar-duurzaam-werk")!
            .TextContent;

        card.ShouldContain("Q2 2024");
        card.ShouldContain("184 dagen later");
        card.ShouldContain("1 januari 2026");
    }

    [Theory]
    [InlineData("doelen")]
    [InlineData("afspraken")]
    [InlineData("partners")]
    [InlineData("bronnen")]
    [InlineData("wetten")]
    [InlineData("kalender")]
    [InlineData("maatregelen")]
    public async Task Data_sets_are_published_with_a_description_of_every_column(string name)
    {
        using HttpResponseMessage csv = await site.Client.GetAsync($"/api/v1/{name}.csv");

        csv.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await csv.Content.ReadAsStringAsync()).Split('\n').Length.ShouldBeGreaterThan(8);
        Vakwerk.Platform.Output.Dataset set = site.Services.GetServices(name);
        set.Kolommen.ShouldAllBe(column => column.Uitleg.Length > 0);
    }

    private static bool Headings(IHtmlDocument page)
    {
        int level = 1;
        foreach (IElement heading in page.QuerySelectorAll("main h1, main h2, main h3, main h4"))
        {
            int next = heading.TagName[1] - '0';
            if (next > level + 1)
            {
                return false;
            }

            level = next;
        }

        return true;
    }
}

internal static class DatasetFinder
{
    public static Vakwerk.Platform.Output.Dataset GetServices(
        this IServiceProvider services,
        string name
    ) =>
        (
            (IEnumerable<Vakwerk.Platform.Output.Dataset>)
                services.GetService(typeof(IEnumerable<Vakwerk.Platform.Output.Dataset>))!
        ).Single(set => set.Naam == name);
}
