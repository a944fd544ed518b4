using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Domain;

/// <summary>Something odd in a letter, found by a reader and kept with its line. It is reported, never repaired.</summary>
internal sealed class Bijzonderheid : Revisie
{
    public required string Soort { get; init; }

    public required string Nl { get; init; }

    public required string En { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    /// <summary>What this program does with it.</summary>
    public required string Gevolg { get; init; }
}

internal sealed class BijzonderheidConfiguration : IEntityTypeConfiguration<Bijzonderheid>
{
    public void Configure(EntityTypeBuilder<Bijzonderheid> builder)
    {
        builder.IsRegister("bijzonderheid");
        builder.Property(item => item.Bronnen).AsJsonList();
    }
}
