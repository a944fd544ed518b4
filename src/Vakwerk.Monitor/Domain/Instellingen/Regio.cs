using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Domain.Instellingen;

internal enum RegioSoort
{
    Provincie,
    Arbeidsmarktregio,
    Doorstroompuntregio,
}

/// <summary>A part of the country in one of three divisions. Key: PV and AM as CBS has them, DP for the doorstroompunt regions.</summary>
internal sealed class Regio : Revisie
{
    public string Code => Sleutel;

    public RegioSoort Soort { get; init; }

    public required string Naam { get; init; }

    /// <summary>Other spellings in use, such as Friesland for Fryslân.</summary>
    public IReadOnlyList<string> Aliassen { get; init; } = [];

    public DateOnly GeldigVanaf { get; init; }

    public required string Bron { get; init; }

    public bool Heet(string name) =>
        string.Equals(Naam, name, StringComparison.OrdinalIgnoreCase)
        || Aliassen.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>A municipality and the regions it belongs to. Key: GM and four digits, as CBS has it.</summary>
internal sealed class Gemeente : Revisie
{
    public string Code => Sleutel;

    public required string Naam { get; init; }

    public required string Provincie { get; init; }

    public required string Arbeidsmarktregio { get; init; }

    public required string Doorstroompuntregio { get; init; }

    /// <summary>Municipalities change region from time to time; this is the day from which this row holds.</summary>
    public DateOnly GeldigVanaf { get; init; }

    public required string Bron { get; init; }
}

internal sealed class RegioConfiguration : IEntityTypeConfiguration<Regio>
{
    public void Configure(EntityTypeBuilder<Regio> builder)
    {
        builder.IsRegister("regio");
        builder.Ignore(row => row.Code);
        builder.Property(row => row.Soort).HasConversion<string>().HasMaxLength(24);
        builder.Property(row => row.Aliassen).AsJsonList();
    }
}

internal sealed class GemeenteConfiguration : IEntityTypeConfiguration<Gemeente>
{
    public void Configure(EntityTypeBuilder<Gemeente> builder)
    {
        builder.IsRegister("gemeente");
        builder.Ignore(row => row.Code);
    }
}
