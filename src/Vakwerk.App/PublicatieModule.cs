using Microsoft.EntityFrameworkCore;
using Vakwerk.App.Api;
using Vakwerk.App.Export;
using Vakwerk.App.Features.Zoeken;
using Vakwerk.App.Reports;
using Vakwerk.Platform.Modules;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;

namespace Vakwerk.App;

/// <summary>The ways out: search, data and API, and the reports. It has no data of its own; the other modules hand theirs over.</summary>
public sealed class PublicatieModule : IVakwerkModule
{
    public string Name => "Publicatie";

    public void AddServices(IServiceCollection services)
    {
        services.AddApiDocument();
        services.AddMomentopnamen(Zoekindex.LaadAsync);
        services.AddScoped<Voortgangsrapport>();
        services.AddScoped<Wegschrijver>();
    }

    public void ConfigureModel(ModelBuilder model) { }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapApiIndex();
        routes.MapGrenzen();
        routes.MapZoeken();
        routes.MapRapport();
    }
}
