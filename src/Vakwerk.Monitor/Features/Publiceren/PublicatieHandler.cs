using System.Globalization;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Monitor.Features.Publiceren.Onthulling;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Jobs;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Publiceren;

/// <summary>A decision on a version.</summary>
/// <param name="Stand">What its maker had before him: see <see cref="Dossier.Stand"/>.</param>
internal sealed record Besluit(long Versie, long Stand, string Door);

/// <summary>Takes a version from concept to publication, one decision at a time.</summary>
internal sealed class PublicatieHandler(
    VakwerkDbContext db,
    Writer writer,
    Wachtrij queue,
    Onthullingscontrole controle,
    TimeProvider clock
)
{
    /// <summary>Writes down why a warning is no reason not to publish.</summary>
    /// <param name="was">What its maker saw there before.</param>
    public async Task<IReadOnlyList<Fout>> ToelichtenAsync(
        long versie,
        long bevinding,
        string was,
        string tekst,
        string door,
        CancellationToken cancellationToken = default
    )
    {
        tekst = tekst.Trim();
        IReadOnlyList<Fout> against = [];
        await writer.RunQuietlyAsync(
            async token =>
            {
                Dossier? dossier = await Dossier.LaadAsync(db, versie, token);
                DatasetBevinding? row = dossier?.Bevindingen.SingleOrDefault(item =>
                    item.Id == bevinding && item.Ernst == BevindingErnst.Waarschuwing
                );
                if (row is null)
                {
                    against = [Weg];
                    return [];
                }

                if (Overgangen.Toelichten(dossier!, tekst) is { } wrong)
                {
                    against = [wrong];
                    return [];
                }

                if (row.Toelichting == tekst)
                {
                    return [];
                }

                if ((row.Toelichting ?? "") != was)
                {
                    against = [Verouderd];
                    return [];
                }

                row.Toelichting = tekst;
                row.ToegelichtDoor = door;
                row.ToegelichtOp = clock.GetUtcNow();
                return [Gebeurtenis(door, "waarschuwing toegelicht", dossier!.Versie, tekst)];
            },
            cancellationToken
        );
        return against;
    }

    /// <summary>Offers a concept to the second person, after the attack on its tables failed.</summary>
    public async Task<IReadOnlyList<Fout>> IndienenAsync(
        Besluit besluit,
        string wijzigingen,
        CancellationToken cancellationToken = default
    )
    {
        wijzigingen = wijzigingen.Trim();
        Dossier? before = await Dossier.LaadAsync(db, besluit.Versie, cancellationToken);
        if (before is not null && Overgangen.Indienen(before, wijzigingen) is { Count: > 0 } early)
        {
            return early;
        }

        // The attack takes seconds at times: not while others wait to write.
        DatasetOnthulling? found = before is null
            ? null
            : await controle.ControleerAsync(before.Versie, cancellationToken);
        db.ChangeTracker.Clear();
        return await ZetAsync(
            besluit,
            "dataset ingediend",
            dossier => Overgangen.Indienen(dossier, wijzigingen),
            dossier =>
            {
                db.Add(found!);
                if (Overgangen.Onthult(found!) is { } leak)
                {
                    return new Stap(null, VersieStaat.Concept, leak);
                }

                return new Stap(
                    Maak(dossier, StapSoort.Ingediend, besluit.Door, wijzigingen),
                    VersieStaat.TerVaststelling
                );
            },
            cancellationToken
        );
    }

    /// <summary>The second person approves; from the moment on everybody can read it.</summary>
    /// <param name="moment">Null publishes at once.</param>
    public async Task<IReadOnlyList<Fout>> VaststellenAsync(
        Besluit besluit,
        DateTimeOffset? moment,
        CancellationToken cancellationToken = default
    )
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset at = moment ?? now;
        return await ZetAsync(
            besluit,
            "dataset vastgesteld",
            dossier => Lijst(Overgangen.Vaststellen(dossier, besluit.Door, moment, now)),
            dossier => new Stap(
                Maak(dossier, StapSoort.Vastgesteld, besluit.Door, "", at),
                VersieStaat.Vastgesteld,
                Plan: at
            ),
            cancellationToken
        );
    }

    public Task<IReadOnlyList<Fout>> TerugsturenAsync(
        Besluit besluit,
        string reden,
        CancellationToken cancellationToken = default
    ) =>
        ZetAsync(
            besluit,
            "dataset teruggestuurd",
            dossier => Lijst(Overgangen.Terugsturen(dossier, reden.Trim())),
            dossier => new Stap(
                Maak(dossier, StapSoort.Teruggestuurd, besluit.Door, reden.Trim()),
                VersieStaat.Concept
            ),
            cancellationToken
        );

    public Task<IReadOnlyList<Fout>> IntrekkenAsync(
        Besluit besluit,
        string reden,
        CancellationToken cancellationToken = default
    ) =>
        ZetAsync(
            besluit,
            "dataset ingetrokken",
            dossier => Lijst(Overgangen.Intrekken(dossier, reden.Trim())),
            dossier => new Stap(
                Maak(dossier, StapSoort.Ingetrokken, besluit.Door, reden.Trim()),
                VersieStaat.Ingetrokken
            ),
            cancellationToken
        );

    /// <summary>Somebody looked at the clock: what waited for that goes on by plan.</summary>
    public async Task<IReadOnlyList<Fout>> KlokBevestigenAsync(
        Besluit besluit,
        CancellationToken cancellationToken = default
    )
    {
        DateTimeOffset now = clock.GetUtcNow();
        return await ZetAsync(
            besluit,
            "klok bevestigd",
            dossier => Lijst(Overgangen.KlokBevestigen(dossier)),
            dossier =>
            {
                DateTimeOffset planned = dossier.Laatste(StapSoort.Vastgesteld)!.Moment!.Value;
                return new Stap(
                    Maak(dossier, StapSoort.KlokBevestigd, besluit.Door, "", planned),
                    VersieStaat.Vastgesteld,
                    Plan: planned > now ? planned : now
                );
            },
            cancellationToken
        );
    }

    internal static Fout Weg { get; } =
        new("publicatie.weg", null, "Deze versie of bevinding bestaat niet meer.");

    internal static AuditEvent Gebeurtenis(
        string door,
        string wat,
        DatasetVersie versie,
        string tekst
    ) => new(door, wat, $"dataset/{versie.Dataset}/{versie.Nummer}", tekst);

    private Task<bool> PlanAsync(
        Besluit besluit,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        queue.ZetAsync(
            PublicatieTaak.Naam,
            // Each plan is a job of its own: an older one finds that it has nothing to do.
            string.Create(
                CultureInfo.InvariantCulture,
                $"{besluit.Versie}/{besluit.Stand}/{at.UtcTicks}"
            ),
            besluit.Versie.ToString(CultureInfo.InvariantCulture),
            at,
            cancellationToken
        );

    /// <param name="Tegen">Why the step is not taken after all; what was found is kept.</param>
    /// <param name="Plan">When the version is to be published: in the same transaction as the step, so that no power cut parts them.</param>
    private sealed record Stap(
        DatasetStap? Rij,
        VersieStaat Naar,
        Fout? Tegen = null,
        DateTimeOffset? Plan = null
    );

    private async Task<IReadOnlyList<Fout>> ZetAsync(
        Besluit besluit,
        string wat,
        Func<Dossier, IReadOnlyList<Fout>> rule,
        Func<Dossier, Stap> step,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyList<Fout> against = [];
        await writer.RunAsync(
            async token =>
            {
                Dossier? dossier = await Dossier.LaadAsync(db, besluit.Versie, token);
                against =
                    dossier is null ? [Weg]
                    : dossier.Stand != besluit.Stand ? [Verouderd]
                    : rule(dossier);
                if (against.Count > 0)
                {
                    return [];
                }

                Stap done = step(dossier!);
                if (done.Tegen is { } leak)
                {
                    against = [leak];
                    return
                    [
                        Gebeurtenis(besluit.Door, "dataset onthult", dossier!.Versie, leak.Tekst),
                    ];
                }

                db.Add(done.Rij!);
                dossier!.Versie.Staat = done.Naar;
                if (done.Plan is { } at)
                {
                    await PlanAsync(besluit, at, token);
                }

                return [Gebeurtenis(besluit.Door, wat, dossier.Versie, done.Rij!.Tekst)];
            },
            cancellationToken
        );
        return against;
    }

    private DatasetStap Maak(
        Dossier dossier,
        StapSoort soort,
        string door,
        string tekst,
        DateTimeOffset? moment = null
    ) =>
        new()
        {
            VersieId = dossier.Versie.Id,
            Soort = soort,
            Door = door,
            Op = clock.GetUtcNow(),
            Tekst = tekst,
            Moment = moment,
        };

    private static Fout Verouderd { get; } =
        new(
            "publicatie.verouderd",
            null,
            "Iemand anders heeft intussen iets aan deze versie gedaan. Lees eerst wat er nu staat en beslis daarna opnieuw."
        );

    private static IReadOnlyList<Fout> Lijst(Fout? fout) => fout is null ? [] : [fout];
}
