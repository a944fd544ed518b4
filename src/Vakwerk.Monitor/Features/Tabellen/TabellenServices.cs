using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Features.Tabellen.Api;
using Vakwerk.Monitor.Features.Tabellen.Catalogus;
using Vakwerk.Monitor.Features.Tabellen.Lezen;
using Vakwerk.Platform.Modules;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;

namespace Vakwerk.Monitor.Features.Tabellen;

/// <summary>Published data sets for everybody: pages, downloads, API and catalogue.</summary>
internal static class TabellenServices
{
    public static MenuItem Menu { get; } = new("tabellen", "Tabellen", "Tables", 29);

    public static IServiceCollection AddTabellen(this IServiceCollection services)
    {
        services.AddMomentopnamen(TabellenBeeld.LaadAsync);
        services.AddScoped<TabelLezer>();
        services.AddSingleton<IZoekBron, TabellenZoekBron>();
        return services;
    }

    public static void MapTabelRoutes(this IEndpointRouteBuilder routes)
    {
        routes.MapTabellen();
        routes.MapTabellenFeed();
        routes.MapCatalogus();
    }
}
