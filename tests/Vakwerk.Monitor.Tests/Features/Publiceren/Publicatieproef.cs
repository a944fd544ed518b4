using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Monitor.Features.Publiceren;
using Vakwerk.Monitor.Tests.Datasets;
using Vakwerk.Platform.Jobs;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Publiceren;

/// <summary>What people do with a version, on a site of its own for each test, because tables that are public together count together.</summary>
public abstract class Publicatieproef(Site site) : IAsyncLifetime
{
    protected const string Instelling = "studenten-per-instelling";
    protected const string Sectorkamer = "studenten-per-sectorkamer";
    protected const string Maker = "account/maker";
    protected const string Tweede = "account/tweede";
    private const string Wijziging = "Eerste versie van deze proef, met twee scholen.";

    private protected Proefdataset Proef { get; private set; } = null!;

    protected Site Site => site;

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        Proef = new Proefdataset(site);
    }

    public async ValueTask DisposeAsync()
    {
        Proef.Dispose();
        await site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static string Scholen(int ex, string andere = "7", int bbl = 10) =>
        "\"JAAR\",\"PROVINCIE INSTELLING\",\"BEVOEGD GEZAG NUMMER\",\"INSTELLINGSCODE\",\"INSTELLINGSNAAM\",\"PLAATSNAAM INSTELLING\",\"GEMEENTENUMMER INSTELLING\",\"GEMEENTE INSTELLING\",\"BBL\",\"BOLDT\",\"BOLVT\",\"EX\"\r\n"
        + $"\"2025\",\"Drenthe\",\"40872\",\"25PW\",\"Drenthe College Terra\",\"ASSEN\",\"0106\",\"ASSEN\",{bbl},0,20,{ex}\r\n"
        + $"\"2025\",\"Flevoland\",\"40833\",\"25LR\",\"ROC van Flevoland\",\"ALMERE\",\"0034\",\"ALMERE\",30,0,40,{andere}\r\n";

    protected static string SectorBestand(int ex) =>
        "\"SECTORKAMER NAAM\",\"HOOFDGROEP NAAM\",\"LEERWEG\",\"NIVEAU\",\"WOONPROVINCIE\",\"JAAR_2025\"\r\n"
        + $"\"Zorg, welzijn en sport\",\"Zorg en welzijn\",\"EX\",\"4\",\"Drenthe\",{ex}\r\n"
        + "\"Zorg, welzijn en sport\",\"Zorg en welzijn\",\"BBL\",\"4\",\"Drenthe\",40\r\n"
        + "\"Zorg, welzijn en sport\",\"Zorg en welzijn\",\"BOLVT\",\"4\",\"Drenthe\",60\r\n";

    private protected async Task<long> InlezenAsync(string name, string text)
    {
        DatasetInlezing read = await Proef.LeesAsync(Proef.Schrijf(name, text));
        Assert.True(
            read.Ok,
            read.Weigering
                ?? string.Join('\n', read.Verslagen.SelectMany(report => report.Bevindingen))
        );
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return scope
            .ServiceProvider.GetRequiredService<VakwerkDbContext>()
            .Set<DatasetVersie>()
            .Max(row => row.Id);
    }

    private protected async Task<Dossier> DossierAsync(long id)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return (
            await Dossier.LaadAsync(
                scope.ServiceProvider.GetRequiredService<VakwerkDbContext>(),
                id,
                TestContext.Current.CancellationToken
            )
        )!;
    }

    private protected async Task<IReadOnlyList<Fout>> DoeAsync(
        long id,
        string door,
        Func<PublicatieHandler, Besluit, Task<IReadOnlyList<Fout>>> step
    )
    {
        Besluit besluit = new(id, (await DossierAsync(id)).Stand, door);
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await step(scope.ServiceProvider.GetRequiredService<PublicatieHandler>(), besluit);
    }

    private protected Task<IReadOnlyList<Fout>> IndienenAsync(long id) =>
        DoeAsync(id, Maker, (handler, besluit) => handler.IndienenAsync(besluit, Wijziging));

    private protected Task<IReadOnlyList<Fout>> VaststellenAsync(
        long id,
        string door,
        DateTimeOffset? moment
    ) => DoeAsync(id, door, (handler, besluit) => handler.VaststellenAsync(besluit, moment));

    /// <summary>All the way, with whatever the screening asks explained.</summary>
    private protected async Task PubliceerAsync(long id)
    {
        foreach (DatasetBevinding row in (await DossierAsync(id)).Onverklaard.ToList())
        {
            await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
            await scope
                .ServiceProvider.GetRequiredService<PublicatieHandler>()
                .ToelichtenAsync(id, row.Id, "", "Dit is een proef met weinig scholen.", Maker);
        }

        (await IndienenAsync(id)).ShouldBeEmpty();
        (await VaststellenAsync(id, Tweede, null)).ShouldBeEmpty();
        await TakenAsync();
        (await DossierAsync(id)).Versie.Staat.ShouldBe(VersieStaat.Gepubliceerd);
    }

    /// <summary>Does what the worker of the website does.</summary>
    private protected async Task TakenAsync()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        var queue = scope.ServiceProvider.GetRequiredService<Wachtrij>();
        while (await queue.NeemAsync(Guid.CreateVersion7(), token) is { } taak)
        {
            await scope
                .ServiceProvider.GetServices<ITaakHandler>()
                .Single(handler => handler.Soort == taak.Soort)
                .RunAsync(taak, token);
            await queue.KlaarAsync(taak, token);
        }
    }

    /// <summary>The sum that a reader gets; null when there is nothing to read.</summary>
    private protected async Task<DatasetGetal?> OpenbaarAsync(string dataset, params string[] where)
    {
        Result<DatasetAntwoord> answer = await Proef.ProbeerAsync(new(dataset, [], where));
        return answer.Ok ? answer.Value.Rijen.Single().Getallen[0] : null;
    }
}
