namespace Vakwerk.Platform.Search;

/// <summary>Cuts the part out of a text where most of what was looked for stands together, with the words marked.</summary>
internal static class Fragment
{
    private const int Breedte = 34;
    private const int Aanloop = 6;

    public static IReadOnlyList<Fragmentdeel> Heel(string text, HashSet<string> marks) =>
        Delen(text, 0, text.Length, [.. Woorden.Lees(text).Where(word => Raak(word, marks))]);

    public static IReadOnlyList<Fragmentdeel> Beste(string text, HashSet<string> marks)
    {
        List<Woord> words = Woorden.Lees(text);
        if (words.Count == 0)
        {
            return [];
        }

        int first = Math.Max(
            0,
            Math.Min(BesteBegin(words, marks) - Aanloop, words.Count - Breedte)
        );
        int last = Math.Min(words.Count, first + Breedte) - 1;
        int start = first == 0 ? 0 : words[first].Start;
        int end = last == words.Count - 1 ? text.Length : words[last].Start + words[last].Lengte;
        IEnumerable<Woord> hits = words.Skip(first).Take(last - first + 1);
        var parts = new List<Fragmentdeel>();
        if (start > 0)
        {
            parts.Add(new Fragmentdeel("… ", false));
        }

        parts.AddRange(Delen(text, start, end, [.. hits.Where(word => Raak(word, marks))]));
        if (end < text.Length)
        {
            parts.Add(new Fragmentdeel(" …", false));
        }

        return parts;
    }

    private static bool Raak(Woord word, HashSet<string> marks) =>
        !Woorden.IsStopwoord(word.Tekst) && marks.Contains(Woorden.Stam(word.Tekst));

    /// <summary>Begin of the window with the most different words that were looked for.</summary>
    private static int BesteBegin(List<Woord> words, HashSet<string> marks)
    {
        (int Place, string Stem)[] hits =
        [
            .. words
                .Index()
                .Where(item => Raak(item.Item, marks))
                .Select(item => (item.Index, Woorden.Stam(item.Item.Tekst))),
        ];
        int best = 0;
        int most = 0;
        for (int i = 0; i < hits.Length; i++)
        {
            int different = hits.Skip(i)
                .TakeWhile(hit => hit.Place < hits[i].Place + Breedte - Aanloop)
                .DistinctBy(hit => hit.Stem)
                .Count();
            if (different > most)
            {
                (best, most) = (hits[i].Place, different);
            }
        }

        return best;
    }

    private static List<Fragmentdeel> Delen(string text, int start, int end, List<Woord> hits)
    {
        var parts = new List<Fragmentdeel>();
        int at = start;
        foreach (Woord hit in hits)
        {
            if (hit.Start > at)
            {
                parts.Add(new Fragmentdeel(text[at..hit.Start], false));
            }

            parts.Add(new Fragmentdeel(text.Substring(hit.Start, hit.Lengte), true));
            at = hit.Start + hit.Lengte;
        }

        if (at < end)
        {
            parts.Add(new Fragmentdeel(text[at..end], false));
        }

        return parts;
    }
}
