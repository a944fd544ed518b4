using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Vakwerk.Platform.Imports;

/// <summary>Which version of a shipped register was read. A restart reads it again only when a new version ships, so that it never undoes what was imported since.</summary>
public sealed class MeegeleverdBestand
{
    public required string Bestand { get; init; }

    public required string Sha256 { get; set; }

    internal static string Hash(ImportFile file) =>
        Convert.ToHexStringLower(SHA256.HashData(file.Content));
}

internal sealed class MeegeleverdBestandConfiguration : IEntityTypeConfiguration<MeegeleverdBestand>
{
    public void Configure(EntityTypeBuilder<MeegeleverdBestand> builder)
    {
        builder.ToTable("meegeleverd_bestand");
        builder.HasKey(item => item.Bestand);
        builder.Property(item => item.Bestand).HasMaxLength(160);
        builder.Property(item => item.Sha256).HasMaxLength(64);
    }
}
