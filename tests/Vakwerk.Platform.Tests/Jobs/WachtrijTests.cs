using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Jobs;

namespace Vakwerk.Platform.Tests.Jobs;

/// <summary>What a test wants the job to do.</summary>
internal sealed class ProefTaak : ITaakHandler
{
    public static ConcurrentDictionary<string, Func<CancellationToken, Task>> Werk { get; } = new();

    public string Soort => "proef";

    public string Nl => "Proef";

    public string En => "Test";

    public Task RunAsync(Taak taak, CancellationToken cancellationToken) =>
        Werk.TryGetValue(taak.Inhoud, out var work) ? work(cancellationToken) : Task.CompletedTask;
}

public sealed class WachtrijTests
{
    public static TheoryData<string> Beide => Opslag.Beide;

    [Theory]
    [MemberData(nameof(Beide))]
    public async Task The_same_job_is_put_in_once(string soort)
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);

        bool[] added = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => Task.Run(() => ZetAsync(opslag, "een")))
        );

        added.Count(yes => yes).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Beide))]
    public async Task Many_workers_do_each_job_once(string soort)
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);
        for (int i = 0; i < 20; i++)
        {
            await ZetAsync(opslag, $"taak {i}");
        }

        var taken = new ConcurrentBag<Guid>();
        await Task.WhenAll(
            Enumerable
                .Range(0, 5)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        while (await NeemAsync(opslag) is { } taak)
                        {
                            taken.Add(taak.Id);
                            (
                                await opslag.MetAsync<Wachtrij, bool>(queue =>
                                    queue.KlaarAsync(taak, default)
                                )
                            ).ShouldBeTrue();
                        }
                    })
                )
        );

        taken.Count.ShouldBe(20);
        taken.Distinct().Count().ShouldBe(20);
    }

    [Theory]
    [MemberData(nameof(Beide))]
    public async Task A_job_of_a_killed_worker_is_taken_up_again_and_the_old_worker_can_not_finish_it(
        string soort
    )
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);
        await ZetAsync(opslag, "een");
        Taak first = (await NeemAsync(opslag))!;
        (await NeemAsync(opslag)).ShouldBeNull();
        opslag.Klok.Nu += Wachtrij.Lease + TimeSpan.FromSeconds(1);

        Taak second = (await NeemAsync(opslag))!;

        second.Id.ShouldBe(first.Id);
        second.Pogingen.ShouldBe(2);
        (
            await opslag.MetAsync<Wachtrij, bool>(queue => queue.VerlengAsync(first, default))
        ).ShouldBeFalse();
        (
            await opslag.MetAsync<Wachtrij, bool>(queue => queue.KlaarAsync(first, default))
        ).ShouldBeFalse();
        (
            await opslag.MetAsync<Wachtrij, bool>(queue => queue.VerlengAsync(second, default))
        ).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Beide))]
    public async Task A_failing_job_is_tried_later_and_later_and_then_waits_for_the_administrator(
        string soort
    )
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);
        string key = Guid.NewGuid().ToString();
        ProefTaak.Werk[key] = _ =>
            throw new TaakMisluktException("De bron geeft geen antwoord. Controleer het adres.");
        await ZetAsync(opslag, "stuk", key);
        var waits = new List<TimeSpan>();
        for (int i = 0; i < Wachtrij.MaxPogingen; i++)
        {
            await RondeAsync(opslag);
            Taak tried = await LeesAsync(opslag, "stuk");
            waits.Add(tried.NaTijdstip - opslag.Klok.Nu);
            opslag.Klok.Nu = tried.NaTijdstip;
        }

        Taak failed = await LeesAsync(opslag, "stuk");
        failed.Status.ShouldBe(TaakStatus.Mislukt);
        failed.LaatsteFout.ShouldBe("De bron geeft geen antwoord. Controleer het adres.");
        waits[..^1].ShouldBe(waits[..^1].Order());
        waits[0].ShouldBe(TimeSpan.FromMinutes(1));
        ProefTaak.Werk[key] = _ => Task.CompletedTask;
        (
            await opslag.MetAsync<Wachtrij, bool>(queue => queue.OpnieuwAsync(failed.Id))
        ).ShouldBeTrue();
        await RondeAsync(opslag);
        (await LeesAsync(opslag, "stuk")).Status.ShouldBe(TaakStatus.Klaar);
    }

    [Fact]
    public async Task An_unexpected_error_is_told_in_Dutch_and_others_go_on()
    {
        await using Opslag opslag = await Opslag.MaakAsync();
        string key = Guid.NewGuid().ToString();
        ProefTaak.Werk[key] = _ => throw new InvalidOperationException("secret detail");
        await ZetAsync(opslag, "stuk", key);
        await ZetAsync(opslag, "goed");
        await opslag.MetAsync<Wachtrij, bool>(queue => queue.ZetAsync("onbekend", "x"));

        await RondeAsync(opslag);

        (await LeesAsync(opslag, "goed")).Status.ShouldBe(TaakStatus.Klaar);
        (await LeesAsync(opslag, "stuk")).LaatsteFout!.ShouldStartWith(
            "Er ging iets onverwachts mis"
        );
        (await LeesAsync(opslag, "stuk")).LaatsteFout!.ShouldNotContain("secret");
        (await LeesAsync(opslag, "x")).LaatsteFout!.ShouldContain("Geen onderdeel");
    }

    [Theory]
    [MemberData(nameof(Beide))]
    public async Task The_audit_log_is_checked_once_a_night(string soort)
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);
        opslag.Klok.Nu = new(2025, 3, 1, 2, 0, 0, TimeSpan.Zero);
        await RondeAsync(opslag);
        (await ControlesAsync(opslag)).ShouldBe(0);
        opslag.Klok.Nu = new(2025, 3, 1, 2, 31, 0, TimeSpan.Zero);
        await RondeAsync(opslag);
        await RondeAsync(opslag);
        (await ControlesAsync(opslag)).ShouldBe(1);
        opslag.Klok.Nu = new(2025, 3, 2, 9, 0, 0, TimeSpan.Zero);
        await RondeAsync(opslag);
        (await ControlesAsync(opslag)).ShouldBe(2);
    }

    private static Task<int> RondeAsync(Opslag opslag) =>
        opslag
            .Services.GetRequiredService<Werker>()
            .RondeAsync(TestContext.Current.CancellationToken);

    private static Task<bool> ZetAsync(Opslag opslag, string sleutel, string inhoud = "{}") =>
        opslag.MetAsync<Wachtrij, bool>(queue => queue.ZetAsync("proef", sleutel, inhoud));

    private static Task<Taak?> NeemAsync(Opslag opslag) =>
        opslag.MetAsync<Wachtrij, Taak?>(queue => queue.NeemAsync(Guid.NewGuid()));

    private static Task<Taak> LeesAsync(Opslag opslag, string sleutel) =>
        opslag.MetDbAsync(db =>
            db.Set<Taak>()
                .AsNoTracking()
                .SingleAsync(taak => taak.Sleutel == sleutel, TestContext.Current.CancellationToken)
        );

    private static Task<int> ControlesAsync(Opslag opslag) =>
        opslag.MetDbAsync(db =>
            db.Set<AuditRegel>()
                .CountAsync(
                    regel => regel.Action == "logboek gecontroleerd",
                    TestContext.Current.CancellationToken
                )
        );
}
