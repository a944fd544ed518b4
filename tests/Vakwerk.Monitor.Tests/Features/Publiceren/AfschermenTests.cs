using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Monitor.Features.Publiceren;
using Vakwerk.Platform.Jobs;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Publiceren;

/// <summary>Hiding more in a draft, throwing it away, and a publication that did not work out.</summary>
public abstract class ConceptProeven(Site site) : Publicatieproef(site)
{
    private const string Api = $"/api/v1/tabellen/{Instelling}";

    [Fact]
    public async Task A_refused_version_can_be_published_after_its_cells_are_hidden_and_readers_get_bounds()
    {
        await PubliceerAsync(await InlezenAsync("sector.csv", SectorBestand(ex: 20)));
        long id = await InlezenAsync("scholen.csv", Scholen(-1, andere: "17"));
        (await IndienenAsync(id)).ShouldHaveSingleItem().Code.ShouldBe("publicatie.onthult");

        (await AfschermenAsync(id)).ShouldBeEmpty();

        Dossier dossier = await DossierAsync(id);
        dossier.Versie.Staat.ShouldBe(VersieStaat.Concept);
        dossier.Onthulling!.Veilig.ShouldBeTrue();
        DatasetMasker mask = dossier.Masker.ShouldNotBeNull();
        mask.Door.ShouldBe(Maker);
        mask.Op.ShouldBe(Testing.Site.Nu);
        mask.Naast.ShouldBe([$"{Sectorkamer} 1.0.0"]);
        mask.Aantallen.ShouldBe([new($"{Instelling} 1.0.0", "studenten", 1)]);
        dossier.Stappen[^1].Soort.ShouldBe(StapSoort.Afgeschermd);
        await PubliceerAsync(id);

        // The other school's count now hides behind its band; the sum of both has bounds.
        (await OpenbaarAsync(Instelling, "leerweg=EX", "brin=25LR")).ShouldBe(
            new DatasetGetal(0, 10, 19, Beschermt: true)
        );
        (await OpenbaarAsync(Instelling, "leerweg=EX")).ShouldBe(new DatasetGetal(0, 11, 23));
        (await OpenbaarAsync(Instelling, "leerweg=BBL")).ShouldBe(new DatasetGetal(40, 40, 40));
        string where = "?groepeer=brin,leerweg&waar=leerweg%3DEX";
        (await TekstAsync($"{Api}/cijfers.csv{where}")).ShouldContain(
            "25LR,ROC van Flevoland,EX,,10,19"
        );
        (await TekstAsync($"{Api}/cijfers.jsonstat.json{where}")).ShouldContain(
            "verborgen om andere cellen te beschermen: 10 tot 19"
        );
        string sdmx = await TekstAsync($"{Api}/cijfers.sdmx.csv{where}");
        sdmx.ShouldContain(",STUDENTEN,,M,D,10,19");
        sdmx.ShouldContain(",STUDENTEN,,M,C,1,4");
        (await TekstAsync($"{Api}/cijfers{where}")).ShouldContain("ook verborgen, zodat niemand");
        (await TekstAsync(Api)).ShouldContain("\"verborgenTerBescherming\": 1");
        string page = await TekstAsync(
            $"/tabellen/{Instelling}/1.0.0?rij=brin&kolom=leerweg&maat=studenten"
        );
        page.ShouldContain("10 tot 19*");
        page.ShouldContain("Verborgen om andere cellen te beschermen");
        page.ShouldNotContain(">17<");
    }

    [Fact]
    public async Task A_version_that_shows_what_an_older_one_masks_must_mask_it_again()
    {
        await PubliceerAsync(await InlezenAsync("sector.csv", SectorBestand(ex: 20)));
        long first = await InlezenAsync("scholen.csv", Scholen(-1, andere: "17"));
        await AfschermenAsync(first);
        await PubliceerAsync(first);

        long second = await InlezenAsync("scholen.csv", Scholen(-1, andere: "17", bbl: 11));
        (await IndienenAsync(second)).ShouldHaveSingleItem().Code.ShouldBe("publicatie.onthult");
        (await AfschermenAsync(second)).ShouldBeEmpty();
        await PubliceerAsync(second);

        (await DossierAsync(second)).Versie.MaskerCellen.ShouldBe(1);
        // What was cited stays as it was.
        (await DossierAsync(first)).Versie.MaskerCellen.ShouldBe(1);
    }

    [Fact]
    public async Task A_sum_that_gives_a_public_table_away_is_hidden_itself()
    {
        await PubliceerAsync(await InlezenAsync("scholen.csv", Scholen(-1, andere: "17")));
        long id = await InlezenAsync("sector.csv", SectorBestand(ex: 20));
        (await IndienenAsync(id)).ShouldHaveSingleItem().Code.ShouldBe("publicatie.onthult");

        (await AfschermenAsync(id)).ShouldBeEmpty();

        (await DossierAsync(id)).Onthulling!.Veilig.ShouldBeTrue();
        await PubliceerAsync(id);
        (await OpenbaarAsync(Sectorkamer, "leerweg=EX"))!.Value.Laag.ShouldBe(20);
    }

    [Fact]
    public async Task A_draft_can_be_thrown_away_with_a_reason_and_its_file_read_in_again()
    {
        long id = await InlezenAsync("scholen.csv", Scholen(-1));
        await Proef.VraagAsync(Instelling, "leerweg");
        string folder = Site.Services.GetRequiredService<ImageStore>().Folder;
        Directory.GetFiles(folder, "*.kolommen").ShouldNotBeEmpty();

        (await WegAsync(id, "te kort"))
            .ShouldHaveSingleItem()
            .Code.ShouldBe("publicatie.tekst-kort");
        (await WegAsync(id, "Het bestand was van een ander jaar.")).ShouldBeEmpty();

        Dossier gone = await DossierAsync(id);
        gone.Versie.Staat.ShouldBe(VersieStaat.Weggegooid);
        gone.Stappen[^1].Tekst.ShouldContain("ander jaar");
        Directory.GetFiles(folder, "*.kolommen").ShouldBeEmpty();
        await using (AsyncServiceScope scope = Site.Services.CreateAsyncScope())
        {
            (
                await scope
                    .ServiceProvider.GetRequiredService<VakwerkDbContext>()
                    .Set<DatasetBlok>()
                    .CountAsync(TestContext.Current.CancellationToken)
            ).ShouldBe(0);
        }

        (await Proef.ProbeerAsync(new(Instelling, [], [], Concept: true))).Ok.ShouldBeFalse();
        long again = await InlezenAsync("scholen.csv", Scholen(-1));
        (await DossierAsync(again)).Versie.Nummer.ShouldBe("1.0.1");
        (await WegAsync(id, "Nog een keer, dat kan niet meer.")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Only_a_draft_can_be_thrown_away()
    {
        long id = await InlezenAsync("scholen.csv", Scholen(-1));
        (await IndienenAsync(id)).ShouldBeEmpty();

        (await WegAsync(id, "Het bestand was van een ander jaar."))
            .ShouldHaveSingleItem()
            .Code.ShouldBe("publicatie.staat");
    }

    [Fact]
    public async Task A_publication_that_gave_up_is_shown_with_its_reason_and_can_be_tried_again()
    {
        long id = await InlezenAsync("scholen.csv", Scholen(-1));
        await IndienenAsync(id);
        await VaststellenAsync(id, Tweede, null);
        CancellationToken token = TestContext.Current.CancellationToken;
        await using (AsyncServiceScope scope = Site.Services.CreateAsyncScope())
        {
            var queue = scope.ServiceProvider.GetRequiredService<Wachtrij>();
            Taak job = (await queue.NeemAsync(Guid.CreateVersion7(), token))!;
            job.Pogingen = Wachtrij.MaxPogingen;
            await queue.MisluktAsync(job, "De schijf is vol.", token);
            var jobs = scope.ServiceProvider.GetRequiredService<Publicatietaken>();
            (await jobs.MisgegaanAsync(id, token))!.LaatsteFout.ShouldBe("De schijf is vol.");

            (
                await jobs.OpnieuwAsync((await DossierAsync(id)).Versie, Tweede, token)
            ).ShouldBeTrue();
        }

        await TakenAsync();
        (await DossierAsync(id)).Versie.Staat.ShouldBe(VersieStaat.Gepubliceerd);
    }

    private async Task<string> TekstAsync(string path) =>
        await (
            await Site.Client.GetAsync(
                new Uri(path, UriKind.Relative),
                TestContext.Current.CancellationToken
            )
        ).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private Task<IReadOnlyList<Fout>> AfschermenAsync(long id) =>
        ConceptAsync(id, (handler, besluit) => handler.AfschermenAsync(besluit));

    private Task<IReadOnlyList<Fout>> WegAsync(long id, string reason) =>
        ConceptAsync(id, (handler, besluit) => handler.WeggooienAsync(besluit, reason));

    private async Task<IReadOnlyList<Fout>> ConceptAsync(
        long id,
        Func<ConceptHandler, Besluit, Task<IReadOnlyList<Fout>>> step
    )
    {
        Besluit besluit = new(id, (await DossierAsync(id)).Stand, Maker);
        await using AsyncServiceScope scope = Site.Services.CreateAsyncScope();
        return await step(scope.ServiceProvider.GetRequiredService<ConceptHandler>(), besluit);
    }
}

public sealed class ConceptTests() : ConceptProeven(new SqliteSite());

public sealed class ConceptOpPostgresTests : ConceptProeven
{
    public ConceptOpPostgresTests()
        : base(new PostgresSite()) => PostgresSite.SkipUnlessAvailable();
}
