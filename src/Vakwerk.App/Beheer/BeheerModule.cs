using Microsoft.EntityFrameworkCore;
using Vakwerk.App.Inloggen;
using Vakwerk.Platform.Modules;

namespace Vakwerk.App.Beheer;

/// <summary>Pages to sign in and to look after the program itself.</summary>
internal sealed class BeheerModule : IVakwerkModule
{
    public string Name => "Beheer";

    public void AddServices(IServiceCollection services) { }

    public void ConfigureModel(ModelBuilder model) { }

    public void MapEndpoints(IEndpointRouteBuilder routes) => routes.MapInloggen();
}
