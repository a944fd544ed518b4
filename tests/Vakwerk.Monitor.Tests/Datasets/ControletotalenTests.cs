using Vakwerk.Monitor.Contracts;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Datasets;

/// <summary>The sums that others found in the same files, and the share of bbl.</summary>
[Collection(nameof(DuoOpSqlite))]
public class ControletotalenTests(DuoOpSqlite site) : ControletotalenProeven(site);

[Collection(nameof(DuoOpPostgres))]
public class ControletotalenOpPostgresTests : ControletotalenProeven
{
    public ControletotalenOpPostgresTests(DuoOpPostgres site)
        : base(site) => PostgresSite.SkipUnlessAvailable();
}

public abstract class ControletotalenProeven(Site site) : EchteBestandenProef(site)
{
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
        var sums = await Proef.VraagAsync(dataset, "jaar", $"leerweg_duo={leerweg}");

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
        var sums = await Proef.VraagAsync(dataset, "jaar");

        sums.Count.ShouldBe(totals.Length);
        for (int i = 0; i < totals.Length; i++)
        {
            sums[$"{from + i}"].Som.ShouldBe(totals[i]);
        }
    }

    [Fact]
    public async Task Part_time_of_2015_and_2016_is_bol()
    {
        var parts = await Proef.VraagAsync(
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
        var file = await Proef.VraagAsync("studenten-per-instelling", "");
        file[""].Laag.ShouldBe(file[""].Som + 25);
        file[""].Hoog.ShouldBe(file[""].Som + 100);

        var sector = await Proef.VraagAsync("studenten-per-sectorkamer", "");
        sector[""].Hoog.ShouldBe(sector[""].Som + 4 * 2_875);

        var old = await Proef.VraagAsync("studenten-per-opleiding-2015-2019", "");
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
            var all = await Proef.VraagAsync(dataset, by);
            var bbl = await Proef.VraagAsync(dataset, by, "leerweg=BBL");
            all.Count.ShouldBeGreaterThan(4);
            foreach ((string group, DatasetGetal part) in bbl)
            {
                part.Hoog!.Value.ShouldBeLessThanOrEqualTo(all[group].Hoog!.Value);
                part.Laag!.Value.ShouldBeLessThanOrEqualTo(all[group].Laag!.Value);
            }
        }

        var total = await Proef.VraagAsync("studenten-per-instelling", "", "jaar=2025");
        var route = await Proef.VraagAsync(
            "studenten-per-instelling",
            "",
            "jaar=2025 and leerweg=BBL"
        );
        (route[""].Som!.Value / total[""].Som!.Value).ShouldBe(0.2881, 0.0001);
    }

    [Theory]
    [InlineData("jaar", "2025", 137_185, 476_244)]
    [InlineData("jaar", "2021", 129_502, 512_560)]
    public async Task A_share_comes_with_its_numerator_and_its_denominator(
        string by,
        string group,
        int part,
        int whole
    )
    {
        DatasetRij row = (await AandelenAsync("studenten-per-instelling", by)).Single(item =>
            item.Codes[0] == group
        );

        DatasetAandeel share = row.Aandelen!.Single();
        row.Getallen[0].Som.ShouldBe(whole);
        share.Deel.Som.ShouldBe(part);
        share.Aandeel.Som!.Value.ShouldBe((double)part / whole, 1e-12);
        share.Aandeel.Laag!.Value.ShouldBeInRange(0.25, share.Aandeel.Som.Value);
        share.Aandeel.Hoog!.Value.ShouldBeInRange(share.Aandeel.Som.Value, 0.29);
    }

    [Theory]
    [InlineData("studenten-per-instelling", "jaar,brin")]
    [InlineData("studenten-per-instelling", "jaar,provincie")]
    [InlineData("studenten-per-sectorkamer", "jaar,niveau")]
    [InlineData("studenten-per-sectorkamer", "jaar,woonprovincie")]
    [InlineData("studenten-per-opleiding-2015-2019", "jaar,brin")]
    public async Task The_bounds_of_a_share_are_those_of_the_hidden_cells(string dataset, string by)
    {
        var all = await Proef.VraagAsync(dataset, by);
        var bbl = await Proef.VraagAsync(dataset, by, "leerweg=BBL");
        var rest = await Proef.VraagAsync(dataset, by, "leerweg!=BBL");
        List<DatasetRij> rows = await AandelenAsync(dataset, by);

        rows.Count.ShouldBe(all.Count);
        foreach (DatasetRij row in rows)
        {
            string group = string.Join('|', row.Codes);
            DatasetGetal part = bbl.GetValueOrDefault(group, new(0, 0, 0));
            DatasetGetal other = rest.GetValueOrDefault(group, new(0, 0, 0));
            DatasetAandeel share = row.Aandelen!.Single();
            row.Getallen[0].ShouldBe(all[group]);
            (share.Deel.Som ?? 0).ShouldBe(part.Som ?? 0);
            if (share.Aandeel is { Laag: { } low, Hoog: { } high })
            {
                low.ShouldBe(part.Laag!.Value / (part.Laag.Value + other.Hoog!.Value), 1e-12);
                high.ShouldBe(part.Hoog!.Value / (part.Hoog.Value + other.Laag!.Value), 1e-12);
                (share.Aandeel.Som ?? low).ShouldBeInRange(low, high);
            }
        }
    }

    private async Task<List<DatasetRij>> AandelenAsync(string dataset, string by)
    {
        var answer = await Proef.ProbeerAsync(
            new(dataset, by.Split(','), [], Concept: true, Deel: ["leerweg=BBL"])
        );
        Assert.True(answer.Ok, string.Join(' ', answer.Fouten.Select(fout => fout.Tekst)));
        answer.Value.MetAandeel.ShouldBeTrue();
        return [.. answer.Value.Rijen];
    }
}
