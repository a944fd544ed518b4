using System.Net;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Moties;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Reading;
using Vakwerk.Testing;

namespace Vakwerk.Agenda.Tests.Features;

public class MotiesTests(SqliteSite site)
{
    private static readonly DateOnly Vandaag = new(2026, 3, 2);

    private async Task<KamerBeeld> BeeldAsync(DateOnly? stand = null) =>
        await site
            .Services.GetRequiredService<Momentopnamen<KamerBeeld>>()
            .OpAsync(stand ?? Vandaag);

    private async Task<ImportResult> ImportAsync(string file, string from, string to)
    {
        string text = await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "data", file)
        );
        text.ShouldContain(from);
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<Importer>()
            .ImportAsync(
                [
                    new ImportFile(
                        file,
                        Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal))
                    ),
                ],
                "test"
            );
    }

    [Fact]
    public async Task All_motions_promises_and_announcements_are_there()
    {
        KamerBeeld beeld = await BeeldAsync();

        beeld.Beloften.Count.ShouldBe(86);
        beeld.Beloften.Count(item => item.Motie.Soort == "aankondiging").ShouldBe(33);
    }

    [Theory]
    [InlineData("M041")]
    [InlineData("M044")]
    [InlineData("M011")]
    [InlineData("M020")]
    public async Task A_theme_in_the_letter_of_2025_does_not_close_a_motion(string key)
    {
        Belofte item = (await BeeldAsync()).BelofteOpSleutel[key];

        item.Groep.ShouldBe(StatusGroep.Open);
        item.Antwoorden.ShouldContain(answer => answer.Brief == "003");
    }

    [Theory]
    [InlineData("M036")]
    [InlineData("M037")]
    [InlineData("M047")]
    [InlineData("M048")]
    public async Task An_explicit_statement_closes(string key) =>
        (await BeeldAsync()).BelofteOpSleutel[key].Groep.ShouldBe(StatusGroep.Afgedaan);

    [Fact]
    public async Task One_number_belongs_to_two_motions_and_both_say_so()
    {
        KamerBeeld beeld = await BeeldAsync();

        beeld
            .Beloften.Where(item => item.Motie.Kamerstukken.Contains("36 200 VIII, nr. 144"))
            .Select(item => item.Motie.Sleutel)
            .ShouldBe(["M009", "M012"]);
        IHtmlDocument page = await site.PaginaAsync("/moties/M012");
        page.QuerySelector(".utrecht-alert a[href='moties/M009']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_surname_is_no_key()
    {
        KamerBeeld beeld = await BeeldAsync();
        string[] Van(string lid) =>
            [
                .. beeld
                    .Beloften.Where(item => item.Motie.Indieners.Any(i => i.Kamerlid == lid))
                    .SelectMany(item => item.Motie.Kamerstukken),
            ];

        Van("dassen")
            .ShouldBe(["36 200 VIII, nr. 120", "36 200 VIII, nr. 121", "31 288, nr. 1121"]);
        string[] five =
        [
            "31 524, nr. 517",
            "31 524, nr. 518",
            "31 524, nr. 553",
            "31 524, nr. 588",
            "36 200 VIII, nr. 144",
        ];
        five.ShouldBeSubsetOf(Van("el-yassini"));
    }

    [Theory]
    [InlineData("Bouchallikht", "bouchallikh")]
    [InlineData("Koekoek", "koekkoek")]
    [InlineData("van Baarle", "van-baarle")]
    public async Task Spellings_lead_to_one_person(string spelling, string key) =>
        (await BeeldAsync())
            .Kamerleden.Values.Single(lid => lid.Heet(spelling))
            .Sleutel.ShouldBe(key);

    [Fact]
    public async Task A_member_changes_party_and_keeps_his_motions()
    {
        KamerBeeld beeld = await BeeldAsync();

        beeld.Kamerleden["de-hoop"].PartijOp(new(2023, 2, 14)).ShouldBe("PvdA");
        beeld.Kamerleden["de-hoop"].PartijOp(new(2024, 7, 17)).ShouldBe("GroenLinks-PvdA");
        MotieFilter.Partijen(beeld.BelofteOpSleutel["M005"], beeld).ShouldContain("PvdA");
        MotieFilter.Partijen(beeld.BelofteOpSleutel["M046"], beeld).ShouldContain("PvdA");
    }

    [Fact]
    public async Task Member_Bruins_and_minister_Bruins_are_not_made_one()
    {
        KamerBeeld beeld = await BeeldAsync();

        beeld.Kamerleden["bruins-kamerlid"].Partijen.ShouldBeEmpty();
        beeld.Brieven.Single(brief => brief.Sleutel == "000").Minister.ShouldBe("E.E.W. Bruins");
        (await site.PaginaAsync("/moties/M001")).Body!.TextContent.ShouldContain(
            "partij niet bekend"
        );
    }

    [Fact]
    public async Task Deadlines_slide_and_the_slip_is_counted()
    {
        KamerBeeld beeld = await BeeldAsync();

        beeld.BelofteOpSleutel["M054"].DagenVerschoven.ShouldBe(106);
        beeld.BelofteOpSleutel["M023"].DagenVerschoven.ShouldBe(103);
        beeld.BelofteOpSleutel["M070"].Lijnen.Single().Verplaatst.ShouldBeTrue();
        (await BeeldAsync(new(2024, 1, 1)))
            .BelofteOpSleutel["M070"]
            .Lijnen.Single()
            .Verplaatst.ShouldBeFalse();
    }

    [Fact]
    public async Task Two_parts_of_one_promise_are_not_a_slip()
    {
        Belofte item = (await BeeldAsync()).BelofteOpSleutel["M053"];

        item.Lijnen.Select(line => line.Onderdeel).ShouldBe(["verkenning", "contouren"]);
        item.DagenVerschoven.ShouldBeNull();
        item.DagenTeLaat.ShouldBe(30);
    }

    [Fact]
    public async Task Unknown_member_is_refused_with_row_and_column()
    {
        ImportResult result = await ImportAsync("letters/motions.csv", "Haage,", "Onbekend,");

        ImportFinding finding = result.Findings.ShouldHaveSingleItem();
        finding.Column.ShouldBe("members");
        finding.Line.ShouldBe(50);
        finding.Value.ShouldBe("Onbekend");
    }

    [Theory]
    [InlineData("letters/motions.csv", ",OCW,p3-onderzoek-innovatie", ",OCW,p3-bestaat-niet")]
    [InlineData("letters/money.csv", ",p1-gelijkwaardigheid", ",p3-bestaat-niet")]
    [InlineData("letters/silences.csv", ",p1-begeleiding-vsv", ",p3-bestaat-niet")]
    public async Task A_goal_that_does_not_exist_is_refused(string file, string from, string to)
    {
        ImportResult result = await ImportAsync(file, from, to);

        ImportFinding finding = result.Findings[0];
        finding.Column.ShouldBe("goal");
        finding.Value.ShouldBe("p3-bestaat-niet");
        finding.Expected.ShouldContain("geen doel met deze sleutel");
    }

    [Fact]
    public async Task Closing_without_a_letter_that_says_so_is_refused()
    {
        ImportResult result = await ImportAsync(
            "letters/motions.csv",
            "2025: reactie begin 2026,open,begin 2026,2025,003_2a2a0488e385cc4a.txt:84,open,",
            "2025: reactie begin 2026,afgedaan,begin 2026,2025,003_2a2a0488e385cc4a.txt:84,afgedaan,"
        );

        result.Findings.Select(finding => finding.Column).ShouldBe(["delivered_letter"]);
    }

    [Fact]
    public async Task A_letter_that_does_not_name_the_motion_cannot_give_it_a_status()
    {
        ImportResult result = await ImportAsync(
            "letters/motions.csv",
            "in uitvoering | -,000: eind 2024",
            "in uitvoering | in uitvoering,000: eind 2024"
        );

        result.Findings.ShouldHaveSingleItem().Column.ShouldBe("status_by_letter");
    }

    [Fact]
    public async Task Goals_of_motions_money_and_silences_exist()
    {
        string data = Path.Combine(AppContext.BaseDirectory, "data");
        HashSet<string> goals =
        [
            .. (await File.ReadAllLinesAsync(Path.Combine(data, "reference/goal_tree.csv"))).Select(
                line => line.Split(',')[0]
            ),
        ];
        KamerBeeld beeld = await BeeldAsync();

        beeld
            .Beloften.SelectMany(item => item.Motie.Doelen)
            .Concat(beeld.Geld.SelectMany(post => post.Doelen))
            .Concat(beeld.Stiltes.SelectMany(stilte => stilte.Doelen))
            .Where(goal => !goals.Contains(goal))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_filters_by_address_and_counts()
    {
        IHtmlDocument page = await site.PaginaAsync("/moties?kamerlid=dassen&sorteer=nummer");

        page.QuerySelectorAll("table.vw-moties tbody tr").Length.ShouldBe(3);
        page.QuerySelectorAll("[style]").Length.ShouldBe(0);
    }

    [Fact]
    public async Task Late_list_starts_with_the_longest_overdue()
    {
        IHtmlDocument page = await site.PaginaAsync("/moties?status=te-laat");
        KamerBeeld beeld = await BeeldAsync();

        page.QuerySelectorAll("table.vw-moties tbody tr")
            .Length.ShouldBe(beeld.Beloften.Count(item => item.TeLaat));
        page.QuerySelector("table.vw-moties tbody tr a")!
            .TextContent.ShouldBe(
                beeld
                    .Beloften.Where(item => item.TeLaat)
                    .MaxBy(item => item.DagenTeLaat)!
                    .Motie.Naam
            );
    }

    [Fact]
    public async Task Unknown_choice_is_said_and_not_used()
    {
        IHtmlDocument page = await site.PaginaAsync("/moties?partij=<script>alert(1)</script>");

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("<script>");
        page.QuerySelectorAll("main script").Length.ShouldBe(0);
        page.QuerySelectorAll("table.vw-moties tbody tr").Length.ShouldBe(86);
    }

    [Theory]
    [InlineData("/moties/M999")]
    [InlineData("/moties/M036?stand=2023-01-01")]
    public async Task Unknown_or_not_yet_known_is_404(string path) =>
        await site.PaginaAsync(path, 404);

    [Fact]
    public async Task Every_promise_has_a_page_in_both_languages()
    {
        foreach (Belofte item in (await BeeldAsync()).Beloften)
        {
            IHtmlDocument page = await site.PaginaAsync($"/moties/{item.Motie.Sleutel}");
            page.QuerySelectorAll(".vw-loop .vw-bron")
                .Length.ShouldBeGreaterThan(0, item.Motie.Sleutel);
        }

        (await site.PaginaAsync("/en/moties/M053"))
            .QuerySelector("html")!
            .GetAttribute("lang")
            .ShouldBe("en");
    }

    [Fact]
    public async Task Feed_is_valid_atom_with_stable_ids()
    {
        using HttpResponseMessage response = await site.Client.GetAsync("/moties/feed.atom");
        string text = await response.Content.ReadAsStringAsync();
        XNamespace atom = "http://www.w3.org/2005/Atom";
        XElement feed = XDocument.Parse(text).Root!;
        XElement[] entries = [.. feed.Elements(atom + "entry")];

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
        feed.Element(atom + "id")!.Value.ShouldStartWith("urn:uuid:");
        feed.Element(atom + "title")!.Value.ShouldNotBeEmpty();
        feed.Element(atom + "author")!.Element(atom + "name")!.Value.ShouldBe("Vakwerk");
        DateTimeOffset.Parse(feed.Element(atom + "updated")!.Value).Year.ShouldBe(2025);
        feed.Elements(atom + "link")
            .Single(link => link.Attribute("rel")!.Value == "self")
            .Attribute("href")!
            .Value.ShouldBe(site.Adres + "moties/feed.atom");
        entries.Length.ShouldBeGreaterThan(86);
        entries.Select(entry => entry.Element(atom + "id")!.Value).ShouldBeUnique();
        entries.ShouldAllBe(entry =>
            entry.Element(atom + "title") != null
            && entry.Element(atom + "updated") != null
            && entry.Element(atom + "link") != null
        );
        (await site.Client.GetStringAsync("/moties/feed.atom")).ShouldBe(text);
    }
}
