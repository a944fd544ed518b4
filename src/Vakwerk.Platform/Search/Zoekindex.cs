using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Primitives;

namespace Vakwerk.Platform.Search;

/// <summary>Where a term stands: how often in the title and how often in the text of a document.</summary>
internal readonly record struct Vindplaats(int Document, ushort InTitel, ushort InTekst);

/// <summary>
/// Inverted index of everything that can be found, in memory: a few thousand short documents, built in well under a second,
/// the same on every database. Immutable; a new version of the content gets a new index.
/// </summary>
public sealed class Zoekindex
{
    private const int MaxKeer = ushort.MaxValue;

    private readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);
    private readonly List<List<Vindplaats>> places = [];
    private readonly Dictionary<int, string> groups = [];
    private readonly Dictionary<string, int> wordCounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> papers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> schools = new(StringComparer.Ordinal);

    public Zoekindex(IReadOnlyList<ZoekDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        Documenten =
        [
            .. documents.DistinctBy(document => (document.Soort, document.Adres, document.Titel)),
        ];
        Lengte = new int[Documenten.Length];
        PlatteTitels = [.. Documenten.Select(document => Woorden.Plat(document.Titel))];
        Stammen = new int[Documenten.Length][];
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < Documenten.Length; i++)
        {
            Add(i, stems);
        }

        GemiddeldeLengte = Documenten.Length == 0 ? 1 : Math.Max(1, Lengte.Average());
        Woordenlijst =
        [
            .. wordCounts
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new Woordvorm(pair.Key, terms[stems[pair.Key]], pair.Value)),
        ];
        Bekend = Woordenlijst.ToFrozenDictionary(word => word.Tekst);
    }

    /// <summary>A spelling that occurs, the term it belongs to and in how many places it stands.</summary>
    internal readonly record struct Woordvorm(string Tekst, int Term, int Keer)
    {
        public uint Letters { get; } = Afstand.Letters(Tekst);
    }

    internal ZoekDocument[] Documenten { get; }

    internal int[] Lengte { get; }

    internal string[] PlatteTitels { get; }

    internal double GemiddeldeLengte { get; }

    /// <summary>Per document its terms in the order of the text, for phrases.</summary>
    internal int[][] Stammen { get; }

    internal Woordvorm[] Woordenlijst { get; }

    internal FrozenDictionary<string, Woordvorm> Bekend { get; }

    /// <summary>Builds the index of what all modules hand over.</summary>
    public static async Task<Zoekindex> LaadAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        var documents = new List<ZoekDocument>();
        foreach (IZoekBron source in services.GetServices<IZoekBron>())
        {
            documents.AddRange(await source.AllesAsync(stand, cancellationToken));
        }

        return new Zoekindex(documents);
    }

    internal int? Term(string stem) => terms.TryGetValue(stem, out int term) ? term : null;

    /// <summary>When the term stands for a group of synonyms: the stems of their phrases.</summary>
    internal IReadOnlyList<string> Zinstammen(int term) =>
        groups.TryGetValue(term, out string? group) ? Synoniemen.Stammen(group) : [];

    internal IReadOnlyList<Vindplaats> Plaatsen(int term) => places[term];

    /// <summary>Documents that carry this number; only where there are none, the documents that mention it.</summary>
    internal IReadOnlyList<int> MetKamerstuk(string key) =>
        papers.TryGetValue(key, out List<int>? carried) ? carried : DieKamerstukNoemen(key);

    internal IReadOnlyList<int> DieKamerstukNoemen(string key) =>
        mentions.TryGetValue(key, out List<int>? found) ? found : [];

    /// <summary>Documents whose address ends with this institution code.</summary>
    internal IReadOnlyList<int> VanInstelling(string brin) =>
        schools.TryGetValue(brin, out List<int>? found) ? found : [];

    private void Add(int index, Dictionary<string, string> stems)
    {
        ZoekDocument document = Documenten[index];
        List<string> title = Stems(document.Titel, stems);
        List<string> text = Stems(document.Tekst, stems);
        var counts = new Dictionary<int, (int Title, int Text)>();
        var sequence = new List<int>(title.Count + text.Count + 1);
        Count(title, counts, sequence, inTitle: true);
        sequence.Add(-1);
        Count(text, counts, sequence, inTitle: false);
        Stammen[index] = [.. sequence];
        Lengte[index] = title.Count + text.Count;
        foreach ((int term, (int inTitle, int inText)) in counts)
        {
            places[term]
                .Add(
                    new Vindplaats(
                        index,
                        (ushort)Math.Min(inTitle, MaxKeer),
                        (ushort)Math.Min(inText, MaxKeer)
                    )
                );
        }

        AddNumbers(index, document);
    }

    private List<string> Stems(string text, Dictionary<string, string> stems)
    {
        var result = new List<string>();
        foreach (Woord word in Woorden.Lees(text))
        {
            ref string? stem = ref CollectionsMarshal.GetValueRefOrAddDefault(
                stems,
                word.Tekst,
                out _
            );
            stem ??= Woorden.Stam(word.Tekst);
            result.Add(stem);
            if (!Woorden.IsStopwoord(word.Tekst))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(wordCounts, word.Tekst, out _)++;
                TermOf(stem);
            }
        }

        return result;
    }

    private void Count(
        List<string> stems,
        Dictionary<int, (int Title, int Text)> counts,
        List<int> sequence,
        bool inTitle
    )
    {
        for (int i = 0; i < stems.Count; i++)
        {
            int term = Term(stems[i]) ?? -1;
            sequence.Add(term);
            if (term >= 0)
            {
                Raise(term);
            }

            if (Synoniemen.Bij(stems, i) is { } phrase)
            {
                int group = TermOf(phrase.Groep);
                groups[group] = phrase.Groep;
                Raise(group);
            }
        }

        void Raise(int term)
        {
            ref (int Title, int Text) count = ref CollectionsMarshal.GetValueRefOrAddDefault(
                counts,
                term,
                out _
            );
            count = inTitle ? (count.Title + 1, count.Text) : (count.Title, count.Text + 1);
        }
    }

    private int TermOf(string stem)
    {
        ref int term = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, stem, out bool known);
        if (!known)
        {
            term = places.Count;
            places.Add([]);
        }

        return term;
    }

    private void AddNumbers(int index, ZoekDocument document)
    {
        foreach (string spelling in document.Kamerstukken)
        {
            foreach (string key in Keys(spelling))
            {
                Remember(papers, key, index);
            }
        }

        foreach (string key in Keys(document.Titel + " \n " + document.Tekst))
        {
            Remember(mentions, key, index);
        }

        string last = document.Adres[(document.Adres.LastIndexOf('/') + 1)..];
        if (BrinNummer.Lees(last) is { Ok: true } brin)
        {
            Remember(schools, brin.Value.Code, index);
        }
    }

    private static IEnumerable<string> Keys(string text)
    {
        foreach ((KamerstukNummer number, _, _) in KamerstukNummer.Vind(text))
        {
            yield return number.Sleutel;
        }
    }

    private static void Remember(Dictionary<string, List<int>> numbers, string key, int index)
    {
        ref List<int>? found = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out _);
        found ??= [];
        if (found.Count == 0 || found[^1] != index)
        {
            found.Add(index);
        }
    }
}
