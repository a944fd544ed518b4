using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Domain;

/// <summary>A member of the House as the letters name one. A surname is not a key: one spelling may belong to several people, one person may have several spellings.</summary>
internal sealed class Kamerlid : Revisie
{
    /// <summary>Name as it is usually printed, for example <c>Van Baarle</c>.</summary>
    public required string Naam { get; init; }

    /// <summary>Other spellings that the letters print.</summary>
    public required IReadOnlyList<string> Spellingen { get; init; }

    /// <summary>Parties in order of time; empty where neither a letter nor public knowledge tells.</summary>
    public required IReadOnlyList<Lidmaatschap> Partijen { get; init; }

    /// <summary>How the letters print the party, for example <c>GL/PvdA</c>.</summary>
    public required IReadOnlyList<string> PartijInBrieven { get; init; }

    public required string Bron { get; init; }

    /// <summary>True when the party rests on public knowledge that nobody has checked against a source yet.</summary>
    public bool Ongecontroleerd { get; init; }

    public string? Opmerking { get; init; }

    public bool Heet(string name) =>
        string.Equals(Naam, name, StringComparison.OrdinalIgnoreCase)
        || Spellingen.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The party on a day, or null when it is not known.</summary>
    public string? PartijOp(DateOnly day) =>
        Partijen.FirstOrDefault(item => item.Geldt(day))?.Partij;
}

/// <summary>Member of a party in a stretch of time; an open end is open.</summary>
internal sealed record Lidmaatschap(string Partij, DateOnly? Van, DateOnly? Tot)
{
    public bool Geldt(DateOnly day) => (Van is null || Van <= day) && (Tot is null || day <= Tot);
}

internal sealed class KamerlidConfiguration : IEntityTypeConfiguration<Kamerlid>
{
    public void Configure(EntityTypeBuilder<Kamerlid> builder)
    {
        builder.IsRegister("kamerlid");
        builder.Property(lid => lid.Spellingen).AsJsonList();
        builder.Property(lid => lid.Partijen).AsJsonList();
        builder.Property(lid => lid.PartijInBrieven).AsJsonList();
    }
}
