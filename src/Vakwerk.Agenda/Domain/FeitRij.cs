using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Domain;

/// <summary>A figure exactly as a letter states it: nothing rounded, no date added, no two letters merged.</summary>
internal sealed class FeitRij : Revisie
{
    public required string Onderwerp { get; init; }

    public required string Omschrijving { get; init; }

    public decimal Waarde { get; init; }

    public required string Eenheid { get; init; }

    public required string Kwalificatie { get; init; }

    public required string Soort { get; init; }

    /// <summary>The words of the letter, empty when it does not say.</summary>
    public required string Periode { get; init; }

    public string? Populatie { get; init; }

    public string? Organisatie { get; init; }

    public required string Brief { get; init; }

    public int Regel { get; init; }

    public string? Opmerking { get; init; }

    public Feit AlsFeit() =>
        new(
            Sleutel,
            Onderwerp,
            Omschrijving,
            Waarde,
            Eenheid,
            Kwalificatie,
            Soort,
            Periode,
            Populatie,
            Organisatie,
            new Bronverwijzing(Brief, Regel, Regel),
            Opmerking
        );
}

internal sealed class FeitConfiguration : IEntityTypeConfiguration<FeitRij>
{
    public void Configure(EntityTypeBuilder<FeitRij> builder) => builder.IsRegister("feit");
}
