using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Reports;

namespace Vakwerk.Agenda.Features.Rapport;

/// <summary>Appendix: what the letters do not say, by goal and in general.</summary>
internal sealed class NietGezegdBijlage(
    IDoelen doelen,
    IEnumerable<IDoelBevindingen> findings,
    IEnumerable<IStiltes> silences,
    IBronnoten noten
) : IRapportHoofdstuk
{
    public int Volgorde => 900;

    public async Task<IReadOnlyList<Blok>> HoofdstukAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        Func<IEnumerable<Bronverwijzing>, Voetnoot?> noot = await noten.OpAsync(
            stand,
            cancellationToken
        );
        var blocks = new List<Blok>
        {
            new Kop(1, "Bijlage: wat de brieven niet zeggen"),
            new Alinea(
                "Wie wil weten of het beter gaat, mist hier iets. Niet vermeld is niet hetzelfde als nul of niet gedaan."
            ),
        };
        foreach (IStiltes source in silences)
        {
            IReadOnlyList<Stilte> all = await source.OpAsync(stand, cancellationToken);
            foreach (
                var kind in all.GroupBy(item => item.Soort)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
            )
            {
                blocks.Add(new Kop(2, Soort(kind.Key)));
                blocks.Add(
                    new Lijst([
                        .. kind.Select(item => (Tekst)new Stuk(item.Nl, noot(item.Bronnen))),
                    ])
                );
            }
        }

        await AddGoalsAsync(blocks, stand, cancellationToken);
        return blocks;
    }

    private async Task AddGoalsAsync(
        List<Blok> blocks,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        var all = new List<DoelBevinding>();
        foreach (IDoelBevindingen source in findings)
        {
            all.AddRange(await source.OpAsync(stand, cancellationToken));
        }

        var rows = new List<IReadOnlyList<Tekst>>();
        foreach (DoelInfo goal in await doelen.OpAsync(stand, cancellationToken))
        {
            rows.AddRange(
                all.Where(item => item.Doel == goal.Sleutel)
                    .Select(item => item.Nl)
                    .Distinct()
                    .Select(text => (IReadOnlyList<Tekst>)[goal.Nl, text])
            );
        }

        if (rows.Count > 0)
        {
            blocks.Add(new Kop(2, "Per doel"));
            blocks.Add(
                new Tabel(
                    "Wat er per doel ontbreekt",
                    "Per doel wat een lezer zou verwachten en niet vindt.",
                    [new("Doel"), new("Wat ontbreekt")],
                    rows
                )
            );
        }
    }

    private static string Soort(string kind) =>
        kind switch
        {
            "belofte" => "Beloften zonder antwoord",
            "cijfer" => "Cijfers zonder bron of periode",
            "geld" => "Geld",
            "brief" => "Over de brieven zelf",
            "begrip" => "Woorden zonder uitleg",
            _ => char.ToUpperInvariant(kind[0]) + kind[1..],
        };
}
