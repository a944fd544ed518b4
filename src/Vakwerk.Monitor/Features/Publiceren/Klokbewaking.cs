using Microsoft.EntityFrameworkCore;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Jobs;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Features.Publiceren;

/// <summary>
/// Notices that the clock of the machine jumped. An embargo trusts the clock; when the clock runs away from the time that
/// passed, or stands days after the last thing that was recorded, publication waits for a person.
/// </summary>
internal sealed class Klokbewaking(TimeProvider clock)
{
    /// <summary>A clock that is set right moves by seconds.</summary>
    public static readonly TimeSpan Speling = TimeSpan.FromMinutes(2);

    /// <summary>The program records something every day that it runs.</summary>
    public static readonly TimeSpan Stilte = TimeSpan.FromDays(3);

    private readonly DateTimeOffset begin = clock.GetUtcNow();
    private readonly long at = clock.GetTimestamp();

    /// <summary>Why the clock cannot be trusted now, or null.</summary>
    public async Task<string?> BezwaarAsync(
        VakwerkDbContext db,
        CancellationToken cancellationToken
    )
    {
        TimeSpan jump = clock.GetUtcNow() - begin - clock.GetElapsedTime(at);
        if (jump.Duration() > Speling)
        {
            string way = jump > TimeSpan.Zero ? "vooruit" : "achteruit";
            return $"De klok van de computer is {Duur(jump.Duration())} {way} gesprongen terwijl het programma liep.";
        }

        DateTimeOffset? job = await db.Set<Taak>()
            .Where(taak => taak.Afgerond < begin)
            .MaxAsync(taak => taak.Afgerond, cancellationToken);
        DateTimeOffset? row = await db.Set<AuditRegel>()
            .Where(regel => regel.Tijdstip < begin)
            .OrderByDescending(regel => regel.Nummer)
            .Select(regel => (DateTimeOffset?)regel.Tijdstip)
            .FirstOrDefaultAsync(cancellationToken);
        DateTimeOffset? last = job > row || row is null ? job : row;
        return last is { } known && begin - known > Stilte
            ? $"De klok stond bij de start van het programma {Duur(begin - known)} na het laatste dat is vastgelegd."
            : null;
    }

    private static string Duur(TimeSpan span) =>
        span.TotalDays >= 2 ? $"{span.TotalDays:0} dagen"
        : span.TotalHours >= 2 ? $"{span.TotalHours:0} uur"
        : $"{span.TotalMinutes:0} minuten";
}
