using Microsoft.EntityFrameworkCore;
using Vakwerk.Monitor.Domain.Bijsturen;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Bijsturen;

/// <summary>Records a new correction, or the next step of one.</summary>
/// <param name="Sleutel">Null for a new one.</param>
/// <param name="Aanvraag">Number of the form: sent twice, it counts once.</param>
/// <param name="Versie">Number of the last revision that the writer saw; 0 for the letter or for a new one.</param>
internal sealed record BijsturingOpdracht(
    string? Sleutel,
    Guid Aanvraag,
    int Versie,
    Bijsturing Inhoud,
    string Door
);

internal sealed class BijsturingHandler(
    VakwerkDbContext db,
    Writer writer,
    TimeProvider clock,
    Momentopnamen<BijsturingBeeld> beelden,
    Momentopnamen<MonitorBeeld> monitors
)
{
    private const string Eigen = "OCW-";

    private DateOnly Vandaag => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>What the rules say, without recording anything: for the page on which answers are checked.</summary>
    public async Task<IReadOnlyList<Fout>> ToetsAsync(
        BijsturingOpdracht opdracht,
        CancellationToken cancellationToken = default
    )
    {
        BijsturingBeeld beeld = await beelden.OpAsync(Vandaag, cancellationToken);
        BijsturingStand? known = Bekend(beeld, opdracht);
        return known is null && opdracht.Sleutel is not null
            ? [Onbekend(opdracht.Sleutel)]
            : Toets(known?.Nu, opdracht.Inhoud, beeld);
    }

    /// <summary>The key of the correction.</summary>
    public async Task<Result<string>> VoerUitAsync(
        BijsturingOpdracht opdracht,
        CancellationToken cancellationToken = default
    )
    {
        // Read before the write begins: reading has a connection of its own.
        BijsturingBeeld beeld = await beelden.OpAsync(Vandaag, cancellationToken);
        MonitorBeeld monitor = await monitors.OpAsync(Vandaag, cancellationToken);
        BijsturingStand? known = Bekend(beeld, opdracht);
        if (known is null && opdracht.Sleutel is not null)
        {
            return Onbekend(opdracht.Sleutel);
        }

        Fout[] refused = [];
        string? key = null;
        await writer.RunAsync(
            async token =>
            {
                if (await AlGedaanAsync(opdracht, token) is { } done)
                {
                    key = done;
                    return [];
                }

                BijsturingRevisie? last = await LaatsteAsync(opdracht.Sleutel, token);
                Bijsturing? was = last?.Inhoud ?? known?.Nu;
                refused =
                    (last?.Nummer ?? 0) != opdracht.Versie
                        ? [Verouderd]
                        : Toets(was, opdracht.Inhoud, beeld);
                if (refused.Length > 0)
                {
                    return [];
                }

                key = opdracht.Sleutel ?? await NieuweSleutelAsync(token);
                var next = new BijsturingRevisie
                {
                    Sleutel = key,
                    Nummer = opdracht.Versie + 1,
                    Aanvraag = opdracht.Aanvraag,
                    Inhoud = MetAanleiding(opdracht.Inhoud, was, monitor),
                    Door = opdracht.Door,
                    Tijdstip = clock.GetUtcNow(),
                };
                db.Add(next);
                return [Gebeurtenis(next, was)];
            },
            cancellationToken
        );
        return refused.Length > 0 ? refused : key!;
    }

    private static Fout Verouderd { get; } =
        new(
            "bijsturing.verouderd",
            null,
            "Iemand anders heeft deze bijsturing intussen gewijzigd. Lees eerst wat er nu staat en vul daarna opnieuw in."
        );

    private static Fout Onbekend(string key) =>
        new("bijsturing.onbekend", null, $"Er is geen bijsturing {key}.");

    private static BijsturingStand? Bekend(BijsturingBeeld beeld, BijsturingOpdracht opdracht) =>
        opdracht.Sleutel is { } key ? beeld.OpSleutel.GetValueOrDefault(key) : null;

    private Fout[] Toets(Bijsturing? was, Bijsturing now, BijsturingBeeld beeld)
    {
        string? unknown = now.Doelen.FirstOrDefault(goal => beeld.Doel(goal) is null);
        return unknown is not null
            ? [new Fout("bijsturing.doel", "doel", $"Er is geen doel '{unknown}'. Kies een doel.")]
            : BijsturingRegels.Toets(
                new Wijziging(
                    was,
                    now,
                    now.Doelen.Count > 0
                        ? beeld.Doel(now.Doelen[0])!.Staat
                        : Doelstaat.NietTeZeggen,
                    Vandaag
                )
            );
    }

    private Task<string?> AlGedaanAsync(BijsturingOpdracht opdracht, CancellationToken token) =>
        db.Set<BijsturingRevisie>()
            .Where(row => row.Aanvraag == opdracht.Aanvraag && row.Door == opdracht.Door)
            .Select(row => row.Sleutel)
            .FirstOrDefaultAsync(token);

    private async Task<BijsturingRevisie?> LaatsteAsync(string? key, CancellationToken token) =>
        key is null
            ? null
            : await db.Set<BijsturingRevisie>()
                .AsNoTracking()
                .Where(row => row.Sleutel == key)
                .OrderByDescending(row => row.Nummer)
                .FirstOrDefaultAsync(token);

    private async Task<string> NieuweSleutelAsync(CancellationToken token)
    {
        int count = await db.Set<BijsturingRevisie>()
            .Where(row => row.Nummer == 1 && row.Sleutel.StartsWith(Eigen))
            .CountAsync(token);
        return $"{Eigen}{count + 1:000}";
    }

    /// <summary>What gave the reason stays as it was on the first day.</summary>
    private Bijsturing MetAanleiding(Bijsturing now, Bijsturing? was, MonitorBeeld monitor) =>
        was is not null
            ? now with
            {
                Indicatoren = was.Indicatoren,
                Oordeel = was.Oordeel,
                AanleidingOp = was.AanleidingOp,
                Aanleiding = was.Aanleiding,
            }
            : now with
            {
                AanleidingOp = Vandaag,
                Oordeel = now
                    .Indicatoren.Select(key =>
                        monitor.OpSleutel.GetValueOrDefault(key)?.GetoondWoord
                    )
                    .FirstOrDefault(),
            };

    private static AuditEvent Gebeurtenis(BijsturingRevisie next, Bijsturing? was) =>
        new(
            next.Door,
            was?.Staat == next.Inhoud.Staat
                ? "bijsturing gewijzigd"
                : $"bijsturing {BijsturingTekst.StaatNl(next.Inhoud.Staat)}",
            $"bijsturing/{next.Sleutel}",
            next.Inhoud.RedenVervallen ?? next.Inhoud.Titel
        );
}
