using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Platform.Imports;

/// <summary>
/// A row of a register as it was known from some day on. Rows are never changed: a correction is a next revision,
/// and a row that left the register is a last revision that says so.
/// </summary>
public abstract class Revisie : IInhoud
{
    public long Id { get; private set; }

    /// <summary>Key within the register, the same over all revisions.</summary>
    public string Sleutel { get; internal set; } = "";

    /// <summary>1 for the first, then counting up.</summary>
    public int Nummer { get; internal set; }

    /// <summary>The day from which the public could know this: the date of its source, and for a correction the day it was made.</summary>
    public DateOnly BekendSinds { get; internal set; }

    public DateTimeOffset Vastgelegd { get; internal set; }

    /// <summary>True when the row left the register with this revision.</summary>
    public bool Vervallen { get; internal set; }

    /// <summary>Order in the file, for readers who know the register by heart.</summary>
    public int Volgorde { get; internal set; }

    /// <summary>Hash of the fields as read, to see whether a file brings something new.</summary>
    public string InhoudHash { get; internal set; } = "";

    internal static string Hash(IEnumerable<string> fields) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', fields)))
        )[..32];
}

public static class Revisies
{
    internal const int MaxSleutel = 80;

    /// <summary>The register as it was known on a day: of each key the newest revision known by then, without rows that had left.</summary>
    public static IQueryable<T> BekendOp<T>(this IQueryable<T> rows, DateOnly stand)
        where T : Revisie =>
        rows.Where(row =>
            row.BekendSinds <= stand
            && !row.Vervallen
            && !rows.Any(later =>
                later.Sleutel == row.Sleutel
                && later.Nummer > row.Nummer
                && later.BekendSinds <= stand
            )
        );

    /// <summary>The rows of a register as known on a day, in the order of its file, only to be read.</summary>
    public static Task<List<T>> RijenAsync<T>(
        this VakwerkDbContext db,
        DateOnly stand,
        CancellationToken cancellationToken
    )
        where T : Revisie
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<T>()
            .AsNoTracking()
            .BekendOp(stand)
            .OrderBy(row => row.Volgorde)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Table name, key and index every register needs.</summary>
    public static EntityTypeBuilder<T> IsRegister<T>(
        this EntityTypeBuilder<T> builder,
        string table
    )
        where T : Revisie
    {
        builder.ToTable(table);
        builder.Property(row => row.Sleutel).HasMaxLength(MaxSleutel);
        builder.Property(row => row.InhoudHash).HasMaxLength(32);
        builder.HasIndex(row => new { row.Sleutel, row.Nummer }).IsUnique();
        return builder;
    }
}
