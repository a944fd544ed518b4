using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Vakwerk.App;

/// <summary>
/// How many answers are made at the same time for one network address. Without a limit one program makes thousands of pages at
/// once: all slow, and memory full. A limit for everybody together would let it keep out all others. Kept answers pass by.
/// </summary>
internal static class Drukte
{
    internal const int AtOnce = 32;
    internal const int Waiting = 512;
    internal const int RetrySeconds = 10;

    public static void AddDrukte(this IServiceCollection services) =>
        services.Configure<RateLimiterOptions>(limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                RateLimitPartition.GetConcurrencyLimiter(
                    Netwerkadres.Van(context),
                    _ => new ConcurrencyLimiterOptions
                    {
                        PermitLimit = AtOnce,
                        QueueLimit = Waiting,
                        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
                    }
                )
            );
            limiter.OnRejected = RefuseAsync;
        });

    private static async ValueTask RefuseAsync(
        OnRejectedContext context,
        CancellationToken cancellationToken
    )
    {
        // Only limits over time know when to come back; those keep the status that was set for them.
        if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out _))
        {
            return;
        }

        HttpResponse response = context.HttpContext.Response;
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        response.ContentType = "text/plain; charset=utf-8";
        await response.WriteAsync(
            "Het is nu te druk. Probeer het over een paar tellen opnieuw. / Too many visitors right now. Please try again in a moment.",
            cancellationToken
        );
    }
}
