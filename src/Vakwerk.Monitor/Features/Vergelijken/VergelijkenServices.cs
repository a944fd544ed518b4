using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;

namespace Vakwerk.Monitor.Features.Vergelijken;

internal static class VergelijkenServices
{
    /// <summary>Schools beside each other.</summary>
    public static IServiceCollection AddVergelijken(this IServiceCollection services)
    {
        services.AddMomentopnamen(VergelijkingBeeld.LaadAsync);
        services.AddSingleton<Dataset>(VergelijkDatasets.Vergeleken);
        services.AddSingleton<Dataset>(VergelijkDatasets.Gelijke);
        services.AddSingleton<Dataset>(VergelijkDatasets.Verklaard);
        services.AddSingleton<Dataset>(Vooruitblik.VooruitblikDataset.Alle);
        services.AddSingleton<IZoekBron, VergelijkZoekBron>();
        services.AddSingleton<Figurenbron>(provider =>
            (stand, token) =>
                VergelijkenEndpoints.AllesAsync(
                    provider.GetRequiredService<Momentopnamen<VergelijkingBeeld>>(),
                    stand,
                    token
                )
        );
        return services;
    }
}

/// <summary>The pages that compare, in the search index.</summary>
internal sealed class VergelijkZoekBron : IZoekBron
{
    public Task<IReadOnlyList<ZoekDocument>> AllesAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult<IReadOnlyList<ZoekDocument>>([
            .. SchoolCijfer.Alle.Select(one => new ZoekDocument(
                "indicator",
                $"{one.Nl} per school",
                $"{one.En} trechter funnel scholen vergelijken opvallen toeval verschil tussen instellingen {one.VanNl}",
                $"instellingen/trechter?cijfer={one.Sleutel}",
                []
            )),
            new(
                "methode",
                "Verschillen tussen en binnen scholen",
                "hoeveel verschillen scholen instellingen tussen en binnen variatie verklaard niveau sector provincie kansengelijkheid",
                "instellingen/verschillen",
                []
            ),
            new(
                "methode",
                "Effect van een maatregel berekenen",
                "heeft een maatregel gewerkt effect difference in differences verschil in verschillen uploaden csv onderzoek",
                "effect",
                []
            ),
        ]);
}
