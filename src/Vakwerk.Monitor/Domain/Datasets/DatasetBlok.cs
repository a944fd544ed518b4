using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Vakwerk.Monitor.Domain.Datasets;

/// <summary>Some of the observations of a version: the system of record. Never changed after it was stored.</summary>
internal sealed class DatasetBlok
{
    public long VersieId { get; init; }

    /// <summary>Counts from 0.</summary>
    public int Nummer { get; init; }

    public int Rijen { get; init; }

    /// <summary>Columns with numbers of codes, and measures; compressed. See <c>Datasets/Columns/BlockCodec.cs</c>.</summary>
    public required byte[] Inhoud { get; init; }
}

internal sealed class DatasetBlokConfiguration : IEntityTypeConfiguration<DatasetBlok>
{
    public void Configure(EntityTypeBuilder<DatasetBlok> builder)
    {
        builder.ToTable("dataset_blok");
        builder.HasKey(row => new { row.VersieId, row.Nummer });
        builder
            .HasOne<DatasetVersie>()
            .WithMany()
            .HasForeignKey(row => row.VersieId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
