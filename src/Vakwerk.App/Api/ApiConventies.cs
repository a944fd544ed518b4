namespace Vakwerk.App.Api;

/// <summary>
/// What every answer of the API has in common, after the Dutch API Design Rules: the full version in a header, no address that
/// ends with a slash, open to scripts of other sites (all of it is public and asks no sign-in), and HEAD wherever GET works.
/// </summary>
internal sealed class ApiConventies(RequestDelegate next)
{
    public const string Versie = "1.0.0";

    public Task InvokeAsync(HttpContext context)
    {
        AnswerHead(context);
        if (!context.Request.Path.StartsWithSegments("/api/v1", out PathString rest))
        {
            return next(context);
        }

        IHeaderDictionary headers = context.Response.Headers;
        headers["API-Version"] = Versie;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "API-Version, ETag";
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            headers.AccessControlAllowMethods = "GET, HEAD, OPTIONS";
            headers.AccessControlAllowHeaders = "Accept, If-None-Match";
            headers.AccessControlMaxAge = "86400";
            headers.Allow = "GET, HEAD, OPTIONS";
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        if (rest.Value is { } path && path.EndsWith('/'))
        {
            return Results
                .Problem(
                    "Een adres van de API eindigt niet op een schuine streep. Haal die weg.",
                    statusCode: StatusCodes.Status404NotFound,
                    title: "Niet gevonden"
                )
                .ExecuteAsync(context);
        }

        return next(context);
    }

    /// <summary>Routes know GET only; the server itself leaves the body of an answer to HEAD out.</summary>
    private static void AnswerHead(HttpContext context)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }
    }
}
