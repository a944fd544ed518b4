using System.Net;
using AngleSharp.Html.Dom;
using Vakwerk.Testing;

namespace Vakwerk.App.Tests;

public abstract class WebsiteTests(Site site)
{
    [Theory]
    [InlineData("/methoden/oordeel", "en/methoden/oordeel")]
    [InlineData("/en/methoden/oordeel", "../methoden/oordeel")]
    public async Task Method_pages_link_to_each_other_and_not_to_files(string page, string link)
    {
        IHtmlDocument document = await site.PaginaAsync(page);

        document
            .QuerySelectorAll("main a[href]")
            .Select(a => a.GetAttribute("href"))
            .ShouldContain(link);
    }

    [Theory]
    [InlineData("18.000 nieuwe vsv", "cijfer", "brieven/cijfers#")]
    [InlineData("oormerk", "begrip", "begrippen#oormerk")]
    [InlineData("hoe komt een oordeel tot stand", "methode", "methoden/")]
    public async Task Figures_terms_and_methods_can_be_found(string q, string kind, string address)
    {
        IHtmlDocument page = await site.PaginaAsync(
            $"/zoeken?q={Uri.EscapeDataString(q)}&soort={kind}"
        );

        page.QuerySelectorAll(".vw-treffers a")
            .Select(a => a.GetAttribute("href")!)
            .ShouldContain(link => link.StartsWith(address));
    }

    [Fact]
    public async Task Home_answers_with_strict_headers()
    {
        using HttpResponseMessage response = await site.Client.GetAsync("/");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldNotContain("unsafe");
    }

    [Theory]
    [InlineData("/bestaat-niet", "Deze pagina bestaat niet")]
    [InlineData("/en/bestaat-niet", "This page does not exist")]
    public async Task Unknown_page_helps_on(string path, string heading)
    {
        IHtmlDocument page = await site.PaginaAsync(path, 404);

        page.QuerySelector("h1")!.TextContent.ShouldBe(heading);
        page.QuerySelectorAll("main a").Length.ShouldBeGreaterThan(2);
    }

    [Theory]
    [InlineData("?stand=gisteren")]
    [InlineData("?stand=2199-01-01")]
    public async Task A_day_that_cannot_be_is_a_bad_request(string query)
    {
        using HttpResponseMessage response = await site.Client.GetAsync("/" + query);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}

public class WebsiteOnSqliteTests(SqliteSite site) : WebsiteTests(site), IClassFixture<SqliteSite>;

public class WebsiteOnPostgresTests : WebsiteTests, IClassFixture<PostgresSite>
{
    public WebsiteOnPostgresTests(PostgresSite site)
        : base(site) => PostgresSite.SkipUnlessAvailable();
}
