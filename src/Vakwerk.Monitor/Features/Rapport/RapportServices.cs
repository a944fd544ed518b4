using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Features.Rapport.Teksten;
using Vakwerk.Platform.Reports;

namespace Vakwerk.Monitor.Features.Rapport;

/// <summary>What the monitor says in the progress report.</summary>
internal static class RapportServices
{
    public static void AddMonitorRapport(this IServiceCollection services)
    {
        services.AddSingleton<IRapportHoofdstuk, SamenvattingHoofdstuk>();
        services.AddSingleton<IRapportDoeldeel, CijfersRapport>();
        services.AddSingleton<IRapportDoeldeel, VerschillenRapport>();
        services.AddSingleton<IRapportHoofdstuk, VerschillenHoofdstuk>();
        services.AddSingleton<IRapportTeksten, TekstenRapport>();
        services.AddScoped<TekstHandler>();
    }
}
