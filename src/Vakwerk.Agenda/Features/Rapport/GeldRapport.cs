using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Geld;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Rapport;

/// <summary>Money by status, never added across one: by goal, and all together with the totals that may be made.</summary>
internal sealed class GeldRapport(Momentopnamen<KamerBeeld> beelden, IBronnoten noten)
    : IRapportDoeldeel,
        IRapportHoofdstuk
{
    int IRapportDoeldeel.Volgorde => 20;

    int IRapportHoofdstuk.Volgorde => 240;

    public async Task<IReadOnlyList<Blok>> VanDoelAsync(
        string doel,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        KamerBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        Geldpost[] items =
        [
            .. beeld
                .Geld.Where(post => post.Doelen.Contains(doel))
                .OrderBy(post => Plaats(post.Status)),
        ];
        if (items.Length == 0)
        {
            return [];
        }

        var noot = await noten.OpAsync(stand, cancellationToken);
        return
        [
            new Kop(3, "Geld"),
            new Lijst([
                .. items.Select(post => new Tekst([
                    new Stuk(GeldWoorden.Naam(post.Status).Nl, Nadruk: true),
                    new Stuk(
                        $": {GeldWoorden.Bedrag(post)} ({Wanneer(post)}) voor {post.Bestemming}",
                        noot(post.Bronnen)
                    ),
                ])),
            ]),
        ];
    }

    public async Task<IReadOnlyList<Blok>> HoofdstukAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        KamerBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        if (beeld.Geld.Count == 0)
        {
            return [];
        }

        var noot = await noten.OpAsync(stand, cancellationToken);
        var blocks = new List<Blok>
        {
            new Kop(1, "Geld, naar hoe zeker het is"),
            new Alinea(
                "Geld dat is beloofd, is nog niet betaald. Daarom staat elk bedrag bij zijn status. Over een status heen is niets opgeteld."
            ),
        };
        foreach (GeldStatus status in GeldWoorden.Volgorde)
        {
            Geldpost[] items = [.. beeld.Geld.Where(post => post.Status == status)];
            if (items.Length == 0)
            {
                continue;
            }

            blocks.Add(new Kop(2, GeldWoorden.Naam(status).Nl));
            blocks.Add(new Alinea(GeldWoorden.Uitleg(status).Nl));
            blocks.Add(Tabel(status, items, noot));
            blocks.AddRange(Geldsommen.Alle(items).Select(sum => new Alinea(Som(sum))));
        }

        return blocks;
    }

    private static Tabel Tabel(
        GeldStatus status,
        Geldpost[] items,
        Func<IEnumerable<Bronverwijzing>, Voetnoot?> noot
    ) =>
        new(
            $"Geld met de status {GeldWoorden.Naam(status).Nl.ToLower(Notatie.Nederlands)}",
            "Per bedrag waarvoor het is, wie het krijgt en voor welke periode.",
            [new("Waarvoor"), new("Wie"), new("Periode"), new("Bedrag", Getal: true)],
            [
                .. items.Select(post =>
                    (IReadOnlyList<Tekst>)
                        [
                            post.OormerkVan is { } whole
                                ? $"{post.Bestemming} (verplicht deel van {whole})"
                                : post.Bestemming,
                            post.Ontvanger,
                            Wanneer(post),
                            new Stuk(GeldWoorden.Bedrag(post), noot(post.Bronnen)),
                        ]
                ),
            ]
        );

    private static string Som(Geldsom sum)
    {
        // Three times "at most" is at most, and no exact total.
        string[] qualifiers = [.. sum.Posten.Select(post => post.Kwalificatie).Distinct()];
        string word =
            qualifiers is ["exact"] ? ""
            : qualifiers is [{ } one] ? one + " "
            : "ongeveer ";
        string status = GeldWoorden.Naam(sum.Status).Nl.ToLower(Notatie.Nederlands);
        return $"Samen {word}{Notatie.MiljoenEuro(sum.Miljoen)} (afgeleid): {string.Join(" + ", sum.Posten.Select(GeldWoorden.Bedrag))}, alle met de status {status}. Dit totaal staat in geen brief.";
    }

    private static string Wanneer(Geldpost post)
    {
        string period = post.Periode.Length > 0 ? post.Periode : "periode niet vermeld";
        bool said = post.Periode.Contains("per jaar", StringComparison.Ordinal);
        return post.Per is GeldPer.NietVermeld || (post.Per is GeldPer.Jaarlijks && said)
            ? period
            : $"{period}, {GeldWoorden.Per(post.Per).Nl}";
    }

    private static int Plaats(GeldStatus status) =>
        GeldWoorden.Volgorde.Index().First(pair => pair.Item == status).Index;
}
