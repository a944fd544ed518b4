using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;
using Vakwerk.Platform.Search;

namespace Vakwerk.Monitor.Features.Bijsturen;

/// <summary>What is done about goals that lag.</summary>
internal static class BijsturenServices
{
    public static void AddBijsturen(this IServiceCollection services)
    {
        services.AddMomentopnamen(BijsturingBeeld.LaadAsync);
        services.AddSingleton<IRegister, BijsturingRegister>();
        services.AddBijsturingDatasets();
        services.AddSingleton<IZoekBron, BijsturingZoekBron>();
        services.AddSingleton<ITijdlijnBron, BijsturingTijdlijn>();
        services.AddSingleton<IBriefMarkeringBron, BijsturingMarkeringen>();
        services.AddSingleton(new DoelPaneel(60, typeof(BijsturingPaneel)));
        services.AddSingleton<IRapportDoeldeel, BijsturingRapport>();
        services.AddSingleton<IRapportHoofdstuk, BijsturingHoofdstuk>();
        services.AddScoped<BijsturingHandler>();
    }
}
