using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Metingen;

internal static class MetingenServices
{
    public static void AddMetingen(this IServiceCollection services)
    {
        services.AddSingleton<IRegister, MeetmomentRegister>();
        services.AddSingleton<Dataset>(
            new Dataset<MetingRij>("metingen", RijenAsync)
            {
                Nl = "Meetmomenten",
                En = "Measurement moments",
                Uitleg =
                    "Wanneer een meting van Zicht op wat werkt beloofd was en wanneer zij kwam.",
            }
        );
    }

    private static async Task<IReadOnlyList<MetingRij>> RijenAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        AgendaBeeld beeld = await services
            .GetRequiredService<Momentopnamen<AgendaBeeld>>()
            .OpAsync(stand, cancellationToken);
        return [.. beeld.Meetmomenten.Select(moment => MetingRij.Van(moment, stand))];
    }
}
