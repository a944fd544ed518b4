using Vakwerk.Monitor.Domain.Vergelijken;
using Vakwerk.Primitives;
using Vakwerk.Statistics;
using Vakwerk.Statistics.Funnel;
using Vakwerk.Ui.Charts;
using static Vakwerk.Monitor.Features.Weergave.Schrijf;

namespace Vakwerk.Monitor.Features.Vergelijken;

/// <summary>Turns a funnel into what the chart draws.</summary>
internal static class TrechterFiguur
{
    private const int Steps = 48;

    /// <summary>Null when there is nothing to compare.</summary>
    public static TrechterData? Van(
        VergelijkingBeeld beeld,
        SchoolCijfer cijfer,
        int jaar,
        string? eigen
    )
    {
        if (beeld.Trechter(cijfer.Sleutel, jaar) is not { } funnel)
        {
            return null;
        }

        double most = funnel.Beoordeeld.Max(one => one.Midden.Noemer);
        double[] sizes =
        [
            // Closer together where the funnel is steep.
            .. Enumerable
                .Range(1, Steps)
                .Select(i =>
                    Math.Max(Waargenomen.Kleinste, Math.Round(most * i * i / Steps / Steps))
                )
                .Distinct(),
        ];
        List<TrechterLijn> lines =
        [
            Lijn(
                L(
                    "grens van 95%: 1 op de 20 scholen ligt er door toeval buiten",
                    "95% limit: 1 in 20 schools lies outside by chance"
                ),
                "limit2",
                n => funnel.Grenzen(n, Funnels.InnerConfidence)
            ),
            Lijn(
                L("grens van 99,8%: 1 op de 500", "99.8% limit: 1 in 500"),
                "limit",
                n => funnel.Grenzen(n, Funnels.OuterConfidence)
            ),
        ];
        if (funnel.Verbreed)
        {
            lines.Add(
                Lijn(
                    L(
                        "95% zonder rekening met gewone verschillen tussen scholen",
                        "95% without allowing for ordinary differences between schools"
                    ),
                    "chance",
                    n => funnel.Toeval(n, Funnels.InnerConfidence)
                )
            );
        }

        TrechterLijn Lijn(string name, string style, Func<double, Interval> at) =>
            new(
                name,
                style,
                [
                    .. from n in sizes
                    let limits = at(n)
                    select (n, cijfer.Betekenis(limits.Lower), cijfer.Betekenis(limits.Upper)),
                ]
            );
        string title =
            $"{cijfer.Naam}, {L("1 oktober", "1 October")} {jaar}. {VergelijkTekst.Bevinding(funnel)}.";
        return new TrechterData(
            $"trechter-{cijfer.Sleutel}-{jaar}",
            title,
            Omschrijving(beeld, cijfer, funnel),
            [
                .. funnel
                    .Punten.Where(point => point.P is not null)
                    .Select(point => Stip(beeld, cijfer, point, eigen)),
            ],
            lines,
            cijfer.Betekenis(funnel.Landelijk),
            $"{L("heel Nederland:", "the Netherlands:")} {cijfer.Tekst(funnel.Landelijk)}",
            L("verschilt meer dan te verwachten", "differs more than expected"),
            cijfer.Groei
                ? L("studenten in beide jaren samen", "students in both years together")
                : L("aantal studenten van de school", "number of students of the school"),
            tick => Notatie.Getal((decimal)tick, 0),
            tick => Notatie.Getal((decimal)tick * 100) + "%",
            cijfer.Groei ? null : 0,
            cijfer.Groei ? null : 1
        );
    }

    private static TrechterStip Stip(
        VergelijkingBeeld beeld,
        SchoolCijfer cijfer,
        Trechterpunt point,
        string? own
    )
    {
        (int above, int whole) = point.Cijfer.Midden;
        return new TrechterStip(
            whole,
            cijfer.Betekenis((double)above / whole),
            beeld.Instellingen.OpBrin[point.Cijfer.Brin].Naam,
            point.Ligging == Ligging.Verschilt,
            point.Cijfer.Brin == own
        );
    }

    private static string Omschrijving(
        VergelijkingBeeld beeld,
        SchoolCijfer cijfer,
        Trechter funnel
    )
    {
        string names = string.Join(
            ", ",
            funnel.Opvallend.Select(point =>
                $"{beeld.Instellingen.OpBrin[point.Cijfer.Brin].Naam} ({VergelijkTekst.Waarde(cijfer, point.Cijfer)})"
            )
        );
        return L(
                $"Trechter van {funnel.Beoordeeld.Count} scholen naar grootte. Landelijk {cijfer.Tekst(funnel.Landelijk)}. De grenzen zijn wijd bij kleine scholen en smal bij grote.",
                $"Funnel of {funnel.Beoordeeld.Count} schools by size. Nationally {cijfer.Tekst(funnel.Landelijk)}. The limits are wide for small schools and narrow for large ones."
            )
            + (
                names.Length > 0
                    ? L(" Verschillen meer dan te verwachten: ", " Differ more than expected: ")
                        + names
                        + "."
                    : ""
            )
            + L(" De tabel heeft alle getallen.", " The table has all numbers.");
    }
}
