using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Platform.Storage;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Datasets;

[Collection(nameof(DuoOpSqlite))]
public class EchteBestandenTests(DuoOpSqlite site) : EchteBestandenProeven(site);

[Collection(nameof(DuoOpPostgres))]
public class EchteBestandenOpPostgresTests : EchteBestandenProeven
{
    public EchteBestandenOpPostgresTests(DuoOpPostgres site)
        : base(site) => PostgresSite.SkipUnlessAvailable();
}

public abstract class EchteBestandenProeven(Site site) : EchteBestandenProef(site)
{
    [Fact]
    public async Task Merged_institutions_stand_as_they_were_and_as_they_are()
    {
        var was = await Proef.VraagAsync(
            "studenten-per-opleiding-2015-2019",
            "brin",
            "brin=08PG|25LG",
            "jaar=2018"
        );
        var now = await Proef.VraagAsync(
            "studenten-per-opleiding-2015-2019",
            "brin_nu",
            "brin_nu=08PG",
            "jaar=2018"
        );

        was.Count.ShouldBe(2);
        now["08PG"].Som.ShouldBe(was["08PG"].Som + was["25LG"].Som);
        var split = await Proef.VraagAsync(
            "studenten-per-opleiding-2015-2019",
            "brin,brin_nu",
            "brin=11UL"
        );
        split.Keys.ShouldBe(["11UL|11UL"]);
    }

    [Fact]
    public async Task Provinces_are_found_in_both_spellings_and_a_city_keeps_its_apostrophe()
    {
        var duo = await Proef.VraagAsync(
            "studenten-per-instelling",
            "provincie",
            "provincie=Friesland"
        );
        var cbs = await Proef.VraagAsync(
            "studenten-per-instelling",
            "provincie_code",
            "provincie=Fryslân"
        );
        duo["Friesland"].ShouldBe(cbs["PV21"]);
        var city = await Proef.VraagAsync(
            "studenten-per-instelling",
            "plaats",
            "plaats='S-HERTOGENBOSCH"
        );
        city.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_last_year_is_provisional()
    {
        var status = await Proef.VraagAsync("studenten-per-instelling", "jaar,status");

        status.Keys.ShouldBe(
            [
                "2021|definitief",
                "2022|definitief",
                "2023|definitief",
                "2024|definitief",
                "2025|voorlopig",
            ],
            ignoreOrder: true
        );
    }

    [Fact]
    public void The_screening_names_what_is_odd_in_the_files()
    {
        DatasetVerslag old = EchteBestanden.Inlezing!.Verslagen.Single(report =>
            report.Dataset == "studenten-per-opleiding-2015-2019"
        );

        old.Bevindingen.Single(finding => finding.Code == "regel.leeg").Aantal.ShouldBe(29);
        old.Bevindingen.ShouldContain(finding =>
            finding.Code == "brin.onbekend" && finding.Waarde == "24ZV"
        );
        old.Bevindingen.ShouldContain(finding => finding.Code == "brin.gesplitst");
        old.Bevindingen.Single(finding => finding.Code == "controle.klopt").Aantal.ShouldBe(15);
        old.Bevindingen.ShouldNotContain(finding => finding.Code == "totaal.verschilt");
        old.Bevindingen.ShouldNotContain(finding => finding.Code == "crebo.onbekend");
        EchteBestanden
            .Inlezing.Verslagen.SelectMany(report => report.Bevindingen)
            .Where(finding => finding.Code == "aantal.verborgen")
            .Select(finding => finding.Aantal)
            .ShouldBe([25, 2_875], ignoreOrder: true);
    }

    [Fact]
    public async Task The_same_bytes_again_change_nothing()
    {
        DatasetInlezing again = await Proef.LeesAsync(
            Gedeeld.Pad($"data/duo/{EchteBestanden.Instelling}")
        );

        again.Ok.ShouldBeTrue();
        again.Verslagen[0].Ongewijzigd.ShouldBeTrue();
        again.Verslagen[0].Versie.ShouldBe("1.0.0");
    }

    [Fact]
    public async Task A_padded_code_of_a_knowledge_centre_is_empty()
    {
        var centres = await Proef.VraagAsync("studenten-per-opleiding-2015-2019", "kenniscentrum");

        centres.Count.ShouldBe(19);
        centres.ShouldContainKey("");
        centres.Keys.ShouldAllBe(code => code == code.Trim());
    }

    [Fact]
    public async Task Without_a_published_version_only_a_draft_answers()
    {
        var question = new DatasetVraagstelling("studenten-per-instelling", ["jaar"], []);

        var answer = await Proef.ProbeerAsync(question);

        answer.Fouten.Single().Tekst.ShouldContain("--draft");
        await using AsyncServiceScope scope = Site.Services.CreateAsyncScope();
        (
            await scope
                .ServiceProvider.GetRequiredService<VakwerkDbContext>()
                .Set<DatasetVersie>()
                .CountAsync(
                    version => version.Staat != VersieStaat.Concept,
                    TestContext.Current.CancellationToken
                )
        ).ShouldBe(0);
    }

    [Fact]
    public async Task A_wrong_name_gives_the_names_that_exist()
    {
        (await Proef.ProbeerAsync(new("studenten", [], [], Concept: true)))
            .Fouten.Single()
            .Tekst.ShouldContain("studenten-per-instelling");
        (await Proef.ProbeerAsync(new("studenten-per-instelling", ["jaren"], [], Concept: true)))
            .Fouten.Single()
            .Tekst.ShouldContain("jaar");
        (
            await Proef.ProbeerAsync(
                new("studenten-per-instelling", ["jaar"], ["leerweg=bvl"], Concept: true)
            )
        )
            .Fouten.Single()
            .Tekst.ShouldContain("BBL, BOL, EX");
    }
}
