using Microsoft.EntityFrameworkCore;
using Vakwerk.Platform.Modules;

namespace Vakwerk.App.Uitleg;

/// <summary>Pages that explain: about, accessibility, glossary, methods.</summary>
internal sealed class UitlegModule : IVakwerkModule
{
    public string Name => "Uitleg";

    public void AddServices(IServiceCollection services) { }

    public void ConfigureModel(ModelBuilder model) { }

    public void MapEndpoints(IEndpointRouteBuilder routes) { }
}
