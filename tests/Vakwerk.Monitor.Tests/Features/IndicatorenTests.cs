using System.Net;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Imports;
using Vakwerk.Testing;

[assembly: AssemblyFixture(typeof(SqliteSite))]

namespace Vakwerk.Monitor.Tests.Features;

public class IndicatorenTests(SqliteSite site)
{
    [Theory]
    [InlineData("/", "Waar staan we?")]
    [InlineData("/en/", "Where do we stand?")]
    [InlineData("/indicatoren", "Indicatoren")]
    [InlineData("/indicatoren?doel=p1-begeleiding-vsv&oordeel=te-langzaam", "Indicatoren")]
    [InlineData("/indicatoren/vsv", "Nieuwe voortijdig schoolverlaters (vsv'ers)")]
    [InlineData("/en/indicatoren/bbl-aandeel", "Students in a work-based programme (bbl)")]
    [InlineData("/wat-de-brieven-niet-zeggen", "Wat de brieven niet zeggen")]
    public async Task Pages_answer_with_one_heading(string path, string heading)
    {
        IHtmlDocument page = await site.PaginaAsync(path);

        page.QuerySelectorAll("h1").Single().TextContent.ShouldBe(heading);
    }

    [Fact]
    public async Task Every_indicator_has_a_page_in_both_languages()
    {
        IHtmlDocument list = await site.PaginaAsync("/indicatoren");
        string[] pages =
        [
            .. list.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!),
        ];

        pages.Length.ShouldBeGreaterThan(60);
        foreach (string page in pages)
        {
            await site.PaginaAsync("/" + page);
            await site.PaginaAsync("/en/" + page);
        }
    }

    [Fact]
    public async Task Unknown_indicator_is_not_found()
    {
        await site.PaginaAsync("/indicatoren/bestaat-niet", 404);
        using HttpResponseMessage figure = await site.Client.GetAsync(
            "/figuren/indicatoren/bestaat-niet.svg"
        );
        figure.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("vsv")]
    [InlineData("bbl-aandeel")]
    [InlineData("mentaal-slecht")]
    public async Task A_chart_can_be_downloaded_and_stands_alone(string key)
    {
        string svg = await site.Client.GetStringAsync($"/figuren/indicatoren/{key}.svg");

        XElement root = XDocument.Parse(svg).Root!;
        root.Name.LocalName.ShouldBe("svg");
        svg.ShouldNotContain("class=");
        svg.ShouldNotContain("style=");
        root.Elements().First().Name.LocalName.ShouldBe("title");
    }

    [Fact]
    public async Task Home_has_a_row_for_every_goal_and_says_when_there_is_no_indicator()
    {
        IHtmlDocument page = await site.PaginaAsync("/");

        page.QuerySelectorAll(".vw-goal").Length.ShouldBe(16);
        page.QuerySelectorAll("section h2")
            .Select(item => item.TextContent)
            .ShouldContain("Stagepact mbo");
        page.QuerySelectorAll(".vw-goal")
            .Single(row => row.TextContent.Contains("Minder laaggeletterdheid"))
            .TextContent.ShouldContain("Geen indicator in de brieven");
    }

    [Theory]
    [InlineData("indicatoren")]
    [InlineData("waarnemingen")]
    [InlineData("streefwaarden")]
    [InlineData("oordelen")]
    public async Task Data_sets_give_rows(string name)
    {
        string csv = await site.Client.GetStringAsync($"/api/v1/{name}.csv");

        csv.Split('\n').Length.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task Nobody_overrules_without_signing_in()
    {
        using HttpResponseMessage response = await site.Client.GetAsync("/indicatoren/vsv/oordeel");

        response.StatusCode.ShouldBeOneOf(
            HttpStatusCode.Redirect,
            HttpStatusCode.Unauthorized,
            HttpStatusCode.Found
        );
    }
}

/// <summary>Each test changes the registers, so they have a site of their own.</summary>
public class NieuwkomerTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Bestand = "reference/indicators.csv";

    private static string Register =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", Bestand)).TrimEnd('\n');

    private async Task<ImportResult> Lees(string csv)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<Importer>()
            .ImportAsync([new ImportFile(Bestand, Encoding.UTF8.GetBytes(csv))], "test");
    }

    private static string Rij(params (string Column, string Value)[] cells)
    {
        Dictionary<string, string> values = cells.ToDictionary(
            cell => cell.Column,
            cell => cell.Value
        );
        string[] header = Register[..Register.IndexOf('\n')].Split(',');
        return string.Join(',', header.Select(column => values.GetValueOrDefault(column, "")));
    }

    private static (string, string)[] Voorbeeld =>
        [
            ("id", "proef"),
            ("goals", "p1-laaggeletterdheid"),
            ("name_nl", "Proefindicator"),
            ("name_en", "Trial indicator"),
            ("unit", "%"),
            ("polarity", "hoger"),
            ("rounding", "1"),
            ("definition", "Alleen voor deze test."),
            ("population", "niemand"),
            ("baseline", "40"),
            ("baseline_period", "2022"),
            ("baseline_source", "https://example.org"),
            ("latest", "50"),
            ("latest_period", "2024"),
            ("latest_source", "https://example.org"),
            ("target", "60"),
            ("target_operator", ">="),
            ("target_period", "2026"),
            ("source", "https://example.org"),
            ("verified", "unverified"),
        ];

    [Fact]
    public async Task One_row_makes_an_indicator_with_page_chart_and_verdict()
    {
        ImportResult result = await Lees($"{Register}\n{Rij(Voorbeeld)}\n");

        result.Findings.ShouldBeEmpty();
        result.Added.ShouldBe(1);
        IHtmlDocument page = await site.PaginaAsync("/indicatoren/proef");
        page.QuerySelectorAll("svg.vw-chart").Length.ShouldBe(2);
        page.QuerySelector(".vw-verdictbox")!.TextContent.ShouldContain("op koers");
        page.QuerySelector("main")!.TextContent.ShouldContain("Niet nagegaan");
        (await site.PaginaAsync("/"))
            .QuerySelector("main")!
            .TextContent.ShouldContain("Proefindicator");
    }

    [Theory]
    [InlineData("unit", "procent", "unit", "Kies een van")]
    [InlineData("polarity", "omhoog", "polarity", "Kies een van")]
    [InlineData("id", "Nieuwe Indicator", "id", "kleine letters")]
    [InlineData("latest", "50,5", "latest", "komma")]
    [InlineData("latest", "150", "latest", "tussen 0 en 100")]
    [InlineData("latest_source", "", "latest_source", "waar dit getal staat")]
    [InlineData("target_operator", "", "target_operator", "minstens")]
    [InlineData("baseline_period", "20223", "baseline_period", "geen periode")]
    [InlineData("goals", "", "goals", "minstens één doel")]
    [InlineData("goals", "p1-bestaat-niet", "goals", "geen doel met deze sleutel")]
    [InlineData("latest_source", "F999", "latest_source", "geen cijfer met deze sleutel")]
    [InlineData("source", "999_x.txt:1", "source", "geen bekende brief")]
    public async Task A_mistake_is_named_with_its_place_and_what_to_do(
        string column,
        string value,
        string reported,
        string help
    )
    {
        (string, string)[] cells =
        [
            .. Voorbeeld.Where(cell => cell.Item1 != column),
            (column, value.Contains(',') ? $"\"{value}\"" : value),
        ];

        ImportResult result = await Lees($"{Register}\n{Rij(cells)}\n");

        ImportFinding finding = result.Findings.First(item => item.Column == reported);
        finding.Expected.ShouldContain(help);
        finding.Line.ShouldBe(Register.Count(letter => letter == '\n') + 2);
    }
}
