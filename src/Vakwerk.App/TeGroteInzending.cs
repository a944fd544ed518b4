using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Vakwerk.App;

/// <summary>
/// A form that is larger than its page takes in is read to its end, thrown away, and answered with the page and a sentence: a browser
/// shows no answer before it has sent everything, and a line that is cut shows nothing. Only for who may send the form.
/// </summary>
internal sealed class TeGroteInzending(RequestDelegate next)
{
    /// <summary>Added to the address of the page, which says the sentence.</summary>
    public const string Vraag = "?tegroot=ja";

    /// <summary>Beyond this the line is cut after all: nobody waits for it.</summary>
    private const long MeesteBytes = 20_000_000_000;

    public async Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        long? most = context
            .GetEndpoint()
            ?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()
            ?.MaxRequestBodySize;
        if (
            !HttpMethods.IsPost(request.Method)
            || request.ContentLength is not (<= MeesteBytes and { } length)
            || !(length > most)
            || context.Features.Get<IHttpMaxRequestBodySizeFeature>()
                is not { IsReadOnly: false } limit
        )
        {
            await next(context);
            return;
        }

        limit.MaxRequestBodySize = null;
        await request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = request.PathBase + request.Path + Vraag;
    }
}
