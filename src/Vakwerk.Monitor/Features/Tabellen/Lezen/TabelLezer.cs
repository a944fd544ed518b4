using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Features.Datasets;
using Vakwerk.Monitor.Features.Instellingen;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Web;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Tabellen.Lezen;

/// <summary>A published version that is open to be asked.</summary>
internal sealed record OpenTabel(
    Tabelbron Bron,
    Tabelversie Versie,
    ColumnImage Beeld,
    Woorden Woorden
)
{
    public ImageHeader Kop => Beeld.Header;

    public ImageDimension Dimensie(string name) =>
        Kop.Dimensions.First(dimension => dimension.Name == name);

    /// <summary>Asks; costs no query to the database.</summary>
    public Result<DatasetAntwoord> Vraag(
        IReadOnlyList<string> groepeer,
        IReadOnlyList<string> waar,
        CancellationToken cancellationToken
    ) =>
        DatasetQuery.Answer(
            new DatasetVraagstelling(Versie.Dataset, groepeer, waar, Versie.Nummer),
            Versie.Versie,
            Beeld,
            cancellationToken
        );
}

/// <summary>Opens published versions, by what the snapshot knows of them. Always as readers see them: with small counts hidden.</summary>
internal sealed class TabelLezer(
    Momentopnamen<TabellenBeeld> tabellen,
    Momentopnamen<InstellingenBeeld> scholen,
    LayoutCatalog layouts,
    ImageStore images,
    Stand stand
)
{
    public ValueTask<TabellenBeeld> BeeldAsync(CancellationToken cancellationToken) =>
        tabellen.OpAsync(stand.Dag, cancellationToken);

    public async ValueTask<Woorden> WoordenAsync(CancellationToken cancellationToken) =>
        new(layouts, await scholen.OpAsync(stand.Dag, cancellationToken));

    public async Task<OpenTabel> OpenAsync(
        Tabelbron bron,
        Tabelversie versie,
        CancellationToken cancellationToken
    ) =>
        versie.Leesbaar && versie.Versie.Openbaar
            ? new OpenTabel(
                bron,
                versie,
                await images.OpenAsync(versie.Versie, openbaar: true, cancellationToken),
                await WoordenAsync(cancellationToken)
            )
            : throw new InvalidOperationException("A version that is withdrawn has no figures.");
}
