using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Modules;

namespace Vakwerk.Platform.Identity;

/// <summary>All rights of the program, and the policies made of them.</summary>
public static class Rechten
{
    /// <summary>The table: rights of the platform and of every module.</summary>
    /// <exception cref="InvalidOperationException">Two rights share a key, or a right names a role that does not exist.</exception>
    public static IReadOnlyList<Recht> Van(IReadOnlyList<IVakwerkModule> modules)
    {
        Recht[] all = [.. PlatformRechten.Alle, .. modules.SelectMany(module => module.Rechten)];
        if (
            all.CountBy(recht => recht.Sleutel).FirstOrDefault(pair => pair.Value > 1).Key is
            { } twice
        )
        {
            throw new InvalidOperationException($"Two rights are called '{twice}'.");
        }

        foreach (Recht recht in all)
        {
            if (recht.Rollen.FirstOrDefault(Unknown) is { } unknown)
            {
                throw new InvalidOperationException(
                    $"Right '{recht.Sleutel}' names the unknown role '{unknown}'."
                );
            }
        }

        return all;
    }

    /// <summary>Asks for a right before the endpoint runs.</summary>
    public static TBuilder RequireAuthorization<TBuilder>(this TBuilder builder, Recht recht)
        where TBuilder : IEndpointConventionBuilder => builder.RequireAuthorization(recht.Sleutel);

    internal static void AddRechten(
        this IServiceCollection services,
        IReadOnlyList<IVakwerkModule> modules
    ) =>
        services.AddAuthorization(options =>
        {
            foreach (Recht recht in Van(modules))
            {
                options.AddPolicy(
                    recht.Sleutel,
                    policy =>
                        policy.RequireAssertion(context =>
                            Mag(context.User, recht, context.Resource as HttpContext)
                        )
                );
            }
        });

    /// <summary>An address that names an organisation (<c>/instellingen/{brin}/…</c>) is checked for that organisation, without anybody having to think of it.</summary>
    private static bool Mag(ClaimsPrincipal user, Recht recht, HttpContext? http)
    {
        foreach (string bereik in Rollen.Bereiken)
        {
            if (http?.GetRouteValue(bereik)?.ToString() is { } waarde)
            {
                return user.MagVoor(recht, bereik, waarde.ToUpperInvariant());
            }
        }

        return user.MagErgens(recht);
    }

    private static bool Unknown(string rol) => rol != Rollen.Publiek && Rollen.Vind(rol) is null;
}
