using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Identity;
using Vakwerk.Testing;

namespace Vakwerk.Browser.Tests;

/// <summary>A data set from file to reader and on to its next version, as three people live it in a browser.</summary>
public sealed class PublicatieTests : IAsyncLifetime
{
    private const string Wachtwoord = "een-lange-zin-als-wachtwoord";
    private const string Dataset = "studenten-per-instelling";

    private readonly SqliteSite site = new();
    private readonly Browser browser;
    private readonly string map = Directory.CreateTempSubdirectory("vakwerk-publicatie-").FullName;

    public PublicatieTests(Browser browser)
    {
        Browser.SkipUnlessAvailable();
        this.browser = browser;
    }

    public async ValueTask InitializeAsync() => await site.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(map, recursive: true);
    }

    [Fact]
    public async Task From_file_over_warning_second_person_and_embargo_to_a_table_and_its_revision()
    {
        await AccountAsync("maker");
        await AccountAsync("tweede");

        // Read in: the warning must be explained before the draft can be submitted.
        string[] made = await SpeelAsync(
            "maker",
            Ga("/beheer/datasets"),
            Bestand("scholen.csv", bbl: 10),
            Klik("text=Lees in"),
            Vul("#wijzigingen", "Eerste versie van deze proef, met twee scholen."),
            Klik("text=Dien in"),
            Vul("textarea[id^=toelichting]", "De gemeente staat zo in het bestand van DUO."),
            Klik("text=Bewaar de toelichtingen"),
            Vul("#wijzigingen", "Eerste versie van deze proef, met twee scholen."),
            Klik("text=Dien in")
        );
        made[2].ShouldContain("Waarschuwing");
        made[4].ShouldContain("staat nog geen toelichting");
        made[8].ShouldContain("wacht op een tweede persoon");
        made[8].ShouldContain("Vraag een collega");

        // The second person approves, with an embargo.
        string[] approved = await SpeelAsync(
            "tweede",
            Ga("/beheer/datasets/1"),
            Vul("#moment", "2026-03-02T11:00:00"),
            Klik("text=Stel vast")
        );
        approved[2].ShouldContain("wordt openbaar op 2 maart 2026, 11:00");
        (await SpeelAsync(null, Ga("/tabellen")))[0].ShouldNotContain("Studenten per instelling");
        (
            await site.Client.GetAsync(new Uri($"/tabellen/{Dataset}", UriKind.Relative))
        ).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);

        // Its moment: 11:00 in the Netherlands is 10:00 UTC, an hour after the start of the test.
        site.Klok.Verder(TimeSpan.FromHours(1));
        string permalink = $"/tabellen/{Dataset}/1.0.0";
        string[] read = await SpeelAsync(null, Tot("/tabellen", "1.0.0"), Ga(permalink));
        read[0].ShouldContain("1.0.0");
        read[1].ShouldNotContain("zoals die is aangehaald");

        // A mended file becomes the next version; who cited the old one is told.
        await SpeelAsync(
            "maker",
            Ga("/beheer/datasets"),
            Bestand("scholen-verbeterd.csv", bbl: 12),
            Klik("text=Lees in"),
            Vul("textarea[id^=toelichting]", "De gemeente staat zo in het bestand van DUO."),
            Klik("text=Bewaar de toelichtingen"),
            Vul("#wijzigingen", "Het aantal bbl-studenten van één school is verbeterd."),
            Klik("text=Dien in")
        );
        await SpeelAsync("tweede", Ga("/beheer/datasets/2"), Klik("text=Stel vast"));
        string[] after = await SpeelAsync(null, Tot("/tabellen", "1.0.1"), Ga(permalink));
        after[0].ShouldContain("één school is verbeterd");
        after[1].ShouldContain("zoals die is aangehaald");
        after[1].ShouldContain("1.0.1");
    }

    private static JsonObject Ga(string path) => new() { ["goto"] = path };

    private static JsonObject Tot(string path, string words) =>
        new() { ["goto"] = path, ["until"] = words };

    private static JsonObject Klik(string what) => new() { ["click"] = "main " + Zichtbaar(what) };

    private static JsonObject Vul(string where, string text) =>
        new() { ["fill"] = new JsonArray(where, text) };

    private static string Zichtbaar(string what) =>
        $"button:has-text(\"{what["text=".Length..]}\")";

    private JsonObject Bestand(string name, int bbl)
    {
        string path = Path.Combine(map, name);
        File.WriteAllText(
            path,
            "\"JAAR\",\"PROVINCIE INSTELLING\",\"BEVOEGD GEZAG NUMMER\",\"INSTELLINGSCODE\",\"INSTELLINGSNAAM\",\"PLAATSNAAM INSTELLING\",\"GEMEENTENUMMER INSTELLING\",\"GEMEENTE INSTELLING\",\"BBL\",\"BOLDT\",\"BOLVT\",\"EX\"\r\n"
                + $"\"2025\",\"Drenthe\",\"40872\",\"25PW\",\"Drenthe College Terra\",\"ASSEN\",\"9999\",\"ASSEN\",{bbl},0,20,-1\r\n"
                + "\"2025\",\"Flevoland\",\"40833\",\"25LR\",\"ROC van Flevoland\",\"ALMERE\",\"0034\",\"ALMERE\",30,0,40,7\r\n"
        );
        return new JsonObject { ["file"] = new JsonArray("#bestand", path) };
    }

    private async Task AccountAsync(string naam)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        Toekenning roles = Toekennen.Lees([Rollen.Ocw], null, null).Value!;
        Account account = (await accounts.MaakAsync(naam, roles, "proef")).Value!;
        string link = (await accounts.MaakLinkAsync(account.Id, "proef")).Value!;
        await scope
            .ServiceProvider.GetRequiredService<EigenAccount>()
            .StelWachtwoordInAsync(account.Id, link, Wachtwoord);
    }

    /// <summary>What stood on the page after each step; no page may complain on the console.</summary>
    private async Task<string[]> SpeelAsync(string? naam, params JsonObject[] steps)
    {
        JsonNode answer = await browser.DoAsync(
            new JsonObject
            {
                ["do"] = "play",
                ["origin"] = site.Adres.GetLeftPart(UriPartial.Authority),
                ["name"] = naam,
                ["password"] = Wachtwoord,
                ["steps"] = new JsonArray([.. steps]),
            }
        );
        JsonArray texts = answer["texts"]!.AsArray();
        texts.SelectMany(text => text!["messages"]!.AsArray()).ShouldBeEmpty();
        return [.. texts.Select(text => text!["text"]!.GetValue<string>())];
    }
}
