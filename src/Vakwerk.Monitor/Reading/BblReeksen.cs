using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Reading;

/// <summary>Series that are counted from the student register instead of typed over: share and number of bbl students on 1 October.</summary>
internal static class BblReeksen
{
    public const string Aandeel = "bbl-aandeel";
    public const string ZonderEx = "zonder-ex";
    public const string Aantal = "bbl-aantal";

    private static readonly Bron Duo = new(
        null,
        null,
        "https://onderwijsdata.duo.nl/dataset/mbo-studenten-per-instelling"
    );

    public static IEnumerable<Punt> Van(
        string indicator,
        string series,
        IReadOnlyList<StudentTotaal> studenten
    ) =>
        (indicator, series) switch
        {
            (Aandeel, "") => studenten.Select(jaar =>
                Deel(Aandeel, jaar, jaar.Alle, jaar.BblMetEx)
            ),
            (Aandeel, ZonderEx) => studenten.Select(jaar =>
                Deel($"{Aandeel}.{ZonderEx}", jaar, jaar.BolEnBbl, jaar.BblZonderEx)
            ),
            (Aantal, "") => studenten.Select(jaar =>
                Maak(
                    Aantal,
                    jaar,
                    jaar.Bbl.Zichtbaar,
                    null,
                    null,
                    jaar.Bbl.Min,
                    jaar.Bbl.Max,
                    jaar.Bbl.Exact
                )
            ),
            _ => [],
        };

    private static Punt Deel(
        string key,
        StudentTotaal jaar,
        Domain.Instellingen.Aantal whole,
        Aandeel? bounds
    ) =>
        Maak(
            key,
            jaar,
            100m * jaar.Bbl.Zichtbaar / whole.Zichtbaar,
            jaar.Bbl.Zichtbaar,
            whole.Zichtbaar,
            100 * bounds?.Min,
            100 * bounds?.Max,
            jaar.Bbl.Exact && whole.Exact
        );

    private static Punt Maak(
        string key,
        StudentTotaal jaar,
        decimal value,
        decimal? numerator,
        decimal? denominator,
        decimal? lower,
        decimal? upper,
        bool exact
    ) =>
        new(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key}@{jaar.Jaar}"),
            Periode
                .Lees(
                    string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"{jaar.Jaar}-10-01"
                    )
                )
                .Value,
            value,
            "exact",
            jaar.Voorlopig,
            false,
            true,
            numerator,
            denominator,
            null,
            exact ? null : lower,
            exact ? null : upper,
            [Duo],
            exact
                ? null
                : "Cellen met 1 tot 4 studenten zijn niet gepubliceerd en tellen hier niet mee.",
            "page",
            []
        );
}
