using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Domain;

/// <summary>The text of a letter, read in by whoever runs the program. It is not shipped: it is the House's text.</summary>
internal sealed class BriefTekst : IInhoud
{
    public long Id { get; private set; }

    /// <summary>Key of a letter of the register, or a new key for a letter that the register does not know.</summary>
    public required string Brief { get; init; }

    /// <summary>Title, number and date of a letter that the register does not know; null for a known one.</summary>
    public string? Titel { get; init; }

    public string? Kamerstuk { get; init; }

    public DateOnly? Datum { get; init; }

    public required string Bestand { get; init; }

    public required string Sha256 { get; init; }

    public DateTimeOffset Ingelezen { get; init; }

    public List<BriefRegel> Regels { get; init; } = [];
}

/// <summary>One line, counted as an editor counts.</summary>
internal sealed class BriefRegel
{
    public long Id { get; private set; }

    public long BriefTekstId { get; private set; }

    public int Nummer { get; init; }

    public required string Tekst { get; init; }
}

internal sealed class BriefTekstConfiguration
    : IEntityTypeConfiguration<BriefTekst>,
        IEntityTypeConfiguration<BriefRegel>
{
    public void Configure(EntityTypeBuilder<BriefTekst> builder)
    {
        builder.ToTable("brief_tekst");
        builder.Property(tekst => tekst.Brief).HasMaxLength(40);
        builder.Property(tekst => tekst.Sha256).HasMaxLength(64);
        builder.HasIndex(tekst => tekst.Brief).IsUnique();
        builder
            .HasMany(tekst => tekst.Regels)
            .WithOne()
            .HasForeignKey(regel => regel.BriefTekstId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<BriefRegel> builder)
    {
        builder.ToTable("brief_regel");
        builder.HasIndex(regel => new { regel.BriefTekstId, regel.Nummer }).IsUnique();
    }
}
