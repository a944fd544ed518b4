using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Domain;

/// <summary>What the letters say about a goal halfway: did it have a national number or a fixed budget, and how does it go? Its key is the goal.</summary>
internal sealed class DoelVoortgang : Revisie
{
    public required bool LandelijkGetal { get; init; }

    public string? LandelijkGetalUitleg { get; init; }

    public required bool Oormerk { get; init; }

    public string? OormerkUitleg { get; init; }

    /// <summary>False when the letters give no figure at all for this goal.</summary>
    public required bool Indicator { get; init; }

    public required Voortgang Voortgang { get; init; }

    public required string Uitleg { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}

/// <summary>Progress in the words of the letters; no judgement of our own.</summary>
internal enum Voortgang
{
    NietVermeld,
    TeWeinig,
    Gemengd,
    Vooruitgang,
}

internal sealed class DoelVoortgangConfiguration : IEntityTypeConfiguration<DoelVoortgang>
{
    public void Configure(EntityTypeBuilder<DoelVoortgang> builder)
    {
        builder.IsRegister("doel_voortgang");
        builder.Property(row => row.Bronnen).AsJsonList();
    }
}
