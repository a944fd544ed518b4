using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Vakwerk.Monitor.Features.Tabellen.Api;

/// <summary>An answer that is written while it is made.</summary>
internal sealed class Stroom(string type, string file, Func<CancellationToken, Task> write)
    : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.ContentType = type;
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{file}\"";
        // A zip ends each of its parts with a few bytes that it cannot wait for.
        if (httpContext.Features.Get<IHttpBodyControlFeature>() is { } body)
        {
            body.AllowSynchronousIO = true;
        }

        return write(httpContext.RequestAborted);
    }
}
