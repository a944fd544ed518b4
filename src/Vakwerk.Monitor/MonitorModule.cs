using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Features.Bijsturen;
using Vakwerk.Monitor.Features.Briefcontrole;
using Vakwerk.Monitor.Features.Datasets;
using Vakwerk.Monitor.Features.Instellingen;
using Vakwerk.Monitor.Features.Publiceren;
using Vakwerk.Monitor.Features.Rapport;
using Vakwerk.Monitor.Features.Tabellen;
using Vakwerk.Monitor.Features.Vergelijken;
using Vakwerk.Platform.Identity;
using Vakwerk.Platform.Modules;

namespace Vakwerk.Monitor;

/// <summary>What is measured: indicators, series, targets, verdicts and institutions.</summary>
public sealed class MonitorModule : IVakwerkModule
{
    public string Name => "Monitor";

    public IReadOnlyList<MenuItem> Menu =>
        [
            .. MonitorServices.Menu,
            new("instellingen", "Instellingen", "Institutions", 28),
            TabellenServices.Menu,
        ];

    public IReadOnlyList<Recht> Rechten =>
        [
            MonitorRechten.Overrulen,
            MonitorRechten.Publiceren,
            MonitorRechten.Rekenen,
            MonitorRechten.Bijsturen,
            MonitorRechten.BriefControleren,
            RapportRechten.Schrijven,
        ];

    public IReadOnlyList<WerkItem> Werk =>
        [
            new(
                "beheer/datasets",
                "Datasets publiceren",
                "Publish data sets",
                MonitorRechten.Publiceren
            ),
            new(
                "beheer/brief-controleren",
                "Een brief controleren",
                "Check a letter",
                MonitorRechten.BriefControleren
            ),
            new(
                "beheer/rapport",
                "Teksten voor het rapport schrijven",
                "Write texts for the report",
                RapportRechten.Schrijven
            ),
            new(
                "bijsturing",
                "Bijsturing vastleggen",
                "Record corrections",
                MonitorRechten.Bijsturen
            ),
            new(
                "effect",
                "Het effect van een maatregel berekenen",
                "Compute the effect of a measure",
                MonitorRechten.Rekenen
            ),
        ];

    public void AddServices(IServiceCollection services)
    {
        services.AddInstellingen();
        services.AddIndicatoren();
        services.AddMonitorRapport();
        services.AddDatasets();
        services.AddPubliceren();
        services.AddVergelijken();
        services.AddBijsturen();
        services.AddTabellen();
        services.AddBriefcontrole();
    }

    public void ConfigureModel(ModelBuilder model) =>
        model.ApplyConfigurationsFromAssembly(typeof(MonitorModule).Assembly);

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapIndicatoren();
        routes.MapInstellingenFiguren();
        routes.BewaakKlok();
        routes.MapVergelijken();
        routes.MapTabelRoutes();
    }
}
