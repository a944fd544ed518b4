using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.App.Reports;
using Vakwerk.App.Reports.Docx;
using Vakwerk.Monitor.Domain.Bijsturen;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Monitor.Features.Bijsturen;
using Vakwerk.Monitor.Features.Overrulen;
using Vakwerk.Monitor.Features.Rapport.Teksten;
using Vakwerk.Platform.Imports;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.App.Tests.Jaarrapport;

/// <summary>A report of a day that is over never changes, whatever becomes known or is written later.</summary>
public sealed class BevrorenTests : IAsyncLifetime
{
    private const string Doel = "p1-begeleiding-vsv";
    private const string Een = "account/een";
    private const string Twee = "account/twee";
    private const string Tellingen = "reference/students_by_institution.csv";
    private const string Cijfers = "reference/observations.csv";

    private static readonly DateOnly Stand = new(2026, 3, 2);

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    private readonly SqliteSite site = new();

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_same_day_gives_the_same_bytes_on_another_day_and_after_all_that_came_later()
    {
        await SchrijfAsync(0, "Zoals het toen was.", Een, Twee);
        (byte[] docx, byte[] html) = await MaakAsync(Stand);
        Encoding.UTF8.GetString(html).ShouldContain("Zoals het toen was.");

        site.Klok.Verder(TimeSpan.FromDays(40));
        (await MaakAsync(Stand)).Docx.ShouldBe(docx);

        await NieuweCijfersAsync();
        await SchrijfAsync(1, "Zoals het later werd.", Twee, Een);
        await BijsturenAsync();
        await OverrulenAsync();

        (byte[] docxAfter, byte[] htmlAfter) = await MaakAsync(Stand);
        Encoding.UTF8.GetString(htmlAfter).ShouldBe(Encoding.UTF8.GetString(html));
        docxAfter.ShouldBe(docx);

        // What came later is there for who asks for a later day: the report did not just stand still.
        string later = Encoding.UTF8.GetString((await MaakAsync(Stand.AddDays(40))).Html);
        later.ShouldContain("Zoals het later werd.");
        later.ShouldNotContain("Zoals het toen was.");
        later.ShouldContain("Bellen bij afwezigheid");
        later.ShouldContain("OCW zet daarnaast");
        later.ShouldContain("10.646");
        later.ShouldContain("47% (2025)");
    }

    private async Task<(byte[] Docx, byte[] Html)> MaakAsync(DateOnly stand)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Notatie.Nederlands;
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        var report = await scope
            .ServiceProvider.GetRequiredService<Voortgangsrapport>()
            .MaakAsync(stand, cancellationToken: Token);
        return (DocxSchrijver.Schrijf(report), HtmlSchrijver.Schrijf(report));
    }

    private async Task SchrijfAsync(int versie, string tekst, string door, string tweede)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        var handler = scope.ServiceProvider.GetRequiredService<TekstHandler>();
        (await handler.BewaarAsync(new(Doel, versie, door), tekst, Token)).ShouldBeNull();
        (await handler.AkkoordAsync(new(Doel, versie + 1, tweede), Token)).ShouldBeNull();
        (
            await handler.OpmerkenAsync(new(Doel, versie + 1, tweede), $"Over {tekst}", Token)
        ).ShouldBeNull();
    }

    /// <summary>A count is corrected today, and a figure is published after the day of the report.</summary>
    private async Task NieuweCijfersAsync()
    {
        ImportFile[] files =
        [
            Gewijzigd(
                Tellingen,
                "2025,25PW,40872,Drenthe,GM0106,6251,",
                "2025,25PW,40872,Drenthe,GM0106,7777,"
            ),
            Gewijzigd(
                Cijfers,
                "plezier-school@2020,",
                "plezier-school@2025,plezier-school,,2025,47,,,,,definitief,,2026-04-05,https://www.jobmbo.nl/,,page\nplezier-school@2020,"
            ),
        ];
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        ImportResult result = await scope
            .ServiceProvider.GetRequiredService<Importer>()
            .ImportAsync(files, "proef", Token);
        result.Findings.ShouldBeEmpty();
    }

    private static ImportFile Gewijzigd(string register, string from, string to)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", register));
        text.ShouldContain(from);
        return new ImportFile(
            register,
            Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal))
        );
    }

    private async Task BijsturenAsync()
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        var content = new Bijsturing
        {
            Doelen = [Doel],
            Titel = "Bellen bij afwezigheid",
            Oorzaak = "Scholen zien te laat dat een student wegblijft.",
            Besluit = "Scholen bellen binnen een dag met een student die wegblijft.",
            Eigenaren = ["MBO Raad"],
            Indicatoren = ["vsv"],
            Trede = Trede.Normeren,
            Soort = BijsturingSoort.ExtraAfspraak,
            Termijn = Stand.AddDays(200),
        };
        Result<string> done = await scope
            .ServiceProvider.GetRequiredService<BijsturingHandler>()
            .VoerUitAsync(new(null, Guid.CreateVersion7(), 0, content, Een), Token);
        done.Ok.ShouldBeTrue(done.Ok ? "" : done.Fouten[0].Tekst);
    }

    private async Task OverrulenAsync()
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        Result<long> done = await scope
            .ServiceProvider.GetRequiredService<OverruleHandler>()
            .VoerUitAsync(
                new(
                    "vsv",
                    OordeelWoord.OpKoers,
                    "De nieuwe telling laat zien dat de daling sneller gaat dan eerst gedacht.",
                    0,
                    Een
                ),
                Token
            );
        done.Ok.ShouldBeTrue(done.Ok ? "" : done.Fouten[0].Tekst);
    }
}
