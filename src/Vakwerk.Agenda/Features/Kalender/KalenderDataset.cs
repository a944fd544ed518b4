using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Kalender;

/// <summary>A row of the data set <c>kalender</c>.</summary>
public sealed record MomentRij(
    [property: Description("Sleutel: datum en spoor")] string Id,
    [property: Description("Dag; leeg bij een moment dat elk jaar terugkomt")] DateOnly? Datum,
    [property: Description("Wanneer, in woorden van het register")] string Wanneer,
    [property: Description("Spoor: werkagenda, kwaliteitsafspraken, stagepact, vsv …")]
        string Spoor,
    [property: Description("Wat er gebeurt")] string Gebeurtenis,
    [property: Description("Herkomst")] string Herkomst,
    [property: Description("Hoe dit is nagekeken: page, letter, snippet of unverified")]
        string Nagekeken
);

internal static class KalenderDataset
{
    public static Dataset<MomentRij> Create() =>
        new("kalender", RowsAsync)
        {
            Nl = "Kalender",
            En = "Calendar",
            Uitleg = "Momenten rond Werkagenda, Stagepact en kwaliteitsafspraken.",
        };

    private static async Task<IReadOnlyList<MomentRij>> RowsAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        WerkagendaBeeld beeld = await services
            .GetRequiredService<Momentopnamen<WerkagendaBeeld>>()
            .OpAsync(stand, cancellationToken);
        return
        [
            .. beeld.Kalender.Select(item => new MomentRij(
                item.Sleutel,
                item.Datum,
                item.Wanneer,
                item.Spoor,
                item.Gebeurtenis,
                item.Herkomst,
                item.Gezien
            )),
        ];
    }
}
