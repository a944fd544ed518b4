using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain.Bijsturen;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Features.Bijsturen;

/// <summary>What a correction said from some day on. Number 0 is the letter.</summary>
internal sealed record BijsturingStap(int Nummer, DateOnly Dag, Bijsturing Inhoud);

/// <summary>A correction with everything that was ever recorded of it.</summary>
/// <param name="Brief">The row of the letters, or null when OCW began it.</param>
internal sealed record BijsturingStand(
    string Sleutel,
    IReadOnlyList<BijsturingStap> Stappen,
    BriefBijsturing? Brief
)
{
    public Bijsturing Nu => Stappen[^1].Inhoud;

    public int Versie => Stappen[^1].Nummer;
}

/// <summary>A sign that a goal lags, and whether a correction answers it.</summary>
internal sealed record TekenStand(Teken Teken, bool Beantwoord);

/// <summary>A goal: does it lag, what shows that, and what is done about it.</summary>
internal sealed record DoelBijsturing(
    DoelInfo Doel,
    Doelstaat Staat,
    BriefVoortgang? Brief,
    IReadOnlyList<TekenStand> Tekens,
    IReadOnlyList<BijsturingStand> Bijsturingen,
    IReadOnlyList<LadderTrede> Ladder
)
{
    public bool Achter => Staat is Doelstaat.Achter or Doelstaat.DeelsAchter;

    public IEnumerable<BijsturingStand> Open => Bijsturingen.Where(item => item.Nu.Open);

    /// <summary>Something lags and no open correction is about it.</summary>
    public bool Zonder => Tekens.Any(sign => !sign.Beantwoord);

    /// <summary>It lags and all that answers it is a proposal.</summary>
    public bool AlleenVoorstel => Achter && !Zonder && !Open.Any(item => item.Nu.Vast);
}

/// <summary>All corrections and what each goal lacks, as known on a day. Immutable and shared between requests.</summary>
internal sealed class BijsturingBeeld
{
    public required DateOnly Stand { get; init; }

    public required IReadOnlyList<BijsturingStand> Alle { get; init; }

    public required FrozenDictionary<string, BijsturingStand> OpSleutel { get; init; }

    /// <summary>Goals and subjects, in their order.</summary>
    public required IReadOnlyList<DoelBijsturing> Doelen { get; init; }

    public DoelBijsturing? Doel(string key) =>
        Doelen.FirstOrDefault(item => item.Doel.Sleutel == key);

    public string DoelNaam(string key, bool english) =>
        Doel(key)?.Doel is { } goal ? (english ? goal.En : goal.Nl) : key;

    public static async Task<BijsturingBeeld> LaadAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        var db = services.GetRequiredService<VakwerkDbContext>();
        var monitors = services.GetRequiredService<Momentopnamen<MonitorBeeld>>();
        MonitorBeeld monitor = await monitors.OpAsync(stand, cancellationToken);
        IReadOnlyDictionary<string, BriefVoortgang> words = await services
            .GetRequiredService<IBriefVoortgang>()
            .OpAsync(stand, cancellationToken);
        List<BriefBijsturing> letters = await db.RijenAsync<BriefBijsturing>(
            stand,
            cancellationToken
        );
        DateTimeOffset end = services.GetRequiredService<TimeProvider>().EindeVan(stand);
        List<BijsturingRevisie> revisions = await db.Set<BijsturingRevisie>()
            .AsNoTracking()
            .Where(row => row.Tijdstip < end)
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        var verdicts = new Dictionary<DateOnly, MonitorBeeld> { [stand] = monitor };
        foreach (DateOnly day in letters.Select(row => row.Inhoud.AanleidingOp).Distinct())
        {
            verdicts.TryAdd(day, await monitors.OpAsync(day, cancellationToken));
        }

        return Maak(
            stand,
            Standen(letters, revisions.ToLookup(row => row.Sleutel), verdicts),
            monitor,
            words
        );
    }

    private static BijsturingStand[] Standen(
        List<BriefBijsturing> letters,
        ILookup<string, BijsturingRevisie> revisions,
        Dictionary<DateOnly, MonitorBeeld> verdicts
    )
    {
        HashSet<string> known = [.. letters.Select(row => row.Sleutel)];
        return
        [
            .. letters.Select(row => new BijsturingStand(
                row.Sleutel,
                [
                    new BijsturingStap(
                        0,
                        row.Inhoud.AanleidingOp,
                        MetOordeel(row.Inhoud, verdicts[row.Inhoud.AanleidingOp])
                    ),
                    .. revisions[row.Sleutel].Select(Stap),
                ],
                row
            )),
            .. revisions
                .Where(group => !known.Contains(group.Key))
                .Select(group => new BijsturingStand(group.Key, [.. group.Select(Stap)], null)),
        ];
    }

    private static BijsturingStap Stap(BijsturingRevisie row) =>
        new(row.Nummer, DateOnly.FromDateTime(row.Tijdstip.UtcDateTime), row.Inhoud);

    /// <summary>A letter gives no verdict; shown is what the rule said on the day of the letter.</summary>
    private static Bijsturing MetOordeel(Bijsturing content, MonitorBeeld monitor) =>
        content with
        {
            Oordeel = content
                .Indicatoren.Select(key => monitor.OpSleutel.GetValueOrDefault(key)?.GetoondWoord)
                .FirstOrDefault(),
        };

    private static BijsturingBeeld Maak(
        DateOnly stand,
        BijsturingStand[] all,
        MonitorBeeld monitor,
        IReadOnlyDictionary<string, BriefVoortgang> words
    ) =>
        new()
        {
            Stand = stand,
            Alle = all,
            OpSleutel = all.ToFrozenDictionary(item => item.Sleutel),
            Doelen =
            [
                .. monitor.Doelen.Select(goal =>
                    Doelstand(
                        goal,
                        monitor,
                        words.GetValueOrDefault(goal.Sleutel),
                        [.. all.Where(item => item.Nu.Doelen.Contains(goal.Sleutel))]
                    )
                ),
            ],
        };

    private static DoelBijsturing Doelstand(
        DoelInfo goal,
        MonitorBeeld monitor,
        BriefVoortgang? letter,
        IReadOnlyList<BijsturingStand> items
    )
    {
        // Subjects across all goals are no goals: nothing can lag.
        Uitslag[] figures =
            goal.Groep == "x"
                ? []
                :
                [
                    .. monitor
                        .VanDoel(goal.Sleutel)
                        .Select(item => new Uitslag(
                            item.Sleutel,
                            item.GetoondWoord,
                            item.Oordeel.Beweging
                        )),
                ];
        return new DoelBijsturing(
            goal,
            Achterstand.Staat(figures, letter?.Woord),
            letter,
            [
                .. Achterstand
                    .Tekens(figures, letter?.Woord)
                    .Select(sign => new TekenStand(
                        sign,
                        items.Any(item => item.Nu.Open && Achterstand.Beantwoordt(item.Nu, sign))
                    )),
            ],
            items,
            Ladder.Van([.. items.Select(item => (item.Sleutel, item.Nu))])
        );
    }
}
