using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Identity;

namespace Vakwerk.Platform.Modules;

/// <summary>The front door of a module: everything the program needs to know of it. Its pages are found by their <c>@page</c> routes.</summary>
public interface IVakwerkModule
{
    string Name { get; }

    /// <summary>Entries in the main menu, in order.</summary>
    IReadOnlyList<MenuItem> Menu => [];

    /// <summary>What not everybody may do in this module, and which roles may.</summary>
    IReadOnlyList<Recht> Rechten => [];

    /// <summary>Pages for those who work here, shown to whoever has the right.</summary>
    IReadOnlyList<WerkItem> Werk => [];

    void AddServices(IServiceCollection services);

    void ConfigureModel(ModelBuilder model);

    /// <summary>Everything that is not a page: API, downloads, feeds.</summary>
    void MapEndpoints(IEndpointRouteBuilder routes);
}

/// <summary>One entry of the menu. The address is relative to the language root, so without a leading slash.</summary>
public sealed record MenuItem(string Address, string Nl, string En, int Order);

/// <summary>A page for those who work here.</summary>
public sealed record WerkItem(string Address, string Nl, string En, Recht Recht);
