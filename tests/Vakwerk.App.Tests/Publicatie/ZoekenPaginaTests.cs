using AngleSharp.Html.Dom;

namespace Vakwerk.App.Tests.Publicatie;

public class ZoekenPaginaTests(ProefSite site) : IClassFixture<ProefSite>
{
    [Fact]
    public async Task Results_are_marked_counted_and_paged()
    {
        IHtmlDocument page = await site.PaginaAsync("/zoeken?q=zonnewijzer");

        page.GetElementById("resultaten")!.TextContent.ShouldBe("45 resultaten voor “zonnewijzer”");
        page.QuerySelectorAll(".vw-treffers li").Length.ShouldBe(20);
        page.QuerySelector(".vw-treffers mark")!.TextContent.ShouldBe("Zonnewijzer");
        page.QuerySelector(".vw-soorten")!.TextContent.ShouldContain("15");
        page.QuerySelector("a[rel=next]")!
            .GetAttribute("href")
            .ShouldBe("zoeken?q=zonnewijzer&pagina=2");
        page.QuerySelectorAll(".vw-treffers b").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/zoeken?q=zonnewijzer&soort=doel", "15 resultaten")]
    [InlineData("/en/zoeken?q=zonnewijzer&soort=doel", "15 results")]
    [InlineData("/zoeken?q=zonnewijzer&pagina=9999", "45 resultaten")]
    [InlineData("/zoeken?q=zonnewijzer&pagina=x", "45 resultaten")]
    [InlineData("/zoeken?q=99.999%20nr%207&soort=", "1 resultaat")]
    public async Task Filters_and_pages_are_in_the_address(string path, string heading)
    {
        IHtmlDocument page = await site.PaginaAsync(path);

        page.GetElementById("resultaten")!.TextContent.ShouldStartWith(heading);
        page.QuerySelectorAll(".vw-treffers li").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_typing_mistake_is_said()
    {
        IHtmlDocument page = await site.PaginaAsync("/zoeken?q=zonnewijzr");

        page.QuerySelector("[role=status] a")!.TextContent.ShouldBe("zonnewijzer");
        page.QuerySelectorAll(".vw-treffers li").Length.ShouldBe(20);
    }

    [Theory]
    [InlineData("/zoeken")]
    [InlineData("/zoeken?q=")]
    [InlineData("/zoeken?q=de")]
    [InlineData("/zoeken?q=xyzxyzxyz")]
    [InlineData("/en/zoeken?q=%00%01")]
    public async Task Nothing_found_is_no_dead_end(string path)
    {
        IHtmlDocument page = await site.PaginaAsync(path);

        page.QuerySelectorAll("main a[href^='zoeken?q=']").Length.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task A_question_of_ten_thousand_characters_is_answered()
    {
        IHtmlDocument page = await site.PaginaAsync("/zoeken?q=" + new string('a', 7000));

        page.QuerySelector("#vraag")!.GetAttribute("value")!.Length.ShouldBe(300);
    }
}
