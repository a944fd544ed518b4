using Vakwerk.Platform.Web;
using Vakwerk.Primitives;

namespace Vakwerk.App;

/// <summary>Reads <c>?stand=</c> once for page and API alike; a bad value is an answer that helps.</summary>
internal sealed class StandParameter(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Stand stand)
    {
        if (
            context.Request.Query.TryGetValue("stand", out var values)
            && values.ToString() is { Length: > 0 } text
        )
        {
            Result<DateOnly> chosen = stand.Kies(text);
            if (!chosen.Ok)
            {
                await Results
                    .Problem(
                        chosen.Fouten[0].Tekst,
                        statusCode: StatusCodes.Status400BadRequest,
                        title: "De waarde van stand klopt niet"
                    )
                    .ExecuteAsync(context);
                return;
            }
        }

        await next(context);
    }
}
