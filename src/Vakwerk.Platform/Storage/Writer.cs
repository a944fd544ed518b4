using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Vakwerk.Platform.Audit;

namespace Vakwerk.Platform.Storage;

/// <summary>One writer at a time within this process; SQLite has one anyway, and the audit chain needs an order.</summary>
public sealed class WriteLock : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    public void Dispose() => gate.Dispose();

    internal async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        return new Release(gate);
    }

    private sealed class Release(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}

/// <summary>Raised after a change is safely stored, so that caches and the search index can follow.</summary>
public interface IChangeListener
{
    void Changed();
}

/// <summary>The only way to change something: work and its audit events are stored together, or not at all.</summary>
public sealed class Writer(
    VakwerkDbContext db,
    WriteLock gate,
    AuditLog audit,
    IEnumerable<IChangeListener> listeners
)
{
    /// <summary>Stores the work and lets readers know that what they keep in memory may be old.</summary>
    /// <param name="work">Changes the tracked entities and names what happened. No event means that nothing changed: everything is rolled back.</param>
    public async Task<IReadOnlyList<AuditEvent>> RunAsync(
        Func<CancellationToken, Task<IReadOnlyList<AuditEvent>>> work,
        CancellationToken cancellationToken = default
    )
    {
        IReadOnlyList<AuditEvent> events = await RunQuietlyAsync(work, cancellationToken);
        if (events.Count > 0)
        {
            foreach (IChangeListener listener in listeners)
            {
                listener.Changed();
            }
        }

        return events;
    }

    /// <summary>For accounts and jobs: as <see cref="RunAsync"/>, but no page of the site shows them from memory, so nobody needs to know.</summary>
    public async Task<IReadOnlyList<AuditEvent>> RunQuietlyAsync(
        Func<CancellationToken, Task<IReadOnlyList<AuditEvent>>> work,
        CancellationToken cancellationToken = default
    )
    {
        using IDisposable entered = await gate.EnterAsync(cancellationToken);
        await using IDbContextTransaction transaction = await BeginAsync(cancellationToken);
        try
        {
            IReadOnlyList<AuditEvent> events = await work(cancellationToken);
            if (events.Count == 0)
            {
                await transaction.RollbackAsync(cancellationToken);
                db.ChangeTracker.Clear();
                return events;
            }

            await audit.AppendAsync(db, events, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return events;
        }
        catch
        {
            // What was not stored must not slip along with the next change.
            db.ChangeTracker.Clear();
            throw;
        }
    }

    private async Task<IDbContextTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        // Serializable makes SQLite take the write lock at once (BEGIN IMMEDIATE) instead of failing halfway.
        if (db.Database.IsSqlite())
        {
            return await db.Database.BeginTransactionAsync(
                IsolationLevel.Serializable,
                cancellationToken
            );
        }

        IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(
            cancellationToken
        );
        await db.Database.ExecuteSqlRawAsync(
            "SELECT pg_advisory_xact_lock(31524)",
            cancellationToken
        );
        return transaction;
    }
}
