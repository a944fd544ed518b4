using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Identity;
using Vakwerk.Platform.Storage;

namespace Vakwerk.App.Tests.Inloggen;

public sealed class InloggenTests(ProefSite site)
{
    [Fact]
    public async Task After_signing_in_the_header_shows_who_and_signing_out_ends_it()
    {
        using Bezoeker bezoeker = site.Bezoek();
        Account account = await site.AccountAsync(Rollen.Sbb);

        using HttpResponseMessage response = await bezoeker.LogInAsync(
            account.UserName!,
            ProefSite.Wachtwoord
        );

        string cookie = response
            .Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith("vakwerk.sessie=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        var home = await bezoeker.PaginaAsync("/");
        home.QuerySelector(".vw-session a[href=account]")!.TextContent.ShouldBe(account.UserName);
        home.QuerySelector(".vw-session a[href=beheer]").ShouldBeNull();
        string token = home.QuerySelector(".vw-session input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        using var uit = new HttpRequestMessage(HttpMethod.Post, "/uitloggen")
        {
            Content = new FormUrlEncodedContent([
                KeyValuePair.Create("__RequestVerificationToken", token),
            ]),
        };
        (await bezoeker.SendAsync(uit)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await bezoeker.PaginaAsync("/")).QuerySelector(".vw-session").ShouldBeNull();
    }

    [Fact]
    public async Task What_a_signed_in_person_sees_is_not_kept_by_the_browser()
    {
        using Bezoeker bezoeker = await site.AlsAsync(Rollen.Ocw);

        using HttpResponseMessage response = await bezoeker.GetAsync("/account");

        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe");
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_read_the_same()
    {
        using Bezoeker bezoeker = site.Bezoek();
        Account account = await site.AccountAsync(Rollen.Ocw);

        string unknown = await FoutAsync(await bezoeker.LogInAsync("niemand", "iets anders"));
        string wrong = await FoutAsync(await bezoeker.LogInAsync(account.UserName!, "iets anders"));

        unknown.ShouldNotBeEmpty();
        wrong.ShouldBe(unknown);
    }

    [Fact]
    public async Task Five_wrong_passwords_pause_the_account_even_for_the_right_one()
    {
        using Bezoeker bezoeker = site.Bezoek();
        Account account = await site.AccountAsync(Rollen.Ocw);
        string wrong = "";
        for (int i = 0; i < 5; i++)
        {
            wrong = await FoutAsync(await bezoeker.LogInAsync(account.UserName!, "iets anders"));
        }

        string paused = await FoutAsync(
            await bezoeker.LogInAsync(account.UserName!, ProefSite.Wachtwoord)
        );

        paused.ShouldBe(wrong);
        (await GebeurtenissenAsync(account)).ShouldContain("inloggen gepauzeerd");
    }

    [Theory]
    [InlineData("/inloggen")]
    [InlineData("/wachtwoord-instellen")]
    [InlineData("/uitloggen")]
    [InlineData("/inloggen/passkey")]
    public async Task A_form_from_another_site_is_refused(string pad)
    {
        using Bezoeker bezoeker = site.Bezoek();
        using var request = new HttpRequestMessage(HttpMethod.Post, pad)
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "wachtwoord")]),
        };

        using HttpResponseMessage response = await bezoeker.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_blocked_account_loses_its_session_and_cannot_come_back()
    {
        using Bezoeker bezoeker = site.Bezoek();
        Account account = await site.AccountAsync(Rollen.Ocw);
        await bezoeker.LogInAsync(account.UserName!, ProefSite.Wachtwoord);
        (await bezoeker.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await site.MetAsync(services =>
            services.GetRequiredService<Accounts>().BlokkeerAsync(account.Id, "proef")
        );

        (await bezoeker.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (
            await FoutAsync(await bezoeker.LogInAsync(account.UserName!, ProefSite.Wachtwoord))
        ).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_session_survives_a_restart_of_the_program()
    {
        string map = Directory.CreateTempSubdirectory("vakwerk-").FullName;
        try
        {
            var koekjes = new CookieContainer();
            var before = new ProefSite(map);
            await before.InitializeAsync();
            Account account = await before.AccountAsync(Rollen.Ocw);
            using (Bezoeker first = before.Bezoek())
            {
                await first.LogInAsync(account.UserName!, ProefSite.Wachtwoord);
                koekjes.Add(first.Koekjes.GetAllCookies());
            }

            await before.DisposeAsync();
            await using var after = new ProefSite(map);
            await after.InitializeAsync();
            using Bezoeker second = after.Bezoek();
            foreach (Cookie cookie in koekjes.GetAllCookies())
            {
                second.Koekjes.Add(after.Adres, new Cookie(cookie.Name, cookie.Value));
            }

            (await second.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    [Fact]
    public async Task Too_many_attempts_from_one_address_must_wait()
    {
        await using var strict = new ProefSite
        {
            Voor = builder => builder.Configuration["Inloggen:PogingenPerMinuut"] = "3",
        };
        await strict.InitializeAsync();
        using Bezoeker bezoeker = strict.Bezoek();
        for (int i = 0; i < 3; i++)
        {
            (await bezoeker.LogInAsync("niemand", "x")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using HttpResponseMessage response = await bezoeker.LogInAsync("niemand", "x");

        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await Bezoeker.LeesAsync(response))
            .QuerySelector("h1")!
            .TextContent.ShouldBe("Even wachten");
    }

    [Fact]
    public async Task A_new_password_needs_the_old_one_and_ends_other_sessions()
    {
        Account account = await site.AccountAsync(Rollen.Ocw);
        using Bezoeker laptop = site.Bezoek();
        using Bezoeker phone = site.Bezoek();
        await laptop.LogInAsync(account.UserName!, ProefSite.Wachtwoord);
        await phone.LogInAsync(account.UserName!, ProefSite.Wachtwoord);

        (
            await FoutAsync(
                await laptop.VulInAsync(
                    "/account",
                    "wachtwoord",
                    ("huidig", "verkeerd"),
                    ("nieuw", "een heel nieuw woord")
                )
            )
        ).ShouldContain("huidige wachtwoord");
        (
            await FoutAsync(
                await laptop.VulInAsync(
                    "/account",
                    "wachtwoord",
                    ("huidig", ProefSite.Wachtwoord),
                    ("nieuw", "kort")
                )
            )
        ).ShouldContain("12");
        (
            await FoutAsync(
                await laptop.VulInAsync(
                    "/account",
                    "wachtwoord",
                    ("huidig", ProefSite.Wachtwoord),
                    ("nieuw", "een heel nieuw woord")
                )
            )
        ).ShouldBeEmpty();

        (await laptop.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await phone.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    internal static async Task<string> FoutAsync(HttpResponseMessage response)
    {
        using (response)
        {
            return (await Bezoeker.LeesAsync(response))
                    .QuerySelector("main [role=alert].utrecht-alert")
                    ?.TextContent.Trim()
                ?? "";
        }
    }

    private Task<List<string>> GebeurtenissenAsync(Account account) =>
        site.MetAsync(services =>
            services
                .GetRequiredService<VakwerkDbContext>()
                .Set<AuditRegel>()
                .Where(regel => regel.Subject == account.Kenmerk)
                .Select(regel => regel.Action)
                .ToListAsync(TestContext.Current.CancellationToken)
        );
}
