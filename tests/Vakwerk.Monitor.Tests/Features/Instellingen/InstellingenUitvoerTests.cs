using System.Net;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Features.Instellingen;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;
using Vakwerk.Testing;
using Vakwerk.Ui.Maps;

namespace Vakwerk.Monitor.Tests.Features.Instellingen;

public class InstellingenUitvoerTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/figuren/instellingen/25PW.svg")]
    [InlineData("/figuren/instellingen/24zw.svg")]
    [InlineData("/figuren/instellingen/kaart.svg")]
    [InlineData("/figuren/instellingen/kaart.svg?gebied=arbeidsmarktregio&maat=studenten")]
    [InlineData("/en/figuren/instellingen/kaart.svg?maat=bbl")]
    public async Task A_drawing_is_well_formed_and_stands_alone(string path)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(
            new Uri(path, UriKind.Relative),
            Stop
        );
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");

        XElement svg = XElement.Parse(await response.Content.ReadAsStringAsync(Stop));

        svg.Name.ShouldBe(XName.Get("svg", "http://www.w3.org/2000/svg"));
        svg.Elements(XName.Get("title", "http://www.w3.org/2000/svg"))
            .Single()
            .Value.ShouldNotBeEmpty();
        svg.DescendantsAndSelf()
            .ShouldAllBe(element => element.Name.NamespaceName == "http://www.w3.org/2000/svg");
        svg.ToString().ShouldContain("DUO Open Onderwijsdata");
    }

    [Theory]
    [InlineData("/figuren/instellingen/01IC.svg", HttpStatusCode.NotFound)]
    [InlineData("/figuren/instellingen/25PW.svg?stand=2026-02-01", HttpStatusCode.NotFound)]
    [InlineData("/figuren/instellingen/kaart.svg?gebied=waterschap", HttpStatusCode.BadRequest)]
    public async Task There_is_no_drawing_without_figures(string path, HttpStatusCode status)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(
            new Uri(path, UriKind.Relative),
            Stop
        );

        response.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("instellingen", 68)]
    [InlineData("studenten-per-instelling", 275)]
    [InlineData("regios", 87)]
    public async Task Data_sets_have_all_rows(string name, int rows)
    {
        string csv = await site.Client.GetStringAsync(
            new Uri($"/api/v1/{name}.csv", UriKind.Relative),
            Stop
        );

        csv.TrimEnd().Split("\r\n").Length.ShouldBe(rows + 1);
    }

    [Fact]
    public async Task Every_region_of_the_register_has_an_outline()
    {
        InstellingenBeeld beeld = await site
            .Services.GetRequiredService<Momentopnamen<InstellingenBeeld>>()
            .OpAsync(new DateOnly(2026, 3, 2), Stop);

        beeld
            .Regios.Select(regio => regio.Code)
            .Where(code => !code.StartsWith("DP", StringComparison.Ordinal))
            .ShouldBe(Nederland.Omtrekken.Keys, ignoreOrder: true);
    }

    [Fact]
    public async Task Schools_can_be_found_by_old_names()
    {
        InstellingenZoekBron source = site
            .Services.GetServices<IZoekBron>()
            .OfType<InstellingenZoekBron>()
            .Single();

        IReadOnlyList<ZoekDocument> documents = await source.AllesAsync(
            new DateOnly(2026, 3, 2),
            Stop
        );

        documents.Count.ShouldBe(68);
        documents
            .Single(item => item.Adres == "instellingen/25LZ")
            .Tekst.ShouldContain("ROC Tilburg");
    }
}
