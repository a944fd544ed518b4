using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Wetten;

/// <summary>A row of the data set <c>wetten</c>.</summary>
public sealed record WetRij(
    [property: Description("Sleutel van het voorstel")] string Id,
    [property: Description("Naam")] string Naam,
    [property: Description("Naam in het Engels")] string NaamEngels,
    [property: Description("Sleutel van het doel")] string Doel,
    [property: Description("Sleutel van de afspraak")] string? Afspraak,
    [property: Description("Stap waarover de verwachting gaat")] string? VerwachteStap,
    [property: Description("Eerste verwachting in woorden")] string? EersteVerwachting,
    [property: Description("Laatste dag die deze woorden toelaten (afgeleid)")] DateOnly? EersteDag,
    [property: Description("Laatste verwachting in woorden")] string? LaatsteVerwachting,
    [property: Description("Laatste dag die deze woorden toelaten (afgeleid)")]
        DateOnly? LaatsteDag,
    [property: Description("Dag waarop het echt gebeurde")] DateOnly? Echt,
    [property: Description("Wat er gebeurde")] string? Gebeurtenis,
    [property: Description("Waar dat staat")] string? Herkomst,
    [property: Description("Uitloop in dagen voor dezelfde stap (afgeleid)")] int? Uitloop,
    [property: Description(
        "Dagen voorbij de laatst verwachte dag zonder bericht in de brieven (afgeleid)"
    )]
        int DagenStil,
    [property: Description("Opmerking")] string? Opmerking
);

internal static class WettenDataset
{
    public static Dataset<WetRij> Create() =>
        new("wetten", RowsAsync)
        {
            Nl = "Wetten",
            En = "Bills",
            Uitleg = "Wetsvoorstellen in de brieven: wat verwacht werd en wat echt gebeurde.",
        };

    private static async Task<IReadOnlyList<WetRij>> RowsAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        WerkagendaBeeld beeld = await services
            .GetRequiredService<Momentopnamen<WerkagendaBeeld>>()
            .OpAsync(stand, cancellationToken);
        return [.. beeld.Wetten.Select(Rij)];
    }

    private static WetRij Rij(WetStand item) =>
        new(
            item.Wet.Sleutel,
            item.Wet.Nl,
            item.Wet.En,
            item.Wet.Doel,
            item.Wet.Afspraak,
            item.Wet.VerwachteStap,
            item.Eerst?.Termijn.Woorden,
            item.Eerst?.Termijn.Uiterlijk,
            item.Nu?.Termijn.Woorden,
            item.Nu?.Termijn.Uiterlijk,
            item.Echt,
            item.Echt is null ? null : item.Wet.EchteGebeurtenis,
            item.Echt is null ? null : item.Wet.EchteHerkomst,
            item.Uitloop,
            item.Stil,
            item.Wet.Opmerking
        );
}
