using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Domain;

/// <summary>Something that the letters do not say, kept by hand because no program can find it.</summary>
internal sealed class StilteRij : Revisie
{
    public required string Soort { get; init; }

    public required string Nl { get; init; }

    public required string En { get; init; }

    public required IReadOnlyList<string> Doelen { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    public string? Adres { get; init; }

    /// <summary>Letter from which on it can be missed, where no line comes close to saying it.</summary>
    public string? SindsBrief { get; init; }

    public Stilte AlsStilte() => new(Sleutel, Soort, Nl, En, Doelen, Bronnen, Adres);
}

internal sealed class StilteConfiguration : IEntityTypeConfiguration<StilteRij>
{
    public void Configure(EntityTypeBuilder<StilteRij> builder)
    {
        builder.IsRegister("stilte");
        builder.Property(stilte => stilte.Doelen).AsJsonList();
        builder.Property(stilte => stilte.Bronnen).AsJsonList();
    }
}
