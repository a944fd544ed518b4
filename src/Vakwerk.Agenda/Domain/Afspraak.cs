using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Domain;

/// <summary>Something that was agreed, followed through the letters.</summary>
internal sealed class Afspraak : Revisie
{
    public required string Doel { get; init; }

    public required string Titel { get; init; }

    public required string Wat { get; init; }

    /// <summary>Keys of the partners who must do it; empty when no letter says who.</summary>
    public required IReadOnlyList<string> Partners { get; init; }

    /// <summary>By when, as each letter has it; oldest first.</summary>
    public required IReadOnlyList<BriefTermijn> Termijnen { get; init; }

    /// <summary>Measures of the Regeling on which this agreement rests.</summary>
    public required IReadOnlyList<string> Maatregelen { get; init; }

    /// <summary>Agreements of the Stagepact on which it rests.</summary>
    public required IReadOnlyList<string> Stagepact { get; init; }

    public decimal? Bedrag { get; init; }

    /// <summary>What the amount is: per year, in all, at most, derived.</summary>
    public string? BedragUitleg { get; init; }

    /// <summary>What each letter says of it; oldest first.</summary>
    public required IReadOnlyList<BriefStatus> Geschiedenis { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}

/// <summary>What a letter says of an agreement, and the state that follows from it by hand, never by guessing at words.</summary>
internal sealed record BriefStatus(string Brief, DateOnly Datum, string Tekst, Toestand Toestand);

/// <summary>By when an agreement would be done according to a letter.</summary>
internal sealed record BriefTermijn(string Brief, DateOnly Datum, Termijn Termijn);

internal enum Toestand
{
    Onbekend,
    Aangekondigd,
    InUitvoering,
    Gereed,
    Vervallen,
}

internal sealed class AfspraakConfiguration : IEntityTypeConfiguration<Afspraak>
{
    public void Configure(EntityTypeBuilder<Afspraak> builder)
    {
        builder.IsRegister("afspraak");
        builder.Property(row => row.Partners).AsJsonList();
        builder.Property(row => row.Termijnen).AsJsonList();
        builder.Property(row => row.Maatregelen).AsJsonList();
        builder.Property(row => row.Stagepact).AsJsonList();
        builder.Property(row => row.Geschiedenis).AsJsonList();
        builder.Property(row => row.Bronnen).AsJsonList();
    }
}
