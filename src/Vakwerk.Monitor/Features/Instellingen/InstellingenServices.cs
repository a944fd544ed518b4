using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Reading;

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
        return services;
    }
}
