using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Primitives;
using Vakwerk.Ui.Maps;

namespace Vakwerk.Monitor.Features.Instellingen;

/// <summary>A region in the table beside the map; null when no institution has its seat there.</summary>
internal sealed record RegioRij(Regio Regio, StudentTotaal? Totaal, int Instellingen);

/// <summary>Students by the region in which their institution has its seat, as a map and as rows.</summary>
internal sealed class RegioKaart
{
    // Fixed, so that maps of the two divisions can be compared.
    private static readonly decimal[] Grenzen = [25, 30, 35];

    /// <summary>Square pixels per student: the largest province just fits.</summary>
    private const double Oppervlak = 0.062;

    private RegioKaart(IReadOnlyList<RegioRij> rijen, bool bbl, StudentTotaal laatste)
    {
        Rijen = rijen;
        Bbl = bbl;
        Laatste = laatste;
    }

    /// <summary>Highest value first; regions without a seat last.</summary>
    public IReadOnlyList<RegioRij> Rijen { get; }

    public bool Bbl { get; }

    public StudentTotaal Laatste { get; }

    public IReadOnlyList<Kaartgebied> Gebieden => [.. Rijen.Select(Gebied)];

    /// <summary>Null before there are figures.</summary>
    public static RegioKaart? Maak(InstellingenBeeld beeld, string gebied, string maat)
    {
        if (beeld.Laatste is not { } laatste)
        {
            return null;
        }

        bool bbl = maat == InstellingenVraag.Bbl;
        RegioSoort soort =
            gebied == InstellingenVraag.Arbeidsmarktregios
                ? RegioSoort.Arbeidsmarktregio
                : RegioSoort.Provincie;
        IEnumerable<RegioRij> rows = beeld
            .Regios.Where(regio => regio.Soort == soort)
            .Select(regio => new RegioRij(
                regio,
                beeld
                    .PerRegio.GetValueOrDefault(regio.Code)
                    ?.FirstOrDefault(row => row.Jaar == laatste.Jaar),
                beeld.Open.Count(school => school.LigtIn(regio.Code))
            ))
            .OrderBy(row => row.Totaal is null)
            .ThenByDescending(row => bbl ? row.Totaal?.BblZonderEx?.Midden : row.Totaal?.Alle.Min)
            .ThenBy(row => row.Regio.Naam, StringComparer.Create(Notatie.Nederlands, true));
        return new RegioKaart([.. rows], bbl, laatste);
    }

    public IReadOnlyList<Kaartlegenda> Legenda(bool english)
    {
        string L(string nl, string en) => english ? en : nl;
        List<Kaartlegenda> lines = Bbl
            ?
            [
                new(L("24% of minder", "24% or less"), 1),
                new("25–29%", 2),
                new("30–34%", 3),
                new(L("35% of meer", "35% or more"), 4),
            ]
            : [new("10.000", 0, Straal(10_000))];
        if (Rijen.Any(row => row.Totaal is null))
        {
            lines.Add(new(L("geen hoofdvestiging", "no seat of a school")));
        }

        return lines;
    }

    private Kaartgebied Gebied(RegioRij row)
    {
        if (row.Totaal is not { } total)
        {
            return new Kaartgebied(row.Regio.Code, row.Regio.Naam, null);
        }

        // Shades follow the whole per cents that stand in the map, so that the two never contradict.
        decimal share = Math.Round(
            (total.BblZonderEx?.Midden ?? 0) * 100,
            MidpointRounding.AwayFromZero
        );
        return Bbl
            ? new Kaartgebied(
                row.Regio.Code,
                $"{row.Regio.Naam}: {total.BblZonderEx.Tekst()}",
                Notatie.Getal(share, 0),
                1 + Grenzen.Count(limit => share >= limit)
            )
            : new Kaartgebied(
                row.Regio.Code,
                $"{row.Regio.Naam}: {total.Alle.Tekst()}",
                Notatie.Getal(total.Alle.Min / 1000m, total.Alle.Min < 9_950 ? 1 : 0),
                0,
                Straal(total.Alle.Min)
            );
    }

    private static double Straal(int students) => Math.Sqrt(students * Oppervlak / Math.PI);
}
