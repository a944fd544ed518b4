using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Layouts;

/// <summary>All layouts and dimensions that the product knows.</summary>
internal sealed partial class LayoutCatalog
{
    private const string DimensionsFile = "dimensions.json";

    public static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly Dictionary<string, string> hashes = [];

    public required IReadOnlyList<Layout> Layouts { get; init; }

    public required FrozenDictionary<string, DimensionDefinition> Dimensions { get; init; }

    public static LayoutCatalog Read(string folder)
    {
        var layouts = new List<Layout>();
        var hashes = new Dictionary<string, string>();
        foreach (string file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(file) == DimensionsFile)
            {
                continue;
            }

            byte[] bytes = File.ReadAllBytes(file);
            Layout layout =
                JsonSerializer.Deserialize<Layout>(bytes, Json)
                ?? throw new InvalidDataException($"{file} is empty.");
            layouts.Add(layout);
            hashes[layout.Key] = Convert.ToHexStringLower(SHA256.HashData(bytes));
        }

        DimensionDefinition[] dimensions =
            JsonSerializer.Deserialize<DimensionDefinition[]>(
                File.ReadAllBytes(Path.Combine(folder, DimensionsFile)),
                Json
            ) ?? [];
        var catalog = new LayoutCatalog
        {
            Layouts = layouts,
            Dimensions = dimensions.ToFrozenDictionary(item => item.Name),
        };
        foreach ((string key, string hash) in hashes)
        {
            catalog.hashes[key] = hash;
        }

        return catalog;
    }

    /// <summary>Hash of the declaration, so that a version tells by which one it was read.</summary>
    public string HashOf(Layout layout) =>
        hashes.TryGetValue(layout.Key, out string? hash)
            ? hash
            : Convert.ToHexStringLower(
                SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(layout, Json))
            );

    public DimensionDefinition Dimension(string name) =>
        Dimensions.TryGetValue(name, out DimensionDefinition? known)
            ? known
            : new DimensionDefinition
            {
                Name = name,
                Nl = name,
                En = name,
            };

    /// <summary>The layout that fits the names of the columns, whole and without a rest if there is one.</summary>
    /// <exception cref="RefusedFileException">No layout fits; the sentence names the nearest one and what it misses.</exception>
    public LayoutMatch Recognise(IReadOnlyList<string> header, string fileName)
    {
        LayoutMatch[] matches =
        [
            .. Layouts
                .Select(layout => LayoutMatch.Of(layout, header))
                .OrderBy(match => match.Missing.Count)
                .ThenBy(match => match.Unknown.Count)
                .ThenByDescending(match =>
                    match.Layout.FileName is { } pattern
                    && Regex.IsMatch(fileName, pattern, RegexOptions.IgnoreCase)
                )
                .ThenBy(match => match.Layout.Key, StringComparer.Ordinal),
        ];
        LayoutMatch? best = matches.FirstOrDefault(match =>
            match.Missing.Count == 0 && match.Unknown.Count <= match.Layout.Columns.Count / 2
        );
        if (best is not null)
        {
            return best;
        }

        LayoutMatch? near = matches.MaxBy(match => match.Known - match.Missing.Count);
        throw new RefusedFileException(
            1,
            near is { Known: > 0 } && near.Known > near.Missing.Count
                ? $"Dit bestand lijkt op {near.Layout.Key}, maar mist {Names(near.Missing)}{(near.Unknown.Count > 0 ? $"; onbekend zijn {Names(near.Unknown)}" : "")}. Verbeter de kolomnamen. Heeft de uitgever de indeling veranderd? Dan hoort er een nieuwe in data/layouts."
                : $"Dit is geen dataset die Vakwerk kent. De kolommen zijn {Names(header)}. Controleer of u het goede bestand hebt; vakwerk query --datasets toont welke Vakwerk kent. Een nieuwe soort bestand vraagt een indeling in data/layouts."
        );
    }

    /// <summary>Names of columns are the same when they differ in case, in blanks or in a byte order mark only.</summary>
    public static string Normal(string name) =>
        Blanks().Replace(name.Trim('\ufeff', ' ', '\t', '\u00a0', '#'), " ").ToUpperInvariant();

    private static string Names(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(8).Select(name => name.Length > 40 ? name[..40] + "…" : name))
        + (names.Count > 8 ? $" en nog {names.Count - 8}" : "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
