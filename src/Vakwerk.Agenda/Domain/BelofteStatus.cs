using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Domain;

/// <summary>What a status of a motion or promise means. The words are data; the three groups are the rule.</summary>
internal sealed class BelofteStatus : Revisie
{
    public required StatusGroep Groep { get; init; }

    public required string Nl { get; init; }

    public required string En { get; init; }
}

internal enum StatusGroep
{
    /// <summary>Somebody is still waiting.</summary>
    Open,

    /// <summary>A letter says in so many words that it is done.</summary>
    Afgedaan,

    /// <summary>A letter says that something else takes its place or that the work stopped.</summary>
    Gestopt,
}

internal sealed class BelofteStatusConfiguration : IEntityTypeConfiguration<BelofteStatus>
{
    public void Configure(EntityTypeBuilder<BelofteStatus> builder) =>
        builder.IsRegister("belofte_status");
}
