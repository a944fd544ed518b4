using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Geld;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.Agenda.Tests.Features;

public class GeldTests(SqliteSite site)
{
    private async Task<Dictionary<string, Geldpost>> PostenAsync() =>
        (
            await site
                .Services.GetRequiredService<Momentopnamen<KamerBeeld>>()
                .OpAsync(new(2026, 3, 2))
        ).Geld.ToDictionary(post => post.Sleutel);

    private async Task<Result<Geldsom>> TelAsync(params string[] keys)
    {
        Dictionary<string, Geldpost> posten = await PostenAsync();
        return Geldsommen.Tel([.. keys.Select(key => posten[key])]);
    }

    [Fact]
    public async Task Every_budget_figure_of_the_letters_is_in_the_register_once()
    {
        KamerBeeld beeld = await site
            .Services.GetRequiredService<Momentopnamen<KamerBeeld>>()
            .OpAsync(new(2026, 3, 2));

        beeld
            .Geld.SelectMany(post => post.Feiten)
            .Order()
            .ShouldBe(
                beeld
                    .Feiten.Where(feit => feit.Soort == "budget")
                    .Select(feit => feit.Sleutel)
                    .Order()
            );
    }

    [Fact]
    public async Task Four_years_of_one_status_add_up() =>
        (await TelAsync("B27-2024", "B27-2025", "B27-2026", "B27-2027")).Value!.Miljoen.ShouldBe(
            2322m
        );

    [Fact]
    public async Task Three_structural_amounts_of_one_letter_add_up() =>
        (await TelAsync("B02", "B03", "B04")).Value!.Miljoen.ShouldBe(192m);

    [Theory]
    [InlineData("B08,B09")] // 45 conditional, 45 reserved
    [InlineData("B10,B11")] // 167 awarded, 225 conditional
    [InlineData("B12,B13")] // 7.6 awarded, 42.9 possible
    [InlineData("B23,B07")] // 150 for a period, 8 for a year
    [InlineData("B23,B05")] // 150 and 20
    [InlineData("B25,B31")] // 3 extra, 25 a year
    [InlineData("B10,B12")] // same status, but no series: other programmes
    [InlineData("B27-2025,B30")] // a part with its whole
    [InlineData("B27-2024,B26")] // the same money twice
    [InlineData("B20,B24")] // 32 for guidance, in two letters
    [InlineData("B02,B02")]
    [InlineData("B01,B02")] // bijna 200 holds 132
    public async Task Nothing_else_is_added(string keys)
    {
        Result<Geldsom> sum = await TelAsync(keys.Split(','));

        sum.Ok.ShouldBeFalse();
        sum.Fouten[0].Tekst.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Page_marks_totals_and_shares_as_derived_and_says_what_is_not_explained()
    {
        IHtmlDocument page = await site.PaginaAsync("/geld");
        string text = page.QuerySelector("main")!.TextContent;

        page.QuerySelector("tfoot")!.TextContent.ShouldContain("afgeleid");
        page.QuerySelector("tfoot")!.TextContent.ShouldContain("2.322");
        text.ShouldContain("704.330.000");
        text.ShouldContain("31%");
        text.ShouldContain("De brieven leggen dat niet uit");
    }

    [Fact]
    public async Task A_year_shows_only_what_the_letters_say_of_that_year()
    {
        IHtmlDocument page = await site.PaginaAsync("/geld?jaar=2025&status=toegekend");

        page.QuerySelector("#B27-2025").ShouldNotBeNull();
        page.QuerySelector("#B27-2024").ShouldBeNull();
        page.QuerySelector("#B10").ShouldBeNull();
    }

    [Fact]
    public async Task Unknown_status_is_said() =>
        (await site.PaginaAsync("/geld?status=weg"))
            .QuerySelector("[role=alert]")!
            .TextContent.ShouldContain("weg");
}
