using Microsoft.EntityFrameworkCore;

namespace Vakwerk.Platform.Storage;

/// <summary>Brings the tables up to date.</summary>
public static class Schema
{
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// EF guards migrations of SQLite with a row. A process that is killed halfway leaves it behind, and every later start would wait for ever.
    /// A lock on a file ends with the process that holds it; whoever holds it may remove such a row.
    /// </summary>
    public static async Task BijwerkenAsync(
        VakwerkDbContext db,
        StorageOptions storage,
        CancellationToken cancellationToken = default
    )
    {
        if (!db.Database.IsSqlite())
        {
            await db.Database.MigrateAsync(cancellationToken);
            return;
        }

        await using FileStream held = await HoldAsync(
            Path.Combine(storage.DataDirectory, "migrate.lock"),
            cancellationToken
        );
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await db.Database.ExecuteSqlRawAsync(
                """
                CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                DELETE FROM "__EFMigrationsLock";
                """,
                cancellationToken
            );
            await db.Database.MigrateAsync(cancellationToken);
        }
    }

    private static async Task<FileStream> HoldAsync(
        string file,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            try
            {
                return new FileStream(
                    file,
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None
                );
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(Wait, cancellationToken);
            }
        }
    }
}
