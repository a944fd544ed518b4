using Microsoft.AspNetCore.Http;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Publiceren;

/// <summary>A file that comes through the browser. It lies in the data folder only while it is read.</summary>
internal sealed class Upload(DatasetInlezer inlezer, ImageStore images)
{
    public const int MaxMb = 100;

    /// <summary>What the web server takes in: more than a file may be, so that somewhat too large gets a sentence and not a broken line.</summary>
    public const int MaxForm = 130_000_000;

    public static Fout TeGroot { get; } =
        new(
            "upload.groot",
            "bestand",
            $"Dit bestand is groter dan {MaxMb} MB. Er is niets ingelezen. Vraag een beheerder om het in te lezen met vakwerk import dataset."
        );

    public async Task<Result<DatasetVerslag>> LeesAsync(
        IFormFile? bestand,
        string actor,
        CancellationToken cancellationToken
    )
    {
        if (bestand is not { Length: > 0 })
        {
            return new Fout("upload.leeg", "bestand", "Kies een bestand dat niet leeg is.");
        }

        if (bestand.Length > MaxMb * 1_000_000L)
        {
            return TeGroot;
        }

        // The name of the sender is only shown; where it lies is our choice.
        string name = string.Concat(
            Path.GetFileName(bestand.FileName).Split(Path.GetInvalidFileNameChars())
        );
        string folder = Path.Combine(images.Folder, "inlezen", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        try
        {
            string path = Path.Combine(folder, name.Length is 0 or > 200 ? "bestand.csv" : name);
            await using (FileStream stream = File.Create(path))
            {
                await bestand.CopyToAsync(stream, cancellationToken);
            }

            DatasetInlezing read = await inlezer.LeesAsync(
                [path],
                actor,
                _ => { },
                cancellationToken
            );
            if (read.Weigering is { } refusal)
            {
                return new Fout(
                    "upload.geweigerd",
                    "bestand",
                    refusal.Replace(path, name, StringComparison.Ordinal)
                );
            }

            return read.Verslagen.Count == 1
                ? read.Verslagen[0]
                : new Fout(
                    "upload.meer",
                    "bestand",
                    $"Er zijn {read.Verslagen.Count} datasets ingelezen. U vindt ze hieronder."
                );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
