using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Features.Instellingen;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Reading;

/// <summary>All indicators with their verdicts as known on a day. Immutable and shared between requests.</summary>
internal sealed class MonitorBeeld
{
    public required DateOnly Stand { get; init; }

    /// <summary>In the order of the register.</summary>
    public required IReadOnlyList<IndicatorBeeld> Indicatoren { get; init; }

    public required FrozenDictionary<string, IndicatorBeeld> OpSleutel { get; init; }

    /// <summary>Indicators by goal, each under every goal it names.</summary>
    public required FrozenDictionary<string, IReadOnlyList<IndicatorBeeld>> OpDoel { get; init; }

    public required IReadOnlyList<DoelInfo> Doelen { get; init; }

    public required IReadOnlyDictionary<string, Feit> Feiten { get; init; }

    public IReadOnlyList<IndicatorBeeld> VanDoel(string doel) =>
        OpDoel.GetValueOrDefault(doel) ?? [];

    public DoelInfo? Doel(string sleutel) => Doelen.FirstOrDefault(doel => doel.Sleutel == sleutel);

    public static async Task<MonitorBeeld> LaadAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        var db = services.GetRequiredService<VakwerkDbContext>();
        IReadOnlyDictionary<string, Feit> feiten = await services
            .GetRequiredService<IFeiten>()
            .OpAsync(stand, cancellationToken);
        IReadOnlyList<DoelInfo> doelen = await services
            .GetRequiredService<IDoelen>()
            .OpAsync(stand, cancellationToken);
        InstellingenBeeld instellingen = await services
            .GetRequiredService<Momentopnamen<InstellingenBeeld>>()
            .OpAsync(stand, cancellationToken);
        List<Indicator> indicatoren = await Alles<Indicator>(db, stand, cancellationToken);
        List<Waarneming> waarnemingen = await Alles<Waarneming>(db, stand, cancellationToken);
        List<Reeks> reeksen = await Alles<Reeks>(db, stand, cancellationToken);
        List<Streefwaarde> streefwaarden = await Alles<Streefwaarde>(db, stand, cancellationToken);
        var bouwer = new IndicatorBouwer(
            new Feitenlezer(feiten, stand),
            Nu(reeksen).ToLookup(row => row.Indicator),
            Nu(waarnemingen).ToLookup(row => (row.Indicator, row.Reeks)),
            Nu(streefwaarden).ToLookup(row => row.Indicator),
            await Overrules(
                db,
                services.GetRequiredService<TimeProvider>(),
                stand,
                cancellationToken
            ),
            waarnemingen.ToLookup(row => row.Sleutel),
            indicatoren.ToLookup(row => row.Sleutel),
            instellingen.Landelijk
        );
        return Maak(stand, [.. Nu(indicatoren).Select(bouwer.Bouw)], doelen, feiten);
    }

    internal static MonitorBeeld Maak(
        DateOnly stand,
        IReadOnlyList<IndicatorBeeld> indicatoren,
        IReadOnlyList<DoelInfo> doelen,
        IReadOnlyDictionary<string, Feit> feiten
    ) =>
        new()
        {
            Stand = stand,
            Indicatoren = indicatoren,
            OpSleutel = indicatoren.ToFrozenDictionary(item => item.Sleutel),
            OpDoel = indicatoren
                .SelectMany(item => item.Rij.Doelen.Select(doel => (doel, item)))
                .GroupBy(pair => pair.doel)
                .ToFrozenDictionary(
                    group => group.Key,
                    group => (IReadOnlyList<IndicatorBeeld>)[.. group.Select(pair => pair.item)]
                ),
            Doelen = doelen,
            Feiten = feiten,
        };

    /// <summary>Every revision known by then, so that a page can show what was corrected.</summary>
    private static Task<List<T>> Alles<T>(
        VakwerkDbContext db,
        DateOnly stand,
        CancellationToken cancellationToken
    )
        where T : Revisie =>
        db.Set<T>()
            .AsNoTracking()
            .Where(row => row.BekendSinds <= stand)
            .OrderBy(row => row.Volgorde)
            .ThenBy(row => row.Nummer)
            .ToListAsync(cancellationToken);

    /// <summary>Of each key the newest revision, without rows that left the register.</summary>
    private static IEnumerable<T> Nu<T>(List<T> rows)
        where T : Revisie =>
        rows.GroupBy(row => row.Sleutel)
            .Select(group => group.MaxBy(row => row.Nummer)!)
            .Where(row => !row.Vervallen)
            .OrderBy(row => row.Volgorde);

    private static async Task<ILookup<string, OordeelOverrule>> Overrules(
        VakwerkDbContext db,
        TimeProvider clock,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        DateTimeOffset end = clock.EindeVan(stand);
        List<OordeelOverrule> rows = await db.Set<OordeelOverrule>()
            .AsNoTracking()
            .Where(row => row.Tijdstip < end)
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.Indicator);
    }
}
