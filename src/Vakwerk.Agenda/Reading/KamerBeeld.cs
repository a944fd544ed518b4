using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Reading;

/// <summary>What the letters account for to Parliament, as known on a day: figures, promises, money, silences and the letters themselves.</summary>
internal sealed class KamerBeeld
{
    public required DateOnly Stand { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<Brief> Brieven { get; init; }

    public required FrozenDictionary<string, Brief> BriefOpSleutel { get; init; }

    /// <summary>In the order of the register: letter by letter, line by line.</summary>
    public required IReadOnlyList<Feit> Feiten { get; init; }

    public required FrozenDictionary<string, Feit> FeitOpSleutel { get; init; }

    public static async Task<KamerBeeld> LaadAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        var db = services.GetRequiredService<VakwerkDbContext>();
        Task<List<T>> Rijen<T>()
            where T : Revisie =>
            db.Set<T>()
                .AsNoTracking()
                .BekendOp(stand)
                .OrderBy(row => row.Volgorde)
                .ToListAsync(cancellationToken);

        List<Brief> brieven = [.. (await Rijen<Brief>()).OrderBy(brief => brief.Datum)];
        List<Feit> feiten = [.. (await Rijen<FeitRij>()).Select(rij => rij.AlsFeit())];
        return new KamerBeeld
        {
            Stand = stand,
            Brieven = brieven,
            BriefOpSleutel = brieven.ToFrozenDictionary(brief => brief.Sleutel),
            Feiten = feiten,
            FeitOpSleutel = feiten.ToFrozenDictionary(feit => feit.Sleutel),
        };
    }
}
