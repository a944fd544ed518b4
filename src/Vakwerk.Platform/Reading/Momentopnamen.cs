using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Primitives;

namespace Vakwerk.Platform.Reading;

/// <summary>
/// Immutable views of a module's registers as known on a day. The registers are small: a page reads a view from memory
/// instead of asking the database, and a view is built once per day asked for and per version of the content.
/// </summary>
public sealed class Momentopnamen<T>(
    IServiceScopeFactory scopes,
    InhoudVersie versie,
    Func<IServiceProvider, DateOnly, CancellationToken, Task<T>> load
)
    where T : class
{
    /// <summary>Days kept at the same time; whoever asks for many different days only makes his own request slower.</summary>
    private const int Kept = 16;

    private readonly ConcurrentDictionary<(long Version, DateOnly Day), Entry> views = [];

    private sealed class Entry(Func<Task<T>> build)
    {
        private readonly Lazy<Task<T>> view = new(build);

        public Task<T> View => view.Value;

        public long LastUsed { get; set; }
    }

    public async ValueTask<T> OpAsync(DateOnly day, CancellationToken cancellationToken = default)
    {
        long version = await versie.HuidigAsync(cancellationToken);
        Entry entry = views.GetOrAdd((version, day), key => new Entry(() => BuildAsync(key.Day)));
        entry.LastUsed = Environment.TickCount64;
        if (views.Count > Kept)
        {
            Trim(version);
        }

        try
        {
            return await entry.View.WaitAsync(cancellationToken);
        }
        catch when (entry.View.IsFaulted)
        {
            views.TryRemove(new((version, day), entry));
            throw;
        }
    }

    // Not with the caller's token: others may be waiting for the same view.
    private async Task<T> BuildAsync(DateOnly day)
    {
        // A view is kept for readers of both languages, so it must not depend on who asked first.
        CultureInfo.CurrentUICulture = Notatie.Nederlands;
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        return await load(scope.ServiceProvider, day, CancellationToken.None);
    }

    private void Trim(long version)
    {
        foreach (
            var old in views
                .OrderBy(pair => pair.Key.Version == version)
                .ThenBy(pair => pair.Value.LastUsed)
                .Take(views.Count - Kept)
        )
        {
            views.TryRemove(old.Key, out _);
        }
    }
}

/// <summary>Builds a module's view of a day ahead, so that the first reader need not wait for it.</summary>
public delegate Task Opwarmer(DateOnly day, CancellationToken cancellationToken);

public static class MomentopnameServices
{
    /// <summary>Makes <see cref="Momentopnamen{T}"/> available for a module's view, and its <see cref="Opwarmer"/>.</summary>
    public static IServiceCollection AddMomentopnamen<T>(
        this IServiceCollection services,
        Func<IServiceProvider, DateOnly, CancellationToken, Task<T>> load
    )
        where T : class
    {
        services.AddSingleton(provider => new Momentopnamen<T>(
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<InhoudVersie>(),
            load
        ));
        return services.AddSingleton<Opwarmer>(provider =>
            (day, token) =>
                provider.GetRequiredService<Momentopnamen<T>>().OpAsync(day, token).AsTask()
        );
    }
}
