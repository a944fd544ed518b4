using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Domain;

/// <summary>A goal of the Regeling kwaliteitsafspraken mbo 2024-2027 with the rules that hold for it. Its key is the code, 1.1 to 3.4.</summary>
internal sealed class RegelingDoel : Revisie
{
    /// <summary>Publication of the Regeling in the Staatscourant.</summary>
    public static readonly DateOnly Gepubliceerd = new(2023, 3, 14);

    public required string Tekst { get; init; }

    /// <summary>Whether a school must set itself an ambition, in the words of the register.</summary>
    public required string Ambitie { get; init; }

    public required string Regime { get; init; }

    public string? LandelijkDoel { get; init; }

    public required string Herkomst { get; init; }

    public required string Gezien { get; init; }
}

/// <summary>A measure of the Regeling. A school takes it, or explains why not; a few are obligatory.</summary>
internal sealed class Maatregel : Revisie
{
    /// <summary>Code of the goal in the Regeling.</summary>
    public required string Doel { get; init; }

    public required string Tekst { get; init; }

    public required bool Verplicht { get; init; }

    public string? Opmerking { get; init; }

    public required string Herkomst { get; init; }

    public required string Gezien { get; init; }
}

/// <summary>What the Stagepact says that somebody must do: a norm, where the Regeling may leave a choice.</summary>
internal sealed class StagepactAfspraak : Revisie
{
    public required string Thema { get; init; }

    public required string Partij { get; init; }

    public required string Tekst { get; init; }

    public required string Herkomst { get; init; }

    public required string Gezien { get; init; }
}

internal sealed class RegelingDoelConfiguration : IEntityTypeConfiguration<RegelingDoel>
{
    public void Configure(EntityTypeBuilder<RegelingDoel> builder) =>
        builder.IsRegister("regeling_doel");
}

internal sealed class MaatregelConfiguration : IEntityTypeConfiguration<Maatregel>
{
    public void Configure(EntityTypeBuilder<Maatregel> builder) => builder.IsRegister("maatregel");
}

internal sealed class StagepactAfspraakConfiguration : IEntityTypeConfiguration<StagepactAfspraak>
{
    public void Configure(EntityTypeBuilder<StagepactAfspraak> builder) =>
        builder.IsRegister("stagepact_afspraak");
}
