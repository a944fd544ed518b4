using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Vakwerk.App.Uitleg;

/// <summary>A page written in Markdown in <c>docs/</c>: the glossary and the method pages are the same text for reader and developer.</summary>
/// <param name="InTaal">False when there is no translation and the Dutch text stands in.</param>
/// <param name="Kopjes">The headings with the plain text below each.</param>
public sealed partial record Artikel(
    string Titel,
    MarkupString Inhoud,
    bool InTaal,
    IReadOnlyList<Kopje> Kopjes
)
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
        MarkdownDocument document = Markdown.Parse(text, Pipeline);
        string html = document
            .ToHtml(Pipeline)
            .Replace(
                "<table>",
                $"<div class=\"vw-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{(key != name ? "Table" : "Tabel")}\"><table class=\"utrecht-table\">",
                StringComparison.Ordinal
            )
            .Replace("</table>", "</table></div>", StringComparison.Ordinal);
        html = MethodLink().Replace(html, link => Address(link, key != name, translated));
        return new Artikel(
            Heading().Match(text) is { Success: true } match ? match.Groups[1].Value.Trim() : name,
            new MarkupString(html),
            translated,
            [.. Below(document)]
        );
    }

    private static IEnumerable<Kopje> Below(MarkdownDocument document)
    {
        for (int i = 0; i < document.Count; i++)
        {
            if (document[i] is HeadingBlock heading)
            {
                yield return new Kopje(
                    Plain(heading),
                    heading.GetAttributes().Id ?? "",
                    string.Join(
                        ' ',
                        document
                            .Skip(i + 1)
                            .TakeWhile(block => block is not HeadingBlock)
                            .Select(Plain)
                    )
                );
            }
        }
    }

    private static string Plain(Block block) =>
        string.Join(
            ' ',
            (block is LeafBlock leaf ? [leaf] : block.Descendants<LeafBlock>())
                .SelectMany(item => item.Inline?.Descendants<LiteralInline>() ?? [])
                .Select(piece => piece.Content.ToString())
        );

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

/// <summary>A heading of an article, its anchor, and the plain text up to the next heading.</summary>
public sealed record Kopje(string Titel, string Anker, string Tekst);
