using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Jobs;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Features.Publiceren;

/// <summary>The jobs that publish one version: how the last one goes, and once more when it failed.</summary>
internal sealed class Publicatietaken(VakwerkDbContext db, Writer writer, Wachtrij queue)
{
    /// <summary>The last job of a version that something went wrong with and that is not done.</summary>
    public Task<Taak?> MisgegaanAsync(long versie, CancellationToken cancellationToken = default)
    {
        string content = versie.ToString(CultureInfo.InvariantCulture);
        return db.Set<Taak>()
            .AsNoTracking()
            .Where(row =>
                row.Soort == PublicatieTaak.Naam
                && row.Inhoud == content
                && row.LaatsteFout != null
                && row.Status != TaakStatus.Klaar
            )
            .OrderByDescending(row => row.Gemaakt)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Lets a job that gave up start again.</summary>
    public async Task<bool> OpnieuwAsync(
        DatasetVersie versie,
        string door,
        CancellationToken cancellationToken = default
    )
    {
        bool again = false;
        await writer.RunQuietlyAsync(
            async token =>
            {
                again =
                    await MisgegaanAsync(versie.Id, token) is { Status: TaakStatus.Mislukt } failed
                    && await queue.OpnieuwAsync(failed.Id, token);
                return again
                    ? [Besluiten.Gebeurtenis(door, "publicatie opnieuw geprobeerd", versie, "")]
                    : [];
            },
            cancellationToken
        );
        return again;
    }
}
