using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Vakwerk.Platform.Jobs;

public enum TaakStatus
{
    Wacht,
    Bezig,
    Klaar,
    Mislukt,
}

/// <summary>Work to be done in the background. It is a row, so that it survives a restart and several nodes can share it.</summary>
public sealed class Taak
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Says which handler does it, for example <c>logboek.controleren</c>.</summary>
    public required string Soort { get; init; }

    /// <summary>The same work is never in the queue twice: a second row with this key is not added.</summary>
    public required string Sleutel { get; init; }

    /// <summary>What the handler needs to know, as JSON.</summary>
    public required string Inhoud { get; init; }

    public TaakStatus Status { get; set; }

    public int Pogingen { get; set; }

    public DateTimeOffset Gemaakt { get; init; }

    /// <summary>Not before this moment.</summary>
    public DateTimeOffset NaTijdstip { get; set; }

    /// <summary>Until then the worker that took it is trusted to be alive.</summary>
    public DateTimeOffset? LeaseTot { get; set; }

    /// <summary>The worker that took it.</summary>
    public Guid? Eigenaar { get; set; }

    public DateTimeOffset? Afgerond { get; set; }

    /// <summary>Dutch sentence: what went wrong the last time.</summary>
    public string? LaatsteFout { get; set; }
}

internal sealed class TaakConfiguration : IEntityTypeConfiguration<Taak>
{
    public void Configure(EntityTypeBuilder<Taak> builder)
    {
        builder.ToTable("taak");
        builder.Property(taak => taak.Soort).HasMaxLength(80);
        builder.Property(taak => taak.Sleutel).HasMaxLength(160);
        builder.Property(taak => taak.Status).HasConversion<string>().HasMaxLength(10);
        builder.HasIndex(taak => new { taak.Soort, taak.Sleutel }).IsUnique();
        builder.HasIndex(taak => new { taak.Status, taak.NaTijdstip });
    }
}

/// <summary>Does one kind of work. It may run twice for one job, after a crash: the second time must do no harm.</summary>
public interface ITaakHandler
{
    /// <summary>Kind of job, for example <c>logboek.controleren</c>.</summary>
    string Soort { get; }

    /// <summary>Name for the administrator.</summary>
    string Nl { get; }

    string En { get; }

    /// <summary>Once a day at this time (of the machine), or null when it is only done on request.</summary>
    TimeOnly? Dagelijks => null;

    Task RunAsync(Taak taak, CancellationToken cancellationToken);
}

/// <summary>A job that cannot be done, with a Dutch sentence for the administrator.</summary>
public sealed class TaakMisluktException(string tekst) : Exception(tekst);
