using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Web;

namespace Vakwerk.Platform.Output;

/// <summary>Answers stay the same until the content or the day asked for changes; a browser that has the answer need not get it again.</summary>
public static class Versietag
{
    /// <summary>Sets ETag and Cache-Control, and tells whether the caller already has this answer.</summary>
    public static async Task<bool> OngewijzigdAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        long version = await context
            .RequestServices.GetRequiredService<InhoudVersie>()
            .HuidigAsync(context.RequestAborted);
        DateOnly day = context.RequestServices.GetRequiredService<Stand>().Dag;
        string tag = string.Create(CultureInfo.InvariantCulture, $"\"{version}-{day:yyyyMMdd}\"");
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "no-cache";
        return context.Request.Headers.IfNoneMatch.Contains(tag);
    }
}
