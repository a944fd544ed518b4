using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Features.Publiceren.Onthulling;
using Vakwerk.Platform.Jobs;

namespace Vakwerk.Monitor.Features.Publiceren;

internal static class PublicerenServices
{
    /// <summary>From draft to publication.</summary>
    public static IServiceCollection AddPubliceren(this IServiceCollection services)
    {
        services.AddSingleton<Klokbewaking>();
        services.AddScoped<Onthullingscontrole>();
        services.AddScoped<PublicatieHandler>();
        services.AddScoped<Upload>();
        services.AddScoped<ITaakHandler, PublicatieTaak>();
        return services;
    }
}
