using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Domain;

/// <summary>An amount with its status: what was said about it, not what reached anybody, unless the status says so.</summary>
internal sealed class Geldpost : Revisie
{
    /// <summary>Figures of the letters on which it rests.</summary>
    public required IReadOnlyList<string> Feiten { get; init; }

    public required string Bestemming { get; init; }

    /// <summary>In millions of euros, as the letter writes it.</summary>
    public decimal Miljoen { get; init; }

    public required string Kwalificatie { get; init; }

    public required GeldStatus Status { get; init; }

    /// <summary>The words of the letter, empty when it does not say.</summary>
    public required string Periode { get; init; }

    public int? VanJaar { get; init; }

    public int? TotJaar { get; init; }

    public required GeldPer Per { get; init; }

    /// <summary>structureel, tijdelijk, eenmalig or niet vermeld.</summary>
    public required string Duur { get; init; }

    /// <summary>Key of the amount of which this part must be spent on this purpose, or null.</summary>
    public string? OormerkVan { get; init; }

    public required string Ontvanger { get; init; }

    public required IReadOnlyList<string> Doelen { get; init; }

    /// <summary>Amounts may be added only within one series, and only when status and kind of period agree.</summary>
    public string? Reeks { get; init; }

    /// <summary>Key of the row that says the same amount more exactly, or again; such a row is never added.</summary>
    public string? ZelfdeAls { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    public string? Opmerking { get; init; }
}

/// <summary>How certain money is. Totals never cross these.</summary>
internal enum GeldStatus
{
    Aangekondigd,
    Toegezegd,
    Toegekend,
    Voorwaardelijk,
    Gereserveerd,
    Mogelijk,
    Ontvangen,
}

/// <summary>Whether an amount is for each year, for the one year it names, for the whole of its period, or the letter does not say.</summary>
internal enum GeldPer
{
    Jaarlijks,
    EenJaar,
    Totaal,
    NietVermeld,
}

internal sealed class GeldpostConfiguration : IEntityTypeConfiguration<Geldpost>
{
    public void Configure(EntityTypeBuilder<Geldpost> builder)
    {
        builder.IsRegister("geldpost");
        builder.Property(post => post.Feiten).AsJsonList();
        builder.Property(post => post.Doelen).AsJsonList();
        builder.Property(post => post.Bronnen).AsJsonList();
    }
}
