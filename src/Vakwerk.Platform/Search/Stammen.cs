namespace Vakwerk.Platform.Search;

/// <summary>The words of a text as the search compares them: stems, with one term for words that mean the same, and without words that stand everywhere.</summary>
public static class Stammen
{
    public static IReadOnlyList<string> Van(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] words = [.. Woorden.Lees(text).Select(word => word.Tekst)];
        string[] stems = [.. words.Select(Woorden.Stam)];
        var found = new List<string>();
        for (int i = 0; i < words.Length; i++)
        {
            if (Synoniemen.Bij(stems, i) is { } phrase)
            {
                found.Add(phrase.Groep);
                i += phrase.Stammen.Length - 1;
            }
            else if (!Woorden.IsStopwoord(words[i]))
            {
                found.Add(stems[i]);
            }
        }

        return found;
    }
}
