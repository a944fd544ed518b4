using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets.Screening;
using Vakwerk.Platform.Storage;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Datasets;

/// <summary>Municipalities by year: those of 2022, 2024 and today, those that ended, and those that began.</summary>
public sealed class GemeentenTests(SqliteSite site) : IClassFixture<SqliteSite>, IDisposable
{
    private readonly Proefdataset proef = new(site);

    public void Dispose() => proef.Dispose();

    private async Task<CodeRegisters> RegistersAsync()
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await CodeRegisters.LoadAsync(
            scope.ServiceProvider.GetRequiredService<VakwerkDbContext>(),
            Path.Combine(Gedeeld.Project, "data"),
            new DateOnly(2026, 3, 2),
            TestContext.Current.CancellationToken
        );
    }

    private static Dictionary<string, string> Indeling(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Gedeeld.Pad($"data/geo/{file}")));
        return json
            .RootElement.GetProperty("features")
            .EnumerateArray()
            .Select(feature => feature.GetProperty("properties"))
            .ToDictionary(
                item => item.GetProperty("statcode").GetString()!,
                item => item.GetProperty("statnaam").GetString()!
            );
    }

    [Fact]
    public async Task Every_municipality_of_2022_and_2024_leads_to_one_of_today_and_its_region()
    {
        CodeRegisters registers = await RegistersAsync();
        Dictionary<string, string> old = Indeling("gemeenten-2022-wgs84.geojson");
        Dictionary<string, string> newer = Indeling("gemeenten-2024-rd28992.geojson");

        old.Count.ShouldBe(345);
        newer.Keys.ShouldBe(registers.Gemeenten.Keys, ignoreOrder: true);
        foreach (string code in old.Keys.Concat(newer.Keys))
        {
            registers.Gemeenten.ShouldContainKey(registers.GemeenteNow(code));
        }

        foreach (string gone in old.Keys.Except(newer.Keys))
        {
            registers.Opgeheven[gone].EndedOn.ShouldBeInRange(new(2022, 1, 2), new(2024, 1, 1));
        }

        registers.Begonnen["GM1992"].ShouldBe(new DateOnly(2023, 1, 1));
    }

    [Fact]
    public async Task Every_successor_exists_and_nothing_ends_before_it_begins()
    {
        CodeRegisters registers = await RegistersAsync();

        foreach (EndedGemeente ended in registers.Opgeheven.Values)
        {
            registers.Gemeenten.ShouldNotContainKey(ended.Code);
            ended.Into.ShouldNotBeEmpty();
            foreach (string next in ended.Into)
            {
                (
                    registers.Gemeenten.ContainsKey(next) || registers.Opgeheven.ContainsKey(next)
                ).ShouldBeTrue(ended.Code);
                if (registers.Begonnen.TryGetValue(next, out DateOnly begun))
                {
                    begun.ShouldBeLessThanOrEqualTo(ended.EndedOn);
                }
            }
        }
    }

    [Theory]
    [InlineData("SUDWEST-FRYSLAN", "GM1900")]
    [InlineData("S GRAVENHAGE", "GM0518")]
    [InlineData("'s-Gravenhage ", "GM0518")]
    [InlineData("HENGELO", "GM0164")]
    [InlineData("Brielle", "GM1992")]
    [InlineData("Weesp", "GM0363")]
    [InlineData("Nergenshuizen", null)]
    public async Task A_municipality_is_found_by_name_in_every_spelling(string name, string? code)
    {
        (await RegistersAsync()).GemeentenMetNaam(name).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public async Task Where_students_live_is_checked_by_name_and_brought_to_today()
    {
        string[] names = Kolommen("duo-sectorkamer03.json");
        string Regel(string gemeente) =>
            string.Join(
                ',',
                names.Select(name =>
                    name switch
                    {
                        "WOONGEMEENTE" => gemeente,
                        "WOONPROVINCIE" => "Zuid-Holland",
                        "LEERWEG" => "BBL",
                        "NIVEAU" => "2",
                        _ when name.StartsWith("JAAR", StringComparison.Ordinal) => "12",
                        _ => "Handel",
                    }
                )
            ) + "\n";
        DatasetInlezing result = await proef.LeesAsync(
            proef.Schrijf(
                "woon.csv",
                string.Join(',', names)
                    + "\n"
                    + Regel("BRIELLE ")
                    + Regel("VOORNE AAN ZEE")
                    + Regel("BERGEN")
                    + Regel("NERGENSHUIZEN")
                    + Regel("ONBEKEND")
            )
        );

        result.Ok.ShouldBeTrue(result.Weigering);
        DatasetVerslag report = result.Verslagen.Single();
        report
            .Bevindingen.Single(item => item.Code == "gemeente.onbekend")
            .Waarde.ShouldBe("NERGENSHUIZEN");
        report.Bevindingen.Single(item => item.Code == "gemeente.dubbel").Waarde.ShouldBe("BERGEN");
        var today = await proef.VraagAsync(report.Dataset, "woongemeente_nu");
        today["GM1992"].Som.ShouldBe(12 * 2 * Jaren(names));
        today.ShouldContainKey("meer dan één");
    }

    [Fact]
    public async Task Figures_before_a_municipality_began_and_after_it_ended_are_told()
    {
        string[] names = Kolommen("duo-01-instelling.json");
        string Regel(string year, string gemeente, string province) =>
            $"{year},{province},40872,25PW,Proef,'S-HERTOGENBOSCH,{gemeente},X,1,0,2,-1\n";
        DatasetInlezing result = await proef.LeesAsync(
            proef.Schrijf(
                "jaren.csv",
                string.Join(',', names)
                    + "\n"
                    + Regel("2021", "1992", " Friesland ")
                    + Regel("2021", "0501", "Fryslân")
                    + Regel("2024", "0501", "Zuid-Holland")
            )
        );

        result.Ok.ShouldBeTrue(result.Weigering);
        (string, string?)[] found =
        [
            .. result.Verslagen[0].Bevindingen.Select(item => (item.Code, item.Waarde)),
        ];
        found.ShouldContain(("gemeente.later", "GM1992"));
        found.ShouldContain(("gemeente.heringedeeld", "GM0501"));
        found.ShouldContain(("gemeente.beeindigd", "GM0501"));
        found.ShouldNotContain(item => item.Item1 == "provincie.onbekend");
        var now = await proef.VraagAsync(
            "studenten-per-instelling",
            "gemeente_nu,provincie_code",
            "jaar=2021"
        );
        now.Keys.ShouldBe(["GM1992|PV21"]);
        var region = await proef.VraagAsync(
            "studenten-per-instelling",
            "arbeidsmarktregio,doorstroompuntregio"
        );
        region.ShouldHaveSingleItem().Key.ShouldMatch("^AM[0-9]{2}\\|DP[0-9]{2}$");
    }

    private static int Jaren(string[] names) =>
        names.Count(name => name.StartsWith("JAAR", StringComparison.Ordinal));

    /// <summary>Names of the columns of the published list for the file of a layout.</summary>
    private static string[] Kolommen(string layout)
    {
        string part = layout == "duo-01-instelling.json" ? "2021-2025-01-" : "sectorkamer03";
        return
        [
            .. File.ReadLines(Gedeeld.Pad("data/duo/duo-mbo-open-data-layouts-2026-10-05.csv"))
                .Skip(1)
                .Select(line => line.Split(';'))
                .Where(fields => fields[1].Contains(part, StringComparison.Ordinal))
                .Select(fields => fields[5].Trim('"')),
        ];
    }
}
