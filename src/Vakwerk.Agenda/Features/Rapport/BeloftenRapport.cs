using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Moties;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;

namespace Vakwerk.Agenda.Features.Rapport;

/// <summary>What still stands open of motions and promises: by goal, and all together.</summary>
internal sealed class BeloftenRapport(Momentopnamen<KamerBeeld> beelden, IBronnoten noten)
    : IRapportDoeldeel,
        IRapportHoofdstuk
{
    int IRapportDoeldeel.Volgorde => 60;

    int IRapportHoofdstuk.Volgorde => 220;

    public async Task<IReadOnlyList<Blok>> VanDoelAsync(
        string doel,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        KamerBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        Belofte[] all = [.. beeld.Beloften.Where(item => item.Motie.Doelen.Contains(doel))];
        if (all.Length == 0)
        {
            return [];
        }

        var noot = await noten.OpAsync(stand, cancellationToken);
        Belofte[] open = [.. Open(all)];
        var blocks = new List<Blok>
        {
            new Kop(3, "Moties en toezeggingen"),
            new Alinea(Samenvatting(all)),
        };
        if (open.Length > 0)
        {
            blocks.Add(new Lijst([.. open.Select(item => Punt(item, noot))]));
        }

        return blocks;
    }

    public async Task<IReadOnlyList<Blok>> HoofdstukAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        KamerBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        if (beeld.Beloften.Count == 0)
        {
            return [];
        }

        var noot = await noten.OpAsync(stand, cancellationToken);
        Belofte[] late = [.. Open(beeld.Beloften).Where(item => item.TeLaat)];
        var blocks = new List<Blok>
        {
            new Kop(1, "Moties en toezeggingen"),
            new Alinea(new Stuk(Samenvatting(beeld.Beloften), new Voetnoot("Dataset moties."))),
            new Alinea(
                "Open is: geen brief zegt dat het klaar is. Te laat is: de laatste dag die de woorden van de brief toelaten, is voorbij. Wat open is en op tijd, staat bij het doel."
            ),
        };
        if (late.Length > 0)
        {
            blocks.Add(
                new Tabel(
                    "Moties en toezeggingen die te laat zijn",
                    "Wat open staat en over de beloofde datum is, het langst geleden bovenaan.",
                    [new("Motie of toezegging"), new("Beloofd"), new("Te laat (afgeleid)")],
                    [.. late.Select(item => Rij(item, noot))]
                )
            );
        }

        return blocks;
    }

    private static IOrderedEnumerable<Belofte> Open(IEnumerable<Belofte> items) =>
        items
            .Where(item => item.Groep == StatusGroep.Open)
            .OrderByDescending(item => item.DagenTeLaat ?? 0)
            .ThenBy(item => item.Motie.Sleutel, StringComparer.Ordinal);

    private static string Samenvatting(IReadOnlyCollection<Belofte> items)
    {
        int open = items.Count(item => item.Groep == StatusGroep.Open);
        int done = items.Count(item => item.Groep == StatusGroep.Afgedaan);
        int stopped = items.Count(item => item.Groep == StatusGroep.Gestopt);
        int late = items.Count(item => item.TeLaat);
        string total =
            items.Count == 1 ? "1 motie of toezegging" : $"{items.Count} moties en toezeggingen";
        return $"{total}: {open} open, {done} afgedaan, {stopped} gestopt. Van de open {(late == 1 ? "is er 1" : $"zijn er {late}")} te laat (afgeleid uit de beloofde termijnen).";
    }

    private static Tekst Punt(Belofte item, Func<IEnumerable<Bronverwijzing>, Voetnoot?> noot)
    {
        var pieces = new List<Stuk>
        {
            new($"{item.Motie.Sleutel} {item.Motie.Naam}", noot(item.Motie.Bronnen)),
        };
        if (Beloofd(item) is { Length: > 0 } term)
        {
            pieces.Add(new Stuk($"; beloofd: {term}"));
        }

        if (item.TeLaat)
        {
            pieces.Add(new Stuk("; "));
            pieces.Add(new Stuk(MotieTekst.Verloop(item, english: false), Nadruk: true));
            pieces.Add(new Stuk(" (afgeleid)"));
        }

        return new Tekst([.. pieces]);
    }

    private static IReadOnlyList<Tekst> Rij(
        Belofte item,
        Func<IEnumerable<Bronverwijzing>, Voetnoot?> noot
    ) =>
        [
            new Stuk($"{item.Motie.Sleutel} {item.Motie.Naam}", noot(item.Motie.Bronnen)),
            Beloofd(item),
            MotieTekst.Verloop(item, english: false),
        ];

    private static string Beloofd(Belofte item) =>
        string.Join("; ", item.Lijnen.Select(line => line.Geldend.Woorden));
}
