using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Domain;

/// <summary>A moment in the calendar of the agenda: a day, or words where it comes back every year.</summary>
internal sealed class Moment : Revisie
{
    public DateOnly? Datum { get; init; }

    /// <summary>The words of the register: a date, or <c>jaarlijks voor 1 juli</c>.</summary>
    public required string Wanneer { get; init; }

    public required string Spoor { get; init; }

    public required string Gebeurtenis { get; init; }

    public required string Herkomst { get; init; }

    public required string Gezien { get; init; }
}

internal sealed class MomentConfiguration : IEntityTypeConfiguration<Moment>
{
    public void Configure(EntityTypeBuilder<Moment> builder) => builder.IsRegister("moment");
}
