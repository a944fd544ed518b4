namespace Vakwerk.Platform.Search;

/// <summary>Something that can be found.</summary>
/// <param name="Soort">Dutch kind, shown as a label: doel, afspraak, motie, geld, brief, indicator, instelling, begrip.</param>
/// <param name="Titel">What the reader recognises it by.</param>
/// <param name="Tekst">Everything else that should be found.</param>
/// <param name="Adres">Address relative to the language root.</param>
/// <param name="Kamerstukken">Numbers in any spelling; an exact hit on one of these comes first.</param>
public sealed record ZoekDocument(
    string Soort,
    string Titel,
    string Tekst,
    string Adres,
    IReadOnlyList<string> Kamerstukken
);

/// <summary>A module that brings documents to the search index.</summary>
public interface IZoekBron
{
    /// <summary>What could be found on that day.</summary>
    Task<IReadOnlyList<ZoekDocument>> AllesAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    );
}
