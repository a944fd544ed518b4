using System.Net;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Tabellen;

/// <summary>What is not published can be reached nowhere; what was withdrawn shows its reason and no figures.</summary>
public class ZichtbaarheidTests
{
    private const string Nieuw = "1.2.0";

    private static readonly string[] Plekken =
    [
        "/tabellen",
        "/en/tabellen",
        $"/tabellen/{Tabelproef.Dataset}",
        $"/tabellen/{Tabelproef.Dataset}?rij=bevoegd_gezag&kolom=jaar",
        $"/tabellen/{Tabelproef.Dataset}?rij=jaar&waar=jaar%3D2026",
        $"/tabellen/{Tabelproef.Dataset}/{Nieuw}",
        "/tabellen/feed.atom",
        "/catalogus.ttl",
        "/catalogus.jsonld",
        "/data",
        "/zoeken?q=studenten+per+instelling",
        "/api/v1",
        "/api/v1/tabellen",
        $"/api/v1/tabellen/{Tabelproef.Dataset}",
        $"/api/v1/tabellen/{Tabelproef.Dataset}?versie={Nieuw}",
        $"/api/v1/tabellen/{Tabelproef.Dataset}/cijfers?groepeer=jaar,bevoegd_gezag",
        $"/api/v1/tabellen/{Tabelproef.Dataset}/cijfers?groepeer=jaar&versie={Nieuw}",
        $"/api/v1/tabellen/{Tabelproef.Dataset}/cijfers?waar=jaar=2026",
        $"/api/v1/tabellen/{Tabelproef.Dataset}/cijfers.csv?groepeer=jaar,bevoegd_gezag",
        $"/api/v1/tabellen/{Tabelproef.Dataset}/cijfers.csv?groepeer=jaar&versie={Nieuw}",
        $"/api/v1/tabellen/{Tabelproef.Dataset}/cijfers.xlsx?groepeer=jaar&versie={Nieuw}",
        $"/api/v1/tabellen/{Tabelproef.Dataset}/cijfers.jsonstat.json?groepeer=jaar,bevoegd_gezag",
        $"/api/v1/tabellen/{Tabelproef.Dataset}/cijfers.sdmx.csv?groepeer=jaar,bevoegd_gezag",
        $"/api/v1/tabellen/{Tabelproef.Dataset}/cijfers.csv-metadata.json?groepeer=jaar",
        $"/api/v1/tabellen/{Tabelproef.Dataset}/alles.zip?versie={Nieuw}",
        "/api/v1/openapi.json",
    ];

    /// <summary>The board and the numbers that only the new version has, and the words of its maker.</summary>
    private static readonly string[] Sporen = ["98765", "77777", "nog niemand mag weten"];

    [Fact]
    public async Task Nothing_of_a_version_is_seen_before_it_is_published_and_after_it_is_withdrawn()
    {
        var site = new SqliteSite();
        await using (site)
        {
            await site.InitializeAsync();
            using var proef = new Tabelproef(site);
            await NietsAsync(site, "leeg");
            await proef.PubliceerAsync(Tabelproef.Een, "Eerste uitgave met het jaar 2024.");
            await proef.PubliceerAsync(Tabelproef.Twee, "Het jaar 2025 is toegevoegd.");
            await NietsAsync(site, "twee versies");

            DatasetVersie secret = await proef.LeesAsync(Tabelproef.Geheim);
            secret.Nummer.ShouldBe(Nieuw);
            await NietsAsync(site, "concept");
            await proef.IndienenAsync(secret, "Wat nog niemand mag weten, staat hier.");
            await NietsAsync(site, "ter vaststelling");
            await proef.VaststellenAsync(secret, Site.Nu.AddHours(2));
            await proef.PublicatieTaakAsync(secret);
            await NietsAsync(site, "vastgesteld");

            site.Klok.Zet(Site.Nu.AddSeconds(30));
            await NietsAsync(site, "even later");
            await proef.IntrekkenAsync(
                await VersieAsync(site, "1.1.0"),
                "In de bron stonden twee scholen dubbel."
            );
            await NietsAsync(site, "de geldende ingetrokken");
            await WegAsync(site);
        }
    }

    private static async Task<DatasetVersie> VersieAsync(Site site, string number)
    {
        await using var scope =
            Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateAsyncScope(
                site.Services
            );
        var db = (Vakwerk.Platform.Storage.VakwerkDbContext)
            scope.ServiceProvider.GetService(typeof(Vakwerk.Platform.Storage.VakwerkDbContext))!;
        return Microsoft
            .EntityFrameworkCore.EntityFrameworkQueryableExtensions.AsNoTracking(
                db.Set<DatasetVersie>()
            )
            .Single(row => row.Nummer == number);
    }

    private static async Task NietsAsync(Site site, string when)
    {
        foreach (string place in Plekken)
        {
            using HttpResponseMessage answer = await site.Client.GetAsync(
                new Uri(place, UriKind.Relative)
            );
            string text = await answer.Content.ReadAsStringAsync();
            ((int)answer.StatusCode).ShouldBeLessThan(500, $"{when}: {place}");
            foreach (string trace in Sporen)
            {
                text.Contains(trace, StringComparison.Ordinal)
                    .ShouldBeFalse($"{when}: {place} verraadt '{trace}'");
            }

            if (place.Contains(Nieuw, StringComparison.Ordinal))
            {
                answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{when}: {place}");
            }
            else
            {
                text.Contains(Nieuw, StringComparison.Ordinal)
                    .ShouldBeFalse($"{when}: {place} noemt {Nieuw}");
            }
        }
    }

    private static async Task WegAsync(Site site)
    {
        foreach (
            string place in (string[])
                [
                    $"/tabellen/{Tabelproef.Dataset}",
                    $"/tabellen/{Tabelproef.Dataset}/1.1.0",
                    $"/api/v1/tabellen/{Tabelproef.Dataset}/cijfers?groepeer=jaar",
                    $"/api/v1/tabellen/{Tabelproef.Dataset}/cijfers.csv?groepeer=jaar&versie=1.1.0",
                    $"/api/v1/tabellen/{Tabelproef.Dataset}/alles.zip?versie=1.1.0",
                ]
        )
        {
            using HttpResponseMessage answer = await site.Client.GetAsync(
                new Uri(place, UriKind.Relative)
            );
            string text = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.ShouldBe(HttpStatusCode.Gone, place);
            text.ShouldContain("twee scholen dubbel");
            text.ShouldNotContain("3.100");
            text.ShouldNotContain("3100");
        }

        (
            await site.Client.GetStringAsync(new Uri("/tabellen/feed.atom", UriKind.Relative))
        ).ShouldContain("Ingetrokken");
        (await site.PaginaAsync($"/tabellen/{Tabelproef.Dataset}/1.0.0"))
            .QuerySelector("table")
            .ShouldNotBeNull();
    }
}
