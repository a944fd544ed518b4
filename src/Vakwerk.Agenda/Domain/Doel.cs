using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Domain;

/// <summary>A node in one of the goal trees: a priority, a goal, a theme of the Stagepact, or a subject across all goals.</summary>
internal sealed class Doel : Revisie
{
    /// <summary>The tree of the Werkagenda of 2023 in the words of the letter of 2025; other registers refer to its keys.</summary>
    public const string Werkagenda = "2025";

    /// <summary>The tree of the letter of July 2022, before the Werkagenda was signed.</summary>
    public const string Kaders = "2022";

    /// <summary>The goals of the Regeling kwaliteitsafspraken.</summary>
    public const string Regeling = "regeling";

    public required string Boom { get; init; }

    public required DoelSoort Soort { get; init; }

    public string? Ouder { get; init; }

    public required string Nl { get; init; }

    public required string En { get; init; }

    public string? AmbitieNl { get; init; }

    public string? AmbitieEn { get; init; }

    /// <summary>What this node is called in another tree: keys of goals and codes of the Regeling.</summary>
    public required IReadOnlyList<string> Heet { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    /// <summary>True for everything that has a page of its own.</summary>
    public bool HeeftPagina => Boom == Werkagenda && Ouder is not null;
}

internal enum DoelSoort
{
    Prioriteit,
    Doel,
    Thema,
    Groep,
}

internal sealed class DoelConfiguration : IEntityTypeConfiguration<Doel>
{
    public void Configure(EntityTypeBuilder<Doel> builder)
    {
        builder.IsRegister("doel");
        builder.Property(doel => doel.Heet).AsJsonList();
        builder.Property(doel => doel.Bronnen).AsJsonList();
    }
}
