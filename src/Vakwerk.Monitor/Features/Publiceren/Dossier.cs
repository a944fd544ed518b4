using Microsoft.EntityFrameworkCore;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Features.Publiceren;

/// <summary>All that must be known to decide on a version.</summary>
internal sealed record Dossier(
    DatasetVersie Versie,
    IReadOnlyList<DatasetBevinding> Bevindingen,
    IReadOnlyList<DatasetStap> Stappen,
    DatasetOnthulling? Onthulling,
    DatasetVersie? Huidig,
    DatasetMasker? Masker
)
{
    /// <summary>Number of the last step, 0 before the first: who decides on something older is told.</summary>
    public long Stand => Stappen.Count > 0 ? Stappen[^1].Id : 0;

    public IEnumerable<DatasetBevinding> Onverklaard =>
        Bevindingen.Where(row => row is { Ernst: BevindingErnst.Waarschuwing, Toelichting: null });

    /// <summary>The last step of a kind.</summary>
    public DatasetStap? Laatste(StapSoort soort) =>
        Stappen.LastOrDefault(stap => stap.Soort == soort);

    /// <summary>Approved, but kept back because of the clock.</summary>
    public bool Aangehouden =>
        Versie.Staat == VersieStaat.Vastgesteld
        && Stappen is [.., { Soort: StapSoort.Aangehouden }];

    public static async Task<Dossier?> LaadAsync(
        VakwerkDbContext db,
        long id,
        CancellationToken cancellationToken = default
    )
    {
        DatasetVersie? versie = await db.Set<DatasetVersie>()
            .SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (versie is null)
        {
            return null;
        }

        return new Dossier(
            versie,
            [
                .. (
                    await db.Set<DatasetBevinding>()
                        .Where(row => row.VersieId == id)
                        .ToListAsync(cancellationToken)
                )
                    .OrderBy(row => row.Ernst)
                    .ThenBy(row => row.Id),
            ],
            await db.Set<DatasetStap>()
                .Where(row => row.VersieId == id)
                .OrderBy(row => row.Id)
                .ToListAsync(cancellationToken),
            await db.Set<DatasetOnthulling>()
                .Where(row => row.VersieId == id)
                .OrderByDescending(row => row.Id)
                .FirstOrDefaultAsync(cancellationToken),
            await db.Set<DatasetVersie>()
                .SingleOrDefaultAsync(
                    row => row.Dataset == versie.Dataset && row.Staat == VersieStaat.Gepubliceerd,
                    cancellationToken
                ),
            versie.Masker is null
                ? null
                : await db.Set<DatasetMasker>()
                    .Where(row => row.VersieId == id && row.Sha256 == versie.Masker)
                    .OrderByDescending(row => row.Id)
                    .FirstOrDefaultAsync(cancellationToken)
        );
    }
}
