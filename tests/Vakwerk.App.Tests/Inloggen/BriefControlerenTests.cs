using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Vakwerk.Platform.Identity;

namespace Vakwerk.App.Tests.Inloggen;

/// <summary>The page where somebody of the ministry holds a letter against the registers.</summary>
public sealed class BriefControlerenTests(ProefSite site)
{
    private const string Pad = "/beheer/brief-controleren";

    [Fact]
    public async Task An_uploaded_letter_is_checked_and_its_findings_stand_in_a_table_with_anchors()
    {
        IHtmlDocument page = await StuurAsync(
            "brief.txt",
            Encoding.UTF8.GetBytes(
                "In 2023/2024 telde het mbo 23.208 voortijdig schoolverlaters.\nIk informeer uw Kamer over de uitkomsten.\n"
            )
        );

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        page.QuerySelector("#v1")!.TextContent.ShouldContain("22.308");
        page.QuerySelector("main a[href$='#v2']")!.TextContent.ShouldBe("regel 2");
    }

    [Fact]
    public async Task A_file_that_is_no_letter_gets_a_sentence()
    {
        IHtmlDocument page = await StuurAsync("brief.docx", "geen zip"u8.ToArray());

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("beschadigd");
        page.QuerySelector("table").ShouldBeNull();
    }

    private async Task<IHtmlDocument> StuurAsync(string name, byte[] content)
    {
        using Bezoeker bezoeker = await site.AlsAsync(Rollen.Ocw);
        IHtmlDocument form = await bezoeker.PaginaAsync(Pad);
        using var body = new MultipartFormDataContent();
        foreach (
            IHtmlInputElement input in form.QuerySelectorAll("main form input[type=hidden]")
                .OfType<IHtmlInputElement>()
        )
        {
            body.Add(new StringContent(input.Value), input.Name!);
        }

        body.Add(new ByteArrayContent(content), "Bestand", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, Pad) { Content = body };
        request.Headers.Add("Origin", bezoeker.Adres.GetLeftPart(UriPartial.Authority));
        using HttpResponseMessage response = await bezoeker.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await Bezoeker.LeesAsync(response);
    }
}
