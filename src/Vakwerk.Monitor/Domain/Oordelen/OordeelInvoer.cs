using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Domain.Oordelen;

/// <summary>One measured value as the verdict sees it.</summary>
/// <param name="Kwalificatie">exact, or a word such as circa or ruim: then the value is wider than its rounding.</param>
/// <param name="Teller">Numerator, when known.</param>
/// <param name="Noemer">Denominator, when known.</param>
internal sealed record Meting(
    decimal Waarde,
    Periode? Periode,
    string Kwalificatie = "exact",
    decimal? Teller = null,
    decimal? Noemer = null,
    bool Voorlopig = false
);

/// <summary>A target as the verdict sees it.</summary>
/// <param name="Periode">The period in which the series should meet it, or null when no year was given.</param>
/// <param name="Verschil">Why the series is not the one that the target is about, or null when it is.</param>
internal sealed record Streef(
    Vergelijking Vergelijking,
    decimal Waarde,
    Periode? Periode,
    Dekking Dekking = Dekking.Gelijk,
    Verschil? Verschil = null
)
{
    public bool Gehaald(double value) =>
        Vergelijking switch
        {
            Vergelijking.Minder => value < (double)Waarde,
            Vergelijking.Hoogstens => value <= (double)Waarde,
            Vergelijking.Minstens => value >= (double)Waarde,
            _ => value > (double)Waarde,
        };
}

/// <summary>Everything a verdict depends on. The verdict is a function of this record and of nothing else.</summary>
/// <param name="Breuk">Why the newest figure is of another series than the baseline, or null when the series was not broken.</param>
/// <param name="Afronding">Step to which the values were rounded, for <see cref="Onzekerheid.Afronding"/>.</param>
internal sealed record OordeelInvoer(
    Richting Richting,
    Meting? Begin,
    Meting? Laatst,
    Streef? Streef,
    Onzekerheid Onzekerheid = Onzekerheid.Afronding,
    decimal? Afronding = null,
    Verschil? Breuk = null,
    DateOnly? EffectNietVoor = null,
    bool Kwalitatief = false
);
