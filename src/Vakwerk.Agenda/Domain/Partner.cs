using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Domain;

/// <summary>Somebody who has a role in the agreements: an organisation, a group, or a person.</summary>
internal sealed class Partner : Revisie
{
    public required PartnerSoort Soort { get; init; }

    public string? Afkorting { get; init; }

    public required string VolleNaam { get; init; }

    /// <summary>Other spellings met in the letters and registers.</summary>
    public required IReadOnlyList<string> OokGenoemd { get; init; }

    /// <summary><c>werkagenda</c> or <c>stagepact</c> when this stands for all who signed it.</summary>
    public string? GroepVan { get; init; }

    public required string Rol { get; init; }

    public bool Werkagenda { get; init; }

    public bool Stagepact { get; init; }

    public string? LetOp { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    /// <summary>The name by which readers know it.</summary>
    public string Naam => Afkorting ?? VolleNaam;

    /// <summary>Whether a name in a register or letter means this partner.</summary>
    public bool Heet(string name) =>
        Same(name, Sleutel)
        || Same(name, Afkorting)
        || Same(name, VolleNaam)
        || OokGenoemd.Any(alias => Same(name, alias));

    private static bool Same(string a, string? b) =>
        string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}

internal enum PartnerSoort
{
    Ondertekenaar,
    Organisatie,
    Groep,
    Praktijkvoorbeeld,
    Persoon,
}

/// <summary>A signature under the Werkagenda, the Stagepact, or both, on 14 February 2023. Its key is the partner.</summary>
internal sealed class Ondertekening : Revisie
{
    public required string Naam { get; init; }

    public bool Werkagenda { get; init; }

    public bool Stagepact { get; init; }

    public required string Herkomst { get; init; }
}

internal sealed class PartnerConfiguration : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> builder)
    {
        builder.IsRegister("partner");
        builder.Property(row => row.OokGenoemd).AsJsonList();
        builder.Property(row => row.Bronnen).AsJsonList();
    }
}

internal sealed class OndertekeningConfiguration : IEntityTypeConfiguration<Ondertekening>
{
    public void Configure(EntityTypeBuilder<Ondertekening> builder) =>
        builder.IsRegister("ondertekening");
}
