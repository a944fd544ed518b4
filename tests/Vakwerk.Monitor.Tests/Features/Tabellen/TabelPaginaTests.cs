using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Tabellen;

public class TabelPaginaTests(TabellenSite site) : IClassFixture<TabellenSite>
{
    private const string Pad = "/tabellen/" + Tabelproef.Dataset;

    [Fact]
    public async Task The_list_says_what_it_is_who_made_it_and_what_changed()
    {
        IHtmlDocument page = await site.PaginaAsync("/tabellen");
        string text = page.QuerySelector("main")!.TextContent;

        text.ShouldContain("Studenten per instelling en leerweg");
        text.ShouldContain("2024 tot en met 2025");
        text.ShouldContain("DUO");
        text.ShouldContain("1.1.0");
        text.ShouldContain("Het jaar 2025 is toegevoegd.");
        page.QuerySelectorAll("nav.vw-menu a[href=tabellen]").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_table_shows_sums_bounds_and_totals_of_the_engine()
    {
        Rij[] rows = await RijenAsync("?rij=leerweg&kolom=jaar");

        rows.Single(row => row.Naam == "BBL").Cellen.ShouldBe(["3.100", "3.210"]);
        rows.Single(row => row.Naam == "EX").Cellen.ShouldBe(["41 tot 44", "51 tot 54"]);
        rows.Single(row => row.Naam == "Totaal van alle rijen")
            .Cellen.ShouldBe(["10.391 tot 10.394", "10.621 tot 10.624"]);
    }

    [Fact]
    public async Task Columns_that_are_no_years_have_a_total_per_row()
    {
        Rij[] rows = await RijenAsync("?rij=brin&kolom=leerweg&waar=jaar%3D2025");

        rows[0].Cellen.ShouldBe(["110", "260", "1 tot 4", "371 tot 374"]);
        rows[^1].Cellen.ShouldBe(["3.210", "7.360", "51 tot 54", "10.621 tot 10.624"]);
    }

    [Fact]
    public async Task Years_are_not_added_up_without_a_warning()
    {
        IHtmlDocument page = await site.PaginaAsync(Pad + "?rij=leerweg&rij2=&kolom=");

        page.QuerySelector("main")!.TextContent.ShouldContain("elk getal is de som van 2 jaren");
        (await RijenAsync("?rij=jaar&rij2=&kolom=")).ShouldNotContain(row =>
            row.Naam == "Totaal van alle rijen"
        );
    }

    [Fact]
    public async Task A_hidden_number_is_one_to_four_and_hatched()
    {
        IHtmlDocument page = await site.PaginaAsync(
            Pad + "?rij=brin&rij2=&kolom=&waar=leerweg%3DEX&waar=jaar%3D2025&waar=brin%3D04CY"
        );
        IElement cell = page.QuerySelector("tbody .vw-suppressed")!;

        cell.TextContent.ShouldBe("1 tot 4");
        page.QuerySelector("tbody th")!.TextContent.Trim().ShouldBe("ROC Rivor");
        page.QuerySelector("main")!.TextContent.ShouldContain("Het is nooit 0.");
    }

    [Fact]
    public async Task Choices_in_the_address_are_ticked_and_sorted_by()
    {
        IHtmlDocument page = await site.PaginaAsync(
            Pad + "?rij=brin&kolom=jaar&waar=leerweg%3DBBL&sorteer=hoog"
        );

        page.QuerySelectorAll("input[name=waar][checked]")
            .Select(box => box.GetAttribute("value"))
            .ShouldBe(["leerweg=BBL"]);
        page.QuerySelector("select[name=rij] option[selected]")!
            .GetAttribute("value")
            .ShouldBe("brin");
        page.QuerySelectorAll("tbody th")
            .Select(cell => cell.TextContent.Trim())
            .ShouldBe(["Koning Willem I College", "ROC Rivor"]);
    }

    [Fact]
    public async Task What_does_not_exist_is_named_and_not_used()
    {
        IHtmlDocument page = await site.PaginaAsync(Pad + "?rij=kleur&waar=jaar%3D1999&onzin=1");
        string text = page.QuerySelector("main")!.TextContent;

        text.ShouldContain("rij=kleur");
        text.ShouldContain("waar=jaar=1999");
        text.ShouldContain("onzin");
        page.QuerySelector("table").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("?rij=leerweg&kolom=jaar&toon=grafiek", ".vw-panels svg")]
    [InlineData("?rij=leerweg&rij2=&kolom=&toon=grafiek", ".vw-staven")]
    [InlineData("?rij=provincie&kolom=jaar&toon=kaart", ".vw-map")]
    public async Task The_same_figures_as_a_picture(string query, string picture)
    {
        IHtmlDocument page = await site.PaginaAsync(Pad + query);

        page.QuerySelector(picture).ShouldNotBeNull();
        page.QuerySelector("table.vw-draai").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_old_version_stays_and_says_that_there_is_a_newer_one()
    {
        IHtmlDocument page = await site.PaginaAsync(Pad + "/1.0.0?rij=leerweg&kolom=jaar");
        string text = page.QuerySelector("main")!.TextContent;

        text.ShouldContain("U ziet versie 1.0.0, zoals die is aangehaald.");
        text.ShouldContain("Het jaar 2025 is toegevoegd.");
        text.ShouldContain("3.100");
        text.ShouldNotContain("3.210");
        (await site.PaginaAsync(Pad + "/1.1.0"))
            .QuerySelector("main")!
            .TextContent.ShouldNotContain("zoals die is aangehaald");
    }

    [Theory]
    [InlineData("/tabellen/bestaat-niet")]
    [InlineData(Pad + "/9.9.9")]
    [InlineData(Pad + "/onzin")]
    public async Task What_is_not_there_is_not_found(string path) =>
        await site.PaginaAsync(path, (int)HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/tabellen")]
    [InlineData(Pad)]
    [InlineData(Pad + "?rij=brin&rij2=leerweg&kolom=jaar&toon=grafiek")]
    [InlineData("/en" + Pad + "?rij=provincie&kolom=jaar&toon=kaart")]
    public async Task A_page_is_small_and_asks_the_database_little(string path)
    {
        await site.PaginaAsync(path);
        using var count = new Vragenteller();
        string html = await site.Client.GetStringAsync(
            new Uri(path + (path.Contains('?') ? "&" : "?") + "pagina=1", UriKind.Relative)
        );

        html.Length.ShouldBeLessThan(100_000);
        count.Aantal.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task English_pages_speak_English()
    {
        IHtmlDocument page = await site.PaginaAsync("/en" + Pad + "?rij=leerweg&kolom=jaar");

        page.QuerySelector("main")!.TextContent.ShouldContain("41 to 44");
        page.QuerySelector("h1")!
            .TextContent.ShouldBe("Students by institution and learning route");
    }

    [Fact]
    public async Task A_published_data_set_is_found()
    {
        IHtmlDocument page = await site.PaginaAsync(
            "/zoeken?q=studenten+per+instelling+en+leerweg"
        );

        page.QuerySelectorAll($"main a[href^='tabellen/{Tabelproef.Dataset}']").ShouldNotBeEmpty();
    }

    private sealed record Rij(string Naam, string[] Cellen);

    private async Task<Rij[]> RijenAsync(string query)
    {
        IHtmlDocument page = await site.PaginaAsync(Pad + query);
        return
        [
            .. page.QuerySelectorAll("table.vw-draai tbody tr, table.vw-draai tfoot tr")
                .Select(row => new Rij(
                    row.QuerySelector("th")!.TextContent.Trim(),
                    [.. row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())]
                )),
        ];
    }
}
