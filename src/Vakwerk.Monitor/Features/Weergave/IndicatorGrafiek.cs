using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Monitor.Reading;
using Vakwerk.Primitives;
using Vakwerk.Statistics;
using Vakwerk.Ui.Charts;
using static Vakwerk.Monitor.Features.Weergave.Schrijf;

namespace Vakwerk.Monitor.Features.Weergave;

/// <summary>Turns an indicator into what the charts draw.</summary>
internal static class IndicatorGrafiek
{
    /// <summary>Null when there are no two dated values and no target to set one against: a chart of a single dot says nothing.</summary>
    public static GrafiekData? Van(IndicatorBeeld item)
    {
        ReeksBeeld[] series =
        [
            .. item.Reeksen.Where(series =>
                series.Rij?.Relatie != Relatie.Deel && series.Gedateerd.Any()
            ),
        ];
        if (
            series.Sum(s => s.Gedateerd.Count()) is var dots
            && (dots == 0 || (dots == 1 && item.Streefwaarden.Count == 0))
        )
        {
            return null;
        }

        StreefBeeld[] targets =
        [
            .. item
                .Streefwaarden.Where(target => series.Any(s => s.Naam == target.Reeks))
                .DistinctBy(target => target.Waarde),
        ];
        GrafiekWaaier? fan = Waaier(item);
        return new GrafiekData(
            "grafiek-" + item.Sleutel,
            $"{L(item.Rij.Nl, item.Rij.En)}. {OordeelTekst.Bevinding(item)}",
            Omschrijving(item, series, targets),
            [.. series.Select(s => Reeks(item, s))],
            tick => Waarde((decimal)tick, item.Rij.Eenheid),
            [
                .. targets.Select(target => new GrafiekStreef(
                    (double)target.Waarde,
                    L("streven: ", "target: ") + OordeelTekst.Woorden(target),
                    fan is not null && target == item.Streef ? target.Moment?.Midden : null
                )),
            ],
            fan,
            Breuken(item),
            item.Streef?.Moment is { } moment ? Kort(moment) : null,
            item.Rij.Eenheid == "cijfer" ? 1 : 0,
            item.Rij.Eenheid switch
            {
                "%" => 100,
                "cijfer" => 10,
                _ => null,
            }
        );
    }

    /// <summary>Empty after a break: the newest figure would not be on the line.</summary>
    public static string Sparkline(IndicatorBeeld item) =>
        item.Vervolg is not null
            ? ""
            : Ui.Charts.Sparkline.Teken(
                [
                    .. item.Hoofd.Gedateerd.Select(point =>
                        (point.Periode!.Value.Midden, (double)point.Waarde)
                    ),
                ],
                item.Streef is { Reeks: "" } target ? (double)target.Waarde : null,
                item.Hoofd.Punten.Count > 0 && item.Hoofd.Punten[^1].Voorlopig,
                OordeelTekst.Bevinding(item)
            );

    private static GrafiekReeks Reeks(IndicatorBeeld item, ReeksBeeld series) =>
        new(
            series.Rij is { } row
                ? $"{L(row.Nl, row.En)} ({OordeelTekst.Verschil(row.Verschil)})"
                : series.Populatie
                    + (item.Rij.DefinitieVersie is { } version ? $", {version}" : ""),
            [
                .. series.Gedateerd.Select(point =>
                {
                    Interval? margin = item.MargeVan(point);
                    return new GrafiekPunt(
                        point.Periode!.Value.Midden,
                        (double)point.Waarde,
                        Kort(point.Periode.Value),
                        Waarde(point, item.Rij.Eenheid),
                        point.Voorlopig,
                        series.Hoofd && point == item.Begin,
                        point.Herzien.Count > 0,
                        margin?.Lower,
                        margin?.Upper
                    );
                }),
            ]
        );

    private static GrafiekWaaier? Waaier(IndicatorBeeld item) =>
        item.Oordeel
            is {
                Verwacht: { } expected,
                StreefMoment: { } moment,
                Beweging: Beweging.Verbetert or Beweging.Verslechtert
            }
        && item.Laatst is { Periode: { } last } point
            ? new GrafiekWaaier(
                last.Midden,
                (double)point.Waarde,
                moment,
                Begrensd(expected, item.Rij.Eenheid),
                Geschat(expected, item.Rij.Eenheid),
                item.Oordeel.VerwachtMarge?.Lower,
                item.Oordeel.VerwachtMarge?.Upper
            )
            : null;

    /// <summary>More than everybody is not possible.</summary>
    private static double Begrensd(double value, string unit) =>
        unit == "%" ? Math.Clamp(value, 0, 100) : Math.Max(value, 0);

    private static IReadOnlyList<GrafiekBreuk> Breuken(IndicatorBeeld item) =>
        item is { Vervolg: { Rij: { } row } next }
        && item.Hoofd.Gedateerd.LastOrDefault() is { Periode: { } before }
        && next.Gedateerd.FirstOrDefault() is { Periode: { } after }
            ?
            [
                new GrafiekBreuk(
                    (before.Midden + after.Midden) / 2,
                    OordeelTekst.Verschil(row.Verschil)
                ),
            ]
            : [];

    private static string Omschrijving(
        IndicatorBeeld item,
        ReeksBeeld[] series,
        StreefBeeld[] targets
    ) =>
        string.Join(
            " ",
            series
                .Select(s =>
                    $"{(s.Rij is { } row ? L(row.Nl, row.En) : s.Populatie)}: "
                    + string.Join(
                        ", ",
                        s.Gedateerd.Select(point =>
                            $"{Moment(point.Periode)} {Waarde(point, item.Rij.Eenheid)}"
                        )
                    )
                    + "."
                )
                .Concat(
                    targets.Select(target =>
                        L("Streven: ", "Target: ") + OordeelTekst.Woorden(target) + "."
                    )
                )
        );
}
