using Microsoft.EntityFrameworkCore;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Platform.Jobs;

/// <summary>
/// The queue: one table. Every step is one statement, so it cannot be half done, and two workers cannot take the same job:
/// SQLite has one writer, PostgreSQL skips rows that another transaction holds.
/// </summary>
public sealed class Wachtrij(VakwerkDbContext db, TimeProvider clock)
{
    public const int MaxPogingen = 6;

    /// <summary>How long a worker may be silent before another takes over.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>How long finished jobs can be looked at.</summary>
    private static readonly TimeSpan Bewaren = TimeSpan.FromDays(30);

    /// <summary>Adds a job, unless one with this key is there already.</summary>
    /// <returns>True when it was added.</returns>
    public async Task<bool> ZetAsync(
        string soort,
        string sleutel,
        string inhoud = "{}",
        DateTimeOffset? naTijdstip = null,
        CancellationToken cancellationToken = default
    )
    {
        DateTimeOffset now = clock.GetUtcNow();
        int added = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO taak ("Id", "Soort", "Sleutel", "Inhoud", "Status", "Pogingen", "Gemaakt", "NaTijdstip")
            VALUES ({Guid.CreateVersion7()}, {soort}, {sleutel}, {inhoud}, {nameof(
                TaakStatus.Wacht
            )}, 0, {now.UtcTicks}, {(naTijdstip ?? now).UtcTicks})
            ON CONFLICT DO NOTHING
            """,
            cancellationToken
        );
        return added > 0;
    }

    /// <summary>Takes the job that waited longest, also one whose worker died; null when there is nothing to do.</summary>
    public async Task<Taak?> NeemAsync(Guid eigenaar, CancellationToken cancellationToken = default)
    {
        long now = clock.GetUtcNow().UtcTicks;
        long until = now + Lease.Ticks;
        FormattableString take = db.Database.IsSqlite()
            ? (FormattableString)
                $"""
                    UPDATE taak SET "Status" = 'Bezig', "Pogingen" = "Pogingen" + 1, "Eigenaar" = {eigenaar}, "LeaseTot" = {until}
                    WHERE "Id" = (SELECT "Id" FROM taak
                        WHERE ("Status" = 'Wacht' AND "NaTijdstip" <= {now}) OR ("Status" = 'Bezig' AND "LeaseTot" < {now})
                        ORDER BY "NaTijdstip" LIMIT 1)
                    RETURNING *
                    """
            : $"""
                UPDATE taak SET "Status" = 'Bezig', "Pogingen" = "Pogingen" + 1, "Eigenaar" = {eigenaar}, "LeaseTot" = {until}
                WHERE "Id" = (SELECT "Id" FROM taak
                    WHERE ("Status" = 'Wacht' AND "NaTijdstip" <= {now}) OR ("Status" = 'Bezig' AND "LeaseTot" < {now})
                    ORDER BY "NaTijdstip" LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING *
                """;
        List<Taak> taken = await db.Set<Taak>()
            .FromSqlInterpolated(take)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return taken.SingleOrDefault();
    }

    /// <summary>Says that the worker is still alive.</summary>
    /// <returns>False when another worker has taken over.</returns>
    public async Task<bool> VerlengAsync(Taak taak, CancellationToken cancellationToken) =>
        await Mine(taak)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.LeaseTot, clock.GetUtcNow() + Lease),
                cancellationToken
            ) > 0;

    public async Task<bool> KlaarAsync(Taak taak, CancellationToken cancellationToken) =>
        await Mine(taak)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.Status, TaakStatus.Klaar)
                        .SetProperty(row => row.Afgerond, clock.GetUtcNow())
                        .SetProperty(row => row.LaatsteFout, (string?)null),
                cancellationToken
            ) > 0;

    /// <summary>Tries again later, each time four times as late; after the last attempt the administrator decides.</summary>
    public async Task<bool> MisluktAsync(
        Taak taak,
        string fout,
        CancellationToken cancellationToken
    )
    {
        DateTimeOffset now = clock.GetUtcNow();
        bool again = taak.Pogingen < MaxPogingen;
        DateTimeOffset next = now + TimeSpan.FromSeconds(15 * Math.Pow(4, taak.Pogingen));
        return await Mine(taak)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(
                                row => row.Status,
                                again ? TaakStatus.Wacht : TaakStatus.Mislukt
                            )
                            .SetProperty(row => row.NaTijdstip, again ? next : now)
                            .SetProperty(row => row.Afgerond, again ? null : now)
                            .SetProperty(row => row.LaatsteFout, fout),
                    cancellationToken
                ) > 0;
    }

    /// <summary>The administrator lets a failed job start again.</summary>
    public async Task<bool> OpnieuwAsync(Guid id, CancellationToken cancellationToken = default) =>
        await db.Set<Taak>()
            .Where(taak => taak.Id == id && taak.Status == TaakStatus.Mislukt)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(taak => taak.Status, TaakStatus.Wacht)
                        .SetProperty(taak => taak.Pogingen, 0)
                        .SetProperty(taak => taak.Afgerond, (DateTimeOffset?)null)
                        .SetProperty(taak => taak.NaTijdstip, clock.GetUtcNow()),
                cancellationToken
            ) > 0;

    public Task<List<Taak>> LaatsteAsync(
        int aantal,
        CancellationToken cancellationToken = default
    ) =>
        db.Set<Taak>()
            .AsNoTracking()
            .OrderByDescending(taak => taak.Gemaakt)
            .Take(aantal)
            .ToListAsync(cancellationToken);

    internal Task OpruimenAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset before = clock.GetUtcNow() - Bewaren;
        return db.Set<Taak>()
            .Where(taak => taak.Status == TaakStatus.Klaar && taak.Afgerond < before)
            .ExecuteDeleteAsync(cancellationToken);
    }

    private IQueryable<Taak> Mine(Taak taak) =>
        db.Set<Taak>()
            .Where(row =>
                row.Id == taak.Id && row.Status == TaakStatus.Bezig && row.Eigenaar == taak.Eigenaar
            );
}
