using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;

namespace Vakwerk.Monitor.Features.Instellingen;

internal static class InstellingenServices
{
    /// <summary>Institutions, regions and their students.</summary>
    public static IServiceCollection AddInstellingen(this IServiceCollection services)
    {
        services.AddMomentopnamen(InstellingenBeeld.LaadAsync);
        services.AddSingleton<IRegister, RegioRegister>();
        services.AddSingleton<IRegister, GemeenteRegister>();
        services.AddSingleton<IRegister, InstellingRegister>();
        services.AddSingleton<IRegister, StudentTellingRegister>();
        services.AddSingleton<Dataset>(InstellingenDatasets.Instellingen);
        services.AddSingleton<Dataset>(InstellingenDatasets.Studenten);
        services.AddSingleton<Dataset>(InstellingenDatasets.Regios);
        services.AddSingleton<IZoekBron, InstellingenZoekBron>();
        return services;
    }
}
