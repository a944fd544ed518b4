using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Monitor.Features.Publiceren;
using Vakwerk.Monitor.Tests.Datasets;
using Vakwerk.Platform.Jobs;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Tabellen;

/// <summary>Takes files through the whole way to publication, as the people do who work with it.</summary>
internal sealed class Tabelproef(Site site) : IDisposable
{
    public const string Dataset = "studenten-per-instelling";

    private const string Kop =
        "JAAR,PROVINCIE INSTELLING,BEVOEGD GEZAG NUMMER,INSTELLINGSCODE,INSTELLINGSNAAM,PLAATSNAAM INSTELLING,GEMEENTENUMMER INSTELLING,GEMEENTE INSTELLING,BBL,BOLDT,BOLVT,EX";

    private readonly Proefdataset proef = new(site);

    /// <summary>Two schools in one year, one number hidden.</summary>
    public static string Een { get; } =
        string.Join(
            '\n',
            Kop,
            "2024,Gelderland,11111,04CY,ROC Rivor,TIEL,0281,TIEL,100,0,250,-1",
            "2024,Noord-Brabant,22222,04FO,Koning Willem I College,'S-HERTOGENBOSCH,0796,'S-HERTOGENBOSCH,3000,0,7000,40"
        );

    /// <summary>One year more.</summary>
    public static string Twee { get; } =
        Een
        + "\n2025,Gelderland,11111,04CY,ROC Rivor,TIEL,0281,TIEL,110,0,260,-1"
        + "\n2025,Noord-Brabant,22222,04FO,Koning Willem I College,'S-HERTOGENBOSCH,0796,'S-HERTOGENBOSCH,3100,0,7100,50";

    /// <summary>Another year, with a board and numbers that stand nowhere else.</summary>
    public static string Geheim { get; } =
        Twee + "\n2026,Gelderland,98765,04CY,ROC Rivor,TIEL,0281,TIEL,777771,0,777772,777773";

    public void Dispose() => proef.Dispose();

    public async Task<DatasetVersie> LeesAsync(string csv)
    {
        DatasetInlezing read = await proef.LeesAsync(proef.Schrijf($"{Guid.NewGuid():N}.csv", csv));
        Assert.True(
            read.Ok,
            read.Weigering ?? string.Join('\n', read.Verslagen.SelectMany(item => item.Bevindingen))
        );
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<VakwerkDbContext>();
        DatasetVerslag report = read.Verslagen.Single();
        return await db.Set<DatasetVersie>()
            .AsNoTracking()
            .SingleAsync(row => row.Dataset == report.Dataset && row.Nummer == report.Versie);
    }

    public async Task<DatasetVersie> PubliceerAsync(string csv, string changes)
    {
        DatasetVersie version = await LeesAsync(csv);
        await PubliceerAsync(version, changes);
        return version;
    }

    public async Task PubliceerAsync(DatasetVersie version, string changes)
    {
        await IndienenAsync(version, changes);
        await VaststellenAsync(version, null);
        await PublicatieTaakAsync(version);
    }

    public Task IndienenAsync(DatasetVersie version, string changes) =>
        DoeAsync(
            version,
            async (handler, dossier) =>
            {
                foreach (DatasetBevinding warning in dossier.Onverklaard.ToArray())
                {
                    (
                        await handler.ToelichtenAsync(
                            version.Id,
                            warning.Id,
                            "",
                            "Nagekeken bij de bron, dit klopt zo.",
                            "een"
                        )
                    ).ShouldBeEmpty();
                }

                return await handler.IndienenAsync(
                    new Besluit(version.Id, await StandAsync(version), "een"),
                    changes
                );
            }
        );

    public Task VaststellenAsync(DatasetVersie version, DateTimeOffset? moment) =>
        DoeAsync(
            version,
            (handler, dossier) =>
                handler.VaststellenAsync(new Besluit(version.Id, dossier.Stand, "twee"), moment)
        );

    public Task IntrekkenAsync(DatasetVersie version, string reason) =>
        DoeAsync(
            version,
            (handler, dossier) =>
                handler.IntrekkenAsync(new Besluit(version.Id, dossier.Stand, "twee"), reason)
        );

    public async Task PublicatieTaakAsync(DatasetVersie version)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetServices<ITaakHandler>()
            .OfType<PublicatieTaak>()
            .Single()
            .RunAsync(
                new Taak
                {
                    Soort = PublicatieTaak.Naam,
                    Sleutel = Guid.NewGuid().ToString(),
                    Inhoud = version.Id.ToString(CultureInfo.InvariantCulture),
                },
                CancellationToken.None
            );
    }

    private async Task<long> StandAsync(DatasetVersie version)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<VakwerkDbContext>();
        return (await Dossier.LaadAsync(db, version.Id))!.Stand;
    }

    private async Task DoeAsync(
        DatasetVersie version,
        Func<PublicatieHandler, Dossier, Task<IReadOnlyList<Fout>>> step
    )
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<VakwerkDbContext>();
        Dossier dossier = (await Dossier.LaadAsync(db, version.Id))!;
        db.ChangeTracker.Clear();
        IReadOnlyList<Fout> against = await step(
            scope.ServiceProvider.GetRequiredService<PublicatieHandler>(),
            dossier
        );
        Assert.True(against.Count == 0, string.Join(' ', against.Select(item => item.Tekst)));
    }
}

/// <summary>Version 1.0.0 was published and superseded by 1.1.0.</summary>
public class TabellenSite : SqliteSite
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        using var proef = new Tabelproef(this);
        await proef.PubliceerAsync(Tabelproef.Een, "Eerste uitgave met het jaar 2024.");
        await proef.PubliceerAsync(Tabelproef.Twee, "Het jaar 2025 is toegevoegd.");
    }
}
