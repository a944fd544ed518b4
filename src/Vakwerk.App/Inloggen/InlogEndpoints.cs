using Microsoft.AspNetCore.Antiforgery;
using Vakwerk.Platform.Identity;

namespace Vakwerk.App.Inloggen;

/// <summary>What pages cannot do: end the session, and hand the browser what it needs for a passkey.</summary>
internal static class InlogEndpoints
{
    public static void MapInloggen(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("").ExcludeFromDescription();
        group.MapExtern();
        group.MapPost("/uitloggen", UitloggenAsync).AddEndpointFilter(CheckToken);
        group
            .MapPost(
                "/inloggen/passkey",
                async (Aanmelding aanmelding) => Json(await aanmelding.PasskeyOptiesAsync())
            )
            .AddEndpointFilter(CheckToken)
            .RequireRateLimiting(InlogLimiet.Naam);
        group
            .MapPost(
                "/account/passkey",
                async (EigenAccount eigen, HttpContext context) =>
                    await eigen.PasskeyOptiesAsync(context.User.AccountId()!.Value) is { } options
                        ? Json(options)
                        : Results.NotFound()
            )
            .AddEndpointFilter(CheckToken)
            .RequireAuthorization();
    }

    private static async Task<IResult> UitloggenAsync(Aanmelding aanmelding, HttpContext context)
    {
        await aanmelding.UitloggenAsync();
        return Results.LocalRedirect(context.Request.PathBase + "/");
    }

    private static IResult Json(string json) => Results.Content(json, "application/json");

    private static async ValueTask<object?> CheckToken(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var antiforgery = context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
        return await antiforgery.IsRequestValidAsync(context.HttpContext)
            ? await next(context)
            : Results.StatusCode(StatusCodes.Status400BadRequest);
    }
}
