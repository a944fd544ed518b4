using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Monitor.Domain;

/// <summary>A verdict that somebody at OCW put beside the computed one, or its withdrawal. Rows are only added: the last one counts.</summary>
internal sealed class OordeelOverrule : IInhoud
{
    public const int MinReden = 40;
    public const int MaxReden = 1000;

    public long Id { get; private set; }
    public required string Indicator { get; init; }

    /// <summary>Null means: the earlier overrule is withdrawn.</summary>
    public OordeelWoord? Woord { get; init; }
    public required string Reden { get; init; }
    public required string Door { get; init; }
    public DateTimeOffset Tijdstip { get; init; }
}

internal sealed class OordeelOverruleConfiguration : IEntityTypeConfiguration<OordeelOverrule>
{
    public void Configure(EntityTypeBuilder<OordeelOverrule> builder)
    {
        builder.ToTable("oordeel_overrule");
        builder.Property(row => row.Indicator).HasMaxLength(80);
        builder.Property(row => row.Woord).HasConversion<string>().HasMaxLength(40);
        builder.Property(row => row.Reden).HasMaxLength(OordeelOverrule.MaxReden);
        builder.Property(row => row.Door).HasMaxLength(80);
        builder.HasIndex(row => row.Indicator);
    }
}
