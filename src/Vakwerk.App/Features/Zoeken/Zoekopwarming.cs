using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;
using Vakwerk.Platform.Web;

namespace Vakwerk.App.Features.Zoeken;

/// <summary>Builds the search index when the program has started, so that the first reader need not wait for it.</summary>
internal static class Zoekopwarming
{
    public static async Task StartAsync(
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<Momentopnamen<Zoekindex>>()
            .OpAsync(scope.ServiceProvider.GetRequiredService<Stand>().Vandaag, cancellationToken);
    }
}
