using AngleSharp.Html.Dom;

namespace Vakwerk.App.Tests.Publicatie;

public class DataPaginaTests(ProefSite site) : IClassFixture<ProefSite>
{
    [Theory]
    [InlineData("/data", "Proeven", "250 rijen")]
    [InlineData("/en/data", "Trials", "250 rows")]
    public async Task The_page_lists_every_data_set_with_its_downloads(
        string path,
        string title,
        string rows
    )
    {
        IHtmlDocument page = await site.PaginaAsync(path);

        var card = page.GetElementById("proeven")!;
        card.QuerySelector("h3")!.TextContent.ShouldBe(title);
        card.TextContent.ShouldContain(rows);
        card.TextContent.ShouldContain("CC BY 4.0");
        card.QuerySelectorAll("a[href='/api/v1/proeven.csv']").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_data_set_explains_its_columns()
    {
        IHtmlDocument page = await site.PaginaAsync("/data/proeven");

        page.QuerySelectorAll("tbody th code")
            .Select(e => e.TextContent)
            .ShouldBe(["code", "naam", "uitkomst", "periode", "steden"]);
        page.QuerySelector("table")!.TextContent.ShouldContain("Uitkomst in procenten.");
    }

    [Fact]
    public async Task Trying_shows_request_and_answer_without_a_script()
    {
        IHtmlDocument page = await site.PaginaAsync(
            "/data/proeven?proef=1&naam=even&uitkomst=&perPagina=2"
        );

        page.QuerySelector("#antwoord + p code")!
            .TextContent.ShouldBe("GET /api/v1/proeven?naam=even&perPagina=2");
        page.QuerySelector("pre")!.TextContent.ShouldContain("\"totaal\": 125");
        page.QuerySelector("input[name=naam]")!.GetAttribute("value").ShouldBe("even");
    }

    [Fact]
    public async Task Trying_something_wrong_shows_the_help_of_the_API()
    {
        IHtmlDocument page = await site.PaginaAsync("/data/proeven?proef=1&perPagina=veel");

        page.QuerySelector("pre")!.TextContent.ShouldContain("'veel' kan niet als perPagina");
    }

    [Fact]
    public async Task An_unknown_data_set_is_not_found()
    {
        await site.PaginaAsync("/data/bestaat-niet", 404);
    }

    [Theory]
    [InlineData("/data/api", "Zo werkt de API")]
    [InlineData("/en/data/api", "How the API works")]
    public async Task The_API_is_explained(string path, string heading)
    {
        IHtmlDocument page = await site.PaginaAsync(path);

        page.QuerySelector("h1")!.TextContent.ShouldBe(heading);
        page.QuerySelector("a[href='/api/v1/openapi.json']").ShouldNotBeNull();
    }
}
