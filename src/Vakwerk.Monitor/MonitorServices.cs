using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Features.Indicatoren;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Monitor;

internal static class MonitorServices
{
    /// <summary>Indicators, their figures and their verdicts.</summary>
    public static IServiceCollection AddIndicatoren(this IServiceCollection services)
    {
        services.AddMomentopnamen(MonitorBeeld.LaadAsync);
        services.AddSingleton<IRegister, IndicatorRegister>();
        services.AddSingleton<IRegister, ReeksRegister>();
        services.AddSingleton<IRegister, WaarnemingRegister>();
        services.AddSingleton<IRegister, StreefwaardeRegister>();
        return services;
    }
}
