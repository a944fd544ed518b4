using System.Globalization;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Jobs;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Publiceren;

/// <summary>A decision on a version.</summary>
/// <param name="Stand">What its maker had before him: see <see cref="Dossier.Stand"/>.</param>
internal sealed record Besluit(long Versie, long Stand, string Door);

/// <summary>A step of a version, with what it does.</summary>
/// <param name="Tegen">Why the step is not taken after all; what was found is kept.</param>
/// <param name="Plan">When the version is to be published: in the same transaction as the step, so that no power cut parts them.</param>
/// <param name="Ook">What else belongs to it, in the same transaction.</param>
internal sealed record Stap(
    DatasetStap? Rij,
    VersieStaat Naar,
    Fout? Tegen = null,
    DateTimeOffset? Plan = null,
    Func<CancellationToken, Task>? Ook = null
);

/// <summary>Carries decisions out: one step in one transaction, on the state that its maker saw.</summary>
internal sealed class Besluiten(
    VakwerkDbContext db,
    Writer writer,
    Wachtrij queue,
    TimeProvider clock
)
{
    public static Fout Weg { get; } =
        new("publicatie.weg", null, "Deze versie of bevinding bestaat niet meer.");

    public static AuditEvent Gebeurtenis(
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

    public async Task<IReadOnlyList<Fout>> ZetAsync(
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

                if (done.Ook is { } also)
                {
                    await also(token);
                }

                return [Gebeurtenis(besluit.Door, wat, dossier.Versie, done.Rij!.Tekst)];
            },
            cancellationToken
        );
        return against;
    }

    public DatasetStap Maak(
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

    public static Fout Verouderd { get; } =
        new(
            "publicatie.verouderd",
            null,
            "Iemand anders heeft intussen iets aan deze versie gedaan. Lees eerst wat er nu staat en beslis daarna opnieuw."
        );

    public static IReadOnlyList<Fout> Lijst(Fout? fout) => fout is null ? [] : [fout];
}
