using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Tabellen;

/// <summary>A version that was published.</summary>
/// <param name="Op">When it became public.</param>
/// <param name="Wijzigingen">What changed, in the words of its maker.</param>
/// <param name="Reden">Why it was withdrawn; null while it can be read.</param>
internal sealed record Tabelversie(
    DatasetVersie Versie,
    DateTimeOffset Op,
    string Wijzigingen,
    string? Reden,
    DateTimeOffset? IngetrokkenOp
)
{
    public string Dataset => Versie.Dataset;

    public string Nummer => Versie.Nummer;

    public bool Leesbaar => Reden is null;
}

/// <summary>A data set of which something was published.</summary>
/// <param name="Versies">Newest first; withdrawn ones too.</param>
/// <param name="Huidig">The version that counts; null when it was withdrawn.</param>
internal sealed record Tabelbron(
    string Naam,
    IReadOnlyList<Tabelversie> Versies,
    Tabelversie? Huidig
)
{
    /// <summary>For title and explanation, also when nothing can be read any more.</summary>
    public Tabelversie Gezicht => Huidig ?? Versies[0];

    public Tabelversie? Versie(string nummer) =>
        Versies.FirstOrDefault(item => item.Nummer == nummer);

    /// <summary>What counts instead of a version, if that is another one.</summary>
    public Tabelversie? Nieuwer(Tabelversie than) =>
        Huidig is { } now && now.Nummer != than.Nummer ? now : null;
}

/// <summary>
/// What was published of the data sets, as known on a day. Versions that are not published are not even read here, so nothing
/// that is built on this view can show them.
/// </summary>
internal sealed class TabellenBeeld
{
    public required DateOnly Stand { get; init; }

    /// <summary>By title.</summary>
    public required IReadOnlyList<Tabelbron> Alle { get; init; }

    public required FrozenDictionary<string, Tabelbron> OpNaam { get; init; }

    public static async Task<TabellenBeeld> LaadAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        var db = services.GetRequiredService<VakwerkDbContext>();
        var clock = services.GetRequiredService<TimeProvider>();
        List<DatasetVersie> versions = await db.Set<DatasetVersie>()
            .AsNoTracking()
            .Where(row =>
                row.Staat == VersieStaat.Gepubliceerd
                || row.Staat == VersieStaat.Vervangen
                || row.Staat == VersieStaat.Ingetrokken
            )
            .ToListAsync(cancellationToken);
        long[] ids = [.. versions.Select(row => row.Id)];
        ILookup<long, DatasetStap> steps = (
            await db.Set<DatasetStap>()
                .AsNoTracking()
                .Where(row => ids.Contains(row.VersieId))
                .ToListAsync(cancellationToken)
        ).ToLookup(row => row.VersieId);
        bool past = stand < DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        Tabelbron[] all =
        [
            .. versions
                .Select(row => Versie(row, steps[row.Id]))
                .OfType<Tabelversie>()
                .Where(row => Dag(row.Op, clock) <= stand)
                .GroupBy(row => row.Dataset)
                .Select(group => Bron(group, past))
                .OrderBy(
                    item => item.Gezicht.Versie.Titel,
                    StringComparer.Create(Notatie.Nederlands, ignoreCase: true)
                ),
        ];
        return new TabellenBeeld
        {
            Stand = stand,
            Alle = all,
            OpNaam = all.ToFrozenDictionary(item => item.Naam),
        };
    }

    private static Tabelversie? Versie(DatasetVersie row, IEnumerable<DatasetStap> steps)
    {
        DatasetStap[] sorted = [.. steps.OrderBy(step => step.Id)];
        DatasetStap? published = sorted.LastOrDefault(step => step.Soort == StapSoort.Gepubliceerd);
        if (published is null)
        {
            return null;
        }

        DatasetStap? withdrawn =
            row.Staat == VersieStaat.Ingetrokken
                ? sorted.LastOrDefault(step => step.Soort == StapSoort.Ingetrokken)
                : null;
        return new Tabelversie(
            row,
            published.Op,
            published.Tekst,
            row.Staat == VersieStaat.Ingetrokken ? withdrawn?.Tekst ?? "" : null,
            withdrawn?.Op
        );
    }

    private static Tabelbron Bron(IGrouping<string, Tabelversie> group, bool past)
    {
        Tabelversie[] sorted = [.. group.OrderByDescending(row => Version.Parse(row.Nummer))];
        return new Tabelbron(
            group.Key,
            sorted,
            sorted.FirstOrDefault(row => row.Versie.Staat == VersieStaat.Gepubliceerd)
                ?? (past ? sorted.FirstOrDefault(row => row.Leesbaar) : null)
        );
    }

    private static DateOnly Dag(DateTimeOffset moment, TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, clock.LocalTimeZone).DateTime);
}
