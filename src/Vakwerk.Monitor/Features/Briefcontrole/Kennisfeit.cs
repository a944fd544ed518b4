using System.Globalization;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>A figure on record, ready to hold a sentence against.</summary>
/// <param name="Sleutel">Key of the figure or of the observation.</param>
/// <param name="Groep">Figures with the same group are one thing at different moments.</param>
/// <param name="Onderwerp">Figures with the same subject can be confused with each other.</param>
/// <param name="Reeks">Series in which it belongs, <c>indicator.reeks</c>; null when it is in none.</param>
/// <param name="Breuk">Why this series does not compare with the other series of its indicator; null for the main series.</param>
/// <param name="Regel">True for a rule, norm or budget: its period says when it holds, not when it was measured.</param>
/// <param name="Bron">Where it stands, in words.</param>
/// <param name="Gewichten">What each of its words weighs: rare words more.</param>
internal sealed record Kennisfeit(
    string Sleutel,
    string Groep,
    string Onderwerp,
    string Omschrijving,
    decimal Waarde,
    Maat Maat,
    string Kwalificatie,
    string Periode,
    Jaren? Jaren,
    string Soort,
    string? Populatie,
    string? Organisatie,
    string? Indicator,
    string? Reeks,
    string? Breuk,
    bool Leeftijd,
    string Bron,
    IReadOnlyDictionary<string, double> Gewichten
)
{
    public bool Regel => Soort is "rule" or "norm" or "budget";

    public bool Streef => Soort == "target";

    public double Gewicht => Gewichten.Values.Sum();

    /// <summary>The value as people read it: <c>circa € 700 mln</c>.</summary>
    public string Toon
    {
        get
        {
            string value = Maat switch
            {
                Maat.Procent => Notatie.Getal(Waarde, 2) + "%",
                Maat.MiljoenEuro => Notatie.MiljoenEuro(Waarde),
                Maat.Euro => "€\u00a0" + Notatie.Getal(Waarde, 2),
                Maat.Miljoen => Notatie.Getal(Waarde, 2) + " miljoen",
                Maat.Jaren => Notatie.Getal(Waarde) + " jaar",
                Maat.Maanden => Notatie.Getal(Waarde) + " maanden",
                Maat.Weken => Notatie.Getal(Waarde) + " weken",
                _ => Notatie.Getal(Waarde, 2),
            };
            return (Kwalificatie is "exact" or "" ? "" : Kwalificatie + " ")
                + value
                + (Periode.Length > 0 ? $" ({Periode})" : "");
        }
    }

    public string Volledig =>
        string.Create(CultureInfo.InvariantCulture, $"{Omschrijving}: {Toon}");

    public bool PastBij(Maat measure) =>
        measure == Maat
        || (measure == Maat.Miljoen && Maat == Maat.MiljoenEuro)
        || (measure == Maat.Jaren && Leeftijd)
        || (measure == Maat.Rapportcijfer && Maat == Maat.Aantal && Waarde <= 10);

    /// <summary>True when letter and register say the same, each as precise as it is.</summary>
    public bool Klopt(Getal number)
    {
        decimal said = number.Waarde;
        return said == Waarde
            || Past(number.Kwalificatie, said, Waarde)
            || Past(Kwalificatie, Waarde, said)
            || Math.Round(Waarde / number.Precisie, MidpointRounding.AwayFromZero) * number.Precisie
                == said;
    }

    /// <summary>True when the years of the letter and those of the register can be the same.</summary>
    public bool ZelfdeTijd(Getal number) =>
        Regel || Jaren is not { } years || number.Jaren is not { } said || years.Raakt(said);

    private static bool Past(string qualifier, decimal rough, decimal exact) =>
        qualifier switch
        {
            "ruim" => exact >= rough && exact <= rough * 1.12m,
            "bijna" => exact <= rough && exact >= rough * 0.92m,
            "circa" => Math.Abs(exact - rough) <= rough * 0.06m,
            _ => false,
        };
}
