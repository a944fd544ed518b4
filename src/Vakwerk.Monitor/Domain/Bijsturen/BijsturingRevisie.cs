using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Domain.Bijsturen;

/// <summary>A correction as an officer of OCW recorded it. Rows are only added: the highest number of a key counts.</summary>
internal sealed class BijsturingRevisie : IInhoud
{
    public long Id { get; private set; }

    /// <summary>Key of the correction: its own (<c>OCW-001</c>), or that of a row of the letters which is carried on.</summary>
    public required string Sleutel { get; init; }

    /// <summary>1 for the first, then counting up; unique with the key, so that of two officers at once one wins.</summary>
    public required int Nummer { get; init; }

    /// <summary>Number of the form that was filled in: sent twice, it is still one.</summary>
    public required Guid Aanvraag { get; init; }

    public required Bijsturing Inhoud { get; init; }

    public required string Door { get; init; }

    public DateTimeOffset Tijdstip { get; init; }
}

/// <summary>A correction that a letter announces: row of <c>letters/corrections.csv</c>.</summary>
internal sealed class BriefBijsturing : Revisie
{
    public required Bijsturing Inhoud { get; init; }

    /// <summary>Agreements that say the same.</summary>
    public required IReadOnlyList<string> Afspraken { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    public string? Opmerking { get; init; }
}

internal sealed class BijsturingConfiguration
    : IEntityTypeConfiguration<BijsturingRevisie>,
        IEntityTypeConfiguration<BriefBijsturing>
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public void Configure(EntityTypeBuilder<BijsturingRevisie> builder)
    {
        builder.ToTable("bijsturing");
        builder.Property(row => row.Sleutel).HasMaxLength(80);
        builder.Property(row => row.Door).HasMaxLength(80);
        Inhoud(builder.Property(row => row.Inhoud));
        builder.HasIndex(row => new { row.Sleutel, row.Nummer }).IsUnique();
        builder.HasIndex(row => row.Aanvraag).IsUnique();
    }

    public void Configure(EntityTypeBuilder<BriefBijsturing> builder)
    {
        builder.IsRegister("brief_bijsturing");
        Inhoud(builder.Property(row => row.Inhoud));
        builder.Property(row => row.Afspraken).AsJsonList();
        builder.Property(row => row.Bronnen).AsJsonList();
    }

    /// <summary>As JSON text in the row: it is read and revised as a whole and never queried in parts.</summary>
    private static void Inhoud(PropertyBuilder<Bijsturing> property) =>
        property.HasConversion(
            content => JsonSerializer.Serialize(content, Json),
            text => JsonSerializer.Deserialize<Bijsturing>(text, Json)!
        );
}
