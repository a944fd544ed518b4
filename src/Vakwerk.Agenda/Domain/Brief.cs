using System.ComponentModel.DataAnnotations.Schema;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Domain;

/// <summary>A letter to Parliament. Its key is the number of the file, because neither a date nor a Kamerstuk number is unique.</summary>
internal sealed class Brief : Revisie
{
    public required string Titel { get; init; }

    /// <summary>Official spelling, or null where the letter carries none.</summary>
    public string? Kamerstuk { get; init; }

    public DateOnly Datum { get; init; }

    /// <summary>Null when the text itself carries no date; <see cref="Datum"/> then comes from <see cref="DatumBron"/>.</summary>
    public DateOnly? DatumInTekst { get; init; }

    public required string DatumBron { get; init; }

    public required string Minister { get; init; }

    /// <summary>File name of the text to which the line numbers of all registers refer.</summary>
    public required string Bestand { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>How other registers write its date: the date in its text, or only the year when the text carries none.</summary>
    [NotMapped]
    public string SchrijftAls =>
        DatumInTekst is null
            ? Datum.Year.ToString(CultureInfo.InvariantCulture)
            : Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

internal sealed class BriefConfiguration : IEntityTypeConfiguration<Brief>
{
    public void Configure(EntityTypeBuilder<Brief> builder) => builder.IsRegister("brief");
}
