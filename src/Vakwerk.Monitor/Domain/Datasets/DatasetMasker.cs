using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Domain.Datasets;

/// <summary>How many cells of a table a mask hides.</summary>
internal sealed record MaskerAantal(string Tabel, string Maat, int Cellen);

/// <summary>The cells of a version that are hidden to protect others: what was chosen, how, when and by whom. Only ever added.</summary>
internal sealed class DatasetMasker
{
    public long Id { get; private set; }

    public long VersieId { get; init; }

    public required string Door { get; init; }

    public DateTimeOffset Op { get; init; }

    /// <summary>Method and its version.</summary>
    public required string Methode { get; init; }

    /// <summary>How long the choice took, in milliseconds.</summary>
    public long Duur { get; init; }

    /// <summary>Public tables that were taken into account.</summary>
    public required IReadOnlyList<string> Naast { get; init; }

    public required IReadOnlyList<MaskerAantal> Aantallen { get; init; }

    /// <summary>Hash of the content.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Rows and bounds by measure; see <see cref="Schrijf"/>.</summary>
    public required byte[] Inhoud { get; init; }

    public static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>For each measure the number of cells, then for each cell how far its row lies from the one before, and its bounds.</summary>
    public static byte[] Schrijf(IReadOnlyList<IReadOnlyList<MaskedCell>> masks)
    {
        using var bytes = new MemoryStream();
        using (var packed = new DeflateStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        using (var writer = new BinaryWriter(packed))
        {
            writer.Write7BitEncodedInt(masks.Count);
            foreach (IReadOnlyList<MaskedCell> mask in masks)
            {
                writer.Write7BitEncodedInt(mask.Count);
                int before = 0;
                foreach (MaskedCell cell in mask)
                {
                    writer.Write7BitEncodedInt(cell.Row - before);
                    writer.Write7BitEncodedInt(cell.Low);
                    writer.Write7BitEncodedInt(cell.High);
                    before = cell.Row;
                }
            }
        }

        return bytes.ToArray();
    }

    public static IReadOnlyList<IReadOnlyList<MaskedCell>> Lees(byte[] content)
    {
        using var packed = new DeflateStream(new MemoryStream(content), CompressionMode.Decompress);
        using var reader = new BinaryReader(packed);
        var masks = new MaskedCell[reader.Read7BitEncodedInt()][];
        for (int m = 0; m < masks.Length; m++)
        {
            masks[m] = new MaskedCell[reader.Read7BitEncodedInt()];
            int row = 0;
            for (int i = 0; i < masks[m].Length; i++)
            {
                row += reader.Read7BitEncodedInt();
                masks[m][i] = new(row, reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
            }
        }

        return masks;
    }
}

internal sealed class DatasetMaskerConfiguration : IEntityTypeConfiguration<DatasetMasker>
{
    public void Configure(EntityTypeBuilder<DatasetMasker> builder)
    {
        builder.ToTable("dataset_masker");
        builder.Property(row => row.Door).HasMaxLength(80);
        builder.Property(row => row.Methode).HasMaxLength(200);
        builder.Property(row => row.Sha256).HasMaxLength(64);
        builder.Property(row => row.Naast).AsJsonList();
        builder.Property(row => row.Aantallen).AsJsonList();
        builder
            .HasOne<DatasetVersie>()
            .WithMany()
            .HasForeignKey(row => row.VersieId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
