using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Domain.Datasets;

internal enum VersieStaat
{
    /// <summary>Read and screened; nobody but its makers sees it.</summary>
    Concept,

    /// <summary>Offered to the second person.</summary>
    TerVaststelling,

    /// <summary>Approved; waits for its moment.</summary>
    Vastgesteld,

    Gepubliceerd,

    /// <summary>Still to be read where it is cited; there is a newer one.</summary>
    Vervangen,

    Ingetrokken,

    /// <summary>A draft that was thrown away: its figures are gone.</summary>
    Weggegooid,
}

/// <summary>One reading of the files of a data set. What was read never changes; only its state does.</summary>
internal sealed class DatasetVersie : IInhoud
{
    public long Id { get; private set; }

    /// <summary>Name of the data set: <c>studenten-per-instelling</c>.</summary>
    public required string Dataset { get; init; }

    /// <summary>Number with three parts: 1.2.0.</summary>
    public required string Nummer { get; init; }

    public VersieStaat Staat { get; set; }

    public required string Titel { get; init; }

    public required string TitelEn { get; init; }

    public required string Uitgever { get; init; }

    public required string Licentie { get; init; }

    /// <summary>Who or what is counted.</summary>
    public required string Populatie { get; init; }

    public string? BronAdres { get; init; }

    /// <summary>Names of the files, with a bar between them.</summary>
    public required string Bestand { get; init; }

    /// <summary>Hash of the bytes; of the hashes when there is more than one file.</summary>
    public required string Sha256 { get; init; }

    public long Bytes { get; init; }

    public required string IngelezenDoor { get; init; }

    public DateTimeOffset IngelezenOp { get; init; }

    /// <summary>Observations: cells that say something.</summary>
    public long Rijen { get; init; }

    public required string Indeling { get; init; }

    public required string IndelingHash { get; init; }

    /// <summary>Codes of each dimension, in the order of the columns of the blocks.</summary>
    public required IReadOnlyList<Dimension> Dimensies { get; init; }

    public required IReadOnlyList<Measure> Maten { get; init; }

    /// <summary>Hash of the mask that goes over the figures for readers; null without one. Chosen in the draft and then fixed.</summary>
    public string? Masker { get; set; }

    /// <summary>Cells in that mask.</summary>
    public int MaskerCellen { get; set; }

    /// <summary>Published, or was: what anybody may read.</summary>
    public bool Openbaar => Staat is VersieStaat.Gepubliceerd or VersieStaat.Vervangen;
}

internal sealed class DatasetVersieConfiguration : IEntityTypeConfiguration<DatasetVersie>
{
    public void Configure(EntityTypeBuilder<DatasetVersie> builder)
    {
        builder.ToTable("dataset_versie");
        builder.Ignore(row => row.Openbaar);
        builder.Property(row => row.Dataset).HasMaxLength(80);
        builder.Property(row => row.Nummer).HasMaxLength(24);
        builder.Property(row => row.Staat).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Sha256).HasMaxLength(64);
        builder.Property(row => row.IndelingHash).HasMaxLength(64);
        builder.Property(row => row.Masker).HasMaxLength(64);
        builder.Property(row => row.Dimensies).AsJsonList();
        builder.Property(row => row.Maten).AsJsonList();
        builder.HasIndex(row => new { row.Dataset, row.Nummer }).IsUnique();
    }
}
