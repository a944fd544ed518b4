using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Web;

namespace Vakwerk.App;

/// <summary>
/// Keeps what an anonymous reader gets, compressed, for as long as content and day stay the same. Whoever is signed in, and every
/// page that signs in, passes by: nothing personal is ever kept, and what is compressed holds no secret.
/// </summary>
internal sealed class PublicCache : IOutputCachePolicy
{
    private static readonly PathString[] Private =
    [
        "/inloggen",
        "/wachtwoord-instellen",
        "/account",
        "/beheer",
        "/fout",
    ];

    /// <summary>Set by the sign-in page. It says nothing about a person, so it does not make its bearer somebody.</summary>
    private const string FormCookie = "vakwerk.formulier";

    public static void Add(IServiceCollection services)
    {
        services.AddAntiforgery(options => options.Cookie.Name = FormCookie);
        services.AddOutputCache(options =>
        {
            options.SizeLimit = 64 * 1024 * 1024;
            options.MaximumBodySize = 4 * 1024 * 1024;
            options.AddBasePolicy(new PublicCache());
        });
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                "image/svg+xml",
                "application/atom+xml",
                "application/problem+json",
            ];
        });
    }

    public static bool IsPublic(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.Request.Cookies.All(cookie => cookie.Key == FormCookie)
        && context.Request.Headers.Authorization.Count == 0
        && !Private.Any(path => context.Request.Path.StartsWithSegments(path));

    public async ValueTask CacheRequestAsync(
        OutputCacheContext context,
        CancellationToken cancellation
    )
    {
        HttpContext http = context.HttpContext;
        bool allowed = IsPublic(http);
        context.EnableOutputCaching = allowed;
        context.AllowCacheLookup = allowed;
        // A form would leave its secret in the page, and only an answer without this cookie shows whether there is one.
        context.AllowCacheStorage = allowed && http.Request.Cookies.Count == 0;
        context.AllowLocking = true;
        if (!allowed)
        {
            return;
        }

        IServiceProvider services = http.RequestServices;
        long version = await services.GetRequiredService<InhoudVersie>().HuidigAsync(cancellation);
        DateOnly day = services.GetRequiredService<Stand>().Vandaag;
        CacheVaryByRules rules = context.CacheVaryByRules;
        rules.QueryKeys = "*";
        rules.CacheKeyPrefix = string.Create(
            CultureInfo.InvariantCulture,
            $"{version}/{day:yyyyMMdd}/{http.Request.PathBase}/"
        );
        rules.VaryByValues["encoding"] = Encoding(http);
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
    }

    public ValueTask ServeFromCacheAsync(
        OutputCacheContext context,
        CancellationToken cancellation
    ) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpResponse response = context.HttpContext.Response;
        if (
            response.StatusCode != StatusCodes.Status200OK
            || !StringValues.IsNullOrEmpty(response.Headers.SetCookie)
        )
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Few kinds instead of every spelling of the header.</summary>
    private static string Encoding(HttpContext context)
    {
        string accepted = context.Request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.Ordinal) ? "br"
            : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip"
            : "";
    }
}
