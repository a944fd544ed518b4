using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Domain;

/// <summary>A source on which letters rest: who asked what, of whom, and when. What a letter does not state stays empty.</summary>
internal sealed class Onderzoek : Revisie
{
    /// <summary>Null when the letter names nobody.</summary>
    public string? Organisatie { get; init; }

    public required string Titel { get; init; }

    public string? Adres { get; init; }

    public string? Populatie { get; init; }

    public string? Jaar { get; init; }

    public string? Vraag { get; init; }

    public string? Doel { get; init; }

    /// <summary>Keys of the figures in the letters that rest on it.</summary>
    public required IReadOnlyList<string> Feiten { get; init; }

    public string? Opmerking { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    /// <summary>True for a figure that stands in a letter without any source.</summary>
    public bool ZonderBron { get; init; }
}

internal sealed class OnderzoekConfiguration : IEntityTypeConfiguration<Onderzoek>
{
    public void Configure(EntityTypeBuilder<Onderzoek> builder)
    {
        builder.IsRegister("onderzoek");
        builder.Property(row => row.Feiten).AsJsonList();
        builder.Property(row => row.Bronnen).AsJsonList();
    }
}
