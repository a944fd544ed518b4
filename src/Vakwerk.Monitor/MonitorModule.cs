using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Features.Briefcontrole;
using Vakwerk.Monitor.Features.Instellingen;
using Vakwerk.Monitor.Features.Rapport;
using Vakwerk.Platform.Identity;
using Vakwerk.Platform.Modules;

namespace Vakwerk.Monitor;

/// <summary>What is measured: indicators, series, targets, verdicts and institutions.</summary>
public sealed class MonitorModule : IVakwerkModule
{
    public string Name => "Monitor";

    public IReadOnlyList<MenuItem> Menu =>
        [.. MonitorServices.Menu, new("instellingen", "Instellingen", "Institutions", 28)];

    public IReadOnlyList<Recht> Rechten =>
        [MonitorRechten.Overrulen, MonitorRechten.BriefControleren];

    public void AddServices(IServiceCollection services)
    {
        services.AddInstellingen();
        services.AddIndicatoren();
        services.AddMonitorRapport();
        services.AddBriefcontrole();
    }

    public void ConfigureModel(ModelBuilder model) =>
        model.ApplyConfigurationsFromAssembly(typeof(MonitorModule).Assembly);

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapIndicatoren();
        routes.MapInstellingenFiguren();
    }
}
