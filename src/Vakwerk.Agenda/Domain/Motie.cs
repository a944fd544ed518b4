using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Domain;

/// <summary>A motion, amendment, promise, request or announcement, with everything that letters said about it since.</summary>
internal sealed class Motie : Revisie
{
    /// <summary>motie, gewijzigde motie, amendement, toezegging, verzoek or aankondiging.</summary>
    public required string Soort { get; init; }

    public required string Naam { get; init; }

    public required string Onderwerp { get; init; }

    /// <summary>Who tabled it, in the order of the letter.</summary>
    public required IReadOnlyList<Indiener> Indieners { get; init; }

    /// <summary>True when the letter adds "c.s.": there were more, and it does not name them.</summary>
    public bool EnAnderen { get; init; }

    /// <summary>Official spelling of each number; a number is a reference, never a key.</summary>
    public required IReadOnlyList<string> Kamerstukken { get; init; }

    /// <summary>Debate or session as the letter has it.</summary>
    public string? Debat { get; init; }

    public required IReadOnlyList<Antwoord> Antwoorden { get; init; }

    public required IReadOnlyList<BeloofdeTermijn> Termijnen { get; init; }

    /// <summary>The day on which it was delivered, only where a source names that day.</summary>
    public DateOnly? GeleverdOp { get; init; }

    /// <summary>Where that day stands: a place in a letter or an address.</summary>
    public string? GeleverdBron { get; init; }

    /// <summary>Key of the letter that says that it was delivered.</summary>
    public string? GeleverdBrief { get; init; }

    /// <summary>Something outside the letters that bears on it. It closes nothing; it only keeps a reader from a wrong conclusion.</summary>
    public string? Elders { get; init; }

    public string? EldersBron { get; init; }

    /// <summary>From this day on the other source counts; before it nobody could know.</summary>
    public DateOnly? EldersSinds { get; init; }

    public required IReadOnlyList<string> Ministeries { get; init; }

    public required IReadOnlyList<string> Doelen { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}

/// <summary>Somebody who tabled it, as printed, and who that is.</summary>
/// <param name="Kamerlid">Key in the register of members.</param>
/// <param name="Gedrukt">Name as this register carries it.</param>
/// <param name="PartijGedrukt">Party as printed in the letter, or null when it prints none.</param>
internal sealed record Indiener(string Kamerlid, string Gedrukt, string? PartijGedrukt);

/// <summary>What one letter says about it.</summary>
/// <param name="Status">Status after this letter, or null when the letter only touches the subject and does not name the motion: that changes nothing.</param>
internal sealed record Antwoord(string Brief, string Tekst, string? Status)
{
    public bool IsVermelding => Status is null;
}

/// <summary>A moment that a letter promised.</summary>
/// <param name="Brief">Letter that promises it.</param>
/// <param name="Onderdeel">Which part, where a promise has several; a later moment for the same part replaces the earlier one.</param>
/// <param name="Uiterlijk">Last day that the words allow, or null when they name none.</param>
internal sealed record BeloofdeTermijn(
    string Brief,
    string Woorden,
    string? Onderdeel,
    DateOnly? Uiterlijk,
    bool Looptijd
);

internal sealed class MotieConfiguration : IEntityTypeConfiguration<Motie>
{
    public void Configure(EntityTypeBuilder<Motie> builder)
    {
        builder.IsRegister("motie");
        builder.Property(motie => motie.Indieners).AsJsonList();
        builder.Property(motie => motie.Kamerstukken).AsJsonList();
        builder.Property(motie => motie.Antwoorden).AsJsonList();
        builder.Property(motie => motie.Termijnen).AsJsonList();
        builder.Property(motie => motie.Ministeries).AsJsonList();
        builder.Property(motie => motie.Doelen).AsJsonList();
        builder.Property(motie => motie.Bronnen).AsJsonList();
    }
}
