using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Vakwerk.App.Tests.Inloggen;
using Vakwerk.Platform.Identity;

namespace Vakwerk.App.Tests.Bijsturen;

/// <summary>The form as an officer without script meets it.</summary>
public sealed class BijsturingFormulierTests(ProefSite site)
{
    private const string Nieuw = "/bijsturing/nieuw?doel=p1-begeleiding-vsv";

    private static string Dag(int days) =>
        DateTime.Today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Voorstel() =>
        new()
        {
            ["Doel"] = "p1-begeleiding-vsv",
            ["Indicator"] = "vsv",
            ["Titel"] = "Bellen bij afwezigheid",
            ["Oorzaak"] = "Scholen zien te laat dat een student wegblijft.",
            ["Besluit"] = "Scholen bellen binnen een dag met een student die wegblijft.",
            ["Soort"] = "ExtraAfspraak",
            ["Trede"] = "Normeren",
            ["Eigenaar"] = "MBO Raad, JOBmbo",
            ["Termijn"] = Dag(90),
        };

    /// <summary>Sends the form as it stands on the page, with these answers over it.</summary>
    private static async Task<HttpResponseMessage> StuurAsync(
        Bezoeker bezoeker,
        string pad,
        IHtmlDocument page,
        string stap,
        Dictionary<string, string>? answers = null
    )
    {
        IElement form = page.QuerySelectorAll("main form").Single();
        var fields = form.QuerySelectorAll("input[type=hidden], main form input[type=hidden]")
            .OfType<IHtmlInputElement>()
            .ToDictionary(input => input.Name!, input => input.Value);
        foreach ((string name, string value) in answers ?? [])
        {
            fields[$"Invoer.{name}"] = value;
        }

        fields["Invoer.Stap"] = stap;
        using var request = new HttpRequestMessage(HttpMethod.Post, pad)
        {
            Content = new FormUrlEncodedContent(fields),
        };
        request.Headers.Add("Origin", bezoeker.Adres.GetLeftPart(UriPartial.Authority));
        return await bezoeker.SendAsync(request);
    }

    private static async Task<string> LegVastAsync(
        Bezoeker bezoeker,
        string pad,
        Dictionary<string, string> answers
    )
    {
        IHtmlDocument empty = await bezoeker.PaginaAsync(pad);
        using HttpResponseMessage check = await StuurAsync(
            bezoeker,
            pad,
            empty,
            "controle",
            answers
        );
        IHtmlDocument shown = await Bezoeker.LeesAsync(check);
        shown
            .QuerySelector("h1")!
            .TextContent.ShouldBe(
                "Controleer uw antwoorden",
                shown.QuerySelector("[role=alert]")?.TextContent
            );
        using HttpResponseMessage done = await StuurAsync(bezoeker, pad, shown, "vastleggen");
        done.StatusCode.ShouldBe(HttpStatusCode.Found);
        return "/" + new Uri(bezoeker.Adres, done.Headers.Location!).PathAndQuery.TrimStart('/');
    }

    [Fact]
    public async Task An_officer_proposes_checks_decides_begins_and_completes()
    {
        using Bezoeker ocw = await site.AlsAsync(Rollen.Ocw);
        string pad = await LegVastAsync(ocw, Nieuw, Voorstel());

        IHtmlDocument page = await ocw.PaginaAsync(pad);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Bellen bij afwezigheid");
        page.QuerySelectorAll(".vw-knoppen a")
            .Select(link => link.TextContent)
            .ShouldBe(["Wijzig de tekst", "Leg het besluit vast", "Laat vervallen"]);

        Dictionary<string, string> decided = Voorstel();
        decided["BeslotenOp"] = Dag(0);
        await LegVastAsync(ocw, pad + "/wijzigen?naar=Besloten", decided);
        await LegVastAsync(ocw, pad + "/wijzigen?naar=InUitvoering", Voorstel());
        await LegVastAsync(
            ocw,
            pad + "/wijzigen?naar=Afgerond",
            new()
            {
                ["Resultaat"] = "Scholen bellen nu binnen een dag.",
                ["Waarde"] = "71,5",
                ["Eenheid"] = "% van de scholen",
                ["Gewerkt"] = "Ja",
                ["ResultaatOp"] = Dag(0),
            }
        );

        using Bezoeker reader = site.Bezoek();
        IHtmlDocument final = await reader.PaginaAsync(pad);
        final.QuerySelector("main")!.TextContent.ShouldContain("71,5 % van de scholen");
        final.QuerySelectorAll(".vw-tijdlijn > li").Length.ShouldBe(4);
        final.QuerySelectorAll(".vw-knoppen").ShouldBeEmpty();
        (await reader.PaginaAsync("/doelen/p1-begeleiding-vsv"))
            .QuerySelectorAll(".vw-ladder__gezet")
            .Length.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task Nothing_is_recorded_before_the_answers_were_checked_and_mistakes_stand_with_their_field()
    {
        using Bezoeker ocw = await site.AlsAsync(Rollen.Ocw);
        IHtmlDocument empty = await ocw.PaginaAsync(Nieuw);
        Dictionary<string, string> answers = Voorstel();
        answers["Termijn"] = Dag(-1);
        answers["Eigenaar"] = "";

        using HttpResponseMessage response = await StuurAsync(
            ocw,
            Nieuw,
            empty,
            "controle",
            answers
        );

        IHtmlDocument page = await Bezoeker.LeesAsync(response);
        page.QuerySelectorAll("[role=alert] a")
            .Select(link => link.GetAttribute("href")!.Split('#')[1])
            .ShouldBe(["eigenaar", "termijn"]);
        IElement term = page.QuerySelector("#termijn")!;
        term.GetAttribute("aria-invalid").ShouldBe("true");
        term.GetAttribute("value").ShouldBe(Dag(-1));
        page.GetElementById("termijn-fout")!.TextContent.ShouldContain("voorbij");
        page.QuerySelector("textarea#besluit")!.TextContent.ShouldBe(answers["Besluit"]);
    }

    [Fact]
    public async Task From_the_check_one_can_go_back_with_all_answers()
    {
        using Bezoeker ocw = await site.AlsAsync(Rollen.Ocw);
        IHtmlDocument empty = await ocw.PaginaAsync(Nieuw);
        using HttpResponseMessage check = await StuurAsync(
            ocw,
            Nieuw,
            empty,
            "controle",
            Voorstel()
        );
        using HttpResponseMessage back = await StuurAsync(
            ocw,
            Nieuw,
            await Bezoeker.LeesAsync(check),
            "terug"
        );

        IHtmlDocument page = await Bezoeker.LeesAsync(back);
        page.QuerySelectorAll("[role=alert]").ShouldBeEmpty();
        page.QuerySelector("#titel")!.GetAttribute("value").ShouldBe("Bellen bij afwezigheid");
        page.QuerySelector("input[value=Normeren]")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelector("#indicator option[selected]")!.GetAttribute("value").ShouldBe("vsv");
    }

    [Fact]
    public async Task Who_filled_in_an_older_version_is_told_and_may_try_again()
    {
        using Bezoeker one = await site.AlsAsync(Rollen.Ocw);
        using Bezoeker two = await site.AlsAsync(Rollen.Ocw);
        string pad = await LegVastAsync(one, Nieuw, Voorstel());
        string drop = pad + "/wijzigen?naar=Vervallen";
        Dictionary<string, string> why = new() { ["Reden"] = "De partners kozen een andere weg." };
        IHtmlDocument slow = await two.PaginaAsync(drop);
        await LegVastAsync(one, drop, why);

        using HttpResponseMessage late = await StuurAsync(two, drop, slow, "vastleggen", why);

        (await Bezoeker.LeesAsync(late))
            .QuerySelector("[role=alert]")!
            .TextContent.ShouldContain("Iemand anders");
    }

    [Fact]
    public async Task Only_the_ministry_sees_the_way_to_the_form()
    {
        using Bezoeker ocw = await site.AlsAsync(Rollen.Ocw);
        using Bezoeker school = await site.AlsAsync(Rollen.Instelling);
        const string goal = "/doelen/sp-begeleiding";

        (await ocw.PaginaAsync(goal))
            .QuerySelectorAll("a[href^='bijsturing/nieuw']")
            .Length.ShouldBe(1);
        (await school.PaginaAsync(goal))
            .QuerySelectorAll("a[href^='bijsturing/nieuw']")
            .ShouldBeEmpty();
        using HttpResponseMessage refused = await school.GetAsync(Nieuw);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using HttpResponseMessage unknown = await ocw.GetAsync(
            "/bijsturing/BS18/wijzigen?naar=Onzin"
        );
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
