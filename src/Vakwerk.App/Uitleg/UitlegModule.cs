using Microsoft.EntityFrameworkCore;
using Vakwerk.Platform.Modules;
using Vakwerk.Platform.Search;

namespace Vakwerk.App.Uitleg;

/// <summary>Pages that explain: about, accessibility, glossary, methods.</summary>
internal sealed class UitlegModule : IVakwerkModule
{
    public string Name => "Uitleg";

    public void AddServices(IServiceCollection services) =>
        services.AddSingleton<IZoekBron, UitlegZoeken>();

    public void ConfigureModel(ModelBuilder model) { }

    public void MapEndpoints(IEndpointRouteBuilder routes) { }
}
