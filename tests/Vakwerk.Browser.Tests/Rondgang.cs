using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Vakwerk.Testing;

namespace Vakwerk.Browser.Tests;

/// <summary>What the browser saw on one page.</summary>
public sealed record Pagina(
    int Status,
    IReadOnlyList<string> Links,
    string Title,
    IReadOnlyList<string> Violations,
    int Overflow,
    IReadOnlyList<string> Messages,
    IReadOnlyList<string> Foreign,
    int Bytes,
    bool SameWithoutScript
)
{
    [JsonIgnore]
    public string Path { get; init; } = "";
}

/// <summary>Walks from the home page over all links and looks once at one page of each kind.</summary>
public static partial class Rondgang
{
    private const int PerKind = 1;

    /// <summary>Far more kinds than there are: when the walk comes here, addresses have stopped telling kinds apart.</summary>
    private const int MaxPages = 150;

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static Task<IReadOnlyList<Pagina>>? pages;

    public static Task<IReadOnlyList<Pagina>> PaginasAsync(Site site, Browser browser) =>
        pages ??= LoopAsync(site, browser);

    private static async Task<IReadOnlyList<Pagina>> LoopAsync(Site site, Browser browser)
    {
        var found = new List<Pagina>();
        var kinds = new Dictionary<string, int>();
        // What only a form leads to, or what looks like one of a kind and is not.
        var queue = new Queue<string>([
            "/",
            "/en/",
            "/zoeken",
            "/zoeken?q=stage",
            "/brieven/cijfers",
            "/indicatoren/vsv",
            "/methoden/index",
        ]);
        var seen = new HashSet<string>(queue);
        while (queue.TryDequeue(out string? path))
        {
            Assert.True(found.Count < MaxPages, $"Te veel soorten pagina's; nu bij {path}.");
            JsonNode node = await browser.DoAsync(
                new JsonObject
                {
                    ["do"] = "inspect",
                    ["url"] = new Uri(site.Adres, path).ToString(),
                }
            );
            Pagina page = node.Deserialize<Pagina>(Json)! with { Path = path };
            found.Add(page);
            foreach (string next in page.Links.Select(link => Local(site, link)).OfType<string>())
            {
                if (seen.Add(next) && Count(kinds, Kind(next)) <= PerKind)
                {
                    queue.Enqueue(next);
                }
            }
        }

        return found;
    }

    private static int Count(Dictionary<string, int> kinds, string kind) =>
        kinds[kind] = kinds.GetValueOrDefault(kind) + 1;

    /// <summary>Path and query of a page of ours; null for everything else.</summary>
    private static string? Local(Site site, string link)
    {
        var address = new Uri(link);
        return site.Adres.IsBaseOf(address) && !NoPage().IsMatch(address.AbsolutePath)
            ? address.PathAndQuery
            : null;
    }

    /// <summary>Addresses of one kind differ in their query or in their last part only.</summary>
    private static string Kind(string path) =>
        path.Contains('?', StringComparison.Ordinal)
            ? Kind(path.Split('?')[0]) + "?"
            : LastPart().Replace(path, "$1*");

    [GeneratedRegex(@"^/(api/|figuren/)|\.(atom|svg|csv|json|jsonld|ttl|xlsx|zip)$")]
    private static partial Regex NoPage();

    [GeneratedRegex(@"^((?:/en)?/[^/]+/(?:.*/)?)[^/]+$")]
    private static partial Regex LastPart();
}
