using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Features.Doelcijfers;
using Vakwerk.Monitor.Features.Indicatoren;
using Vakwerk.Monitor.Features.Overrulen;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Modules;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;

namespace Vakwerk.Monitor;

/// <summary>Indicators, their figures and their verdicts.</summary>
internal static class MonitorServices
{
    public static IReadOnlyList<MenuItem> Menu { get; } =
    [
        new(".", "Waar staan we?", "Where do we stand?", 10),
        new("indicatoren", "Indicatoren", "Indicators", 25),
        new("wat-de-brieven-niet-zeggen", "Niet gezegd", "Not said", 80),
    ];

    public static IServiceCollection AddIndicatoren(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddMomentopnamen(MonitorBeeld.LaadAsync);
        services.AddSingleton<IRegister, IndicatorRegister>();
        services.AddSingleton<IRegister, ReeksRegister>();
        services.AddSingleton<IRegister, WaarnemingRegister>();
        services.AddSingleton<IRegister, StreefwaardeRegister>();
        services.AddIndicatorDatasets();
        services.AddSingleton<IZoekBron, IndicatorZoekBron>();
        services.AddSingleton<Figurenbron>(provider =>
            (stand, token) =>
                IndicatorFiguren.AllesAsync(
                    provider.GetRequiredService<Momentopnamen<MonitorBeeld>>(),
                    stand,
                    token
                )
        );
        services.AddSingleton<ITijdlijnBron, MetingTijdlijn>();
        services.AddSingleton<IDoelBevindingen, MonitorBevindingen>();
        services.AddSingleton<IBriefMarkeringBron, IndicatorMarkeringen>();
        services.AddSingleton(new DoelPaneel(40, typeof(DoelCijfers)));
        services.AddScoped<OverruleHandler>();
        return services;
    }

    public static void MapIndicatoren(this IEndpointRouteBuilder routes) => routes.MapFiguren();
}
