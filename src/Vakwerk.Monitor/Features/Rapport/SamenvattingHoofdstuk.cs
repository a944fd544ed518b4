using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Monitor.Features.Weergave;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;

namespace Vakwerk.Monitor.Features.Rapport;

/// <summary>First chapter: all indicators with their latest figure and verdict, and how many have which.</summary>
internal sealed class SamenvattingHoofdstuk(Momentopnamen<MonitorBeeld> beelden, IBronnoten noten)
    : IRapportHoofdstuk
{
    public int Volgorde => 10;

    public async Task<IReadOnlyList<Blok>> HoofdstukAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        MonitorBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        if (beeld.Indicatoren.Count == 0)
        {
            return
            [
                new Kop(1, "Samenvatting"),
                new Alinea("Op deze dag waren er nog geen indicatoren vastgelegd."),
            ];
        }

        var notes = new CijferNoten(beeld, await noten.OpAsync(stand, cancellationToken));
        return
        [
            new Kop(1, "Samenvatting"),
            new Alinea(
                $"De Werkagenda en het Stagepact hebben {beeld.Indicatoren.Count} indicatoren. De oordelen hieronder zijn afgeleid: Vakwerk rekent ze voor elke indicator met dezelfde regels uit. Waar een oordeel niet kan, staat waarom."
            ),
            new Lijst([.. Telling(beeld)]),
            new Alinea(
                $"{Met(beeld).Length} indicatoren hebben een streven met een getal. De andere staan verderop, bij hun doel."
            ),
            new Tabel(
                "Indicatoren met een streven",
                "Per indicator het nieuwste cijfer, het streven en het oordeel.",
                [
                    new("Indicator"),
                    new("Nieuwste cijfer"),
                    new("Streven"),
                    new("Oordeel (afgeleid)"),
                ],
                [.. Met(beeld).Select(item => Rij(item, notes))]
            ),
        ];
    }

    private static IndicatorBeeld[] Met(MonitorBeeld beeld) =>
        [.. beeld.Indicatoren.Where(item => item.Streef is not null)];

    private static IEnumerable<Tekst> Telling(MonitorBeeld beeld) =>
        Enum.GetValues<OordeelWoord>()
            .Select(word => (word, Count: beeld.Indicatoren.Count(i => i.Oordeel.Woord == word)))
            .Where(pair => pair.Count > 0)
            .Select(pair => new Tekst([
                new Stuk(OordeelTekst.Woord(pair.word), Nadruk: true),
                new Stuk($": {pair.Count}"),
            ]));

    private static IReadOnlyList<Tekst> Rij(IndicatorBeeld item, CijferNoten notes) =>
        [
            item.Rij.Nl,
            Nieuwste(item, notes),
            item.Streef is { } target
                ? new Stuk(target.Nl, notes.Van(target.Bronnen, "streefwaarden", target.Sleutel))
                : "geen",
            Oordeel(item),
        ];

    internal static Tekst Nieuwste(IndicatorBeeld item, CijferNoten notes) =>
        item.Nieuwste is { } point
            ? new Stuk(
                $"{Schrijf.Waarde(point, item.Rij.Eenheid)} ({Schrijf.Moment(point.Periode)}{(point.Voorlopig ? ", voorlopig" : "")})",
                notes.Van(point.Bronnen, "waarnemingen", point.Sleutel)
            )
            : "geen cijfer";

    internal static Tekst Oordeel(IndicatorBeeld item)
    {
        OordeelUitkomst outcome = item.Oordeel;
        var pieces = new List<Stuk>
        {
            new(
                $"{OordeelTekst.Vorm(outcome.Woord)} {OordeelTekst.Woord(outcome.Woord)}",
                Nadruk: true
            ),
        };
        if (outcome.Redenen.Count > 0)
        {
            pieces.Add(new Stuk($": {OordeelTekst.Redenen(outcome)}"));
        }

        if (item.Overrule is { Woord: { } other })
        {
            pieces.Add(new Stuk($". OCW zet daarnaast: {OordeelTekst.Woord(other)}"));
        }

        return new Tekst([.. pieces]);
    }
}
