namespace Vakwerk.Platform.Search;

/// <summary>A piece of text, marked where it is what was looked for.</summary>
public sealed record Fragmentdeel(string Tekst, bool Gevonden);

/// <summary>One result.</summary>
/// <param name="Exact">True for a Kamerstuk number or institution code that is asked for literally.</param>
public sealed record Treffer(
    string Soort,
    string Titel,
    string Adres,
    bool Exact,
    IReadOnlyList<Fragmentdeel> TitelDelen,
    IReadOnlyList<Fragmentdeel> Fragment
);

/// <summary>How many results there are of a kind.</summary>
public sealed record SoortAantal(string Soort, int Aantal);

/// <summary>What the search did that the reader should know.</summary>
public enum Zoekmelding
{
    /// <summary>Nothing special.</summary>
    Geen,

    /// <summary>The question was empty.</summary>
    Leeg,

    /// <summary>Only words that stand everywhere.</summary>
    AlleenGewoneWoorden,

    /// <summary>No document holds all words; these hold some of them.</summary>
    NietAlleWoorden,
}

/// <summary>Answer to a search.</summary>
/// <param name="BedoeldeU">The question with typing mistakes mended, when that is what was looked for; otherwise null.</param>
/// <param name="Soorten">Counts per kind, before the filter on kind.</param>
public sealed record Zoekuitkomst(
    string Vraag,
    string? Soort,
    int Totaal,
    int Pagina,
    int PerPagina,
    string? BedoeldeU,
    Zoekmelding Melding,
    IReadOnlyList<SoortAantal> Soorten,
    IReadOnlyList<Treffer> Treffers
);
