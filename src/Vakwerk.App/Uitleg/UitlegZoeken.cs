using Vakwerk.Platform.Search;

namespace Vakwerk.App.Uitleg;

/// <summary>The glossary term by term, and the method pages, for the search index.</summary>
internal sealed class UitlegZoeken : IZoekBron
{
    public Task<IReadOnlyList<ZoekDocument>> AllesAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult<IReadOnlyList<ZoekDocument>>([
            .. Artikel
                .Vind("begrippen", english: false)!
                .Kopjes.Where(kopje => kopje.Tekst.Length > 0)
                .Select(kopje => new ZoekDocument(
                    "begrip",
                    kopje.Titel,
                    kopje.Tekst,
                    $"begrippen#{kopje.Anker}",
                    []
                )),
            .. Artikel
                .Methoden.Select(name =>
                    (Name: name, Text: Artikel.Vind($"methods/{name}", false)!)
                )
                .Select(item => new ZoekDocument(
                    "methode",
                    item.Text.Titel,
                    string.Join(' ', item.Text.Kopjes.Select(kopje => kopje.Tekst)),
                    $"methoden/{item.Name}",
                    []
                )),
        ]);
}
