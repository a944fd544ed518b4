using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Domain;

/// <summary>A series other than the main one of its indicator: another population, definition or source, with the reason why they do not compare.</summary>
internal sealed class Reeks : Revisie
{
    public required string Indicator { get; init; }
    public required string Naam { get; init; }
    public required string Nl { get; init; }
    public required string En { get; init; }
    public Relatie Relatie { get; init; }
    public Verschil Verschil { get; init; }
    public required string Populatie { get; init; }
    public string? Definitie { get; init; }
    public string? DefinitieVersie { get; init; }
    public string? Bronorganisatie { get; init; }
    public required string WaaromNl { get; init; }
    public required string WaaromEn { get; init; }
    public required IReadOnlyList<Bron> Bronnen { get; init; }
    public required string Nagegaan { get; init; }
}

/// <summary>One measured value of a series.</summary>
internal sealed class Waarneming : Revisie
{
    public required string Indicator { get; init; }

    /// <summary>Empty for the main series.</summary>
    public required string Reeks { get; init; }

    /// <summary>Null when the source does not say when.</summary>
    public Periode? Periode { get; init; }
    public decimal Waarde { get; init; }
    public required string Kwalificatie { get; init; }
    public decimal? Teller { get; init; }
    public decimal? Noemer { get; init; }
    public int? Respondenten { get; init; }
    public bool Voorlopig { get; init; }
    public bool Startmeting { get; init; }
    public required IReadOnlyList<Bron> Bronnen { get; init; }
    public string? Opmerking { get; init; }
    public required string Nagegaan { get; init; }

    /// <summary>Day of publication, when the register names it.</summary>
    public DateOnly? BekendGemaakt { get; init; }
}

/// <summary>A target in the words of whoever set it.</summary>
internal sealed class Streefwaarde : Revisie
{
    public required string Indicator { get; init; }
    public required string Reeks { get; init; }
    public Vergelijking Vergelijking { get; init; }
    public decimal Waarde { get; init; }

    /// <summary>As worded; null when no year was given.</summary>
    public Periode? Periode { get; init; }

    /// <summary>Period of the series in which the target is read.</summary>
    public Periode? GemetenIn { get; init; }
    public required string Nl { get; init; }
    public required string En { get; init; }
    public string? Populatie { get; init; }
    public Dekking Dekking { get; init; }
    public required IReadOnlyList<Bron> Bronnen { get; init; }
    public string? Opmerking { get; init; }
    public required string Nagegaan { get; init; }

    /// <summary>Day of publication, when the register names it.</summary>
    public DateOnly? BekendGemaakt { get; init; }
}

internal sealed class ReeksConfiguration : IEntityTypeConfiguration<Reeks>
{
    public void Configure(EntityTypeBuilder<Reeks> builder)
    {
        builder.IsRegister("reeks");
        builder.Property(row => row.Bronnen).AsJsonList();
    }
}

internal sealed class WaarnemingConfiguration : IEntityTypeConfiguration<Waarneming>
{
    public void Configure(EntityTypeBuilder<Waarneming> builder)
    {
        builder.IsRegister("waarneming");
        builder.Property(row => row.Periode).AsPeriode();
        builder.Property(row => row.Bronnen).AsJsonList();
    }
}

internal sealed class StreefwaardeConfiguration : IEntityTypeConfiguration<Streefwaarde>
{
    public void Configure(EntityTypeBuilder<Streefwaarde> builder)
    {
        builder.IsRegister("streefwaarde");
        builder.Property(row => row.Periode).AsPeriode();
        builder.Property(row => row.GemetenIn).AsPeriode();
        builder.Property(row => row.Bronnen).AsJsonList();
    }
}
