using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Reading;

/// <summary>All registers of the agenda as known on a day, with what pages ask of them. Immutable and shared between requests.</summary>
internal sealed class AgendaBeeld
{
    public required DateOnly Stand { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<Brief> Brieven { get; init; }

    public required FrozenDictionary<string, Brief> BriefOpSleutel { get; init; }

    /// <summary>In order of time.</summary>
    public required IReadOnlyList<Meetmoment> Meetmomenten { get; init; }

    public static async Task<AgendaBeeld> LaadAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        var db = services.GetRequiredService<VakwerkDbContext>();
        List<Brief> brieven = await db.RijenAsync<Brief>(stand, cancellationToken);
        brieven.Sort((a, b) => a.Datum.CompareTo(b.Datum));
        return new AgendaBeeld
        {
            Stand = stand,
            Brieven = brieven,
            BriefOpSleutel = brieven.ToFrozenDictionary(brief => brief.Sleutel),
            Meetmomenten = await db.RijenAsync<Meetmoment>(stand, cancellationToken),
        };
    }
}
