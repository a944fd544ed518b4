using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Platform.Reading;

/// <summary>Something that public pages show. Changing it makes every snapshot start over; changing anything else does not.</summary>
public interface IInhoud;

/// <summary>Which content this is: the number of the audit row with which the content last changed.</summary>
/// <remarks>Asked at every request, so the database is asked at most once a second; a change within this process counts at once.</remarks>
public sealed class InhoudVersie(IServiceScopeFactory scopes, TimeProvider clock) : IChangeListener
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private sealed record Reading(long Version, long At);

    private volatile Reading? last;

    public void Changed() => last = null;

    public async ValueTask<long> HuidigAsync(CancellationToken cancellationToken = default)
    {
        if (last is { } known && clock.GetElapsedTime(known.At) < Fresh)
        {
            return known.Version;
        }

        long at = clock.GetTimestamp();
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        long version = await scope
            .ServiceProvider.GetRequiredService<VakwerkDbContext>()
            .Set<AuditKop>()
            .Select(kop => kop.Inhoud)
            .SingleOrDefaultAsync(cancellationToken);
        last = new Reading(version, at);
        return version;
    }
}
