using System.Text.Json.Nodes;
using Vakwerk.Testing;

[assembly: AssemblyFixture(typeof(SqliteSite))]
[assembly: AssemblyFixture(typeof(Vakwerk.Browser.Tests.Browser))]

namespace Vakwerk.Browser.Tests;

/// <summary>What must hold on every page that can be reached from the home page.</summary>
public class PaginasTests
{
    /// <summary>html, css and js of one page as they travel.</summary>
    private const int MaxBytes = 100_000;

    private readonly SqliteSite site;
    private readonly Browser browser;

    public PaginasTests(SqliteSite site, Browser browser)
    {
        Browser.SkipUnlessAvailable();
        this.site = site;
        this.browser = browser;
    }

    [Fact]
    public Task Every_link_leads_to_a_page() =>
        NoneAsync(page => page.Status != 200, page => $"{page.Status}");

    [Fact]
    public Task No_page_has_an_accessibility_violation_in_light_or_dark() =>
        NoneAsync(page => page.Violations.Count > 0, page => string.Join("\n   ", page.Violations));

    [Fact]
    public Task No_page_breaks_its_own_security_policy() =>
        NoneAsync(page => page.Messages.Count > 0, page => string.Join("; ", page.Messages));

    [Fact]
    public Task No_page_asks_anything_from_elsewhere() =>
        NoneAsync(page => page.Foreign.Count > 0, page => string.Join("; ", page.Foreign));

    [Fact]
    public Task No_page_is_too_big_to_travel() =>
        NoneAsync(page => page.Bytes > MaxBytes, page => $"{page.Bytes} bytes");

    [Fact]
    public Task No_page_scrolls_sideways_on_a_phone_or_at_400_percent() =>
        NoneAsync(page => page.Overflow > 0, page => $"{page.Overflow} pixels te breed");

    [Fact]
    public Task Every_page_says_the_same_without_script() =>
        NoneAsync(page => !page.SameWithoutScript, page => "zonder script staat er iets anders");

    [Fact]
    public async Task Every_page_has_its_own_title()
    {
        IEnumerable<string> shared = (await Rondgang.PaginasAsync(site, browser))
            .Where(page => !page.Path.Contains('?'))
            .GroupBy(page => (page.Title, page.Path.StartsWith("/en/", StringComparison.Ordinal)))
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key.Title}: {string.Join(", ", group.Select(p => p.Path))}");

        shared.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_keyboard_starts_at_the_skip_link_and_focus_is_visible()
    {
        JsonNode answer = await browser.DoAsync(
            new JsonObject
            {
                ["do"] = "tab",
                ["url"] = site.Adres.ToString(),
                ["times"] = 8,
            }
        );
        JsonArray stops = answer["stops"]!.AsArray();

        stops[0]!["name"]!.GetValue<string>().ShouldBe("Naar de inhoud");
        stops
            .Where(stop => !stop!["visible"]!.GetValue<bool>())
            .Select(stop => stop!["name"]!.GetValue<string>())
            .ShouldBeEmpty();
    }

    private async Task NoneAsync(Func<Pagina, bool> wrong, Func<Pagina, string> tell)
    {
        IReadOnlyList<Pagina> pages = await Rondgang.PaginasAsync(site, browser);

        pages.Where(wrong).Select(page => $"{page.Path}: {tell(page)}").ShouldBeEmpty();
        pages.Count.ShouldBeGreaterThan(2);
    }
}
