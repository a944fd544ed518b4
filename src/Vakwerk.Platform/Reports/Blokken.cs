namespace Vakwerk.Platform.Reports;

/// <summary>Where a figure or statement comes from; becomes a footnote.</summary>
/// <param name="Tekst">As it reads: "brief van 18 december 2025, regel 71" or "dataset waarnemingen, rij W12".</param>
/// <param name="Adres">Address on the web, or on the site and then relative to its root; null when there is none.</param>
public sealed record Voetnoot(string Tekst, string? Adres = null)
{
    /// <summary>The address where it works outside the site too.</summary>
    public Uri? Webadres =>
        Uri.TryCreate(Adres, UriKind.Absolute, out Uri? uri) && uri.Scheme == Uri.UriSchemeHttps
            ? uri
            : null;
}

/// <summary>A run of text, with the footnote that belongs behind it.</summary>
/// <param name="Nadruk">Bold in meaning: a verdict or a name, never decoration.</param>
public sealed record Stuk(string Tekst, Voetnoot? Bron = null, bool Nadruk = false);

/// <summary>Text of a paragraph, item or cell. A plain string is one too.</summary>
public sealed record Tekst(params IReadOnlyList<Stuk> Stukken)
{
    public static implicit operator Tekst(string text) => new(new Stuk(text));

    public static implicit operator Tekst(Stuk piece) => new([piece]);

    public string Plat => string.Concat(Stukken.Select(piece => piece.Tekst));
}

/// <summary>A block of a report. The writers know these and no others.</summary>
public abstract record Blok;

/// <summary>Heading; level 1 is a chapter.</summary>
public sealed record Kop(int Niveau, string Tekst) : Blok;

public sealed record Alinea(Tekst Tekst) : Blok
{
    /// <summary>Only in a report for its writers.</summary>
    public IReadOnlyList<Kanttekening> Kanttekeningen { get; init; } = [];
}

/// <summary>A remark in the margin of a Word document.</summary>
/// <param name="Op">As a clock in the Netherlands shows it.</param>
public sealed record Kanttekening(string Auteur, DateTime Op, string Tekst);

/// <summary>List with bullets.</summary>
public sealed record Lijst(IReadOnlyList<Tekst> Punten) : Blok;

/// <summary>A column; numbers stand to the right.</summary>
public sealed record Tabelkolom(string Naam, bool Getal = false);

/// <summary>A table with a heading row. The first cell of a row names the row.</summary>
/// <param name="Omschrijving">What the table shows, for who cannot see it.</param>
public sealed record Tabel(
    string Titel,
    string Omschrijving,
    IReadOnlyList<Tabelkolom> Kolommen,
    IReadOnlyList<IReadOnlyList<Tekst>> Rijen
) : Blok;

/// <summary>A whole report.</summary>
/// <param name="Stand">The day of which it tells what was known; also its date.</param>
public sealed record Rapport(
    string Titel,
    string Ondertitel,
    DateOnly Stand,
    IReadOnlyList<Blok> Blokken
);
