using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Identity;

namespace Vakwerk.App.Tests.Inloggen;

public sealed class PasskeyTests(ProefSite site)
{
    [Fact]
    public async Task A_passkey_is_made_used_and_removed()
    {
        Account account = await site.AccountAsync(Rollen.Ckmbo);
        using var sleutel = new Sleutel(Site);
        using Bezoeker owner = await MetPasskeyAsync(account, sleutel);
        using Bezoeker elsewhere = Bezoek();

        using HttpResponseMessage entered = await GebruikAsync(elsewhere, sleutel);

        entered.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await elsewhere.PaginaAsync("/account"))
            .QuerySelector("main dl dd")!
            .TextContent.ShouldBe(account.UserName);
        var page = await owner.PaginaAsync("/account");
        page.QuerySelector("tbody th")!.TextContent.ShouldBe("laptop");
        string remove = page.QuerySelector("tbody input[name=_handler]")!.GetAttribute("value")!;
        (await owner.VulInAsync("/account", remove)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using Bezoeker later = Bezoek();
        (await GebruikAsync(later, sleutel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_answer_can_not_be_used_again()
    {
        Account account = await site.AccountAsync(Rollen.Ckmbo);
        using var sleutel = new Sleutel(Site);
        using Bezoeker owner = await MetPasskeyAsync(account, sleutel);
        using Bezoeker first = Bezoek();
        string options = await OptiesAsync(first, "/inloggen", "passkey", "/inloggen/passkey");
        string answer = sleutel.Teken(options);
        (await first.VulInAsync("/inloggen", "passkey", ("antwoord", answer))).StatusCode.ShouldBe(
            HttpStatusCode.Found
        );

        using Bezoeker thief = Bezoek();
        await OptiesAsync(thief, "/inloggen", "passkey", "/inloggen/passkey");
        using HttpResponseMessage again = await thief.VulInAsync(
            "/inloggen",
            "passkey",
            ("antwoord", answer)
        );

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("geen json")]
    public async Task Nonsense_is_refused_without_a_crash(string answer)
    {
        using Bezoeker bezoeker = Bezoek();

        (
            await bezoeker.VulInAsync("/inloggen", "passkey", ("antwoord", answer))
        ).StatusCode.ShouldBe(HttpStatusCode.OK);
        await OptiesAsync(bezoeker, "/inloggen", "passkey", "/inloggen/passkey");
        (
            await bezoeker.VulInAsync("/inloggen", "passkey", ("antwoord", answer))
        ).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_block_counts_for_passkeys_and_a_pause_after_wrong_passwords_does_not()
    {
        Account account = await site.AccountAsync(Rollen.Ckmbo);
        using var sleutel = new Sleutel(Site);
        using Bezoeker owner = await MetPasskeyAsync(account, sleutel);
        using Bezoeker attacker = Bezoek();
        for (int i = 0; i < 5; i++)
        {
            await attacker.LogInAsync(account.UserName!, "iets anders");
        }

        using Bezoeker paused = Bezoek();
        (await GebruikAsync(paused, sleutel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        await site.MetAsync(services =>
            services.GetRequiredService<Accounts>().BlokkeerAsync(account.Id, "proef")
        );
        using Bezoeker blocked = Bezoek();
        (await GebruikAsync(blocked, sleutel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Passkeys need a name, not a number, as their domain.</summary>
    private Uri Site => new UriBuilder(site.Adres) { Host = "localhost" }.Uri;

    private Bezoeker Bezoek() => new(Site);

    private async Task<Bezoeker> MetPasskeyAsync(Account account, Sleutel sleutel)
    {
        Bezoeker owner = Bezoek();
        await owner.LogInAsync(account.UserName!, ProefSite.Wachtwoord);
        string options = await OptiesAsync(owner, "/account", "passkey", "/account/passkey");
        using HttpResponseMessage made = await owner.VulInAsync(
            "/account",
            "passkey",
            ("antwoord", sleutel.Maak(options)),
            ("passkeynaam", "laptop")
        );
        (await InloggenTests.FoutAsync(made)).ShouldBeEmpty();
        return owner;
    }

    private static async Task<HttpResponseMessage> GebruikAsync(Bezoeker bezoeker, Sleutel sleutel)
    {
        string options = await OptiesAsync(bezoeker, "/inloggen", "passkey", "/inloggen/passkey");
        return await bezoeker.VulInAsync(
            "/inloggen",
            "passkey",
            ("antwoord", sleutel.Teken(options))
        );
    }

    private static async Task<string> OptiesAsync(
        Bezoeker bezoeker,
        string pagina,
        string formulier,
        string adres
    )
    {
        var page = await bezoeker.PaginaAsync(pagina);
        string token = page.QuerySelectorAll("main form")
            .Single(form =>
                form.QuerySelector("input[name=_handler]")!.GetAttribute("value") == formulier
            )
            .QuerySelector("input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, adres)
        {
            Content = new FormUrlEncodedContent([
                KeyValuePair.Create("__RequestVerificationToken", token),
            ]),
        };
        using HttpResponseMessage response = await bezoeker.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
