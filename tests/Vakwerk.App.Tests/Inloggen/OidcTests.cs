using System.Net;
using System.Text.Json;
using Vakwerk.Platform.Identity;

namespace Vakwerk.App.Tests.Inloggen;

public sealed class OidcTests : IAsyncLifetime
{
    private readonly NepAanbieder aanbieder = new();
    private readonly string map = Directory.CreateTempSubdirectory("vakwerk-").FullName;
    private ProefSite site = default!;

    public async ValueTask InitializeAsync()
    {
        await aanbieder.StartAsync();
        await File.WriteAllTextAsync(
            Path.Combine(map, "vakwerk.json"),
            JsonSerializer.Serialize(
                new
                {
                    Oidc = new
                    {
                        Naam = "Proefland",
                        Authority = aanbieder.Adres,
                        ClientId = NepAanbieder.Client,
                        ClientSecret = NepAanbieder.Geheim,
                        RolClaim = "groups",
                        Rollen = new Dictionary<string, string>
                        {
                            ["bewindslieden"] = "ocw",
                            ["scholen"] = "instelling",
                        },
                    },
                }
            ),
            TestContext.Current.CancellationToken
        );
        site = new ProefSite(map);
        await site.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await aanbieder.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(map, recursive: true);
    }

    [Fact]
    public async Task A_person_of_the_organisation_gets_in_with_the_roles_it_gives_now()
    {
        aanbieder.Claims["groups"] = new[] { "bewindslieden", "iets anders" };
        using Bezoeker first = site.Bezoek();
        (await first.PaginaAsync("/inloggen"))
            .QuerySelector("main a.nl-button")!
            .TextContent.ShouldContain("Proefland");
        (await ReisAsync(first)).ShouldBe("/account");
        (await FeitenAsync(first)).ShouldContain("Ministerie van OCW");

        aanbieder.Claims["groups"] = new[] { "scholen" };
        aanbieder.Claims["brin"] = "25PW";
        using Bezoeker second = site.Bezoek();
        (await ReisAsync(second)).ShouldBe("/account");

        string facts = await FeitenAsync(second);
        facts.ShouldContain("a.jansen");
        facts.ShouldContain("25PW");
        facts.ShouldNotContain("OCW");
    }

    [Fact]
    public async Task Nobody_takes_over_a_local_account_by_name()
    {
        Account local = await site.AccountAsync(Rollen.Beheerder, "a.jansen");
        aanbieder.Claims["groups"] = new[] { "bewindslieden" };
        using Bezoeker bezoeker = site.Bezoek();

        (await ReisAsync(bezoeker)).ShouldBe("/account");

        (await FeitenAsync(bezoeker)).ShouldContain($"{local.UserName}-2");
        (await bezoeker.GetAsync("/beheer")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("iets anders")]
    [InlineData("scholen")]
    public async Task Without_a_role_or_the_school_it_needs_there_is_no_account(string groep)
    {
        aanbieder.Claims["groups"] = new[] { groep };
        using Bezoeker bezoeker = site.Bezoek();

        (await ReisAsync(bezoeker)).ShouldBe("/inloggen?extern=mislukt");
        (await bezoeker.PaginaAsync("/inloggen?extern=mislukt"))
            .QuerySelector("[role=alert]")!
            .TextContent.ShouldContain("organisatie");
    }

    [Theory]
    [InlineData("handtekening", "IDX10511")]
    [InlineData("uitgever", "IDX10205")]
    [InlineData("publiek", "IDX10214")]
    [InlineData("nonce", "another sign-in")]
    [InlineData("verlopen", "IDX10223")]
    [InlineData("zonder", "IDX")]
    public async Task A_token_that_is_not_right_is_refused(string bedrog, string reden)
    {
        aanbieder.Claims["groups"] = new[] { "bewindslieden" };
        aanbieder.Bedrog = bedrog;
        using Bezoeker bezoeker = site.Bezoek();

        (await ReisAsync(bezoeker)).ShouldBe("/inloggen?extern=mislukt");
        site.Meldingen.ShouldContain(melding => melding.Contains(reden, StringComparison.Ordinal));
        (await bezoeker.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task An_answer_meant_for_another_browser_is_refused()
    {
        aanbieder.Claims["groups"] = new[] { "bewindslieden" };
        using Bezoeker attacker = site.Bezoek();
        using Bezoeker victim = site.Bezoek();
        string back = await TotTerugAsync(attacker);

        using HttpResponseMessage response = await victim.GetAsync(back);

        response.Headers.Location!.OriginalString.ShouldBe("/inloggen?extern=mislukt");
    }

    private static async Task<string> ReisAsync(Bezoeker bezoeker)
    {
        using HttpResponseMessage response = await bezoeker.GetAsync(await TotTerugAsync(bezoeker));
        return response.Headers.Location!.OriginalString;
    }

    private static async Task<string> TotTerugAsync(Bezoeker bezoeker)
    {
        using HttpResponseMessage start = await bezoeker.GetAsync(
            "/inloggen/extern?terug=/account"
        );
        start.StatusCode.ShouldBe(HttpStatusCode.Found);
        using HttpResponseMessage provider = await bezoeker.GetAsync(
            start.Headers.Location!.ToString()
        );
        return provider.Headers.Location!.ToString();
    }

    private static async Task<string> FeitenAsync(Bezoeker bezoeker) =>
        (await bezoeker.PaginaAsync("/account")).QuerySelector("main dl")!.TextContent;
}
