using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Domain.Datasets;

/// <summary>A hidden cell that the published tables give away. Names the cell, never its value.</summary>
/// <param name="Dataset">Name and number of the version in which it is hidden.</param>
/// <param name="Cel">Its codes.</param>
internal sealed record Lek(string Dataset, string Cel);

/// <summary>What the attack on a version found, together with everything that was public at that moment. Kept for ever.</summary>
internal sealed class DatasetOnthulling
{
    public long Id { get; private set; }

    public long VersieId { get; init; }

    public DateTimeOffset Op { get; init; }

    /// <summary>Tables that the attacker held beside this one: name and number.</summary>
    public required IReadOnlyList<string> Naast { get; init; }

    /// <summary>Hidden cells in this version.</summary>
    public long Verborgen { get; init; }

    /// <summary>Sums that must be equal in two tables.</summary>
    public long Vergelijkingen { get; init; }

    /// <summary>Sums that differ more than hidden cells explain: those count something else, and teach the attacker nothing.</summary>
    public long PastNiet { get; init; }

    /// <summary>Hidden cells of which the attacker knows more than that they are 1 to 4, but not how many.</summary>
    public long Vernauwd { get; init; }

    /// <summary>The first cells that follow exactly.</summary>
    public required IReadOnlyList<Lek> Lekken { get; init; }

    public long AantalLekken { get; init; }

    /// <summary>Why the attack could not be done, or null. What was not attacked is not safe.</summary>
    public string? NietGedaan { get; init; }

    public bool Veilig => AantalLekken == 0 && NietGedaan is null;
}

internal sealed class DatasetOnthullingConfiguration : IEntityTypeConfiguration<DatasetOnthulling>
{
    public void Configure(EntityTypeBuilder<DatasetOnthulling> builder)
    {
        builder.ToTable("dataset_onthulling");
        builder.Ignore(row => row.Veilig);
        builder.Property(row => row.Naast).AsJsonList();
        builder.Property(row => row.Lekken).AsJsonList();
        builder
            .HasOne<DatasetVersie>()
            .WithMany()
            .HasForeignKey(row => row.VersieId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
