namespace Vakwerk.Platform.Search;

/// <summary>Typing mistakes between two words.</summary>
internal static class Afstand
{
    /// <summary>How many mistakes a word may hold: none in short words, one from 4 letters, two from 8.</summary>
    public static int Toegestaan(string word) =>
        word.Any(char.IsAsciiDigit) ? 0
        : word.Length >= 8 ? 2
        : word.Length >= 4 ? 1
        : 0;

    /// <summary>Which letters a word holds, one bit each: two words that differ in many letters need no closer look.</summary>
    public static uint Letters(ReadOnlySpan<char> word)
    {
        uint bits = 0;
        foreach (char letter in word)
        {
            bits |= 1u << (letter & 31);
        }

        return bits;
    }

    /// <summary>False when two words surely differ in more places than <paramref name="most"/>; each mistake changes at most two letters.</summary>
    public static bool Kan(uint a, uint b, int most) =>
        System.Numerics.BitOperations.PopCount(a ^ b) <= 2 * most;

    /// <summary>
    /// Damerau-Levenshtein distance in the restricted form (a letter missing, too many, wrong, or two neighbours swapped).
    /// Stops as soon as it must pass <paramref name="most"/> and then gives <c>most + 1</c>.
    /// </summary>
    public static int Tussen(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        Span<int> rows = stackalloc int[3 * (b.Length + 1)];
        Span<int> before = rows[..(b.Length + 1)];
        Span<int> previous = rows.Slice(b.Length + 1, b.Length + 1);
        Span<int> current = rows[(2 * (b.Length + 1))..];
        for (int j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            int best = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int value = Math.Min(
                    Math.Min(previous[j], current[j - 1]) + 1,
                    previous[j - 1] + cost
                );
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    value = Math.Min(value, before[j - 2] + 1);
                }

                current[j] = value;
                best = Math.Min(best, value);
            }

            if (best > most)
            {
                return most + 1;
            }

            Span<int> reuse = before;
            before = previous;
            previous = current;
            current = reuse;
        }

        return Math.Min(previous[b.Length], most + 1);
    }
}
