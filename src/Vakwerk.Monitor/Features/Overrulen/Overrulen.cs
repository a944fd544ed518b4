using Microsoft.EntityFrameworkCore;
using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Overrulen;

/// <summary>Puts a verdict of OCW beside the computed one, or withdraws it.</summary>
/// <param name="Woord">Null withdraws.</param>
/// <param name="Versie">Number of the last row that the writer saw, 0 for none.</param>
internal sealed record OverruleOpdracht(
    string Indicator,
    OordeelWoord? Woord,
    string Reden,
    long Versie,
    string Door
);

internal sealed class OverruleHandler(VakwerkDbContext db, Writer writer, TimeProvider clock)
{
    /// <summary>The number of the row that now counts.</summary>
    public async Task<Result<long>> VoerUitAsync(
        OverruleOpdracht opdracht,
        CancellationToken cancellationToken = default
    )
    {
        string reason = opdracht.Reden.Trim();
        if (Controleer(opdracht, reason) is { } wrong)
        {
            return wrong;
        }

        Fout? refused = null;
        OordeelOverrule? kept = null;
        await writer.RunAsync(
            async token =>
            {
                OordeelOverrule? last = await db.Set<OordeelOverrule>()
                    .Where(row => row.Indicator == opdracht.Indicator)
                    .OrderByDescending(row => row.Id)
                    .FirstOrDefaultAsync(token);
                if (last is not null && Dezelfde(last, opdracht, reason))
                {
                    kept = last;
                    return [];
                }

                refused = Weiger(opdracht, last);
                if (refused is not null)
                {
                    return [];
                }

                kept = new OordeelOverrule
                {
                    Indicator = opdracht.Indicator,
                    Woord = opdracht.Woord,
                    Reden = reason,
                    Door = opdracht.Door,
                    Tijdstip = clock.GetUtcNow(),
                };
                db.Add(kept);
                return
                [
                    new AuditEvent(
                        opdracht.Door,
                        opdracht.Woord is null ? "oordeel ingetrokken" : "oordeel overruled",
                        $"indicator/{opdracht.Indicator}",
                        reason
                    ),
                ];
            },
            cancellationToken
        );
        return refused is not null ? refused : kept!.Id;
    }

    private static Fout? Controleer(OverruleOpdracht opdracht, string reason) =>
        reason.Length < OordeelOverrule.MinReden
            ? new Fout(
                "overrule.reden-kort",
                "reden",
                $"De reden is te kort: {reason.Length} tekens. Schrijf minstens {OordeelOverrule.MinReden} tekens, zodat een lezer begrijpt waarom het berekende oordeel niet klopt."
            )
        : reason.Length > OordeelOverrule.MaxReden
            ? new Fout(
                "overrule.reden-lang",
                "reden",
                $"De reden is te lang: {reason.Length} tekens. Maak er hoogstens {OordeelOverrule.MaxReden} van."
            )
        : opdracht.Woord == OordeelWoord.GeenOordeel
            ? new Fout("overrule.woord", "woord", "Kies een oordeel, of trek het oordeel in.")
        : null;

    /// <summary>The same form sent twice is one verdict.</summary>
    private static bool Dezelfde(OordeelOverrule last, OverruleOpdracht opdracht, string reason) =>
        last.Woord == opdracht.Woord && last.Reden == reason && last.Door == opdracht.Door;

    private static Fout? Weiger(OverruleOpdracht opdracht, OordeelOverrule? last) =>
        (last?.Id ?? 0) != opdracht.Versie
            ? new Fout(
                "overrule.verouderd",
                null,
                "Iemand anders heeft dit oordeel intussen gewijzigd. Lees eerst wat er nu staat en stuur uw oordeel daarna opnieuw in."
            )
        : opdracht.Woord is null && last?.Woord is null
            ? new Fout("overrule.niets", "woord", "Er is geen oordeel van OCW om in te trekken.")
        : null;
}
