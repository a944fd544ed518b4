using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Features;
using Vakwerk.Agenda.Features.Brieven;
using Vakwerk.Agenda.Features.Feiten;
using Vakwerk.Agenda.Features.Geld;
using Vakwerk.Agenda.Features.Moties;
using Vakwerk.Agenda.Features.Stiltes;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Modules;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;

namespace Vakwerk.Agenda;

/// <summary>The half of the agenda that accounts to Parliament: figures, promises, money and letters.</summary>
internal static class KamerServices
{
    public static IReadOnlyList<MenuItem> Menu { get; } =
    [
        new("moties", "Moties", "Motions", 40),
        new("geld", "Geld", "Money", 50),
        new("brieven", "Brieven", "Letters", 60),
    ];

    public static void AddKamer(this IServiceCollection services)
    {
        services.AddMomentopnamen(KamerBeeld.LaadAsync);
        services.AddSingleton<IRegister, KamerlidRegister>();
        services.AddSingleton<IRegister, BelofteStatusRegister>();
        services.AddSingleton<IRegister, FeitRegister>();
        services.AddSingleton<IRegister, MotieRegister>();
        services.AddSingleton<IRegister, StukRegister>();
        services.AddSingleton<IRegister, BijzonderheidRegister>();
        services.AddSingleton<IRegister, GeldRegister>();
        services.AddSingleton<IRegister, BekostigingsdeelRegister>();
        services.AddSingleton<IRegister, StilteRegister>();
        services.AddSingleton<IFeiten, FeitenContract>();
        services.AddSingleton<IStiltes, StiltesContract>();
        services.AddSingleton<IStukken, StukkenContract>();
        services.AddSingleton<IBriefMarkeringBron, KamerMarkeringen>();
        services.AddSingleton<ITijdlijnBron, KamerTijdlijn>();
        services.AddSingleton<IZoekBron, KamerZoeken>();
        services.AddSingleton(CijfersDataset.Maak());
        services.AddSingleton(MotiesDataset.Maak());
        services.AddSingleton(GeldDataset.Maak());
        services.AddSingleton(new DoelPaneel(20, typeof(GeldPaneel)));
        services.AddSingleton(new DoelPaneel(70, typeof(MotiesPaneel)));
        services.AddScoped<BriefInlezer>();
        services.AddScoped<DoelNamen>();
    }

    public static void MapKamer(this IEndpointRouteBuilder routes) => routes.MapMotiesFeed();
}
