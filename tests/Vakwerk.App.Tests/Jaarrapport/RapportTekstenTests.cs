using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Vakwerk.App.Tests.Inloggen;
using Vakwerk.Platform.Identity;

namespace Vakwerk.App.Tests.Jaarrapport;

/// <summary>The texts of the report as officers without script meet them.</summary>
public sealed class RapportTekstenTests(ProefSite site)
{
    private const string Lijst = "/beheer/rapport";

    [Fact]
    public async Task An_officer_writes_a_colleague_remarks_and_approves()
    {
        const string pad = Lijst + "/p1-begeleiding-vsv";
        using Bezoeker een = await site.AlsAsync(Rollen.Ocw);
        using Bezoeker twee = await site.AlsAsync(Rollen.Ocw);

        await KlaarAsync(
            een,
            pad,
            "schrijven",
            ("tekst", "Scholen <bellen> eerder.\r\n\r\n- elke dag")
        );
        IHtmlDocument own = await een.PaginaAsync(pad);
        own.QuerySelectorAll("form:has(input[value=akkoord]) button").ShouldBeEmpty();
        own.QuerySelector("main")!.TextContent.ShouldContain("Vraag een collega om akkoord");
        own.QuerySelector(".vw-voorbeeld p")!.TextContent.ShouldBe("Scholen <bellen> eerder.");
        own.QuerySelector(".vw-voorbeeld li")!.TextContent.ShouldBe("elke dag");

        await KlaarAsync(twee, pad, "opmerken", ("nieuw", "Hoe vaak?"));
        IHtmlDocument open = await een.PaginaAsync(pad);
        string id = open.QuerySelector("button[name=opmerking]")!.GetAttribute("value")!;
        await KlaarAsync(een, pad, "oplossen", ("opmerking", id));
        await KlaarAsync(twee, pad, "akkoord");

        IHtmlDocument done = await een.PaginaAsync(pad);
        done.QuerySelector(".vw-lead")!.TextContent.ShouldBe("Versie 1 staat in het rapport.");
        done.QuerySelectorAll("button[name=opmerking]").ShouldBeEmpty();
        done.QuerySelector("details .vw-opmerkingen")!.TextContent.ShouldContain("Hoe vaak?");
        Rij(await een.PaginaAsync(Lijst), pad).ShouldContain("in het rapport");
    }

    [Fact]
    public async Task Of_two_at_once_the_second_sees_both_texts_and_loses_nothing()
    {
        const string pad = Lijst + "/p1-welzijn";
        using Bezoeker een = await site.AlsAsync(Rollen.Ocw);
        using Bezoeker twee = await site.AlsAsync(Rollen.Ocw);
        string doel = await EersteAsync(een, pad);
        await KlaarAsync(een, doel, "schrijven", ("tekst", "Van de eerste."));

        // The second had opened the page before the first saved.
        using HttpResponseMessage late = await twee.VulInAsync(
            doel,
            "schrijven",
            ("versie", "0"),
            ("tekst", "Van de tweede.")
        );

        late.StatusCode.ShouldBe(HttpStatusCode.OK);
        IHtmlDocument page = await Bezoeker.LeesAsync(late);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Iemand anders");
        page.QuerySelector(".vw-voorbeeld")!.TextContent.ShouldContain("Van de eerste.");
        page.QuerySelector("textarea#tekst")!.TextContent.ShouldBe("Van de tweede.");
        page.QuerySelector("form:has(#tekst) input[name=versie]")!
            .GetAttribute("value")
            .ShouldBe("1");
        await KlaarAsync(twee, doel, "schrijven", ("tekst", "Van beiden."));
        (await een.PaginaAsync(doel))
            .QuerySelectorAll("section[aria-labelledby=versies] details")
            .Single()
            .TextContent.ShouldContain("Van de eerste.");
    }

    [Fact]
    public async Task Who_approves_what_a_colleague_already_approved_or_changed_gets_an_answer()
    {
        const string pad = Lijst + "/sp-vergoeding";
        using Bezoeker een = await site.AlsAsync(Rollen.Ocw);
        using Bezoeker twee = await site.AlsAsync(Rollen.Ocw);
        await KlaarAsync(een, pad, "schrijven", ("tekst", "Eerste tekst."));
        await KlaarAsync(een, pad, "schrijven", ("tekst", "Tweede tekst."));

        using HttpResponseMessage old = await twee.VulInAsync(pad, "akkoord", ("versie", "1"));
        (await Bezoeker.LeesAsync(old))
            .QuerySelector("[role=alert]")!
            .TextContent.ShouldContain("Iemand anders");
        using HttpResponseMessage own = await een.VulInAsync(pad, "akkoord", ("versie", "2"));
        (await Bezoeker.LeesAsync(own))
            .QuerySelector("[role=alert]")!
            .TextContent.ShouldContain("Vraag een collega");
        await KlaarAsync(twee, pad, "akkoord");
        await KlaarAsync(twee, pad, "akkoord", ("versie", "2"));
    }

    [Fact]
    public async Task Only_the_ministry_gets_in_and_a_form_of_another_role_changes_nothing()
    {
        const string pad = Lijst + "/sp-begeleiding";
        using Bezoeker ocw = await site.AlsAsync(Rollen.Ocw);
        IHtmlDocument page = await ocw.PaginaAsync(pad);
        foreach (
            string rol in Rollen.Alle.Select(rol => rol.Sleutel).Where(rol => rol != Rollen.Ocw)
        )
        {
            using Bezoeker other = await site.AlsAsync(rol);
            foreach (string address in new[] { Lijst, pad, Lijst + ".docx" })
            {
                using HttpResponseMessage refused = await other.GetAsync(address);
                refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{rol} {address}");
            }

            using var request = new HttpRequestMessage(HttpMethod.Post, pad)
            {
                Content = new FormUrlEncodedContent(
                    page.QuerySelectorAll("form:has(#tekst) input")
                        .OfType<IHtmlInputElement>()
                        .Select(input => KeyValuePair.Create(input.Name!, input.Value))
                        .Append(KeyValuePair.Create("tekst", $"Van {rol}."))
                ),
            };
            request.Headers.Add("Origin", other.Adres.GetLeftPart(UriPartial.Authority));
            using HttpResponseMessage posted = await other.SendAsync(request);
            posted.StatusCode.ShouldBe(HttpStatusCode.Forbidden, rol);
        }

        (await ocw.PaginaAsync(pad)).QuerySelectorAll(".vw-voorbeeld").ShouldBeEmpty();
        using HttpResponseMessage unknown = await ocw.GetAsync(Lijst + "/bestaat-niet");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_document_for_colleagues_has_real_comments_and_the_one_for_readers_has_none()
    {
        const string pad = Lijst + "/p2-loopbaan";
        using Bezoeker een = await site.AlsAsync(Rollen.Ocw);
        string doel = await EersteAsync(een, pad, 5);
        await KlaarAsync(een, doel, "schrijven", ("tekst", "Een concept & meer."));
        await KlaarAsync(een, doel, "opmerken", ("nieuw", "Klopt dit?\r\nEn dit?"));

        using WordprocessingDocument working = await DocumentAsync(een, "?opmerkingen=ja");
        Comment[] comments =
        [
            .. working.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>(),
        ];
        Comment remark = comments.Single(comment => comment.InnerText == "Klopt dit?En dit?");
        remark.Author!.Value.ShouldStartWith("ocw-");
        remark.Elements<Paragraph>().Count().ShouldBe(2);
        comments.ShouldContain(comment =>
            comment.InnerText.StartsWith("Versie 1, geschreven door ocw-")
        );
        string[] ids = [.. comments.Select(comment => comment.Id!.Value!)];
        Body body = working.MainDocumentPart.Document.Body!;
        body.Descendants<CommentReference>()
            .Select(r => r.Id!.Value!)
            .ShouldBe(ids, ignoreOrder: true);
        body.Descendants<CommentRangeStart>()
            .Select(r => r.Id!.Value!)
            .ShouldBe(ids, ignoreOrder: true);
        body.Descendants<CommentRangeEnd>()
            .Select(r => r.Id!.Value!)
            .ShouldBe(ids, ignoreOrder: true);
        body.InnerText.ShouldContain("Een concept & meer.");
        body.InnerText.ShouldContain("Werkversie met concepten en opmerkingen");
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(working)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
            .ShouldBeEmpty();

        using WordprocessingDocument plain = await DocumentAsync(een, "");
        plain.MainDocumentPart!.WordprocessingCommentsPart.ShouldBeNull();
        plain.MainDocumentPart.Document.Descendants<CommentReference>().ShouldBeEmpty();
        plain.MainDocumentPart.Document.InnerText.ShouldNotContain("Een concept & meer.");
    }

    private static async Task<WordprocessingDocument> DocumentAsync(Bezoeker bezoeker, string query)
    {
        using HttpResponseMessage response = await bezoeker.GetAsync(Lijst + ".docx" + query);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var memory = new MemoryStream();
        await response.Content.CopyToAsync(memory, TestContext.Current.CancellationToken);
        memory.Position = 0;
        return WordprocessingDocument.Open(memory, isEditable: false);
    }

    /// <summary>The address itself when it is there, else that of a goal further down the list: keys of goals are content.</summary>
    private static async Task<string> EersteAsync(Bezoeker bezoeker, string pad, int skip = 3)
    {
        string[] addresses =
        [
            .. (await bezoeker.PaginaAsync(Lijst))
                .QuerySelectorAll("tbody th a")
                .Select(link => "/" + link.GetAttribute("href")),
        ];
        return addresses.Contains(pad) ? pad : addresses[skip];
    }

    private static string Rij(IHtmlDocument list, string pad) =>
        list.QuerySelector($"a[href='{pad[1..]}']")!.Closest("tr")!.TextContent;

    private static async Task KlaarAsync(
        Bezoeker bezoeker,
        string pad,
        string form,
        params (string, string)[] fields
    )
    {
        using HttpResponseMessage response = await bezoeker.VulInAsync(pad, form, fields);
        if (response.StatusCode != HttpStatusCode.Found)
        {
            IHtmlDocument page = await Bezoeker.LeesAsync(response);
            Assert.Fail(
                $"{form}: {response.StatusCode} {page.QuerySelector("[role=alert]")?.TextContent}"
            );
        }
    }
}
