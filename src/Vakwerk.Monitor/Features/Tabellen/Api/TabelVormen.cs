using System.ComponentModel;

namespace Vakwerk.Monitor.Features.Tabellen.Api;

/// <summary>A version as the API shows it.</summary>
internal sealed record VersieInfo(
    [property: Description("Nummer van de versie.")] string Nummer,
    [property: Description("gepubliceerd, vervangen of ingetrokken.")] string Staat,
    [property: Description("Moment van publicatie.")] DateTimeOffset GepubliceerdOp,
    [property: Description("Wat er is veranderd.")] string Wijzigingen,
    [property: Description("Waarom de versie is ingetrokken, of null.")] string? RedenIntrekking,
    [property: Description("Vast adres van de versie.")] string Adres,
    [property: Description("Alles van deze versie in een zip, of null.")] string? Zip,
    [property: Description(
        "Aantal cellen van 5 of meer dat is verborgen om andere cellen te beschermen."
    )]
        int VerborgenTerBescherming
);

/// <summary>A data set in the list.</summary>
internal sealed record TabelInfo(
    [property: Description("Naam van de dataset.")] string Naam,
    [property: Description("Titel.")] string Titel,
    [property: Description("Wie of wat is geteld.")] string Populatie,
    [property: Description("Eerste jaar, of null als de dataset geen jaren heeft.")] string? Van,
    [property: Description("Laatste jaar, of null.")] string? Tot,
    [property: Description("Uitgever van de cijfers.")] string Uitgever,
    [property: Description("Licentie.")] string Licentie,
    [property: Description("Nummer van de versie die geldt; null als die is ingetrokken.")]
        string? Versie,
    [property: Description("Moment van publicatie van die versie.")] DateTimeOffset? GepubliceerdOp,
    [property: Description("Aantal waarnemingen in die versie.")] long? Waarnemingen,
    [property: Description("Adres van kenmerken, codes en versies.")] string Adres,
    [property: Description("Adres van de cijfers.")] string Cijfers
);

/// <summary>A code with its text.</summary>
internal sealed record CodeInfo(
    [property: Description("Code, zoals in een voorwaarde.")] string Code,
    [property: Description("Naam bij de code.")] string Naam
);

/// <summary>A dimension with its codes.</summary>
internal sealed record KenmerkInfo(
    [property: Description("Naam, zoals in groepeer en waar.")] string Naam,
    [property: Description("Wat het is.")] string Uitleg,
    [property: Description("Kenmerk waaruit dit volgt, of null.")] string? VolgtUit,
    [property: Description("Codes, op volgorde.")] IReadOnlyList<CodeInfo> Codes
);

/// <summary>A measure.</summary>
internal sealed record MaatInfo(
    [property: Description("Naam, zoals in maat.")] string Naam,
    [property: Description("Wat het is.")] string Uitleg,
    [property: Description("Eenheid.")] string Eenheid,
    [property: Description("Waar als sommen mogen.")] bool TeltOp,
    [property: Description("Kleinste waarde van een verborgen aantal, of null.")]
        int? VerborgenMinst,
    [property: Description("Grootste waarde van een verborgen aantal, of null.")]
        int? VerborgenMeest
);

/// <summary>All about a data set but its figures.</summary>
internal sealed record TabelDetail(
    [property: Description("De dataset, zoals in de lijst.")] TabelInfo Dataset,
    [property: Description("Kenmerken met hun codes; leeg als de versie is ingetrokken.")]
        IReadOnlyList<KenmerkInfo> Kenmerken,
    [property: Description("Wat er geteld of gemeten is.")] IReadOnlyList<MaatInfo> Maten,
    [property: Description("Alle versies die gepubliceerd zijn of waren, de nieuwste eerst.")]
        IReadOnlyList<VersieInfo> Versies
);

/// <summary>One page of figures.</summary>
internal sealed record CijfersPagina(
    [property: Description("Naam van de dataset.")] string Dataset,
    [property: Description("Nummer van de versie.")] string Versie,
    [property: Description("Nummer van de nieuwere versie, of null als deze geldt.")]
        string? NieuwereVersie,
    [property: Description("Aantal rijen dat bij de vraag past.")] long Totaal,
    [property: Description("Nummer van deze pagina, vanaf 1.")] int Pagina,
    [property: Description("Aantal rijen per pagina.")] int PerPagina,
    [property: Description("Adres van de volgende pagina, of null.")] string? Volgende,
    [property: Description("Adres van de vorige pagina, of null.")] string? Vorige,
    [property: Description("Bron en noten: wat u moet weten om de cijfers te gebruiken.")]
        IReadOnlyDictionary<string, string> Noten,
    [property: Description(
        "De rijen: per kenmerk de code (en met _naam de naam), per maat de som van wat zichtbaar is, en met _low en _high het kleinste en grootste dat zij kan zijn."
    )]
        IReadOnlyList<IReadOnlyDictionary<string, object?>> Rijen
);
