using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Identity;
using Vakwerk.Platform.Storage;

namespace Vakwerk.App.Tests.Inloggen;

public sealed class AccountsBeherenTests(ProefSite site)
{
    [Fact]
    public async Task A_new_account_gets_a_link_that_works_once()
    {
        using Bezoeker beheerder = await site.AlsAsync(Rollen.Beheerder);
        string naam = $"nieuw-{Guid.NewGuid():N}";

        using HttpResponseMessage made = await beheerder.VulInAsync(
            "/beheer/accounts",
            "nieuw",
            ("naam", naam),
            ("rol", "instelling"),
            ("brin", "25pw, 27DV")
        );

        string link = (await Bezoeker.LeesAsync(made))
            .QuerySelector("main [role=status] a")!
            .GetAttribute("href")!;
        (await beheerder.PaginaAsync("/beheer/accounts"))
            .QuerySelector("main [role=status]")
            .ShouldBeNull();
        using Bezoeker owner = site.Bezoek();
        string pad = new Uri(link).PathAndQuery;
        (
            await InloggenTests.FoutAsync(
                await owner.VulInAsync(pad, "instellen", ("wachtwoord", "kort"))
            )
        ).ShouldContain("12");
        (
            await InloggenTests.FoutAsync(
                await owner.VulInAsync(pad, "instellen", ("wachtwoord", ProefSite.Wachtwoord))
            )
        ).ShouldBeEmpty();
        (
            await InloggenTests.FoutAsync(
                await owner.VulInAsync(pad, "instellen", ("wachtwoord", "nog een ander woord"))
            )
        ).ShouldContain("al gebruikt");
        (await owner.LogInAsync(naam, ProefSite.Wachtwoord)).StatusCode.ShouldBe(
            HttpStatusCode.Found
        );
        string page = (await owner.PaginaAsync("/account")).QuerySelector("main dl")!.TextContent;
        page.ShouldContain("25PW, 27DV");
    }

    [Theory]
    [InlineData("naam met spatie", "ocw", "", "kan niet als naam")]
    [InlineData("school", "instelling", "", "BRIN-nummer")]
    [InlineData("school", "instelling", "1234", "is geen BRIN-nummer")]
    [InlineData("school", "koning", "", "is geen rol")]
    public async Task A_mistake_is_explained_and_nothing_is_stored(
        string naam,
        string rol,
        string brin,
        string uitleg
    )
    {
        using Bezoeker beheerder = await site.AlsAsync(Rollen.Beheerder);

        string fout = await InloggenTests.FoutAsync(
            await beheerder.VulInAsync(
                "/beheer/accounts",
                "nieuw",
                ("naam", naam),
                ("rol", rol),
                ("brin", brin)
            )
        );

        fout.ShouldContain(uitleg);
        (
            await site.MetAsync(services =>
                services
                    .GetRequiredService<VakwerkDbContext>()
                    .Users.AnyAsync(a => a.UserName == naam, TestContext.Current.CancellationToken)
            )
        ).ShouldBeFalse();
    }

    [Fact]
    public async Task A_new_role_counts_at_once_for_a_running_session()
    {
        using Bezoeker beheerder = await site.AlsAsync(Rollen.Beheerder);
        Account account = await site.AccountAsync(Rollen.Ocw);
        using Bezoeker owner = site.Bezoek();
        await owner.LogInAsync(account.UserName!, ProefSite.Wachtwoord);
        (await owner.GetAsync("/beheer/logboek")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await beheerder.VulInAsync(
            $"/beheer/accounts/{account.Id}",
            "rollen",
            ("rol", "beheerder")
        );

        (await owner.GetAsync("/beheer/logboek")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_deleted_account_leaves_no_name_and_a_whole_audit_log()
    {
        using Bezoeker beheerder = await site.AlsAsync(Rollen.Beheerder);
        Account account = await site.AccountAsync(Rollen.Student, $"jansen-{Guid.NewGuid():N}");
        using Bezoeker owner = site.Bezoek();
        await owner.LogInAsync(account.UserName!, ProefSite.Wachtwoord);

        (
            await InloggenTests.FoutAsync(
                await beheerder.VulInAsync($"/beheer/accounts/{account.Id}", "verwijder")
            )
        ).ShouldContain("vinkje");
        using HttpResponseMessage gone = await beheerder.VulInAsync(
            $"/beheer/accounts/{account.Id}",
            "verwijder",
            ("zeker", "ja")
        );

        gone.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await owner.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await beheerder.GetAsync($"/beheer/accounts/{account.Id}")).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        List<AuditRegel> log = await LogAsync();
        log.ShouldContain(regel =>
            regel.Action == "account verwijderd" && regel.Subject == account.Kenmerk
        );
        log.ShouldAllBe(regel =>
            !regel.BevatTekst(account.UserName!) && !regel.BevatTekst(ProefSite.Wachtwoord)
        );
        AuditVerification verification = await site.MetAsync(services =>
            AuditLog.VerifyAsync(
                services.GetRequiredService<VakwerkDbContext>(),
                TestContext.Current.CancellationToken
            )
        );
        verification.Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_last_administrator_can_not_be_lost()
    {
        await using var empty = new ProefSite();
        await empty.InitializeAsync();
        Account only = await empty.AccountAsync(Rollen.Beheerder);
        using Bezoeker self = empty.Bezoek();
        await self.LogInAsync(only.UserName!, ProefSite.Wachtwoord);
        string pad = $"/beheer/accounts/{only.Id}";

        (
            await InloggenTests.FoutAsync(
                await self.VulInAsync(pad, "toegang", ("wat", "blokkeer"))
            )
        ).ShouldContain("enige beheerder");
        (
            await InloggenTests.FoutAsync(await self.VulInAsync(pad, "verwijder", ("zeker", "ja")))
        ).ShouldContain("enige beheerder");

        (await self.GetAsync("/beheer")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_log_shows_names_newest_first_and_can_be_checked()
    {
        using Bezoeker beheerder = await site.AlsAsync(Rollen.Beheerder);

        using HttpResponseMessage response = await beheerder.VulInAsync(
            "/beheer/logboek",
            "controleer"
        );

        var page = await Bezoeker.LeesAsync(response);
        page.QuerySelector("main")!.TextContent.ShouldContain("ongeschonden");
        long[] numbers =
        [
            .. page.QuerySelectorAll("tbody th").Select(cell => long.Parse(cell.TextContent)),
        ];
        numbers.ShouldBe(numbers.OrderDescending());
        var older = await beheerder.PaginaAsync($"/beheer/logboek?voor={numbers[0]}");
        older.QuerySelector("tbody th")!.TextContent.ShouldBe((numbers[0] - 1).ToString());
    }

    [Fact]
    public async Task A_job_can_be_started_by_hand()
    {
        using Bezoeker beheerder = await site.AlsAsync(Rollen.Beheerder);

        using HttpResponseMessage response = await beheerder.VulInAsync(
            "/beheer/taken",
            "start-logboek.controleren"
        );

        var page = await Bezoeker.LeesAsync(response);
        page.QuerySelector("main [role=status]").ShouldNotBeNull();
        page.QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThan(0);
    }

    private Task<List<AuditRegel>> LogAsync() =>
        site.MetAsync(services =>
            services
                .GetRequiredService<VakwerkDbContext>()
                .Set<AuditRegel>()
                .AsNoTracking()
                .ToListAsync(TestContext.Current.CancellationToken)
        );
}

internal static class Regels
{
    public static bool BevatTekst(this AuditRegel regel, string tekst) =>
        $"{regel.Actor}|{regel.Subject}|{regel.Action}|{regel.Reason}".Contains(
            tekst,
            StringComparison.OrdinalIgnoreCase
        );
}
