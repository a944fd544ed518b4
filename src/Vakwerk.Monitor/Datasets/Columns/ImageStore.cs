using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Datasets.Columns;

/// <summary>The folder with column images, one per version that somebody asked something of. Everything in it can be deleted at any time.</summary>
internal sealed class ImageStore(StorageOptions storage, IServiceScopeFactory scopes) : IDisposable
{
    private readonly ConcurrentDictionary<
        (long Version, bool Openbaar, string Mask),
        Lazy<Task<ColumnImage>>
    > open = [];

    public string Folder => Path.Combine(storage.DataDirectory, "datasets");

    /// <summary>The image of a version, made from its blocks when it is absent or damaged; stays open.</summary>
    /// <param name="openbaar">True for what readers see; false for the figures as they were read, for those who work on them.</param>
    public async Task<ColumnImage> OpenAsync(
        DatasetVersie version,
        bool openbaar,
        CancellationToken cancellationToken = default
    )
    {
        (long, bool, string) key = (version.Id, openbaar, openbaar ? version.Masker ?? "" : "");
        Lazy<Task<ColumnImage>> entry = open.GetOrAdd(
            key,
            _ => new Lazy<Task<ColumnImage>>(() => OpenOrBuildAsync(version, openbaar))
        );
        try
        {
            return await entry.Value.WaitAsync(cancellationToken);
        }
        catch when (entry.Value.IsFaulted)
        {
            open.TryRemove(new(key, entry));
            throw;
        }
    }

    /// <summary>Removes the files of a version whose figures are gone. Who is reading one reads on.</summary>
    public void Verwijder(DatasetVersie version)
    {
        foreach (var key in open.Keys.Where(key => key.Version == version.Id))
        {
            open.TryRemove(key, out _);
        }

        string every = $"{Path.GetFileNameWithoutExtension(PathOf(version, openbaar: false))}";
        if (Directory.Exists(Folder))
        {
            foreach (
                string path in Directory.GetFiles(
                    Folder,
                    every[..^"-concept".Length] + "*.kolommen"
                )
            )
            {
                File.Delete(path);
            }
        }
    }

    public void Dispose()
    {
        foreach (Lazy<Task<ColumnImage>> entry in open.Values)
        {
            if (entry.IsValueCreated && entry.Value.IsCompletedSuccessfully)
            {
                entry.Value.Result.Dispose();
            }
        }
    }

    public string PathOf(DatasetVersie version, bool openbaar) =>
        Path.Combine(
            Folder,
            $"{version.Dataset}-{version.Nummer}-{version.Sha256[..12]}-{version.IndelingHash[..8]}{(!openbaar ? "-concept" : version.Masker is { } mask ? $"-{mask[..12]}" : "")}.kolommen"
        );

    // Not with the caller's token: others may be waiting for the same image.
    private async Task<ColumnImage> OpenOrBuildAsync(DatasetVersie version, bool openbaar)
    {
        string path = PathOf(version, openbaar);
        if (ColumnImage.Open(path) is { } known)
        {
            return known;
        }

        Directory.CreateDirectory(Folder);
        ClearRests();
        string temporary = $"{path}.{Guid.NewGuid():N}.deel";
        try
        {
            await BuildAsync(version, openbaar, temporary);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return ColumnImage.Open(path)
            ?? throw new IOException($"{path} is direct na het schrijven beschadigd.");
    }

    /// <summary>What a killed process left behind.</summary>
    private void ClearRests()
    {
        foreach (string rest in Directory.GetFiles(Folder, "*.deel"))
        {
            if (DateTime.UtcNow - File.GetLastWriteTimeUtc(rest) > TimeSpan.FromDays(1))
            {
                File.Delete(rest);
            }
        }
    }

    private async Task BuildAsync(DatasetVersie version, bool openbaar, string path)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<VakwerkDbContext>();
        IReadOnlyList<IReadOnlyList<MaskedCell>> masks =
            openbaar && version.Masker is { } mask
                ? DatasetMasker.Lees(
                    (
                        await db.Set<DatasetMasker>()
                            .AsNoTracking()
                            .Where(row => row.VersieId == version.Id && row.Sha256 == mask)
                            .OrderBy(row => row.Id)
                            .FirstAsync()
                    ).Inhoud
                )
                : [.. version.Maten.Select(_ => (IReadOnlyList<MaskedCell>)[])];
        int first = 0;
        using var builder = new ImageBuilder(
            path,
            (int)version.Rijen,
            version.Dimensies,
            openbaar ? [.. version.Maten.Select(Maskering.Openbaar)] : version.Maten,
            masks
        );
        var block = new Block(
            version.Dimensies.Count(dimension => dimension.From is null),
            [.. version.Maten.Select(measure => measure.Decimal)],
            DatasetLimits.BlockRows
        );
        await foreach (
            DatasetBlok stored in db.Set<DatasetBlok>()
                .AsNoTracking()
                .Where(row => row.VersieId == version.Id)
                .OrderBy(row => row.Nummer)
                .AsAsyncEnumerable()
        )
        {
            BlockCodec.Decode(stored.Inhoud, block);
            if (openbaar)
            {
                Maskering.Verberg(block, version.Maten);
                Maskering.Verberg(block, first, masks);
            }

            builder.Add(block);
            first += block.Rows;
        }

        builder.Finish();
    }
}
