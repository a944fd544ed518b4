using System.Text.RegularExpressions;
using Vakwerk.Primitives;

namespace Vakwerk.Platform.Search;

/// <summary>
/// Ranks documents for a question: an exact Kamerstuk number or institution code first, then BM25 (Robertson and Zaragoza 2009)
/// with the title counting several times, a bonus for words that stand together, and less weight for compounds and mended words.
/// </summary>
public static partial class Zoeker
{
    /// <summary>Longer questions are cut: nobody types them, and every word costs time.</summary>
    public const int LangsteVraag = 300;

    public const int MeestePerPagina = 100;

    private const double K1 = 1.2;
    private const double B = 0.6;
    private const double TitelKeer = 4;
    private const int MeesteZinnen = 200;

    public static Zoekuitkomst Zoek(
        Zoekindex index,
        string? question,
        string? kind = null,
        int page = 1,
        int perPage = 20
    )
    {
        ArgumentNullException.ThrowIfNull(index);
        string asked = Schoon(question);
        var parsed = new Vraagontleding(index, asked);
        string? mended = parsed.Verbeterd;
        if (mended is not null)
        {
            // Read again, so that a mended word counts with its synonyms and compounds.
            parsed = new Vraagontleding(index, mended);
        }

        List<int> exact = Exact(index, asked);
        // Who asks for a number and nothing else gets what carries it and then what mentions it.
        KamerstukNummer? number =
            exact.Count > 0 && KamerstukNummer.Lees(asked) is { Ok: true } only ? only.Value : null;
        (List<int> ranked, bool partly) = number is { } paper
            ? ([.. index.DieKamerstukNoemen(paper.Sleutel)], false)
            : Rank(index, parsed.Plekken, asked);
        List<int> all = [.. exact, .. ranked.Except(exact)];
        SoortAantal[] kinds =
        [
            .. all.CountBy(i => index.Documenten[i].Soort)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new SoortAantal(pair.Key, pair.Value)),
        ];
        List<int> shown = kind is null ? all : all.FindAll(i => index.Documenten[i].Soort == kind);
        HashSet<string> marks = Marks(index, parsed.Plekken);
        int skip = (int)Math.Min((page - 1L) * perPage, shown.Count);
        return new Zoekuitkomst(
            asked,
            kind,
            shown.Count,
            page,
            perPage,
            exact.Count > 0 ? null : mended,
            Melding(asked, parsed, partly && exact.Count == 0 && ranked.Count > 0),
            kinds,
            [
                .. shown
                    .Skip(skip)
                    .Take(perPage)
                    .Select(i => Treffer(index.Documenten[i], exact.Contains(i), marks)),
            ]
        );
    }

    private static string Schoon(string? question)
    {
        string text = Onleesbaar().Replace((question ?? "").Trim(), " ");
        return text.Length <= LangsteVraag ? text : text[..LangsteVraag];
    }

    private static Zoekmelding Melding(string asked, Vraagontleding parsed, bool partly) =>
        asked.Length == 0 ? Zoekmelding.Leeg
        : parsed.AlleenStopwoorden ? Zoekmelding.AlleenGewoneWoorden
        : partly ? Zoekmelding.NietAlleWoorden
        : Zoekmelding.Geen;

    private static List<int> Exact(Zoekindex index, string asked)
    {
        var found = new List<int>();
        string[] keys = KamerstukNummer.Lees(asked) is { Ok: true } one
            ? [one.Value.Sleutel]
            : [.. KamerstukNummer.Vind(asked).Select(hit => hit.Nummer.Sleutel)];
        foreach (string key in keys)
        {
            found.AddRange(index.MetKamerstuk(key));
        }

        foreach (string word in asked.Split(' '))
        {
            if (BrinNummer.Lees(word) is { Ok: true } brin)
            {
                found.AddRange(index.VanInstelling(brin.Value.Code));
            }
        }

        return [.. found.Distinct()];
    }

    private static (List<int> Ranked, bool Partly) Rank(
        Zoekindex index,
        List<Zoekplek> places,
        string asked
    )
    {
        var scores = new double[index.Documenten.Length];
        var hits = new int[index.Documenten.Length];
        var best = new double[index.Documenten.Length];
        foreach (Zoekplek place in places)
        {
            Score(index, place, best, scores, hits);
        }

        // Two words: both. More: most of them. When nothing has that, whatever comes nearest, and say so.
        int wanted = places.Count <= 2 ? places.Count : (int)Math.Ceiling(places.Count * 0.6);
        List<int> found = places.Count == 0 ? [] : Where(hits, Math.Max(1, wanted));
        bool partly = found.Count == 0;
        if (partly)
        {
            found = Where(hits, 1);
        }

        string flat = Woorden.Plat(asked);
        foreach (int i in found)
        {
            double share = (double)hits[i] / places.Count;
            scores[i] *= share * share * Gewicht(index.Documenten[i].Soort);
            if (index.PlatteTitels[i] == flat)
            {
                scores[i] *= 3;
            }
        }

        Sort(found, scores);
        if (places.Count > 1)
        {
            foreach (int i in found.Take(MeesteZinnen))
            {
                scores[i] *= 1 + (0.3 * Together(index.Stammen[i], places));
            }

            Sort(found, scores);
        }

        return (found, partly);
    }

    private static List<int> Where(int[] hits, int wanted)
    {
        var found = new List<int>();
        for (int i = 0; i < hits.Length; i++)
        {
            if (hits[i] >= wanted)
            {
                found.Add(i);
            }
        }

        return found;
    }

    private static void Sort(List<int> found, double[] scores) =>
        found.Sort(
            (a, b) => scores[b].CompareTo(scores[a]) is not 0 and int order ? order : a.CompareTo(b)
        );

    /// <summary>Per document the best of the terms that count for this word.</summary>
    private static void Score(
        Zoekindex index,
        Zoekplek place,
        double[] best,
        double[] scores,
        int[] hits
    )
    {
        Array.Clear(best);
        double ceiling = place.Hoofdterm >= 0 ? Idf(index, place.Hoofdterm) : double.MaxValue;
        foreach ((int term, double weight) in place.Termen)
        {
            // A rare compound must not outrank the word itself.
            double value = weight * Math.Min(Idf(index, term), ceiling);
            foreach (Vindplaats found in index.Plaatsen(term))
            {
                double times = (TitelKeer * found.InTitel) + found.InTekst;
                double length = 1 - B + (B * index.Lengte[found.Document] / index.GemiddeldeLengte);
                double score = value * times * (K1 + 1) / (times + (K1 * length));
                best[found.Document] = Math.Max(best[found.Document], score);
            }
        }

        for (int i = 0; i < best.Length; i++)
        {
            if (best[i] > 0)
            {
                scores[i] += best[i];
                hits[i]++;
            }
        }
    }

    private static double Idf(Zoekindex index, int term)
    {
        int holding = index.Plaatsen(term).Count;
        return Math.Log(1 + ((index.Documenten.Length - holding + 0.5) / (holding + 0.5)));
    }

    /// <summary>Share of neighbouring words of the question that are neighbours in the document too.</summary>
    private static double Together(int[] stems, List<Zoekplek> places)
    {
        int pairs = 0;
        for (int p = 0; p + 1 < places.Count; p++)
        {
            for (int i = 0; i + 1 < stems.Length; i++)
            {
                if (
                    stems[i] >= 0
                    && places[p].Termen.ContainsKey(stems[i])
                    && places[p + 1].Termen.ContainsKey(stems[i + 1])
                )
                {
                    pairs++;
                    break;
                }
            }
        }

        return (double)pairs / (places.Count - 1);
    }

    /// <summary>What most people look for goes a little before the lines of letters, of which there are thousands.</summary>
    private static double Gewicht(string kind) =>
        kind switch
        {
            "doel" => 1.3,
            "begrip" or "indicator" => 1.2,
            "instelling" => 1.1,
            "brief" => 0.85,
            _ => 1,
        };

    private static HashSet<string> Marks(Zoekindex index, List<Zoekplek> places)
    {
        HashSet<int> terms = [.. places.SelectMany(place => place.Termen.Keys)];
        var marks = new HashSet<string>(StringComparer.Ordinal);
        foreach (Zoekindex.Woordvorm word in index.Woordenlijst)
        {
            if (terms.Contains(word.Term))
            {
                marks.Add(Woorden.Stam(word.Tekst));
            }
        }

        marks.UnionWith(places.SelectMany(place => place.Termen.Keys).SelectMany(index.Zinstammen));
        return marks;
    }

    private static Treffer Treffer(ZoekDocument document, bool exact, HashSet<string> marks) =>
        new(
            document.Soort,
            document.Titel,
            document.Adres,
            exact,
            Fragment.Heel(document.Titel, marks),
            Fragment.Beste(document.Tekst, marks)
        );

    [GeneratedRegex(@"[\p{C}\s]+")]
    private static partial Regex Onleesbaar();
}
