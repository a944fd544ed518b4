using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;

namespace Vakwerk.Monitor.Features.Tabellen;

/// <summary>Published data sets, findable by what they count and by their dimensions.</summary>
internal sealed class TabellenZoekBron(Momentopnamen<TabellenBeeld> beelden, LayoutCatalog layouts)
    : IZoekBron
{
    public async Task<IReadOnlyList<ZoekDocument>> AllesAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        TabellenBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. beeld
                .Alle.Where(item => item.Huidig is not null)
                .Select(item => new ZoekDocument(
                    "tabel",
                    item.Gezicht.Versie.Titel,
                    string.Join(
                        ' ',
                        [
                            item.Naam,
                            item.Gezicht.Versie.Populatie,
                            item.Gezicht.Versie.Uitgever,
                            .. item.Gezicht.Versie.Dimensies.Select(d =>
                                layouts.Dimension(d.Name).Nl
                            ),
                        ]
                    ),
                    $"tabellen/{item.Naam}",
                    []
                )),
        ];
    }
}
