using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Ui.Panels;

namespace Vakwerk.Monitor.Features.Instellingen;

/// <summary>One of the three small charts of an institution or region; all on the same scale.</summary>
internal sealed record StudentenPaneel(string Id, string Nl, string En, Lijnreeks Reeks)
{
    public static IReadOnlyList<StudentenPaneel> Alle(IReadOnlyList<StudentTotaal> totalen) =>
        [
            new("bol", "bol: leren op school", "bol: learning at school", Van(totalen, t => t.Bol)),
            new(
                "bbl",
                "bbl: leren in een baan",
                "bbl: learning in a job",
                Van(totalen, t => t.Bbl)
            ),
            new("ex", "examendeelnemers", "exam participants", Van(totalen, t => t.Ex)),
        ];

    public static double Hoogste(IReadOnlyList<StudentTotaal> totalen) =>
        Alle(totalen).Max(panel => panel.Reeks.Hoogste);

    /// <summary>The share of bbl by year; null when no year has one.</summary>
    public static Lijnreeks? Aandeel(IReadOnlyList<StudentTotaal> totalen)
    {
        Lijnpunt[] points = [.. totalen.Select(AandeelVan).OfType<Lijnpunt>()];
        return points.Length == 0 ? null : new Lijnreeks(points);
    }

    private static Lijnpunt? AandeelVan(StudentTotaal total) =>
        total.BblZonderEx is { } share
            ? new Lijnpunt(
                total.Jaar,
                (double)share.Min,
                (double)share.Max,
                total.Voorlopig,
                total.BblZonderEx.Tekst()
            )
            : null;

    private static Lijnreeks Van(
        IReadOnlyList<StudentTotaal> totalen,
        Func<StudentTotaal, Aantal> route
    ) =>
        new([
            .. from total in totalen
            let count = route(total)
            select new Lijnpunt(total.Jaar, count.Min, count.Max, total.Voorlopig, count.Tekst()),
        ]);
}
