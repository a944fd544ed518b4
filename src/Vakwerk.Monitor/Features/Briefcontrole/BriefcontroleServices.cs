using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Monitor.Features.Briefcontrole;

internal static class BriefcontroleServices
{
    public static void AddBriefcontrole(this IServiceCollection services)
    {
        services.AddMomentopnamen(Kennis.LaadAsync);
        services.AddSingleton(provider => new Briefcontroleur(
            provider.GetRequiredService<Momentopnamen<Kennis>>()
        ));
    }
}
