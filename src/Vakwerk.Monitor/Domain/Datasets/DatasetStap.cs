using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Vakwerk.Monitor.Domain.Datasets;

internal enum StapSoort
{
    /// <summary>More cells are hidden, so that the others cannot be worked out.</summary>
    Afgeschermd,
    Ingediend,
    Teruggestuurd,
    Vastgesteld,

    /// <summary>Not published at its moment, because the clock of the machine could not be trusted.</summary>
    Aangehouden,

    /// <summary>Somebody looked at the clock and found it right.</summary>
    KlokBevestigd,
    Gepubliceerd,
    Vervangen,
    Ingetrokken,

    /// <summary>Thrown away before anybody else saw it.</summary>
    Weggegooid,
}

/// <summary>What happened to a version on its way to the reader. Only ever added.</summary>
internal sealed class DatasetStap
{
    public long Id { get; private set; }

    public long VersieId { get; init; }

    public StapSoort Soort { get; init; }

    /// <summary>Account, or <c>systeem</c>.</summary>
    public required string Door { get; init; }

    public DateTimeOffset Op { get; init; }

    /// <summary>What changed, why it was sent back, or why it was withdrawn.</summary>
    public required string Tekst { get; init; }

    /// <summary>For an approved version: nothing of it can be reached before this moment.</summary>
    public DateTimeOffset? Moment { get; init; }
}

internal sealed class DatasetStapConfiguration : IEntityTypeConfiguration<DatasetStap>
{
    public void Configure(EntityTypeBuilder<DatasetStap> builder)
    {
        builder.ToTable("dataset_stap");
        builder.Property(row => row.Soort).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Door).HasMaxLength(80);
        builder
            .HasOne<DatasetVersie>()
            .WithMany()
            .HasForeignKey(row => row.VersieId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
