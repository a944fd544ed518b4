using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Monitor.Domain.Instellingen;

/// <summary>Students of one institution on 1 October of one year. Key: year and BRIN number, <c>2025-25PW</c>.</summary>
/// <remarks>A number that is null was suppressed by DUO: it is 1, 2, 3 or 4, and never zero.</remarks>
internal sealed class StudentTelling : Revisie
{
    public int Jaar { get; init; }

    public required string Brin { get; init; }

    /// <summary>Number of the board; boards can have more than one institution.</summary>
    public required string Bestuur { get; init; }

    public required string Provincie { get; init; }

    public required string GemeenteCode { get; init; }

    public int? Bol { get; init; }

    public int? Bbl { get; init; }

    /// <summary>Examendeelnemers: they take exams only and follow no lessons.</summary>
    public int? Ex { get; init; }

    public bool Voorlopig { get; init; }

    /// <summary>Day on which DUO published this edition.</summary>
    public DateOnly Gepubliceerd { get; init; }

    public required string Bron { get; init; }

    public StudentTotaal Totaal =>
        new(
            Jaar,
            Aantal.VanCel(Bol),
            Aantal.VanCel(Bbl),
            Aantal.VanCel(Ex),
            Voorlopig,
            Gepubliceerd
        );
}

internal sealed class StudentTellingConfiguration : IEntityTypeConfiguration<StudentTelling>
{
    public void Configure(EntityTypeBuilder<StudentTelling> builder)
    {
        builder.IsRegister("student_telling");
        builder.Ignore(row => row.Totaal);
    }
}
