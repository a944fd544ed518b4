using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Domain.Instellingen;

internal enum InstellingStatus
{
    Actief,
    InFusie,
    Gesloten,
}

/// <summary>A school for vocational education, open or merged into another. Its key is the BRIN number: a name is not unique.</summary>
internal sealed class Instelling : Revisie
{
    public string Brin => Sleutel;

    public required string Naam { get; init; }

    /// <summary>As DUO spells it: cut off at 25 characters.</summary>
    public required string NaamDuo { get; init; }

    /// <summary>Earlier names and other spellings, so that people find the school they remember.</summary>
    public IReadOnlyList<string> Aliassen { get; init; } = [];

    /// <summary>roc or beroepscollege; null when the sources do not say.</summary>
    public string? Soort { get; init; }

    /// <summary>False when no official source was seen for <see cref="Soort"/>.</summary>
    public bool SoortGecontroleerd { get; init; }

    /// <summary>roc, aoc, vakinstelling or overig, as DUO had it in 2019.</summary>
    public string? Soort2019 { get; init; }

    public required string Plaats { get; init; }

    public required string GemeenteCode { get; init; }

    public InstellingStatus Status { get; init; }

    public DateOnly? GeslotenOp { get; init; }

    /// <summary>BRIN numbers of the schools that took over the students.</summary>
    public IReadOnlyList<string> OpgegaanIn { get; init; } = [];

    public string? FusieNotitie { get; init; }

    public bool FusieGecontroleerd { get; init; }

    public required string Bron { get; init; }

    public DateOnly Sinds { get; init; }
}

internal sealed class InstellingConfiguration : IEntityTypeConfiguration<Instelling>
{
    public void Configure(EntityTypeBuilder<Instelling> builder)
    {
        builder.IsRegister("instelling");
        builder.Ignore(row => row.Brin);
        builder.Ignore(row => row.Sinds);
        builder.Property(row => row.Status).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Aliassen).AsJsonList();
        builder.Property(row => row.OpgegaanIn).AsJsonList();
    }
}
