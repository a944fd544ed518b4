using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Statistics.Regression;
using Interval = Vakwerk.Statistics.Interval;

namespace Vakwerk.Monitor.Domain.Vergelijken;

/// <summary>Why there is no projection.</summary>
internal enum GeenVooruitblik
{
    TeWeinigMetingen,
    Breuk,
    AlVoorbij,
}

/// <summary>A straight line through all values of one series, carried on to the moment of a target. See docs/methods/ontwikkeling.md.</summary>
/// <param name="Metingen">Number of dated values.</param>
/// <param name="PerJaar">Change a year along the line.</param>
/// <param name="NodigPerJaar">Change a year from the latest value that would just reach the target.</param>
/// <param name="Verwacht">Where one new value is expected, with its 95% prediction interval.</param>
/// <param name="Kans">Chance that it meets the target if the trend goes on.</param>
internal sealed record Vooruitblik(
    int Metingen,
    GeenVooruitblik? Geen,
    double Moment,
    double? PerJaar = null,
    double? NodigPerJaar = null,
    Interval? Verwacht = null,
    double? Kans = null
)
{
    /// <summary>Through three points a line leaves one degree of freedom: its interval says nothing.</summary>
    public const int MinstensMetingen = 4;

    /// <param name="punten">Dated values of ONE series: a line never crosses a break.</param>
    /// <param name="gebroken">True when the series went on as another one.</param>
    public static Vooruitblik Maak(
        IReadOnlyList<(double Tijd, double Waarde)> punten,
        Streef streef,
        double moment,
        bool gebroken
    )
    {
        if (gebroken)
        {
            return new Vooruitblik(punten.Count, GeenVooruitblik.Breuk, moment);
        }

        if (punten.Count < MinstensMetingen || punten.DistinctBy(p => p.Tijd).Count() < 3)
        {
            return new Vooruitblik(punten.Count, GeenVooruitblik.TeWeinigMetingen, moment);
        }

        (double last, double value) = punten.MaxBy(p => p.Tijd);
        if (moment <= last)
        {
            return new Vooruitblik(punten.Count, GeenVooruitblik.AlVoorbij, moment);
        }

        StraightLine line = StraightLine.Fit(
            [.. punten.Select(p => p.Tijd)],
            [.. punten.Select(p => p.Waarde)]
        );
        double target = (double)streef.Waarde;
        double atLeast = line.ChanceAtLeast(moment, target);
        return new Vooruitblik(
            punten.Count,
            null,
            moment,
            line.Slope,
            (target - value) / (moment - last),
            line.At(moment).NewObservation,
            streef.Vergelijking is Vergelijking.Minder or Vergelijking.Hoogstens
                ? 1 - atLeast
                : atLeast
        );
    }
}
