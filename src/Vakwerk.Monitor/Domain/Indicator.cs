using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Domain;

/// <summary>What is measured, of whom, and how. One row of indicators.csv, and enough for a page with a chart.</summary>
internal sealed class Indicator : Revisie
{
    public required string Nl { get; init; }
    public required string En { get; init; }

    /// <summary>Code in the Regeling kwaliteitsafspraken, for example <c>1.3-I1</c>.</summary>
    public string? Regeling { get; init; }

    /// <summary>Keys of goals, the one that this figure belongs to first.</summary>
    public required IReadOnlyList<string> Doelen { get; init; }
    public required string Eenheid { get; init; }
    public Richting Richting { get; init; }

    /// <summary>Null: follows from the unit.</summary>
    public Onzekerheid? Onzekerheid { get; init; }

    /// <summary>Step to which published figures are rounded: 1 for whole per cents.</summary>
    public decimal? Afronding { get; init; }
    public required string Definitie { get; init; }
    public string? Teller { get; init; }
    public string? Noemer { get; init; }
    public required string Populatie { get; init; }
    public string? DefinitieVersie { get; init; }
    public string? Instrument { get; init; }
    public string? Leverancier { get; init; }
    public string? Frequentie { get; init; }
    public string? Uitsplitsing { get; init; }

    /// <summary>A measurement that ends before this day cannot show an effect of the agenda.</summary>
    public DateOnly? EffectNietVoor { get; init; }
    public required IReadOnlyList<Bron> EffectBron { get; init; }

    /// <summary>Baseline and latest value as they stand in the row itself.</summary>
    public required IReadOnlyList<RijMeting> Metingen { get; init; }

    /// <summary>Period of the baseline, also when its value is an observation of its own.</summary>
    public Periode? Begin { get; init; }

    /// <summary>The target in the row itself, at most one.</summary>
    public required IReadOnlyList<RijStreef> Streef { get; init; }

    /// <summary>Progress in the words of a letter, for what has no number.</summary>
    public required IReadOnlyList<Voortgang> Voortgang { get; init; }
    public string? NietNl { get; init; }
    public string? NietEn { get; init; }
    public string? Opmerking { get; init; }
    public required IReadOnlyList<Bron> Bronnen { get; init; }
    public required string Nagegaan { get; init; }

    public bool Kwalitatief => Eenheid == Keuzen.Tekst;
}

/// <summary>A measurement inside the row of its indicator.</summary>
internal sealed record RijMeting(
    bool IsBegin,
    decimal Waarde,
    string Kwalificatie,
    string? Periode,
    IReadOnlyList<Bron> Bronnen
);

/// <summary>A target inside the row of its indicator.</summary>
internal sealed record RijStreef(
    Vergelijking Vergelijking,
    decimal Waarde,
    string? Periode,
    string Woorden,
    IReadOnlyList<Bron> Bronnen
);

/// <summary>A sentence on progress and where it stands.</summary>
internal sealed record Voortgang(string Tekst, IReadOnlyList<Bron> Bronnen);

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.IsRegister("indicator");
        builder.Property(row => row.Doelen).AsJsonList();
        builder.Property(row => row.EffectBron).AsJsonList();
        builder.Property(row => row.Metingen).AsJsonList();
        builder.Property(row => row.Begin).AsPeriode();
        builder.Property(row => row.Streef).AsJsonList();
        builder.Property(row => row.Voortgang).AsJsonList();
        builder.Property(row => row.Bronnen).AsJsonList();
        builder.Ignore(row => row.Kwalitatief);
    }
}
