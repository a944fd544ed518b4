using Microsoft.AspNetCore.Routing;
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
        services.AddScoped<Besluiten>();
        services.AddScoped<PublicatieHandler>();
        services.AddScoped<ConceptHandler>();
        services.AddScoped<Publicatietaken>();
        services.AddScoped<Upload>();
        services.AddScoped<ITaakHandler, PublicatieTaak>();
        return services;
    }

    /// <summary>The clock is watched from the start of the website on, not from the first publication on.</summary>
    public static void BewaakKlok(this IEndpointRouteBuilder routes) =>
        routes.ServiceProvider.GetRequiredService<Klokbewaking>();
}
