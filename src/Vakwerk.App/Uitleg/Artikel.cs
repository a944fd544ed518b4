using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Markdig;
using Microsoft.AspNetCore.Components;

namespace Vakwerk.App.Uitleg;

/// <summary>A page written in Markdown in <c>docs/</c>: the glossary and the method pages are the same text for reader and developer.</summary>
/// <param name="InTaal">False when there is no translation and the Dutch text stands in.</param>
public sealed partial record Artikel(string Titel, MarkupString Inhoud, bool InTaal)
{
    private static readonly string Docs = Path.Combine(AppContext.BaseDirectory, "docs");
    private static readonly ConcurrentDictionary<string, Artikel?> Read = [];

    // Raw HTML stays text: what a page may contain is decided here, not in an article.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoIdentifiers()
        .UseFootnotes()
        .Build();

    /// <param name="name">Path below docs without ending, for example <c>methods/oordeel</c>.</param>
    public static Artikel? Vind(string name, bool english) =>
        SafeName().IsMatch(name)
            ? Read.GetOrAdd(english ? name + ".en" : name, key => Load(name, key))
            : null;

    /// <summary>Names of the method pages, in order.</summary>
    public static IReadOnlyList<string> Methoden { get; } =
    [
        .. Directory
            .GetFiles(Path.Combine(Docs, "methods"), "*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => !name.EndsWith(".en", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static Artikel? Load(string name, string key)
    {
        string file = Path.Combine(Docs, key + ".md");
        bool translated = File.Exists(file);
        if (!translated)
        {
            file = Path.Combine(Docs, name + ".md");
        }

        if (!File.Exists(file))
        {
            return null;
        }

        string text = File.ReadAllText(file);
        string html = Markdown
            .ToHtml(text, Pipeline)
            .Replace(
                "<table>",
                "<div class=\"vw-scroll\"><table class=\"utrecht-table\">",
                StringComparison.Ordinal
            )
            .Replace("</table>", "</table></div>", StringComparison.Ordinal);
        html = MethodLink().Replace(html, link => Address(link, key != name, translated));
        return new Artikel(
            Heading().Match(text) is { Success: true } match ? match.Groups[1].Value.Trim() : name,
            new MarkupString(html),
            translated
        );
    }

    /// <summary>In the repository a link names a file; on the website it names a page, which may be one in the other language.</summary>
    private static string Address(Match link, bool englishPage, bool translated)
    {
        bool englishText = englishPage && translated;
        bool toEnglish = link.Groups["en"].Success;
        string prefix =
            toEnglish == englishText ? ""
            : englishText ? "../"
            : englishPage ? ""
            : "en/";
        return $"href=\"{prefix}methoden/{link.Groups["name"].Value}\"";
    }

    [GeneratedRegex(@"href=""(?:methods/)?(?<name>[a-z-]+)(?<en>\.en)?\.md""")]
    private static partial Regex MethodLink();

    [GeneratedRegex(@"^[a-z0-9/-]+$")]
    private static partial Regex SafeName();

    [GeneratedRegex(@"^# (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
