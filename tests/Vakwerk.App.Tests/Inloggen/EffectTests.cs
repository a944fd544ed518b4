using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Vakwerk.Platform.Identity;

namespace Vakwerk.App.Tests.Inloggen;

/// <summary>Who may compute the effect of a measure, and that nothing of the file stays.</summary>
public sealed class EffectTests(ProefSite site)
{
    private static async Task<HttpResponseMessage> StuurAsync(Bezoeker who, string file)
    {
        IHtmlDocument page = await who.PaginaAsync("/effect");
        IElement form = page.QuerySelectorAll("form")
            .Single(form => form.QuerySelector("input[type=file]") is not null);
        using var content = new MultipartFormDataContent();
        foreach (
            IHtmlInputElement field in form.QuerySelectorAll("input[type=hidden]")
                .Cast<IHtmlInputElement>()
        )
        {
            content.Add(new StringContent(field.Value), field.Name!);
        }

        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "Bestand", "proef.csv");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/effect")
        {
            Content = content,
        };
        request.Headers.Add("Origin", who.Adres.GetLeftPart(UriPartial.Authority));
        return await who.SendAsync(request);
    }

    private static string Bestand()
    {
        var text = new StringBuilder("unit,period,first_treated,outcome\n");
        for (int unit = 0; unit < 14; unit++)
        {
            for (int year = 2019; year <= 2024; year++)
            {
                bool treated = unit < 7 && year >= 2022;
                double value = year + ((unit * 7 + year * 3) % 5 / 10.0) + (treated ? 4 : 0);
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"u{unit},{year},{(unit < 7 ? "2022" : "")},{value}"
                );
            }
        }

        return text.ToString();
    }

    [Fact]
    public async Task The_ministry_computes_a_file_and_reads_what_it_does_not_prove()
    {
        using Bezoeker ocw = await site.AlsAsync(Rollen.Ocw);

        using HttpResponseMessage answer = await StuurAsync(ocw, Bestand());

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        IHtmlDocument page = await Bezoeker.LeesAsync(answer);
        page.QuerySelector("#uitkomst")!
            .TextContent.ShouldStartWith("Na de start een verschil van +");
        page.QuerySelector("#niet").ShouldNotBeNull();
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(5);
        (await ocw.PaginaAsync("/effect")).QuerySelector("#uitkomst").ShouldBeNull();
    }

    [Fact]
    public async Task A_mistake_in_the_file_is_explained()
    {
        using Bezoeker ocw = await site.AlsAsync(Rollen.Ocw);

        using HttpResponseMessage answer = await StuurAsync(ocw, "a,b\n1,2\n");

        IHtmlDocument page = await Bezoeker.LeesAsync(answer);
        page.QuerySelector("main [role=alert]")!.TextContent.ShouldContain("kolommen ontbreken");
    }

    [Theory]
    [InlineData(Rollen.Student)]
    [InlineData(Rollen.Beheerder)]
    public async Task Others_see_the_warning_and_no_form(string role)
    {
        using Bezoeker visitor = await site.AlsAsync(role);

        IHtmlDocument page = await visitor.PaginaAsync("/effect");

        page.QuerySelector("input[type=file]").ShouldBeNull();
        page.QuerySelector("#niet").ShouldNotBeNull();
    }
}
