using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;
using Vakwerk.Primitives;

namespace Vakwerk.App.Export;

/// <summary>A column in the index of an export.</summary>
internal sealed record ExportKolom(string Naam, string Uitleg);

/// <summary>A file with its size and checksum, so that whoever receives it can see that it is whole.</summary>
internal sealed record ExportBestand(string Pad, string Mediatype, long Bytes, string Sha256);

internal sealed record ExportDataset(
    string Naam,
    string Titel,
    string Uitleg,
    int Rijen,
    string Licentie,
    string Bron,
    IReadOnlyList<ExportKolom> Kolommen,
    IReadOnlyList<ExportBestand> Bestanden
);

/// <summary>What stands in <c>index.json</c>; <see cref="Profiel"/> is how a folder is recognised as one of ours.</summary>
internal sealed record ExportIndex(
    string Profiel,
    DateOnly Stand,
    long Inhoudversie,
    IReadOnlyList<ExportDataset> Datasets,
    IReadOnlyList<ExportBestand> Figuren
)
{
    public const string Ons = "vakwerk-export/1";
}

/// <summary>Writes every data set as csv and json, and every chart, into a folder, all or nothing.</summary>
internal sealed class Wegschrijver(
    IEnumerable<Dataset> datasets,
    IEnumerable<Figurenbron> figures,
    IServiceProvider services,
    InhoudVersie version
)
{
    public const string Indexbestand = "index.json";

    public async Task<Result<ExportIndex>> SchrijfAsync(
        string folder,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (await WeigerAsync(target, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        string temporary = $"{target}.{Guid.NewGuid():N}.deel";
        try
        {
            Directory.CreateDirectory(temporary);
            ExportIndex index = await FillAsync(temporary, stand, cancellationToken);
            Replace(target, temporary);
            return index;
        }
        finally
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }
        }
    }

    private async Task<ExportIndex> FillAsync(
        string folder,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        var written = new List<ExportDataset>();
        foreach (Dataset dataset in datasets.OrderBy(item => item.Naam, StringComparer.Ordinal))
        {
            IReadOnlyList<object> rows = await dataset.RijenAsync(
                services,
                stand,
                cancellationToken
            );
            byte[] csv = Encoding.UTF8.GetBytes(CsvUitvoer.Schrijf(dataset, rows));
            written.Add(
                new ExportDataset(
                    dataset.Naam,
                    dataset.Nl,
                    dataset.Uitleg,
                    rows.Count,
                    dataset.Licentie.Naam,
                    dataset.Licentie.BronNl,
                    [.. dataset.Kolommen.Select(c => new ExportKolom(c.Naam, c.Uitleg))],
                    [
                        await FileAsync(folder, $"{dataset.Naam}.csv", "text/csv", csv),
                        await FileAsync(
                            folder,
                            $"{dataset.Naam}.json",
                            "application/json",
                            JsonUitvoer.Bytes(rows)
                        ),
                    ]
                )
            );
        }

        var drawn = new List<ExportBestand>();
        foreach (Figurenbron source in figures)
        {
            foreach (Figuurbestand figure in await source(stand, cancellationToken))
            {
                byte[] svg = Encoding.UTF8.GetBytes(figure.Svg);
                drawn.Add(await FileAsync(folder, $"{figure.Naam}.svg", "image/svg+xml", svg));
            }
        }

        var index = new ExportIndex(
            ExportIndex.Ons,
            stand,
            await version.HuidigAsync(cancellationToken),
            written,
            drawn
        );
        await File.WriteAllBytesAsync(
            Path.Combine(folder, Indexbestand),
            JsonSerializer.SerializeToUtf8Bytes(index, JsonUitvoer.Opties),
            cancellationToken
        );
        return index;
    }

    private static async Task<ExportBestand> FileAsync(
        string folder,
        string name,
        string type,
        byte[] bytes
    )
    {
        await File.WriteAllBytesAsync(Path.Combine(folder, name), bytes);
        return new ExportBestand(
            name,
            type,
            bytes.Length,
            Convert.ToHexStringLower(SHA256.HashData(bytes))
        );
    }

    /// <summary>A folder that holds anything we did not write ourselves stays as it is.</summary>
    private static async Task<Fout?> WeigerAsync(string target, CancellationToken cancellationToken)
    {
        if (File.Exists(target))
        {
            return new Fout(
                "export.bestand",
                null,
                $"{target} is een bestand. Geef de naam van een map."
            );
        }

        if (!Directory.Exists(target))
        {
            return null;
        }

        HashSet<string> present =
        [
            .. Directory.EnumerateFileSystemEntries(target).Select(path => Path.GetFileName(path)!),
        ];
        present.ExceptWith(await OwnAsync(target, cancellationToken));
        return present.Count == 0
            ? null
            : new Fout(
                "export.map",
                null,
                $"In {target} staan bestanden die niet van een eerdere export zijn ({string.Join(", ", present.Order(StringComparer.Ordinal).Take(3))}). Er is niets geschreven. Kies een lege of nieuwe map."
            );
    }

    private static async Task<IEnumerable<string>> OwnAsync(
        string target,
        CancellationToken cancellationToken
    )
    {
        string path = Path.Combine(target, Indexbestand);
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            byte[] bytes = await File.ReadAllBytesAsync(path, cancellationToken);
            var index = JsonSerializer.Deserialize<ExportIndex>(bytes, JsonUitvoer.Opties);
            return index?.Profiel == ExportIndex.Ons
                ? index
                    .Datasets.SelectMany(d => d.Bestanden)
                    .Concat(index.Figuren)
                    .Select(b => b.Pad)
                    .Append(Indexbestand)
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static void Replace(string target, string temporary)
    {
        string? old = null;
        if (Directory.Exists(target))
        {
            old = $"{target}.{Guid.NewGuid():N}.oud";
            Directory.Move(target, old);
        }

        Directory.Move(temporary, target);
        if (old is not null)
        {
            Directory.Delete(old, recursive: true);
        }
    }
}
