using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Features.Brieven;
using Vakwerk.Agenda.Features.Metingen;
using Vakwerk.Agenda.Features.Rapport;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Modules;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda;

/// <summary>What was promised: goals, agreements, motions, money, letters, partners and bills.</summary>
public sealed class AgendaModule : IVakwerkModule
{
    public string Name => "Agenda";

    public IReadOnlyList<MenuItem> Menu => [.. WerkagendaServices.Menu, .. KamerServices.Menu];

    public void AddServices(IServiceCollection services)
    {
        services.AddMomentopnamen(AgendaBeeld.LaadAsync);
        services.AddSingleton<IRegister, BriefRegister>();
        services.AddMetingen();
        services.AddWerkagenda();
        services.AddKamer();
        services.AddAgendaRapport();
    }

    public void ConfigureModel(ModelBuilder model) =>
        model.ApplyConfigurationsFromAssembly(typeof(AgendaModule).Assembly);

    public void MapEndpoints(IEndpointRouteBuilder routes) => routes.MapKamer();
}
