using System.ComponentModel;

namespace Vakwerk.Platform.Output;

/// <summary>One page of a data set.</summary>
public sealed record DatasetPagina<T>(
    [property: Description("Naam van de dataset.")] string Dataset,
    [property: Description("Dag waarvan u ziet wat toen bekend was.")] DateOnly Stand,
    [property: Description("Aantal rijen dat bij de vraag past.")] int Totaal,
    [property: Description("Nummer van deze pagina, vanaf 1.")] int Pagina,
    [property: Description("Aantal rijen per pagina.")] int PerPagina,
    [property: Description("Adres van de volgende pagina, of null.")] string? Volgende,
    [property: Description("Adres van de vorige pagina, of null.")] string? Vorige,
    [property: Description("De rijen van deze pagina.")] IReadOnlyList<T> Rijen
);
