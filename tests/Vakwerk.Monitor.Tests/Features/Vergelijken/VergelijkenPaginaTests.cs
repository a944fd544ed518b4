using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Vergelijken;

/// <summary>Counting commands counts those of the whole process, so these run while nothing else does.</summary>
[Collection(nameof(VragenTests))]
public class VergelijkenPaginaTests(SqliteSite site)
{
    private static string[] Rijen(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("tbody th[scope=row]").Select(cell => cell.TextContent.Trim())];

    [Theory]
    [InlineData("/instellingen/trechter")]
    [InlineData("/instellingen/verschillen")]
    [InlineData("/instellingen/25PW")]
    [InlineData("/instellingen/25PW/vergelijken")]
    [InlineData("/indicatoren/bbl-aandeel")]
    [InlineData("/effect")]
    public async Task A_page_asks_the_database_at_most_twice(string path)
    {
        await site.PaginaAsync(path);
        using var counter = new Vragenteller();
        await site.PaginaAsync(path);

        counter.Aantal.ShouldBeLessThanOrEqualTo(2);
    }

    [Theory]
    [InlineData("/instellingen/trechter?school=25PW")]
    [InlineData("/instellingen/trechter?cijfer=groei")]
    [InlineData("/instellingen/verschillen")]
    [InlineData("/instellingen/25PW/vergelijken")]
    [InlineData("/instellingen/25PW/vergelijken?cijfer=groei")]
    [InlineData("/effect")]
    [InlineData("/en/instellingen/trechter")]
    [InlineData("/en/instellingen/25PW/vergelijken")]
    public async Task Pages_are_well_built_and_small(string path)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(path);
        string html = await response.Content.ReadAsStringAsync();
        IHtmlDocument page = await site.PaginaAsync(path);

        html.Length.ShouldBeLessThan(100_000);
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("[style]").ShouldBeEmpty();
        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
        page.QuerySelectorAll("table")
            .ShouldAllBe(table =>
                table.QuerySelector("caption") != null && table.Closest(".vw-scroll") != null
            );
        page.QuerySelectorAll("main select, main input:not([type=hidden])")
            .ShouldAllBe(field => field.Closest("label") != null || field.Id != null);
    }

    [Theory]
    [InlineData("bbl-aandeel")]
    [InlineData("bbl-zonder-ex")]
    [InlineData("examendeelnemers")]
    [InlineData("groei")]
    public async Task No_rank_without_a_margin_and_no_order_but_by_name(string figure)
    {
        IHtmlDocument page = await site.PaginaAsync($"/instellingen/trechter?cijfer={figure}");

        string[] names = Rijen(page);
        names.ShouldBe(
            names.Order(StringComparer.Create(Primitives.Notatie.Nederlands, ignoreCase: true))
        );
        names.Length.ShouldBe(55);
        foreach (IElement row in page.QuerySelectorAll("tbody tr"))
        {
            string value = row.Children[2].TextContent.Trim();
            string margin = row.Children[3].TextContent.Trim();
            (value == "–" || margin != "–").ShouldBeTrue(row.TextContent);
        }

        page.QuerySelectorAll("th[aria-sort], a.vw-sort").ShouldBeEmpty();
        page.QuerySelector("#niet")!.ParentElement!.TextContent.ShouldContain("geen oordeel");
    }

    [Fact]
    public async Task A_school_with_four_students_is_in_the_table_and_not_judged()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen/trechter?school=24ZW");

        IElement row = page.QuerySelectorAll("tbody tr")
            .Single(row => row.TextContent.Contains("BBO de Schalm"));
        row.TextContent.ShouldContain("te klein om te beoordelen");
        row.Children[1].TextContent.Trim().ShouldBe("2–8");
        row.Children[5].TextContent.Trim().ShouldBe("–");
        page.QuerySelector(".vw-say")!.TextContent.ShouldContain("Vakwerk oordeelt niet");
    }

    [Fact]
    public async Task Limits_that_were_widened_say_so()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen/trechter");

        page.QuerySelector("main")!.TextContent.ShouldContain("lijnen verbreed");
        page.QuerySelector("main")!.TextContent.ShouldContain("Benjamini-Hochberg");
        page.QuerySelector("main")!.TextContent.ShouldContain("niet gecorrigeerd voor wie er");
        page.QuerySelector("svg .c-chance").ShouldNotBeNull();
        page.QuerySelector("svg[role=img] desc")!.TextContent.ShouldContain("tabel");
    }

    [Fact]
    public async Task The_choice_of_schools_lives_in_the_address()
    {
        IHtmlDocument page = await site.PaginaAsync(
            "/instellingen/25PW/vergelijken?met=25LX&met=00GT&met=99ZZ&kenmerk=grootte"
        );

        Rijen(page).Length.ShouldBe(3);
        page.QuerySelector("[role=note] code")!.TextContent.ShouldBe("met=99ZZ");
        page.QuerySelectorAll("input[name=met][checked]").Length.ShouldBe(2);
        page.QuerySelectorAll("input[name=kenmerk][checked]").Length.ShouldBe(1);
        page.QuerySelector(".vw-switch a")!
            .GetAttribute("href")
            .ShouldBe(
                "instellingen/25PW/vergelijken?cijfer=bbl-aandeel&kenmerk=grootte&met=25LX&met=00GT"
            );
    }

    [Fact]
    public async Task Six_schools_are_suggested_and_the_circle_is_named()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen/25LX/vergelijken");

        Rijen(page).Length.ShouldBe(7);
        page.QuerySelectorAll(".vw-panels svg").Length.ShouldBe(7);
        page.QuerySelector("#kies")!
            .ParentElement!.TextContent.ShouldContain("zet dan ‘leerweg’ uit");
    }

    [Fact]
    public async Task A_merger_of_2024_is_named_and_makes_no_jump()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen/25PW/vergelijken");

        page.QuerySelector("tbody th")!.TextContent.ShouldContain("fusie");
        page.QuerySelector("main")!.TextContent.ShouldContain("in alle jaren mee");
        (await site.PaginaAsync("/instellingen/01NJ/vergelijken"))
            .QuerySelector("[role=note] a[href='instellingen/25PW']")
            .ShouldNotBeNull();
    }

    [Fact]
    public async Task A_merger_under_way_is_no_decline()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen/trechter?cijfer=groei");

        page.QuerySelectorAll("tbody tr")
            .Single(row => row.TextContent.Contains("ROC TOP"))
            .TextContent.ShouldContain("fusie loopt, geen oordeel");
        page.QuerySelector("svg[role=img] desc")!.TextContent.ShouldNotContain("ROC TOP");
    }

    [Fact]
    public async Task A_school_too_small_for_peers_can_still_choose()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen/24ZW/vergelijken");

        page.QuerySelector("main")!.TextContent.ShouldContain("stelt daarom geen scholen voor");
        page.QuerySelectorAll("input[name=met]").Length.ShouldBe(54);
    }

    [Fact]
    public async Task The_page_of_a_school_says_what_may_be_said()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen/25LX");

        string text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain("Naast andere scholen");
        text.ShouldContain("Het meest lijken erop");
        page.QuerySelector("a[href='instellingen/25LX/vergelijken']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Between_and_within_schools_add_up_to_all()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen/verschillen");

        Rijen(page).Length.ShouldBe(8);
        page.QuerySelector(".vw-lead")!.TextContent.ShouldContain("tussen scholen");
        page.QuerySelector("#niet")!.ParentElement!.TextContent.ShouldContain("geen oorzaak");
    }

    [Fact]
    public async Task A_target_without_a_year_is_projected_to_2027_and_says_so()
    {
        IHtmlDocument page = await site.PaginaAsync("/indicatoren/bbl-aandeel");

        string text = page.QuerySelector("#vooruit")!.ParentElement!.TextContent;
        text.ShouldContain("Dit streven noemt geen jaar");
        text.ShouldContain("alle 5 metingen");
    }

    [Theory]
    [InlineData("vsv", "en er zijn er ten minste 4 nodig")]
    [InlineData("contactmomenten", "er is geen meting met een jaar")]
    public async Task With_too_few_values_no_chance_is_given(string indicator, string why)
    {
        IHtmlDocument page = await site.PaginaAsync($"/indicatoren/{indicator}");

        string text = page.QuerySelector("#vooruit")!.ParentElement!.TextContent;
        text.ShouldContain(why);
        text.ShouldNotContain("De kans is ongeveer");
    }

    [Fact]
    public async Task A_line_beyond_a_hundred_per_cent_says_that_it_cannot()
    {
        IHtmlDocument page = await site.PaginaAsync("/indicatoren/practoraat-instellingen");

        string text = page.QuerySelector("#vooruit")!.ParentElement!.TextContent;
        text.ShouldContain("verder dan een percentage kan");
        text.ShouldNotContain("103,9");
    }

    [Fact]
    public async Task An_indicator_without_target_has_no_projection() =>
        (await site.PaginaAsync("/indicatoren/mentaal-slecht"))
            .QuerySelector("#vooruit")
            .ShouldBeNull();

    [Theory]
    [InlineData("/instellingen/trechter?stand=2026-02-01")]
    [InlineData("/instellingen/verschillen?stand=2026-02-01")]
    [InlineData("/instellingen/25PW/vergelijken?stand=2026-02-01")]
    public async Task Before_publication_there_is_nothing_to_compare(string path)
    {
        IHtmlDocument page = await site.PaginaAsync(path);

        page.QuerySelector("main")!.TextContent.ShouldContain("nog niet bekend");
        page.QuerySelector("table").ShouldBeNull();
    }

    [Theory]
    [InlineData("/figuren/trechter.svg", HttpStatusCode.OK)]
    [InlineData("/figuren/trechter.svg?cijfer=groei&jaar=2024&school=25LX", HttpStatusCode.OK)]
    [InlineData("/figuren/trechter.svg?cijfer=rang", HttpStatusCode.BadRequest)]
    [InlineData("/figuren/trechter.svg?jaar=1999", HttpStatusCode.BadRequest)]
    [InlineData("/instellingen/99ZZ/vergelijken", HttpStatusCode.NotFound)]
    public async Task Addresses_answer_as_they_should(string path, HttpStatusCode status)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(path);

        response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task The_data_set_gives_bounds_where_DUO_hides_and_no_rank()
    {
        string json = await site.Client.GetStringAsync(
            "/api/v1/scholen-vergeleken.json?cijfer=bbl-aandeel&jaar=2025"
        );

        using var document = JsonDocument.Parse(json);
        JsonElement[] rows =
        [
            .. (
                document.RootElement.ValueKind == JsonValueKind.Array
                    ? document.RootElement
                    : document.RootElement.GetProperty("rijen")
            ).EnumerateArray(),
        ];
        rows.Length.ShouldBe(55);
        JsonElement small = rows.Single(row => row.GetProperty("brin").GetString() == "24ZW");
        small.GetProperty("noemerMin").GetInt32().ShouldBe(2);
        small.GetProperty("noemerMax").GetInt32().ShouldBe(8);
        small.GetProperty("waardeMin").GetDouble().ShouldBeGreaterThan(0);
        rows[0].TryGetProperty("rang", out _).ShouldBeFalse();
        foreach (
            string name in (string[])["scholen-die-lijken", "verschillen-verklaard", "vooruitblik"]
        )
        {
            (await site.Client.GetStringAsync($"/api/v1/{name}.csv"))
                .Split('\n')
                .Length.ShouldBeGreaterThan(3);
        }
    }

    [Fact]
    public async Task The_page_on_effects_warns_first_and_shows_no_example()
    {
        IHtmlDocument page = await site.PaginaAsync("/effect");

        page.QuerySelector("h2")!.TextContent.ShouldBe("Wat dit niet bewijst");
        page.QuerySelector("input[type=file]").ShouldBeNull();
        page.QuerySelector("main table").ShouldBeNull();
        page.QuerySelector("main")!.TextContent.ShouldContain("nergens gepubliceerd");
    }
}
