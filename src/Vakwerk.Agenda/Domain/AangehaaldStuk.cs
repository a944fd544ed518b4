using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Domain;

/// <summary>An annex of a letter or a paper that a letter cites. Only what the letters say of it; its contents are not among them.</summary>
internal sealed class AangehaaldStuk : Revisie
{
    /// <summary>bijlage or aangehaald.</summary>
    public required string Soort { get; init; }

    public required string Titel { get; init; }

    public string? Kamerstuk { get; init; }

    /// <summary>Date as the letter writes it, often only a year or a month.</summary>
    public string? Datum { get; init; }

    /// <summary>Letter to which it is annexed.</summary>
    public string? BijlageVan { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    public string? Opmerking { get; init; }
}

internal sealed class StukConfiguration : IEntityTypeConfiguration<AangehaaldStuk>
{
    public void Configure(EntityTypeBuilder<AangehaaldStuk> builder)
    {
        builder.IsRegister("stuk");
        builder.Property(document => document.Bronnen).AsJsonList();
    }
}
