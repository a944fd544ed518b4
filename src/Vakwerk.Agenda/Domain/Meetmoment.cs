using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Domain;

/// <summary>A moment of the programme "Zicht op wat werkt": promised when, held when.</summary>
internal sealed class Meetmoment : Revisie
{
    public required string Nl { get; init; }

    public required string En { get; init; }

    /// <summary>Words of the letter; read with <see cref="Termijn.Lees"/>.</summary>
    public required string Gepland { get; init; }

    public required IReadOnlyList<Bronverwijzing> GeplandBronnen { get; init; }

    /// <summary>Null when no letter says that it was held.</summary>
    public DateOnly? Gehouden { get; init; }

    public string? GehoudenNl { get; init; }

    public string? GehoudenEn { get; init; }

    public required IReadOnlyList<Bronverwijzing> GehoudenBronnen { get; init; }

    /// <summary>Days after the last promised day on which it was held, or that have passed since; null while it is in time.</summary>
    public int? DagenTeLaat(DateOnly stand)
    {
        DateOnly? last = Termijn.Lees(Gepland).Value?.Uiterlijk;
        DateOnly until = Gehouden is { } held && held <= stand ? held : stand;
        return last is { } day && until > day ? until.DayNumber - day.DayNumber : null;
    }
}

internal sealed class MeetmomentConfiguration : IEntityTypeConfiguration<Meetmoment>
{
    public void Configure(EntityTypeBuilder<Meetmoment> builder)
    {
        builder.IsRegister("meetmoment");
        builder.Property(row => row.GeplandBronnen).AsJsonList();
        builder.Property(row => row.GehoudenBronnen).AsJsonList();
    }
}
