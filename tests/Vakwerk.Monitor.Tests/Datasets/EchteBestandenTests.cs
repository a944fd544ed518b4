using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Platform.Storage;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Datasets;

/// <summary>The three files of DUO, read in one command.</summary>
public class DuoOpSqlite : SqliteSite
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await EchteBestanden.LeesAsync(this);
    }
}

/// <inheritdoc/>
public class DuoOpPostgres : PostgresSite
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        if (Beheer is { Length: > 0 })
        {
            await EchteBestanden.LeesAsync(this);
        }
    }
}

public static class EchteBestanden
{
    public const string Instelling =
        "2021-2025-01-studenten-per-instelling-bevoegd-gezag-plaats-gemeente-provincie-van-de-instelling-.csv";

    public const string Sectorkamer =
        "2021-2025-sectorkamer01-studenten-per-sectorkamer-leerweg-niveau-woonprovincie.csv";

    public const string Opleiding =
        "03-deelnemers-per-instelling-plaats-kenniscentrum-sector-bedrijfstak-type-mbo-opleiding-niveau-geslacht-2015-2019.csv";

    public static DatasetInlezing? Inlezing { get; private set; }

    internal static async Task LeesAsync(Site site)
    {
        string folder = Path.Combine(
            Environment.GetEnvironmentVariable("VAKWERK_SHARED")
                ?? Path.Combine(Gedeeld.Project, "..", "shared"),
            "data",
            "duo"
        );
        if (!Directory.Exists(folder))
        {
            return;
        }

        using var proef = new Proefdataset(site);
        DatasetInlezing result = await proef.LeesAsync(
            Path.Combine(folder, Instelling),
            Path.Combine(folder, Sectorkamer),
            Path.Combine(folder, Opleiding)
        );
        Assert.True(
            result.Ok,
            result.Weigering ?? string.Join('\n', result.Verslagen.SelectMany(v => v.Bevindingen))
        );
        Inlezing = result;
    }
}

public class EchteBestandenTests(DuoOpSqlite site)
    : EchteBestandenProeven(site),
        IClassFixture<DuoOpSqlite>;

public class EchteBestandenOpPostgresTests : EchteBestandenProeven, IClassFixture<DuoOpPostgres>
{
    public EchteBestandenOpPostgresTests(DuoOpPostgres site)
        : base(site) => PostgresSite.SkipUnlessAvailable();
}

public abstract class EchteBestandenProeven : IDisposable
{
    private readonly Site site;
    private readonly Proefdataset proef;

    protected EchteBestandenProeven(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        Gedeeld.Pad("data/duo");
        this.site = site;
        proef = new Proefdataset(site);
    }

    public void Dispose()
    {
        proef.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData(
        "studenten-per-instelling",
        "BBL",
        2021,
        129_502,
        136_033,
        139_467,
        137_294,
        137_185
    )]
    [InlineData("studenten-per-instelling", "BOLDT", 2021, 0, 0, 0, 0, 0)]
    [InlineData(
        "studenten-per-instelling",
        "BOLVT",
        2021,
        373_032,
        347_054,
        329_439,
        328_874,
        330_141
    )]
    [InlineData("studenten-per-instelling", "EX", 2021, 10_026, 10_498, 10_297, 9_911, 8_918)]
    [InlineData(
        "studenten-per-sectorkamer",
        "BBL",
        2021,
        129_164,
        135_702,
        139_113,
        136_984,
        136_915
    )]
    [InlineData(
        "studenten-per-sectorkamer",
        "BOLVT",
        2021,
        372_781,
        346_750,
        329_113,
        328_585,
        329_844
    )]
    [InlineData("studenten-per-sectorkamer", "EX", 2021, 9_516, 9_977, 9_821, 9_394, 8_354)]
    [InlineData(
        "studenten-per-opleiding-2015-2019",
        "BBL",
        2015,
        95_733,
        99_799,
        106_069,
        118_794,
        129_519
    )]
    [InlineData(
        "studenten-per-opleiding-2015-2019",
        "BOLVT",
        2015,
        375_928,
        379_689,
        376_831,
        373_616,
        372_384
    )]
    public async Task Control_totals_by_learning_route(
        string dataset,
        string leerweg,
        int from,
        params int[] totals
    )
    {
        ArgumentNullException.ThrowIfNull(totals);
        var sums = await proef.VraagAsync(dataset, "jaar", $"leerweg_duo={leerweg}");

        for (int i = 0; i < totals.Length; i++)
        {
            sums[$"{from + i}"].Som.ShouldBe(totals[i]);
        }
    }

    [Theory]
    [InlineData("studenten-per-instelling", 2021, 512_560, 493_585, 479_203, 476_079, 476_244)]
    [InlineData("studenten-per-sectorkamer", 2021, 511_461, 492_429, 478_047, 474_963, 475_113)]
    [InlineData(
        "studenten-per-opleiding-2015-2019",
        2015,
        471_848,
        479_505,
        482_900,
        492_410,
        501_903
    )]
    public async Task Control_totals_of_all(string dataset, int from, params int[] totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        var sums = await proef.VraagAsync(dataset, "jaar");

        sums.Count.ShouldBe(totals.Length);
        for (int i = 0; i < totals.Length; i++)
        {
            sums[$"{from + i}"].Som.ShouldBe(totals[i]);
        }
    }

    [Fact]
    public async Task Part_time_of_2015_and_2016_is_bol()
    {
        var parts = await proef.VraagAsync(
            "studenten-per-opleiding-2015-2019",
            "leerweg,leerweg_duo,jaar",
            "leerweg_duo=BOLDT"
        );

        parts["BOL|BOLDT|2015"].Som.ShouldBe(187);
        parts["BOL|BOLDT|2016"].Som.ShouldBe(17);
    }

    [Fact]
    public async Task Hidden_cells_give_an_interval_and_are_never_zero()
    {
        var file = await proef.VraagAsync("studenten-per-instelling", "");
        file[""].Laag.ShouldBe(file[""].Som + 25);
        file[""].Hoog.ShouldBe(file[""].Som + 100);

        var sector = await proef.VraagAsync("studenten-per-sectorkamer", "");
        sector[""].Hoog.ShouldBe(sector[""].Som + 4 * 2_875);

        var old = await proef.VraagAsync("studenten-per-opleiding-2015-2019", "");
        old[""].Laag.ShouldBeNull();
    }

    [Fact]
    public async Task The_share_of_bbl_per_year_institution_level_and_province_lies_between_bounds()
    {
        foreach (
            (string dataset, string by) in ((string, string)[])
                [
                    ("studenten-per-instelling", "jaar"),
                    ("studenten-per-instelling", "jaar,brin"),
                    ("studenten-per-instelling", "jaar,provincie"),
                    ("studenten-per-sectorkamer", "jaar,niveau"),
                    ("studenten-per-sectorkamer", "jaar,woonprovincie"),
                ]
        )
        {
            var all = await proef.VraagAsync(dataset, by);
            var bbl = await proef.VraagAsync(dataset, by, "leerweg=BBL");
            all.Count.ShouldBeGreaterThan(4);
            foreach ((string group, DatasetGetal part) in bbl)
            {
                part.Hoog!.Value.ShouldBeLessThanOrEqualTo(all[group].Hoog!.Value);
                part.Laag!.Value.ShouldBeLessThanOrEqualTo(all[group].Laag!.Value);
            }
        }

        var total = await proef.VraagAsync("studenten-per-instelling", "", "jaar=2025");
        var route = await proef.VraagAsync(
            "studenten-per-instelling",
            "",
            "jaar=2025 and leerweg=BBL"
        );
        (route[""].Som!.Value / total[""].Som!.Value).ShouldBe(0.2881, 0.0001);
    }

    [Fact]
    public async Task Merged_institutions_stand_as_they_were_and_as_they_are()
    {
        var was = await proef.VraagAsync(
            "studenten-per-opleiding-2015-2019",
            "brin",
            "brin=08PG|25LG",
            "jaar=2018"
        );
        var now = await proef.VraagAsync(
            "studenten-per-opleiding-2015-2019",
            "brin_nu",
            "brin_nu=08PG",
            "jaar=2018"
        );

        was.Count.ShouldBe(2);
        now["08PG"].Som.ShouldBe(was["08PG"].Som + was["25LG"].Som);
        var split = await proef.VraagAsync(
            "studenten-per-opleiding-2015-2019",
            "brin,brin_nu",
            "brin=11UL"
        );
        split.Keys.ShouldBe(["11UL|11UL"]);
    }

    [Fact]
    public async Task Provinces_are_found_in_both_spellings_and_a_city_keeps_its_apostrophe()
    {
        var duo = await proef.VraagAsync(
            "studenten-per-instelling",
            "provincie",
            "provincie=Friesland"
        );
        var cbs = await proef.VraagAsync(
            "studenten-per-instelling",
            "provincie_code",
            "provincie=Fryslân"
        );
        duo["Friesland"].ShouldBe(cbs["PV21"]);
        var city = await proef.VraagAsync(
            "studenten-per-instelling",
            "plaats",
            "plaats='S-HERTOGENBOSCH"
        );
        city.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_last_year_is_provisional()
    {
        var status = await proef.VraagAsync("studenten-per-instelling", "jaar,status");

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
        DatasetInlezing again = await proef.LeesAsync(
            Gedeeld.Pad($"data/duo/{EchteBestanden.Instelling}")
        );

        again.Ok.ShouldBeTrue();
        again.Verslagen[0].Ongewijzigd.ShouldBeTrue();
        again.Verslagen[0].Versie.ShouldBe("1.0.0");
    }

    [Fact]
    public async Task A_padded_code_of_a_knowledge_centre_is_empty()
    {
        var centres = await proef.VraagAsync("studenten-per-opleiding-2015-2019", "kenniscentrum");

        centres.Count.ShouldBe(19);
        centres.ShouldContainKey("");
        centres.Keys.ShouldAllBe(code => code == code.Trim());
    }

    [Fact]
    public async Task Without_a_published_version_only_a_draft_answers()
    {
        var question = new DatasetVraagstelling("studenten-per-instelling", ["jaar"], []);

        var answer = await proef.ProbeerAsync(question);

        answer.Fouten.Single().Tekst.ShouldContain("--draft");
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
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
        (await proef.ProbeerAsync(new("studenten", [], [], Concept: true)))
            .Fouten.Single()
            .Tekst.ShouldContain("studenten-per-instelling");
        (await proef.ProbeerAsync(new("studenten-per-instelling", ["jaren"], [], Concept: true)))
            .Fouten.Single()
            .Tekst.ShouldContain("jaar");
        (
            await proef.ProbeerAsync(
                new("studenten-per-instelling", ["jaar"], ["leerweg=bvl"], Concept: true)
            )
        )
            .Fouten.Single()
            .Tekst.ShouldContain("BBL, BOL, EX");
    }
}
