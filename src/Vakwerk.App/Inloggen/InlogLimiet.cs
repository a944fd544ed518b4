using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Vakwerk.App.Inloggen;

/// <summary>Attempts to sign in per network address. The pause per account stops one name from being guessed; this stops many names from being tried.</summary>
internal static class InlogLimiet
{
    public const string Naam = "inloggen";

    private const int PerMinuut = 30;

    public static void AddInlogLimiet(
        this IServiceCollection services,
        IConfiguration configuration
    ) =>
        services.AddRateLimiter(limiter =>
        {
            int perMinute = Pogingen(configuration);
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(Naam, context => Partition(context, perMinute));
        });

    /// <summary>Attempts per minute that this site allows.</summary>
    public static int Pogingen(IConfiguration configuration) =>
        configuration.GetValue("Inloggen:PogingenPerMinuut", PerMinuut);

    private static RateLimitPartition<string> Partition(HttpContext context, int perMinute) =>
        HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                Netwerkadres.Van(context),
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = perMinute,
                    Window = TimeSpan.FromMinutes(1),
                }
            )
            : RateLimitPartition.GetNoLimiter("lezen");
}
