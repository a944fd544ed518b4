using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Domain.Rapport;
using Vakwerk.Monitor.Features.Rapport.Teksten;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Reports;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Rapport;

/// <summary>Writing, approving and discussing the texts of the report. Each test has a site of its own, because the clock moves.</summary>
public abstract class RapportTekstenProeven(Site site) : IAsyncLifetime
{
    private const string Doel = "p1-begeleiding-vsv";
    private const string Een = "account/een";
    private const string Twee = "account/twee";

    private static readonly DateOnly Vandaag = new(2026, 3, 2);

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_text_is_in_the_report_when_a_second_person_approved_it()
    {
        (await BewaarAsync(0, "Scholen bellen eerder.", Een)).ShouldBeNull();
        (await RapportAsync(Vandaag)).ShouldBeEmpty();

        (await AkkoordAsync(1, Een))!.Code.ShouldBe("rapport.zelfde-persoon");
        (await RapportAsync(Vandaag)).ShouldBeEmpty();

        (await AkkoordAsync(1, Twee)).ShouldBeNull();
        (await AkkoordAsync(1, Twee)).ShouldBeNull();
        IReadOnlyList<Blok> blocks = await RapportAsync(Vandaag);
        blocks[0].ShouldBe(new Kop(3, "Toelichting van OCW"));
        Tekst text = blocks[1].ShouldBeOfType<Alinea>().Tekst;
        text.Plat.ShouldBe("Scholen bellen eerder.");
        text.Stukken[0]
            .Bron!.Tekst.ShouldBe("Tekst van OCW, versie 1, vastgesteld op 2 maart 2026.");
    }

    [Fact]
    public async Task A_new_version_waits_while_the_approved_one_stays_in_the_report()
    {
        await BewaarAsync(0, "Versie een.", Een);
        await AkkoordAsync(1, Twee);
        await BewaarAsync(1, "Versie twee.", Twee);

        (await TekstAsync(Vandaag)).ShouldBe("Versie een.");

        (await AkkoordAsync(1, Een))!.Code.ShouldBe(TekstHandler.VerouderdCode);
        (await AkkoordAsync(2, Een)).ShouldBeNull();
        (await TekstAsync(Vandaag)).ShouldBe("Versie twee.");
    }

    [Fact]
    public async Task Of_two_at_once_one_is_told_and_both_texts_are_kept()
    {
        await BewaarAsync(0, "Begin.", Een);

        Fout?[] outcomes = await Task.WhenAll(
            BewaarAsync(1, "Van een.", Een),
            BewaarAsync(1, "Van twee.", Twee)
        );

        outcomes.Count(fout => fout is null).ShouldBe(1);
        outcomes.OfType<Fout>().Single().Code.ShouldBe(TekstHandler.VerouderdCode);
        (await DossierAsync()).Versies.Count.ShouldBe(2);
        // After reading what is there, the other saves on top of it.
        bool first = outcomes[0] is null;
        (await BewaarAsync(2, first ? "Van twee." : "Van een.", first ? Twee : Een)).ShouldBeNull();
        (await DossierAsync())
            .Versies.Select(row => row.Tekst)
            .Order()
            .ShouldBe(["Begin.", "Van een.", "Van twee."]);
    }

    [Fact]
    public async Task Sent_twice_is_done_once()
    {
        await BewaarAsync(0, "Zelfde tekst.", Een);
        (await BewaarAsync(0, "Zelfde tekst.\r\n", Een)).ShouldBeNull();
        await OpmerkenAsync("Klopt dit cijfer?", Twee);
        (await OpmerkenAsync("Klopt dit cijfer?", Twee)).ShouldBeNull();

        TekstDossier dossier = await DossierAsync();
        dossier.Versies.Count.ShouldBe(1);
        RapportOpmerking remark = dossier.Open.ShouldHaveSingleItem();
        (await OplossenAsync(remark.Id, Een)).ShouldBeNull();
        (await OplossenAsync(remark.Id, Twee)).ShouldBeNull();
        (await DossierAsync()).Opmerkingen.Single().OpgelostDoor.ShouldBe(Een);
    }

    [Fact]
    public async Task What_cannot_be_kept_is_refused_in_words()
    {
        (await BewaarAsync(0, "  \r\n ", Een))!.Code.ShouldBe("rapport.leeg");
        (
            await BewaarAsync(0, new string('x', RapportTekst.MaxTekst + 1), Een)
        )!.Tekst.ShouldContain("8.001 tekens");
        (await OpmerkenAsync(" ", Een))!.Code.ShouldBe("rapport.opmerking-leeg");
        (await OplossenAsync(12345, Een))!.Code.ShouldBe("rapport.opmerking-weg");
        (await BewaarAsync(3, "Op niets gebaseerd.", Een))!.Code.ShouldBe(
            TekstHandler.VerouderdCode
        );
        (await DossierAsync()).Versies.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_that_is_taken_away_leaves_the_report_after_approval()
    {
        await BewaarAsync(0, "Tijdelijk.", Een);
        await AkkoordAsync(1, Twee);
        (await BewaarAsync(1, "", Een)).ShouldBeNull();

        (await TekstAsync(Vandaag)).ShouldBe("Tijdelijk.");
        await AkkoordAsync(2, Twee);
        (await RapportAsync(Vandaag)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_day_that_is_over_keeps_the_text_and_the_remarks_of_that_day()
    {
        await BewaarAsync(0, "Van maart.", Een);
        await AkkoordAsync(1, Twee);
        await OpmerkenAsync("Nog eens nakijken.", Twee);
        string[] before = Woorden(await RapportAsync(Vandaag));
        string[] working = Woorden(await RapportAsync(Vandaag, werkversie: true));

        site.Klok.Verder(TimeSpan.FromDays(1));
        await BewaarAsync(1, "Van later.", Twee);
        await AkkoordAsync(2, Een);
        await OplossenAsync((await DossierAsync()).Open.Single().Id, Een);
        await OpmerkenAsync("Van later.", Een);

        Woorden(await RapportAsync(Vandaag)).ShouldBe(before);
        Woorden(await RapportAsync(Vandaag, werkversie: true)).ShouldBe(working);
        Woorden(await RapportAsync(Vandaag.AddDays(-1))).ShouldBeEmpty();
        (await TekstAsync(Vandaag.AddDays(1))).ShouldBe("Van later.");
    }

    [Fact]
    public async Task A_text_of_that_day_that_was_approved_later_is_still_a_draft_on_that_day()
    {
        await BewaarAsync(0, "Net op tijd geschreven.", Een);
        site.Klok.Verder(TimeSpan.FromDays(1));
        await AkkoordAsync(1, Twee);

        (await RapportAsync(Vandaag)).ShouldBeEmpty();
        Woorden(await RapportAsync(Vandaag, werkversie: true))[1].ShouldStartWith("Concept");
        (await TekstAsync(Vandaag.AddDays(1))).ShouldBe("Net op tijd geschreven.");
    }

    [Fact]
    public async Task Remarks_and_drafts_are_only_for_who_writes_the_report()
    {
        await BewaarAsync(0, "Een concept.", Een);
        await OpmerkenAsync("Dit mag niemand lezen.", Twee);

        (await RapportAsync(Vandaag)).ShouldBeEmpty();
        IReadOnlyList<Blok> blocks = await RapportAsync(Vandaag, werkversie: true);
        Alinea state = blocks[1].ShouldBeOfType<Alinea>();
        state.Tekst.Plat.ShouldStartWith("Concept: nog niet vastgesteld.");
        state
            .Kanttekeningen.Select(remark => remark.Tekst)
            .ShouldBe([
                "Versie 1, geschreven door een verwijderd account op 2 maart 2026.",
                "Dit mag niemand lezen.",
            ]);
        blocks[2].ShouldBeOfType<Alinea>().Tekst.Plat.ShouldBe("Een concept.");
    }

    [Fact]
    public async Task The_audit_log_says_who_did_what_but_not_what_was_written()
    {
        await BewaarAsync(0, "Geheime woorden.", Een);
        await OpmerkenAsync("Geheime opmerking.", Twee);
        await AkkoordAsync(1, Twee);

        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<VakwerkDbContext>();
        AuditVerification verification = await AuditLog.VerifyAsync(db, Token);
        verification.Findings.ShouldBeEmpty();
        string log = System.Text.Json.JsonSerializer.Serialize(
            await db.Set<AuditRegel>().AsNoTracking().ToListAsync(Token)
        );
        log.ShouldContain("rapporttekst akkoord");
        log.ShouldContain($"rapport/{Doel}");
        log.ShouldNotContain("Geheime");
    }

    private Task<Fout?> BewaarAsync(int versie, string tekst, string door) =>
        DoeAsync(handler => handler.BewaarAsync(new(Doel, versie, door), tekst, Token));

    private Task<Fout?> AkkoordAsync(int versie, string door) =>
        DoeAsync(handler => handler.AkkoordAsync(new(Doel, versie, door), Token));

    private Task<Fout?> OpmerkenAsync(string tekst, string door) =>
        DoeAsync(handler => handler.OpmerkenAsync(new(Doel, 1, door), tekst, Token));

    private Task<Fout?> OplossenAsync(long opmerking, string door) =>
        DoeAsync(handler => handler.OplossenAsync(new(Doel, 0, door), opmerking, Token));

    private async Task<Fout?> DoeAsync(Func<TekstHandler, Task<Fout?>> work)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TekstHandler>());
    }

    private async Task<TekstDossier> DossierAsync()
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await TekstDossier.LaadAsync(
            scope.ServiceProvider.GetRequiredService<VakwerkDbContext>(),
            null,
            Doel,
            null,
            Token
        );
    }

    private Task<IReadOnlyList<Blok>> RapportAsync(DateOnly stand, bool werkversie = false) =>
        site
            .Services.GetRequiredService<IRapportTeksten>()
            .VanDoelAsync(Doel, stand, werkversie, Token);

    private async Task<string> TekstAsync(DateOnly stand) =>
        (await RapportAsync(stand))[1].ShouldBeOfType<Alinea>().Tekst.Plat;

    private static string[] Woorden(IReadOnlyList<Blok> blocks) =>
        [
            .. blocks.Select(block =>
                block switch
                {
                    Alinea paragraph => paragraph.Tekst.Plat
                        + string.Concat(
                            paragraph.Kanttekeningen.Select(remark => $" [{remark.Tekst}]")
                        ),
                    Kop heading => heading.Tekst,
                    _ => block.ToString(),
                }
            ),
        ];
}

public sealed class RapportTekstenTests() : RapportTekstenProeven(new SqliteSite());

public sealed class RapportTekstenOpPostgresTests : RapportTekstenProeven
{
    public RapportTekstenOpPostgresTests()
        : base(new PostgresSite()) => PostgresSite.SkipUnlessAvailable();
}
