using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Monitor.Features.Weergave;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;

namespace Vakwerk.Monitor.Features.Rapport;

/// <summary>The figures of a goal: baseline, latest, target, change with its interval, and the verdict.</summary>
internal sealed class CijfersRapport(Momentopnamen<MonitorBeeld> beelden, IBronnoten noten)
    : IRapportDoeldeel
{
    public int Volgorde => 40;

    public async Task<IReadOnlyList<Blok>> VanDoelAsync(
        string doel,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        MonitorBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        IReadOnlyList<IndicatorBeeld> items = beeld.VanDoel(doel);
        var blocks = new List<Blok> { new Kop(3, "Cijfers") };
        if (items.Count == 0)
        {
            blocks.Add(
                new Alinea("Dit doel heeft geen indicator. Of het beter gaat, is niet te zien.")
            );
            return blocks;
        }

        var notes = new CijferNoten(beeld, await noten.OpAsync(stand, cancellationToken));
        blocks.Add(
            new Tabel(
                $"Cijfers bij {beeld.Doel(doel)?.Nl ?? doel}",
                "Per indicator de startmeting en het nieuwste cijfer, het streven, en het oordeel met de verandering sinds de start.",
                [new("Indicator"), new("Begin en nu"), new("Streven"), new("Oordeel (afgeleid)")],
                [.. items.Select(item => Rij(item, notes))]
            )
        );
        blocks.AddRange(items.SelectMany(Toelichting));
        return blocks;
    }

    private static IReadOnlyList<Tekst> Rij(IndicatorBeeld item, CijferNoten notes) =>
        [
            $"{item.Rij.Nl} ({Schrijf.Eenheid(item.Rij.Eenheid)}; {item.Rij.Populatie})",
            Cijfers(item, notes),
            item.Streef is { } target
                ? new Stuk(target.Nl, notes.Van(target.Bronnen, "streefwaarden", target.Sleutel))
                : "geen",
            new Tekst([
                .. SamenvattingHoofdstuk.Oordeel(item).Stukken,
                .. Verandering(item.Oordeel, item.Rij.Eenheid),
            ]),
        ];

    private static Tekst Cijfers(IndicatorBeeld item, CijferNoten notes)
    {
        Tekst latest = SamenvattingHoofdstuk.Nieuwste(item, notes);
        return item.Begin is { } begin && item.Nieuwste != begin
            ? new Tekst([
                new Stuk(
                    $"{Schrijf.Waarde(begin, item.Rij.Eenheid)} ({Schrijf.Moment(begin.Periode)})",
                    notes.Van(begin.Bronnen, "waarnemingen", begin.Sleutel)
                ),
                new Stuk(item.Vervolg is null ? " → " : "; daarna, niet te vergelijken: "),
                .. latest.Stukken,
            ])
            : latest;
    }

    private static IEnumerable<Stuk> Verandering(OordeelUitkomst outcome, string unit)
    {
        if (outcome.Verandering is { } change)
        {
            string margin =
                outcome.VeranderingMarge is { } m
                    ? $" (95%-marge {Schrijf.Verandering(m.Lower, unit)} tot {Schrijf.Verandering(m.Upper, unit)})"
                : outcome.OnzekerheidOnbekend ? " (toeval is niet te berekenen)"
                : "";
            yield return new Stuk($". Verandering: {Schrijf.Verandering(change, unit)}{margin}");
        }
    }

    /// <summary>Pace and expectation in a sentence, and what may not be concluded.</summary>
    private static IEnumerable<Blok> Toelichting(IndicatorBeeld item)
    {
        OordeelUitkomst outcome = item.Oordeel;
        string unit = item.Rij.Eenheid;
        var sentences = new List<string>();
        if (outcome is { NodigPerJaar: { } needed, GerealiseerdPerJaar: { } done })
        {
            sentences.Add(
                $"Nodig is {Schrijf.PerJaar(needed, unit)}; sinds de start is het {Schrijf.PerJaar(done, unit)} (afgeleid)."
            );
        }

        if (outcome.Verwacht is { } expected)
        {
            sentences.Add(
                $"Gaat het in dit tempo door, dan is het op het moment van het streven {Schrijf.Geschat(expected, unit)}{(outcome.VerwachtMarge is { } margin ? $" (95%-marge {Schrijf.Marge(margin, unit)})" : "")} (afgeleid)."
            );
        }

        if (item.Rij.NietNl is { Length: > 0 } not)
        {
            sentences.Add($"Let op: {not}");
        }

        if (sentences.Count > 0)
        {
            yield return new Alinea(
                new Tekst([
                    new Stuk($"{item.Rij.Nl}. ", Nadruk: true),
                    new Stuk(string.Join(' ', sentences)),
                ])
            );
        }
    }
}
