using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Identity;
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
    public async Task Every_public_page_can_be_reached_by_links_from_home()
    {
        string[] elsewhere = ["/fout", "/niet-gevonden", "/zoeken", "/wachtwoord-instellen"];
        IEnumerable<string> routes = site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint =>
                endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
                && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
            )
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/'))
            .Where(route => !route.Contains('{') && !elsewhere.Any(route.StartsWith));
        IReadOnlyList<Pagina> pages = await Rondgang.PaginasAsync(site, browser);
        HashSet<string> linked =
        [
            .. pages.SelectMany(page => page.Links).Select(link => new Uri(link).AbsolutePath),
        ];

        routes.Except(linked).ShouldBeEmpty();
    }

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
    public async Task Whoever_signs_in_with_the_keyboard_gets_pages_as_good_as_the_public_ones()
    {
        const string password = "een-lange-zin-als-wachtwoord";
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        Toekenning roles = Toekennen.Lees([Rollen.Beheerder, Rollen.Ocw], null, null).Value!;
        Account account = (await accounts.MaakAsync("loper", roles, "proef")).Value!;
        string link = (await accounts.MaakLinkAsync(account.Id, "proef")).Value!;
        await scope
            .ServiceProvider.GetRequiredService<EigenAccount>()
            .StelWachtwoordInAsync(account.Id, link, password);
        string[] paths =
        [
            "/account",
            "/beheer",
            "/beheer/accounts",
            $"/beheer/accounts/{account.Id}",
            "/beheer/taken",
            "/beheer/logboek",
            "/beheer/datasets",
            "/beheer/rapport",
            "/beheer/rapport/p1-begeleiding-vsv",
            "/beheer/brief-controleren",
            "/bijsturing/nieuw",
            "/effect",
            "/indicatoren/vsv/oordeel",
        ];

        JsonNode answer = await browser.DoAsync(
            new JsonObject
            {
                ["do"] = "inspectAs",
                ["origin"] = site.Adres.GetLeftPart(UriPartial.Authority),
                ["name"] = "loper",
                ["password"] = password,
                ["paths"] = new JsonArray([.. paths]),
            }
        );

        Pagina[] pages = answer["pages"].Deserialize<Pagina[]>(Rondgang.Json)!;
        pages.Select(page => page.Status).ShouldAllBe(status => status == 200);
        pages.Select(page => page.Title).Distinct().Count().ShouldBe(paths.Length);
        pages
            .Zip(paths)
            .Where(pair =>
                pair.First.Violations.Count + pair.First.Messages.Count + pair.First.Overflow > 0
                || !pair.First.SameWithoutScript
            )
            .Select(pair =>
                $"{pair.Second}: {string.Join("; ", pair.First.Violations.Concat(pair.First.Messages))} {pair.First.Overflow} pixels te breed, zonder script gelijk: {pair.First.SameWithoutScript}"
            )
            .ShouldBeEmpty();
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
