using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.Agenda.Tests.Features;

public class BrievenTests(SqliteSite site)
{
    [Fact]
    public async Task Five_letters_are_listed_and_the_one_without_a_date_says_so()
    {
        IHtmlDocument page = await site.PaginaAsync("/brieven");

        page.QuerySelectorAll(".vw-brieven > li").Length.ShouldBe(5);
        page.QuerySelectorAll(".vw-brieven .nl-data-badge")
            .ShouldHaveSingleItem()
            .TextContent.ShouldBe("datum niet in de tekst");
    }

    [Fact]
    public async Task Two_letters_of_one_day_are_both_there()
    {
        string text = (await site.PaginaAsync("/brieven")).Body!.TextContent;

        text.ShouldContain("31 524, nr. 592");
        text.ShouldContain("22 452, nr. 87");
    }

    [Fact]
    public async Task Without_its_text_a_letter_shows_marks_by_line_and_how_to_read_it_in()
    {
        IHtmlDocument page = await site.PaginaAsync("/brieven/003");

        page.QuerySelector("#r71 a[href='brieven/cijfers#F133']").ShouldNotBeNull();
        page.QuerySelector("#r123 a[href='moties/M053']").ShouldNotBeNull();
        page.QuerySelector("#r33 a[href='geld#B27-2024']").ShouldNotBeNull();
        page.QuerySelector("code")!.TextContent.ShouldContain("vakwerk import letter");
    }

    [Fact]
    public async Task Every_figure_and_promise_and_amount_leads_to_its_line_and_back()
    {
        IHtmlDocument figures = await site.PaginaAsync("/brieven/cijfers");

        figures.QuerySelector("#F133 a.vw-bron")!.GetAttribute("href").ShouldBe("brieven/003#r71");
        (await site.PaginaAsync("/moties/M053"))
            .QuerySelector("a.vw-bron")!
            .GetAttribute("href")
            .ShouldBe("brieven/003#r123");
        (await site.PaginaAsync("/geld"))
            .QuerySelector("#B22 a.vw-bron")!
            .GetAttribute("href")
            .ShouldBe("brieven/001#r390");
    }

    [Theory]
    [InlineData("dossier", "brieven/001#r337")]
    [InlineData("kamerstuk", "brieven/004#r238")]
    [InlineData("telwoord", "brieven/000#r549")]
    [InlineData("pagina", "brieven/004#r169")]
    public async Task Oddities_are_reported_with_their_line(string kind, string address)
    {
        IHtmlDocument page = await site.PaginaAsync("/brieven/bijzonderheden");

        page.QuerySelectorAll(".vw-vreemd > li")
            .ShouldContain(item =>
                item.QuerySelector(".nl-data-badge")!.TextContent == kind
                && item.QuerySelector($"a[href='{address}']") != null
            );
    }

    [Theory]
    [InlineData("/brieven/999")]
    [InlineData("/brieven/003?stand=2024-12-31")]
    public async Task Unknown_or_not_yet_written_is_404(string path) =>
        await site.PaginaAsync(path, 404);

    [Fact]
    public async Task Silences_name_what_is_missing()
    {
        IReadOnlyList<Stilte> stiltes = await site
            .Services.GetRequiredService<IStiltes>()
            .OpAsync(new(2026, 3, 2));

        stiltes.ShouldContain(stilte => stilte.Nl.Contains("155"));
        stiltes.ShouldContain(stilte => stilte.Nl.Contains("704"));
        stiltes.ShouldContain(stilte => stilte.Soort == "brief" && stilte.Adres == "brieven/003");
        stiltes.ShouldContain(stilte => stilte.Sleutel == "M024" && stilte.Soort == "belofte");
        stiltes.ShouldContain(stilte => stilte.Sleutel == "F130" && stilte.Soort == "cijfer");
        stiltes.ShouldNotContain(stilte => stilte.Sleutel == "M070");
    }
}

/// <summary>Reading letters in changes the database, so each test class run has a site of its own.</summary>
public class BriefInlezenTests(BriefInlezenTests.EigenSite site)
    : IClassFixture<BriefInlezenTests.EigenSite>
{
    public sealed class EigenSite : SqliteSite;

    private async Task<Result<BriefInlezing>> LeesAsync(BriefAanbod aanbod)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<BriefInlezer>()
            .LeesAsync(aanbod, "test");
    }

    private async Task<long> GebeurtenissenAsync()
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        AuditVerification log = await AuditLog.VerifyAsync(
            scope.ServiceProvider.GetRequiredService<VakwerkDbContext>()
        );
        log.Intact.ShouldBeTrue();
        return log.Rows;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    [Fact]
    public async Task A_line_of_a_letter_that_was_read_in_can_be_found()
    {
        const string line = "De zonnewijzers op het schoolplein wijzen allemaal een andere tijd.";
        await using var own = new EigenSite();
        await own.InitializeAsync();
        await using AsyncServiceScope scope = own.Services.CreateAsyncScope();
        Result<BriefInlezing> result = await scope
            .ServiceProvider.GetRequiredService<BriefInlezer>()
            .LeesAsync(
                new("proef.txt", Bytes($"Geachte voorzitter,\n{line}\n"), Datum: "2026-01-15"),
                "test"
            );

        IHtmlDocument page = await own.PaginaAsync("/zoeken?q=zonnewijzers");
        IHtmlDocument earlier = await own.PaginaAsync("/zoeken?q=zonnewijzers&stand=2025-12-31");

        page.QuerySelector(".vw-treffers a")!
            .GetAttribute("href")
            .ShouldBe($"brieven/{result.Value!.Brief}#r2");
        earlier.QuerySelectorAll(".vw-treffers a").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_real_letters_are_recognised_and_shown_with_line_anchors_and_margin()
    {
        foreach (string file in Directory.GetFiles(Gedeeld.Pad("letters/text")))
        {
            Result<BriefInlezing> result = await LeesAsync(
                new("x.txt", await File.ReadAllBytesAsync(file))
            );
            result.Ok.ShouldBeTrue();
            result.Value.Brief.ShouldBe(Path.GetFileName(file)[..3]);
        }

        long before = await GebeurtenissenAsync();
        string again = Gedeeld.Pad("letters/text/000_5c50a2d182b1ef7c.txt");
        (
            await LeesAsync(new(again, await File.ReadAllBytesAsync(again)))
        ).Value!.Ongewijzigd.ShouldBeTrue();
        (await GebeurtenissenAsync()).ShouldBe(before);

        IHtmlDocument page = await site.PaginaAsync("/brieven/000");
        page.QuerySelectorAll(".vw-brief > li").Length.ShouldBe(951);
        page.QuerySelector("#r549 .vw-kant a[href='brieven/cijfers#F106']").ShouldNotBeNull();
        page.QuerySelector("#r465")!.TextContent.ShouldContain("gestand");
        (await site.PaginaAsync("/brieven/bijzonderheden"))
            .QuerySelector("a[href='brieven/001#r337']")
            .ShouldNotBeNull();
        (await site.PaginaAsync("/brieven/002"))
            .QuerySelectorAll(".vw-brief sup")
            .Length.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("000_5c50a2d182b1ef7c.txt", null, null)]
    [InlineData("andere.txt", "000", null)]
    [InlineData("andere.txt", null, "31524-617")]
    public async Task Another_version_of_a_known_letter_is_refused(
        string file,
        string? id,
        string? kamerstuk
    )
    {
        long before = await GebeurtenissenAsync();

        Result<BriefInlezing> result = await LeesAsync(
            new(file, Bytes("Een andere tekst."), id, kamerstuk, "2024-07-17")
        );

        result.Fouten.ShouldHaveSingleItem().Code.ShouldBe("brief.andere-versie");
        result.Fouten[0].Tekst.ShouldContain("--id new");
        (await GebeurtenissenAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_new_letter_gets_a_key_and_its_markup_stays_text()
    {
        Result<BriefInlezing> result = await LeesAsync(
            new(
                "nieuw.txt",
                Bytes("Geachte voorzitter\n<script>alert(1)</script><b onclick=x>\nEinde"),
                null,
                "31 524, nr. 700",
                "2026-02-01",
                "<i>Titel</i>"
            )
        );

        result.Value!.Brief.ShouldBe("005");
        IHtmlDocument page = await site.PaginaAsync("/brieven/005");
        page.QuerySelector("#r2 p")!.TextContent.ShouldBe("<script>alert(1)</script><b onclick=x>");
        page.QuerySelectorAll("main script, main b, main i").Length.ShouldBe(0);
        page.QuerySelectorAll(".vw-brief > li").Length.ShouldBe(3);
        await site.PaginaAsync("/brieven/005?stand=2026-01-31", 404);
    }

    [Fact]
    public async Task Hostile_files_are_refused_whole_with_a_reason()
    {
        long before = await GebeurtenissenAsync();
        (byte[] Inhoud, string Code)[] cases =
        [
            (new byte[3 * 1024 * 1024], "brief.groot"),
            ([0xff, 0xfe, 0x41, 0x00], "brief.utf8"),
            (Bytes("a\u0000b"), "brief.tekens"),
            (Bytes("a\u001b[31mb"), "brief.tekens"),
            (Bytes(" \n \n"), "brief.leeg"),
            ([], "brief.leeg"),
            (Bytes(new string('\n', 30_000) + "x"), "brief.groot"),
        ];
        foreach ((byte[] content, string code) in cases)
        {
            Result<BriefInlezing> result = await LeesAsync(
                new("x.txt", content, null, null, "2026-01-01")
            );
            result.Fouten.ShouldHaveSingleItem().Code.ShouldBe(code);
        }

        (await GebeurtenissenAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData(null, "31 524 zoveel", "2026-01-01", "kamerstuk.ongeldig")]
    [InlineData(null, null, "gisteren", "brief.datum")]
    [InlineData(null, null, "2099-01-01", "brief.datum")]
    [InlineData(null, null, null, "brief.datum")]
    [InlineData("abc", null, "2026-01-01", "brief.onbekend")]
    public async Task What_the_user_says_of_a_letter_is_checked(
        string? id,
        string? kamerstuk,
        string? date,
        string code
    ) =>
        (await LeesAsync(new("los.txt", Bytes("Tekst."), id, kamerstuk, date)))
            .Fouten.ShouldHaveSingleItem()
            .Code.ShouldBe(code);

    [Theory]
    [InlineData(null, "31 524, nr. 549", null, "brief.kamerstuk")]
    [InlineData(null, null, "2025-12-17", "brief.datum")]
    [InlineData("000", null, null, "brief.id")]
    public async Task What_contradicts_a_known_text_is_refused(
        string? id,
        string? kamerstuk,
        string? date,
        string code
    )
    {
        // A site where the text is not in yet would store it; a mistake must come first either way.
        await using var other = new EigenSite();
        await other.InitializeAsync();
        await using AsyncServiceScope scope = other.Services.CreateAsyncScope();
        string file = Gedeeld.Pad("letters/text/003_2a2a0488e385cc4a.txt");

        Result<BriefInlezing> result = await scope
            .ServiceProvider.GetRequiredService<BriefInlezer>()
            .LeesAsync(new(file, await File.ReadAllBytesAsync(file), id, kamerstuk, date), "test");

        result.Fouten.ShouldHaveSingleItem().Code.ShouldBe(code);
        (
            await scope
                .ServiceProvider.GetRequiredService<VakwerkDbContext>()
                .Set<BriefTekst>()
                .CountAsync()
        ).ShouldBe(0);
    }
}
