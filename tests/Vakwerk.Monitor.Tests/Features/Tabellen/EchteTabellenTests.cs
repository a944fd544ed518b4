using System.Text.Json;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Monitor.Tests.Datasets;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Tabellen;

/// <summary>The file of DUO itself, published and asked for through the API.</summary>
public class EchteTabellenTests
{
    [Fact]
    public async Task Control_totals_and_the_share_of_bbl_come_out_of_the_api()
    {
        string file = Gedeeld.Pad(Path.Combine("data", "duo", EchteBestanden.Instelling));
        var site = new SqliteSite();
        await using (site)
        {
            await site.InitializeAsync();
            using var proef = new Tabelproef(site);
            DatasetVersie version = await proef.LeesAsync(
                await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)
            );
            await proef.PubliceerAsync(version, "Uitgave van DUO met vijf jaren.");

            Dictionary<string, Rij> all = await VraagAsync(site, "groepeer=jaar");
            Dictionary<string, Rij> bbl = await VraagAsync(
                site,
                "groepeer=jaar&waar=leerweg%3DBBL"
            );
            all.ToDictionary(pair => pair.Key, pair => pair.Value.Som)
                .ShouldBe(
                    new Dictionary<string, double>
                    {
                        ["2021"] = 512_560,
                        ["2022"] = 493_585,
                        ["2023"] = 479_203,
                        ["2024"] = 476_079,
                        ["2025"] = 476_244,
                    }
                );
            bbl["2025"].Som.ShouldBe(137_185);
            Math.Round(bbl["2025"].Som / all["2025"].Som * 100, 1).ShouldBe(28.8);
            all.Values.ShouldAllBe(row => row.Som <= row.Laag && row.Laag <= row.Hoog);

            (
                await site.PaginaAsync(
                    $"/tabellen/{Tabelproef.Dataset}?rij=brin&kolom=jaar&toon=grafiek"
                )
            )
                .QuerySelectorAll("table.vw-draai tbody tr")
                .Length.ShouldBeGreaterThan(40);
        }
    }

    private sealed record Rij(double Som, double Laag, double Hoog);

    private static async Task<Dictionary<string, Rij>> VraagAsync(Site site, string question)
    {
        string json = await site.Client.GetStringAsync(
            new Uri($"/api/v1/tabellen/{Tabelproef.Dataset}/cijfers?{question}", UriKind.Relative)
        );
        return JsonDocument
            .Parse(json)
            .RootElement.GetProperty("rijen")
            .EnumerateArray()
            .ToDictionary(
                row => row.GetProperty("jaar").GetString()!,
                row => new Rij(
                    row.GetProperty("studenten").GetDouble(),
                    row.GetProperty("studenten_low").GetDouble(),
                    row.GetProperty("studenten_high").GetDouble()
                )
            );
    }
}
