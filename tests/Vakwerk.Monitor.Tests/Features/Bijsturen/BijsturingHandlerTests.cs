using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Domain.Bijsturen;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Monitor.Features.Bijsturen;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Bijsturen;

public class BijsturingHandlerTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static readonly Bijsturing Voorstel = new()
    {
        Doelen = ["p1-begeleiding-vsv"],
        Titel = "Bellen bij afwezigheid",
        Besluit = "Scholen bellen binnen een dag met een student die wegblijft.",
        Oorzaak = "Scholen zien te laat dat een student wegblijft.",
        Eigenaren = ["MBO Raad"],
        Termijn = new DateOnly(2026, 12, 1),
        Indicatoren = ["vsv"],
    };

    private async Task<Result<string>> Doe(
        Bijsturing content,
        string? key = null,
        int version = 0,
        Guid? form = null,
        string by = "account/1"
    )
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<BijsturingHandler>()
            .VoerUitAsync(
                new BijsturingOpdracht(key, form ?? Guid.NewGuid(), version, content, by),
                TestContext.Current.CancellationToken
            );
    }

    private async Task<T> Database<T>(Func<VakwerkDbContext, Task<T>> ask)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<VakwerkDbContext>());
    }

    [Fact]
    public async Task A_proposal_becomes_public_with_the_verdict_of_today_and_every_step_stays()
    {
        string key = (await Doe(Voorstel)).Value!;
        Bijsturing decided = Voorstel with
        {
            Staat = BijsturingStaat.Besloten,
            BeslotenOp = new DateOnly(2026, 3, 2),
            Besluit = "Scholen bellen dezelfde dag met een student die wegblijft.",
        };
        (await Doe(decided, key, 1)).Ok.ShouldBeTrue();

        BijsturingRevisie[] rows = await Database(db =>
            db.Set<BijsturingRevisie>()
                .AsNoTracking()
                .Where(row => row.Sleutel == key)
                .OrderBy(row => row.Nummer)
                .ToArrayAsync(TestContext.Current.CancellationToken)
        );
        rows.Select(row => row.Nummer).ShouldBe([1, 2]);
        rows[0].Inhoud.Besluit.ShouldBe(Voorstel.Besluit);
        rows[1].Inhoud.Oordeel.ShouldBe(OordeelWoord.TeLangzaam);
        rows[1].Inhoud.AanleidingOp.ShouldBe(new DateOnly(2026, 3, 2));

        IHtmlDocument page = await site.PaginaAsync($"/bijsturing/{key}");
        page.QuerySelectorAll(".vw-tijdlijn > li").Length.ShouldBe(2);
        page.QuerySelector("main")!.TextContent.ShouldNotContain("account/1");
        (await site.PaginaAsync("/bijsturing"))
            .QuerySelectorAll(".vw-zonder a[href='doelen/p1-begeleiding-vsv#bijsturing']")
            .ShouldBeEmpty();
        (await site.PaginaAsync("/bijsturing?stand=2026-03-01"))
            .QuerySelectorAll(".vw-zonder a[href*='p1-begeleiding-vsv']")
            .ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Each_step_leaves_an_audit_event_that_names_who_did_what()
    {
        string key = (await Doe(Voorstel with { Titel = "Voor het logboek" })).Value!;
        Bijsturing dropped = Voorstel with
        {
            Staat = BijsturingStaat.Vervallen,
            RedenVervallen = "De partners kozen een andere weg.",
        };
        (await Doe(dropped, key, 1, by: "account/2")).Ok.ShouldBeTrue();

        AuditRegel[] events = await Database(db =>
            db.Set<AuditRegel>()
                .AsNoTracking()
                .Where(row => row.Subject == "bijsturing/" + key)
                .OrderBy(row => row.Nummer)
                .ToArrayAsync(TestContext.Current.CancellationToken)
        );
        events
            .Select(row => $"{row.Actor} {row.Action}: {row.Reason}")
            .ShouldBe([
                "account/1 bijsturing voorgesteld: Voor het logboek",
                "account/2 bijsturing vervallen: De partners kozen een andere weg.",
            ]);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_correction()
    {
        Guid form = Guid.NewGuid();

        Result<string> first = await Doe(Voorstel, form: form);
        Result<string> second = await Doe(Voorstel, form: form);

        second.Value.ShouldBe(first.Value);
        (
            await Database(db =>
                db.Set<BijsturingRevisie>()
                    .CountAsync(row => row.Aanvraag == form, TestContext.Current.CancellationToken)
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_officers_at_once_one_wins_and_the_other_is_told()
    {
        Bijsturing begun = (await Beeld("BS17")).Nu with
        {
            Staat = BijsturingStaat.InUitvoering,
            Termijn = new DateOnly(2026, 10, 1),
            Trede = Trede.Leren,
        };

        Result<string>[] both = await Task.WhenAll(
            Doe(begun, "BS17", 0, by: "account/1"),
            Doe(begun, "BS17", 0, by: "account/2")
        );

        both.Count(result => result.Ok).ShouldBe(1);
        both.Single(result => !result.Ok).Fouten.Single().Code.ShouldBe("bijsturing.verouderd");
    }

    [Fact]
    public async Task A_correction_of_a_letter_is_carried_on_and_the_letter_stays_to_be_read()
    {
        Bijsturing decided = (await Beeld("BS08")).Nu with
        {
            Staat = BijsturingStaat.Besloten,
            BeslotenOp = new DateOnly(2026, 3, 2),
            Eigenaren = ["OCW"],
            Termijn = new DateOnly(2026, 12, 31),
        };

        (await Doe(decided, "BS08")).Ok.ShouldBeTrue();

        BijsturingStand now = await Beeld("BS08");
        now.Stappen.Select(step => step.Inhoud.Staat)
            .ShouldBe([BijsturingStaat.Voorgesteld, BijsturingStaat.Besloten]);
        now.Nu.Indicatoren.ShouldBe(["instroom-opgaven", "opleidingsaanbod"]);
    }

    [Fact]
    public async Task Unknown_goals_and_unknown_corrections_are_refused_in_words()
    {
        (await Doe(Voorstel with { Doelen = ["bestaat-niet"] }))
            .Fouten.Single()
            .Code.ShouldBe("bijsturing.doel");
        (await Doe(Voorstel, "OCW-999")).Fouten.Single().Code.ShouldBe("bijsturing.onbekend");
        (await Doe(Voorstel with { Doelen = ["p3-onderzoek-innovatie"], Indicatoren = [] }))
            .Fouten.Single()
            .Code.ShouldBe("bijsturing.aanleiding");
    }

    private async Task<BijsturingStand> Beeld(string key) =>
        (
            await site
                .Services.GetRequiredService<Platform.Reading.Momentopnamen<BijsturingBeeld>>()
                .OpAsync(new DateOnly(2026, 3, 2), TestContext.Current.CancellationToken)
        ).OpSleutel[key];
}
