using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Features.Feiten;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda;

/// <summary>The half of the agenda that accounts to Parliament: figures, promises, money and letters.</summary>
internal static class KamerServices
{
    public static void AddKamer(this IServiceCollection services)
    {
        services.AddMomentopnamen(KamerBeeld.LaadAsync);
        services.AddSingleton<IRegister, FeitRegister>();
        services.AddSingleton<IFeiten, FeitenContract>();
        services.AddSingleton(CijfersDataset.Maak());
    }
}
