using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Vakwerk.Monitor.Domain.Datasets;

internal enum BevindingErnst
{
    /// <summary>Stops the import.</summary>
    Fout,

    /// <summary>Needs an explanation before publication.</summary>
    Waarschuwing,

    /// <summary>Good to know.</summary>
    Melding,
}

/// <summary>What the screening of a file found: once for all lines where it is so.</summary>
internal sealed class DatasetBevinding
{
    public long Id { get; private set; }

    public long VersieId { get; init; }

    public BevindingErnst Ernst { get; init; }

    /// <summary>For programs: <c>brin.onbekend</c>.</summary>
    public required string Code { get; init; }

    public string? Kolom { get; init; }

    public string? Waarde { get; init; }

    /// <summary>The first lines, with commas.</summary>
    public required string Regels { get; init; }

    /// <summary>How often it occurs, on all lines.</summary>
    public long Aantal { get; init; }

    /// <summary>Dutch sentence: what was found and what to do.</summary>
    public required string Tekst { get; init; }

    /// <summary>Why a warning is no reason not to publish.</summary>
    public string? Toelichting { get; set; }

    public string? ToegelichtDoor { get; set; }

    public DateTimeOffset? ToegelichtOp { get; set; }
}

internal sealed class DatasetBevindingConfiguration : IEntityTypeConfiguration<DatasetBevinding>
{
    public void Configure(EntityTypeBuilder<DatasetBevinding> builder)
    {
        builder.ToTable("dataset_bevinding");
        builder.Property(row => row.Ernst).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Code).HasMaxLength(40);
        builder
            .HasOne<DatasetVersie>()
            .WithMany()
            .HasForeignKey(row => row.VersieId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
