using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Reports;

namespace Vakwerk.Agenda.Features.Rapport;

/// <summary>What the agenda says in the progress report.</summary>
internal static class RapportServices
{
    public static void AddAgendaRapport(this IServiceCollection services)
    {
        services.AddSingleton<IBronnoten, Bronnoten>();
        services.AddSingleton<IRapportDoeldeel, AfgesprokenRapport>();
        services.AddSingleton<IRapportDoeldeel, AfsprakenRapport>();
        services.AddSingleton<IRapportDoeldeel, BeloftenRapport>();
        services.AddSingleton<IRapportDoeldeel, GeldRapport>();
        services.AddSingleton<IRapportHoofdstuk, AfsprakenHoofdstuk>();
        services.AddSingleton<IRapportHoofdstuk, BeloftenRapport>();
        services.AddSingleton<IRapportHoofdstuk, GeldRapport>();
        services.AddSingleton<IRapportHoofdstuk, NietGezegdBijlage>();
    }
}
