using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Domain;

/// <summary>A bill or legal track: what letters expected, and what is known to have happened.</summary>
internal sealed class Wet : Revisie
{
    public required string Nl { get; init; }

    public required string En { get; init; }

    public required string Doel { get; init; }

    public string? Afspraak { get; init; }

    /// <summary>The step to which the expected days belong, for example <c>aanbieding aan de Kamer</c>.</summary>
    public string? VerwachteStap { get; init; }

    public required IReadOnlyList<Uitspraak> Stappen { get; init; }

    public required IReadOnlyList<BriefTermijn> Verwacht { get; init; }

    /// <summary>The step that really came, when one is known.</summary>
    public string? EchteStap { get; init; }

    public DateOnly? EchteDatum { get; init; }

    public string? EchteGebeurtenis { get; init; }

    public string? EchteHerkomst { get; init; }

    public string? Opmerking { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}

/// <summary>What a letter says about something.</summary>
internal sealed record Uitspraak(string Brief, DateOnly Datum, string Tekst);

internal sealed class WetConfiguration : IEntityTypeConfiguration<Wet>
{
    public void Configure(EntityTypeBuilder<Wet> builder)
    {
        builder.IsRegister("wet");
        builder.Property(row => row.Stappen).AsJsonList();
        builder.Property(row => row.Verwacht).AsJsonList();
        builder.Property(row => row.Bronnen).AsJsonList();
    }
}
