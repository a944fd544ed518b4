using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Monitor.Features.Publiceren;
using Vakwerk.Monitor.Tests.Datasets;
using Vakwerk.Platform.Jobs;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Publiceren;

/// <summary>The way of a version from file to reader.</summary>
public abstract class PublicatieProeven(Site site) : Publicatieproef(site)
{
    [Fact]
    public async Task A_hidden_count_that_follows_from_two_tables_stops_publication()
    {
        await PubliceerAsync(await InlezenAsync("sector.csv", SectorBestand(ex: 10)));
        long id = await InlezenAsync("scholen.csv", Scholen(-1));

        IReadOnlyList<Fout> against = await IndienenAsync(id);

        against.ShouldHaveSingleItem().Code.ShouldBe("publicatie.onthult");
        against[0].Tekst.ShouldContain("brin 25PW");
        against[0].Tekst.ShouldContain("leerweg_duo EX");
        Dossier dossier = await DossierAsync(id);
        dossier.Versie.Staat.ShouldBe(VersieStaat.Concept);
        dossier.Onthulling!.AantalLekken.ShouldBe(1);
        dossier.Onthulling.Naast.ShouldBe([$"{Sectorkamer} 1.0.0"]);
        (await OpenbaarAsync(Instelling)).ShouldBeNull();
    }

    [Fact]
    public async Task With_a_second_hidden_count_in_the_sum_the_table_can_be_published()
    {
        await PubliceerAsync(await InlezenAsync("sector.csv", SectorBestand(ex: 5)));
        long id = await InlezenAsync("scholen.csv", Scholen(-1, andere: "-1"));

        await PubliceerAsync(id);

        Dossier dossier = await DossierAsync(id);
        dossier.Versie.Staat.ShouldBe(VersieStaat.Gepubliceerd);
        dossier.Onthulling!.Veilig.ShouldBeTrue();
        dossier.Onthulling.Verborgen.ShouldBe(2);
    }

    [Fact]
    public async Task Counts_below_five_that_the_publisher_shows_are_hidden_from_readers()
    {
        await PubliceerAsync(await InlezenAsync("scholen.csv", Scholen(3)));

        DatasetGetal ex = (await OpenbaarAsync(Instelling, "leerweg=EX", "brin=25PW"))!.Value;
        ex.ShouldBe(new DatasetGetal(0, 1, 4));
        // Whoever works on the draft sees the file as it is.
        (await Proef.VraagAsync(Instelling, "", "leerweg=EX", "brin=25PW"))[""]
            .Som.ShouldBe(3);
    }

    [Fact]
    public async Task Who_read_in_or_submitted_a_version_cannot_approve_it()
    {
        long id = await InlezenAsync("scholen.csv", Scholen(-1));
        (await IndienenAsync(id)).ShouldBeEmpty();

        (await VaststellenAsync(id, Maker, null))
            .ShouldHaveSingleItem()
            .Code.ShouldBe("publicatie.zelfde-persoon");
        (await VaststellenAsync(id, "proef", null))
            .ShouldHaveSingleItem()
            .Code.ShouldBe("publicatie.zelfde-persoon");
        (await VaststellenAsync(id, Tweede, null)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_public_before_its_moment_and_everything_is_after_it()
    {
        long id = await InlezenAsync("scholen.csv", Scholen(-1));
        await IndienenAsync(id);
        await VaststellenAsync(id, Tweede, Site.Nu.AddHours(2));

        Site.Klok.Verder(TimeSpan.FromHours(2) - TimeSpan.FromSeconds(1));
        await TakenAsync();
        (await OpenbaarAsync(Instelling)).ShouldBeNull();

        Site.Klok.Verder(TimeSpan.FromSeconds(1));
        await TakenAsync();
        (await OpenbaarAsync(Instelling)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_clock_that_jumps_ahead_does_not_break_an_embargo()
    {
        long id = await InlezenAsync("scholen.csv", Scholen(-1));
        await IndienenAsync(id);
        await VaststellenAsync(id, Tweede, Site.Nu.AddDays(1));

        Site.Klok.Zet(Site.Nu.AddDays(2));
        await TakenAsync();

        (await OpenbaarAsync(Instelling)).ShouldBeNull();
        Dossier held = await DossierAsync(id);
        held.Aangehouden.ShouldBeTrue();
        held.Stappen[^1].Tekst.ShouldContain("vooruit gesprongen");

        // The clock is set right again; somebody looked, and publication goes by plan.
        Site.Klok.Zet(Site.Nu);
        (
            await DoeAsync(id, Tweede, (handler, besluit) => handler.KlokBevestigenAsync(besluit))
        ).ShouldBeEmpty();
        await TakenAsync();
        (await OpenbaarAsync(Instelling)).ShouldBeNull();
        Site.Klok.Verder(TimeSpan.FromDays(1));
        await TakenAsync();
        (await OpenbaarAsync(Instelling)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_stewards_at_once_one_wins_and_the_other_is_told()
    {
        long id = await InlezenAsync("scholen.csv", Scholen(-1));
        await IndienenAsync(id);
        long stand = (await DossierAsync(id)).Stand;

        IReadOnlyList<Fout>[] both = await Task.WhenAll(
            DoeAsync(
                id,
                Tweede,
                (handler, _) => handler.VaststellenAsync(new(id, stand, Tweede), null)
            ),
            DoeAsync(
                id,
                "account/derde",
                (handler, _) =>
                    handler.TerugsturenAsync(
                        new(id, stand, "account/derde"),
                        "De bron heeft een nieuwer bestand."
                    )
            )
        );

        both.Count(against => against.Count == 0).ShouldBe(1);
        both.Single(against => against.Count > 0)[0].Code.ShouldBe("publicatie.verouderd");
        (await DossierAsync(id)).Stappen.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_warning_needs_an_explanation_before_anybody_can_submit()
    {
        long id = await InlezenAsync(
            "scholen.csv",
            Scholen(-1).Replace("\"0106\"", "\"9999\"", StringComparison.Ordinal)
        );
        DatasetBevinding warning = (await DossierAsync(id)).Onverklaard.First();

        (await IndienenAsync(id)).ShouldContain(fout => fout.Code == "publicatie.onverklaard");
        foreach (DatasetBevinding row in (await DossierAsync(id)).Onverklaard.ToList())
        {
            await using AsyncServiceScope scope = Site.Services.CreateAsyncScope();
            var handler = scope.ServiceProvider.GetRequiredService<PublicatieHandler>();
            (
                await handler.ToelichtenAsync(id, row.Id, "", "te kort", Maker)
            ).ShouldHaveSingleItem();
            (await handler.ToelichtenAsync(id, row.Id, "iets anders", new string('x', 30), Maker))
                .ShouldHaveSingleItem()
                .Code.ShouldBe("publicatie.verouderd");
            (
                await handler.ToelichtenAsync(
                    id,
                    row.Id,
                    "",
                    "De gemeente staat zo in het bestand van DUO.",
                    Maker
                )
            ).ShouldBeEmpty();
        }

        (await IndienenAsync(id)).ShouldBeEmpty();
        DatasetBevinding after = (await DossierAsync(id)).Bevindingen.Single(row =>
            row.Id == warning.Id
        );
        after.ToegelichtDoor.ShouldBe(Maker);
        after.ToegelichtOp.ShouldBe(Site.Nu);
    }

    [Fact]
    public async Task A_newer_version_takes_the_place_of_the_older_one_which_stays_readable()
    {
        await PubliceerAsync(await InlezenAsync("scholen.csv", Scholen(-1)));
        await PubliceerAsync(await InlezenAsync("scholen.csv", Scholen(-1, bbl: 11)));

        (await OpenbaarAsync(Instelling, "leerweg=BBL", "brin=25PW"))!.Value.Som.ShouldBe(11);
        Result<DatasetAntwoord> old = await Proef.ProbeerAsync(
            new(Instelling, [], ["leerweg=BBL", "brin=25PW"], "1.0.0")
        );
        old.Value!.Rijen.Single().Getallen[0].Som.ShouldBe(10);
        (await DossierAsync(1)).Versie.Staat.ShouldBe(VersieStaat.Vervangen);
    }

    [Fact]
    public async Task Figures_that_were_revised_do_not_stop_publication_because_the_old_ones_do_not_fit()
    {
        await PubliceerAsync(await InlezenAsync("sector.csv", SectorBestand(ex: 5)));
        await PubliceerAsync(await InlezenAsync("scholen.csv", Scholen(-1, andere: "-1")));

        // 5 and 7 cannot both be the sum of the same two hidden counts.
        long id = await InlezenAsync("sector.csv", SectorBestand(ex: 7));
        await PubliceerAsync(id);

        (await DossierAsync(id)).Onthulling!.Veilig.ShouldBeTrue();
    }

    [Fact]
    public async Task A_withdrawn_version_is_gone_and_the_reason_stays()
    {
        long id = await InlezenAsync("scholen.csv", Scholen(-1));
        await PubliceerAsync(id);

        (
            await DoeAsync(
                id,
                Tweede,
                (handler, besluit) =>
                    handler.IntrekkenAsync(besluit, "Het bestand was van een ander jaar.")
            )
        ).ShouldBeEmpty();

        (await OpenbaarAsync(Instelling)).ShouldBeNull();
        (await DossierAsync(id)).Laatste(StapSoort.Ingetrokken)!.Tekst.ShouldContain("ander jaar");
    }

    [Fact]
    public async Task The_job_done_twice_publishes_once()
    {
        long id = await InlezenAsync("scholen.csv", Scholen(-1));
        await IndienenAsync(id);
        await VaststellenAsync(id, Tweede, null);
        await TakenAsync();
        await using AsyncServiceScope scope = Site.Services.CreateAsyncScope();
        PublicatieTaak job = scope
            .ServiceProvider.GetServices<ITaakHandler>()
            .OfType<PublicatieTaak>()
            .Single();
        await job.RunAsync(
            new Taak
            {
                Soort = PublicatieTaak.Naam,
                Sleutel = "nog eens",
                Inhoud = $"{id}",
            },
            TestContext.Current.CancellationToken
        );

        (await DossierAsync(id))
            .Stappen.Count(stap => stap.Soort == StapSoort.Gepubliceerd)
            .ShouldBe(1);
    }
}

public sealed class PublicatieTests() : PublicatieProeven(new SqliteSite());

public sealed class PublicatieOpPostgresTests : PublicatieProeven
{
    public PublicatieOpPostgresTests()
        : base(new PostgresSite()) => PostgresSite.SkipUnlessAvailable();
}
