using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Vakwerk.Monitor.Domain.Rapport;

/// <summary>What OCW writes in the report about a goal, as somebody saved it. Rows are only added; approval is written down once.</summary>
internal sealed class RapportTekst
{
    public const int MaxTekst = 8000;

    public long Id { get; private set; }

    /// <summary>Key of the goal.</summary>
    public required string Doel { get; init; }

    /// <summary>1 for the first, then counting up; unique with the goal, so that of two writers at once one wins.</summary>
    public required int Nummer { get; init; }

    /// <summary>Empty when the text was taken away.</summary>
    public required string Tekst { get; init; }

    /// <summary>Account. The name is looked up when it is shown, so that it goes when the account goes.</summary>
    public required string Door { get; init; }

    public DateTimeOffset Op { get; init; }

    public string? AkkoordDoor { get; set; }

    /// <summary>From this moment on the text is in the report; null while it is a draft.</summary>
    public DateTimeOffset? AkkoordOp { get; set; }

    public bool Concept => AkkoordOp is null;
}

/// <summary>A remark of one writer for the others. It is never in a report that is for readers.</summary>
internal sealed class RapportOpmerking
{
    public const int MaxTekst = 1000;

    public long Id { get; private set; }

    public required string Doel { get; init; }

    /// <summary>Number of the version that the writer saw, 0 when there was none.</summary>
    public required int Nummer { get; init; }

    public required string Tekst { get; init; }

    public required string Door { get; init; }

    public DateTimeOffset Op { get; init; }

    public string? OpgelostDoor { get; set; }

    public DateTimeOffset? OpgelostOp { get; set; }

    public bool Open => OpgelostOp is null;
}

internal sealed class RapportTekstConfiguration
    : IEntityTypeConfiguration<RapportTekst>,
        IEntityTypeConfiguration<RapportOpmerking>
{
    public void Configure(EntityTypeBuilder<RapportTekst> builder)
    {
        builder.ToTable("rapport_tekst");
        builder.Property(row => row.Doel).HasMaxLength(80);
        builder.Property(row => row.Tekst).HasMaxLength(RapportTekst.MaxTekst);
        builder.Property(row => row.Door).HasMaxLength(80);
        builder.Property(row => row.AkkoordDoor).HasMaxLength(80);
        builder.HasIndex(row => new { row.Doel, row.Nummer }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RapportOpmerking> builder)
    {
        builder.ToTable("rapport_opmerking");
        builder.Property(row => row.Doel).HasMaxLength(80);
        builder.Property(row => row.Tekst).HasMaxLength(RapportOpmerking.MaxTekst);
        builder.Property(row => row.Door).HasMaxLength(80);
        builder.Property(row => row.OpgelostDoor).HasMaxLength(80);
        builder.HasIndex(row => row.Doel);
    }
}
