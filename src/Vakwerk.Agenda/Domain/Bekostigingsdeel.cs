using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Domain;

/// <summary>A ceiling of the Regeling kwaliteitsafspraken in whole euros; the letters round these.</summary>
internal sealed class Bekostigingsdeel : Revisie
{
    public const string Plafond = "plafond";

    public int Jaar { get; init; }

    public required string Deel { get; init; }

    public decimal Euro { get; init; }

    public string? Verdeling { get; init; }

    public string? Opmerking { get; init; }

    public required string Bron { get; init; }

    public required string Controle { get; init; }
}

internal sealed class BekostigingsdeelConfiguration : IEntityTypeConfiguration<Bekostigingsdeel>
{
    public void Configure(EntityTypeBuilder<Bekostigingsdeel> builder) =>
        builder.IsRegister("bekostigingsdeel");
}
