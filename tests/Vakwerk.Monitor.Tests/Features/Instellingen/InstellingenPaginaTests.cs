using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Instellingen;

public class InstellingenPaginaTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static string[] Namen(IHtmlDocument page) =>
        [.. Lijst(page).QuerySelectorAll("tbody th a").Select(link => link.TextContent)];

    private static IElement Lijst(IHtmlDocument page) => page.QuerySelectorAll("table")[^1];

    [Fact]
    public async Task The_list_has_all_55_and_the_country_in_words()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen");

        Namen(page).Length.ShouldBe(55);
        page.QuerySelector(".vw-lead")!.TextContent.ShouldContain("ten minste 476.249 studenten");
        page.QuerySelector(".vw-lead")!.TextContent.ShouldContain("29,4%");
    }

    [Theory]
    [InlineData("zoek=curio", new[] { "Curio", "Curio voedsel, groen en gastvrijheid" })]
    [InlineData("zoek=friese+poort", new[] { "Firda" })]
    [InlineData("zoek=den+haag", new[] { "ROC Mondriaan" })]
    [InlineData("zoek=aoc+oost", new[] { "AOC Oost" })]
    [InlineData("zoek=25pw", new[] { "Drenthe College Terra" })]
    [InlineData("regio=PV21", new[] { "Firda" })]
    [InlineData("regio=AM32", new[] { "Ter AA" })]
    [InlineData("zoek=bestaat-niet", new string[0])]
    public async Task Search_finds_schools_by_every_name(string query, string[] expected)
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen?" + query);

        string[] found = expected.Length == 0 ? [] : Namen(page);
        found.ShouldBe(expected);
        page.QuerySelector("[role=status]")!
            .TextContent.ShouldStartWith(
                expected.Length == 0 ? "Geen school" : $"{expected.Length} "
            );
    }

    [Fact]
    public async Task Sorting_lives_in_the_address_and_unknown_comes_last()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen?sorteer=-bbl");

        Namen(page)[0].ShouldBe("SVO vakopleiding food");
        Namen(page)[^1].ShouldBe("BBO de Schalm");
        page.QuerySelector("th[aria-sort=descending]")!.TextContent.ShouldContain("Aandeel bbl");
    }

    [Fact]
    public async Task A_choice_that_does_not_exist_is_named_and_left_out()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen?sorteer=kleur");

        page.QuerySelector("[role=note] code")!.TextContent.ShouldBe("sorteer=kleur");
        Namen(page).Length.ShouldBe(55);
    }

    [Theory]
    [InlineData("", 12)]
    [InlineData("?gebied=arbeidsmarktregio&maat=studenten", 35)]
    public async Task The_map_has_a_region_for_each_row_of_its_table(string query, int regions)
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen" + query);

        IElement map = page.QuerySelector("svg.vw-map")!;
        map.QuerySelectorAll("path").Length.ShouldBe(regions);
        map.QuerySelector("title")!.TextContent.ShouldNotBeEmpty();
        map.QuerySelector("desc")!.TextContent.ShouldContain("tabel");
        page.QuerySelector("table")!.QuerySelectorAll("tbody tr").Length.ShouldBe(regions);
    }

    [Fact]
    public async Task A_school_shows_its_students_and_what_they_do_not_say()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen/25pw");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Drenthe College Terra");
        page.QuerySelectorAll("h2")[0]
            .TextContent.ShouldBe("9.120 studenten in 2025: −5,1% sinds 2021");
        page.QuerySelectorAll("svg.vw-chart").Length.ShouldBe(4);
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(5);
        page.QuerySelectorAll("svg .vw-panel__open").Length.ShouldBe(5);
        page.Body!.TextContent.ShouldContain("niet goed of slecht");
        page.Body!.TextContent.ShouldContain("uitgave van 2 februari 2026");
    }

    [Fact]
    public async Task Hidden_numbers_are_hatched_and_never_zero()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen/24ZW");

        IElement last = page.QuerySelectorAll("tbody tr")[^1];
        string[] cells = [.. last.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())];
        cells[..4].ShouldBe(["1–4", "1–4", "0", "2–8"]);
        last.QuerySelectorAll(".vw-suppressed").Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("/instellingen/99ZZ", "geen mbo-school met BRIN-nummer 99ZZ")]
    [InlineData("/instellingen/delftsblauw", "twee cijfers en twee letters")]
    [InlineData("/instellingen/regio/PV99", "Een provincie heeft een code als PV22")]
    [InlineData("/instellingen/regio/DP01", "Een provincie heeft een code als PV22")]
    public async Task What_is_not_there_helps_on(string path, string help)
    {
        IHtmlDocument page = await site.PaginaAsync(path, 404);

        page.QuerySelector("main")!.TextContent.ShouldContain(help);
        page.QuerySelector("main a[href=instellingen]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("01IC", "31JC")]
    [InlineData("11UL", "14YD")]
    [InlineData("25RA", "25PT")]
    public async Task A_closed_school_leads_to_the_one_it_became(string closed, string now)
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen/" + closed);

        page.QuerySelector($"[role=note] a[href='instellingen/{now}']").ShouldNotBeNull();
        page.QuerySelector("svg.vw-chart").ShouldBeNull();
    }

    [Fact]
    public async Task A_region_says_that_students_live_elsewhere()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen/regio/PV21");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Provincie Fryslân");
        page.QuerySelector("main")!.TextContent.ShouldContain("Studenten wonen vaak ergens anders");
        page.QuerySelector("main")!.TextContent.ShouldContain("20.635");
    }

    [Fact]
    public async Task In_a_large_sum_a_few_hidden_students_are_still_a_point()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen/regio/AM27");

        page.QuerySelector(".vw-lead")!.TextContent.ShouldContain("ten minste 17.803 studenten");
        page.QuerySelectorAll(".vw-panels rect").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_region_without_a_seat_is_not_a_region_without_students()
    {
        IHtmlDocument page = await site.PaginaAsync("/instellingen/regio/AM17");

        page.QuerySelector(".vw-lead")!
            .TextContent.ShouldStartWith("Geen mbo-school heeft haar hoofdvestiging");
        page.QuerySelector("table").ShouldBeNull();
    }

    [Theory]
    [InlineData("/instellingen?stand=2026-02-01")]
    [InlineData("/instellingen/25PW?stand=2026-02-01")]
    [InlineData("/instellingen/regio/PV22?stand=2026-02-01")]
    public async Task Before_publication_pages_say_that_the_figures_were_not_known(string path)
    {
        IHtmlDocument page = await site.PaginaAsync(path);

        page.QuerySelector("main")!.TextContent.ShouldContain("nog niet bekend");
        page.QuerySelector("svg[role=img]").ShouldBeNull();
        page.QuerySelectorAll("main a[href^=instellingen]:not([role=note] a)")
            .ShouldAllBe(link => link.GetAttribute("href")!.Contains("stand=2026-02-01"));
    }

    [Theory]
    [InlineData("/en/instellingen", "Vocational schools (institutions)")]
    [InlineData("/en/instellingen/25PW", "Drenthe College Terra")]
    [InlineData("/en/instellingen/regio/AM05", "Labour market region Twente")]
    public async Task Pages_speak_English(string path, string heading)
    {
        IHtmlDocument page = await site.PaginaAsync(path);

        page.QuerySelector("h1")!.TextContent.ShouldBe(heading);
        page.QuerySelector("main")!.TextContent.ShouldNotContain("studenten");
    }

    [Theory]
    [InlineData("/instellingen")]
    [InlineData("/instellingen/25PW")]
    [InlineData("/instellingen/regio/PV30")]
    public async Task Pages_are_well_built(string path)
    {
        IHtmlDocument page = await site.PaginaAsync(path);

        page.QuerySelectorAll("[style]").ShouldBeEmpty();
        page.QuerySelectorAll("table")
            .ShouldAllBe(table =>
                table.QuerySelector("caption") != null && table.Closest(".vw-scroll") != null
            );
        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
        page.QuerySelectorAll("svg[role=img]")
            .ShouldAllBe(svg =>
                svg.HasAttribute("aria-label") || svg.HasAttribute("aria-labelledby")
            );
        page.DocumentElement.OuterHtml.Length.ShouldBeLessThan(100_000);
    }
}
