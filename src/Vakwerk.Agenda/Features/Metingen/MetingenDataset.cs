using System.ComponentModel;
using Vakwerk.Agenda.Domain;

namespace Vakwerk.Agenda.Features.Metingen;

/// <summary>Row of data set <c>metingen</c>.</summary>
public sealed record MetingRij(
    [property: Description("Sleutel van het meetmoment")] string Id,
    [property: Description("Naam")] string Naam,
    [property: Description("Wanneer beloofd, in de woorden van de brief")] string Gepland,
    [property: Description("Dag waarop de meting bij de Kamer was; leeg als geen brief dat zegt")]
        DateOnly? Gehouden,
    [property: Description("Dagen na de laatste beloofde dag; leeg als het op tijd is")]
        int? DagenTeLaat,
    [property: Description("Wat er kwam")] string? Wat
)
{
    internal static MetingRij Van(Meetmoment moment, DateOnly stand) =>
        new(
            moment.Sleutel,
            moment.Nl,
            moment.Gepland,
            moment.Gehouden is { } held && held <= stand ? held : null,
            moment.DagenTeLaat(stand),
            moment.GehoudenNl
        );
}
