using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Monitor.Features.Publiceren.Onthulling;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Publiceren;

/// <summary>Takes a version from concept to publication, one decision at a time.</summary>
internal sealed class PublicatieHandler(
    VakwerkDbContext db,
    Writer writer,
    Onthullingscontrole controle,
    Besluiten besluiten,
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
                    against = [Besluiten.Weg];
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
                    against = [Besluiten.Verouderd];
                    return [];
                }

                row.Toelichting = tekst;
                row.ToegelichtDoor = door;
                row.ToegelichtOp = clock.GetUtcNow();
                return
                [
                    Besluiten.Gebeurtenis(door, "waarschuwing toegelicht", dossier!.Versie, tekst),
                ];
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
        return await besluiten.ZetAsync(
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
                    besluiten.Maak(dossier, StapSoort.Ingediend, besluit.Door, wijzigingen),
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
        return await besluiten.ZetAsync(
            besluit,
            "dataset vastgesteld",
            dossier => Besluiten.Lijst(Overgangen.Vaststellen(dossier, besluit.Door, moment, now)),
            dossier => new Stap(
                besluiten.Maak(dossier, StapSoort.Vastgesteld, besluit.Door, "", at),
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
        besluiten.ZetAsync(
            besluit,
            "dataset teruggestuurd",
            dossier => Besluiten.Lijst(Overgangen.Terugsturen(dossier, reden.Trim())),
            dossier => new Stap(
                besluiten.Maak(dossier, StapSoort.Teruggestuurd, besluit.Door, reden.Trim()),
                VersieStaat.Concept
            ),
            cancellationToken
        );

    public Task<IReadOnlyList<Fout>> IntrekkenAsync(
        Besluit besluit,
        string reden,
        CancellationToken cancellationToken = default
    ) =>
        besluiten.ZetAsync(
            besluit,
            "dataset ingetrokken",
            dossier => Besluiten.Lijst(Overgangen.Intrekken(dossier, reden.Trim())),
            dossier => new Stap(
                besluiten.Maak(dossier, StapSoort.Ingetrokken, besluit.Door, reden.Trim()),
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
        return await besluiten.ZetAsync(
            besluit,
            "klok bevestigd",
            dossier => Besluiten.Lijst(Overgangen.KlokBevestigen(dossier)),
            dossier =>
            {
                DateTimeOffset planned = dossier.Laatste(StapSoort.Vastgesteld)!.Moment!.Value;
                return new Stap(
                    besluiten.Maak(dossier, StapSoort.KlokBevestigd, besluit.Door, "", planned),
                    VersieStaat.Vastgesteld,
                    Plan: planned > now ? planned : now
                );
            },
            cancellationToken
        );
    }
}
