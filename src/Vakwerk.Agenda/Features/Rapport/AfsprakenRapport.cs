using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Afspraken;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Rapport;

/// <summary>The agreements of a goal: who, by when, done or overdue.</summary>
internal sealed class AfsprakenRapport(Momentopnamen<WerkagendaBeeld> beelden, IBronnoten noten)
    : IRapportDoeldeel
{
    public int Volgorde => 30;

    public async Task<IReadOnlyList<Blok>> VanDoelAsync(
        string doel,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        WerkagendaBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        AfspraakStand[] items =
        [
            .. beeld
                .AfsprakenVan(doel)
                .OrderByDescending(item => item.DagenTeLaat)
                .ThenBy(item => item.Sleutel, StringComparer.Ordinal),
        ];
        if (items.Length == 0)
        {
            return [];
        }

        Func<IEnumerable<Bronverwijzing>, Voetnoot?> noot = await noten.OpAsync(
            stand,
            cancellationToken
        );
        return
        [
            new Kop(3, "Afspraken"),
            new Alinea(Samenvatting(items)),
            new Tabel(
                $"Afspraken bij {beeld.DoelOpSleutel[doel].Nl}",
                "Per afspraak wie het doet, de termijn uit de laatste brief die er een noemt, en de toestand volgens de brieven. Wat te laat is staat bovenaan.",
                [new("Afspraak"), new("Wie"), new("Termijn"), new("Toestand")],
                [.. items.Select(item => Rij(item, beeld, noot))]
            ),
        ];
    }

    internal static string Samenvatting(IReadOnlyCollection<AfspraakStand> items)
    {
        int late = items.Count(item => item.TeLaat);
        IEnumerable<string> states = Toestanden
            .Alle.Select(state =>
                (
                    Word: Toestanden.Woord(state).Nl,
                    Count: items.Count(item => item.Toestand == state)
                )
            )
            .Where(pair => pair.Count > 0)
            .Select(pair => $"{pair.Count} {pair.Word}");
        string what = items.Count == 1 ? "1 afspraak" : $"{items.Count} afspraken";
        return $"{what}: {string.Join(", ", states)}. Te laat: {(late == 0 ? "geen" : $"{late}")} (afgeleid uit de termijnen).";
    }

    private static IReadOnlyList<Tekst> Rij(
        AfspraakStand item,
        WerkagendaBeeld beeld,
        Func<IEnumerable<Bronverwijzing>, Voetnoot?> noot
    )
    {
        string who = string.Join(
            ", ",
            item.Afspraak.Partners.Select(key => beeld.PartnerNamen.GetValueOrDefault(key) ?? key)
        );
        string term = string.Join("; ", item.Geldend.Select(t => t.Woorden));
        string state = Toestanden.Woord(item.Toestand).Nl;
        return
        [
            new Stuk($"{item.Sleutel} {item.Afspraak.Titel}", noot(item.Afspraak.Bronnen)),
            who.Length > 0 ? who : "niet vermeld",
            term.Length > 0 ? term : "niet vermeld",
            item.TeLaat
                ? new Tekst([
                    new Stuk($"{state}; "),
                    new Stuk($"{Notatie.Getal(item.DagenTeLaat, 0)} dagen te laat", Nadruk: true),
                    new Stuk(" (afgeleid)"),
                ])
                : state,
        ];
    }
}
