using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Platform.Audit;

/// <summary>What happened: who did what to which thing, and why.</summary>
/// <param name="Actor">Account name, <c>systeem</c>, or <c>opdrachtregel</c>. Never more personal than needed.</param>
/// <param name="Action">Dutch verb phrase, for example <c>register ingelezen</c>.</param>
/// <param name="Subject">Kind and key of the thing, for example <c>import/12</c>.</param>
/// <param name="Reason">Why, or the outcome in numbers.</param>
public sealed record AuditEvent(string Actor, string Action, string Subject, string Reason);

/// <summary>One row of the chain. Its hash covers its content and the hash of the row before it.</summary>
public sealed class AuditRegel
{
    public long Nummer { get; init; }
    public DateTimeOffset Tijdstip { get; init; }
    public required string Actor { get; init; }
    public required string Action { get; init; }
    public required string Subject { get; init; }
    public required string Reason { get; init; }
    public required string VorigeHash { get; init; }
    public required string Hash { get; init; }

    internal string BerekenHash()
    {
        // Lengths before the fields: no two different rows can read the same.
        var text = new StringBuilder();
        foreach (
            string field in (string[])
                [
                    Nummer.ToString(CultureInfo.InvariantCulture),
                    Tijdstip.UtcTicks.ToString(CultureInfo.InvariantCulture),
                    Actor,
                    Action,
                    Subject,
                    Reason,
                    VorigeHash,
                ]
        )
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.Length}:{field};");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

/// <summary>The end of the chain, kept apart so that cutting off the last rows shows.</summary>
public sealed class AuditKop
{
    public int Id { get; init; } = 1;
    public long Nummer { get; set; }
    public required string Hash { get; set; }

    /// <summary>Number of the last row that changed something which public pages show.</summary>
    public long Inhoud { get; set; }
}

internal sealed class AuditConfiguration
    : IEntityTypeConfiguration<AuditRegel>,
        IEntityTypeConfiguration<AuditKop>
{
    public void Configure(EntityTypeBuilder<AuditRegel> builder)
    {
        builder.ToTable("audit_regel");
        builder.HasKey(regel => regel.Nummer);
        builder.Property(regel => regel.Nummer).ValueGeneratedNever();
        builder.Property(regel => regel.Hash).HasMaxLength(64);
        builder.Property(regel => regel.VorigeHash).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<AuditKop> builder)
    {
        builder.ToTable("audit_kop");
        builder.Property(kop => kop.Id).ValueGeneratedNever();
        builder.Property(kop => kop.Hash).HasMaxLength(64);
    }
}

/// <summary>Appends to the chain and checks it.</summary>
public sealed class AuditLog(TimeProvider clock)
{
    public static readonly string Begin = new('0', 64);

    internal async Task AppendAsync(
        VakwerkDbContext db,
        IReadOnlyList<AuditEvent> events,
        CancellationToken cancellationToken
    )
    {
        // An end that this context still knows from an earlier change may be old: others wrote since.
        foreach (EntityEntry<AuditKop> known in db.ChangeTracker.Entries<AuditKop>().ToList())
        {
            known.State = EntityState.Detached;
        }

        AuditKop? kop = await db.Set<AuditKop>().SingleOrDefaultAsync(cancellationToken);
        if (kop is null)
        {
            kop = new AuditKop { Hash = Begin };
            db.Add(kop);
        }

        foreach (AuditEvent item in events)
        {
            AuditRegel regel = Make(kop.Nummer + 1, kop.Hash, item);
            db.Add(regel);
            kop.Nummer = regel.Nummer;
            kop.Hash = regel.Hash;
        }

        if (
            db
                .ChangeTracker.Entries<IInhoud>()
                .Any(entry =>
                    entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                )
        )
        {
            kop.Inhoud = kop.Nummer;
        }
    }

    /// <summary>Walks the whole chain. Every difference is reported, not only the first.</summary>
    public static async Task<AuditVerification> VerifyAsync(
        VakwerkDbContext db,
        CancellationToken cancellationToken = default
    )
    {
        var findings = new List<string>();
        long expected = 1;
        string previous = Begin;
        await foreach (
            AuditRegel regel in db.Set<AuditRegel>()
                .AsNoTracking()
                .OrderBy(regel => regel.Nummer)
                .AsAsyncEnumerable()
                .WithCancellation(cancellationToken)
        )
        {
            if (regel.Nummer != expected)
            {
                findings.Add($"Regel {expected} tot en met {regel.Nummer - 1} ontbreekt.");
            }

            if (regel.BerekenHash() != regel.Hash)
            {
                findings.Add(
                    $"Regel {regel.Nummer} is veranderd: de inhoud past niet bij de hash."
                );
            }

            if (regel.VorigeHash != previous && regel.Nummer == expected)
            {
                findings.Add(
                    $"Regel {regel.Nummer} sluit niet aan op de regel ervoor: er is een regel veranderd of van plaats verwisseld."
                );
            }

            previous = regel.Hash;
            expected = regel.Nummer + 1;
        }

        AuditKop? kop = await db.Set<AuditKop>()
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        if ((kop?.Nummer ?? 0) != expected - 1 || (kop?.Hash ?? Begin) != previous)
        {
            findings.Add(
                $"Het einde van het logboek klopt niet: volgens de kop zijn er {kop?.Nummer ?? 0} regels, gevonden zijn er {expected - 1}."
            );
        }

        return new AuditVerification(expected - 1, previous, findings);
    }

    private AuditRegel Make(long number, string previous, AuditEvent item)
    {
        var draft = new AuditRegel
        {
            Nummer = number,
            Tijdstip = clock.GetUtcNow(),
            Actor = item.Actor,
            Action = item.Action,
            Subject = item.Subject,
            Reason = item.Reason,
            VorigeHash = previous,
            Hash = "",
        };
        return new AuditRegel
        {
            Nummer = draft.Nummer,
            Tijdstip = draft.Tijdstip,
            Actor = draft.Actor,
            Action = draft.Action,
            Subject = draft.Subject,
            Reason = draft.Reason,
            VorigeHash = draft.VorigeHash,
            Hash = draft.BerekenHash(),
        };
    }
}

/// <summary>Outcome of a check: how many rows, the hash at the end (to compare with one kept elsewhere), and what is wrong.</summary>
public sealed record AuditVerification(long Rows, string Head, IReadOnlyList<string> Findings)
{
    public bool Intact => Findings.Count == 0;
}
