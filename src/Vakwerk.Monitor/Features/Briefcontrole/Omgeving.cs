using System.Text.RegularExpressions;
using Vakwerk.Platform.Search;

namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>
/// The words among which a number stands: its own sentence first, then what that sentence leans on.
/// A footnote leans on the sentence with its mark, a short sentence on the one before, a cell of a table on the heading.
/// </summary>
internal sealed partial class Omgeving
{
    private const int MeesteWoorden = 120;
    private const int Kort = 4;
    private const int KleinsteDeel = 5;

    private readonly Dictionary<Zin, IReadOnlyList<string>> stems = [];

    public IReadOnlyDictionary<string, double> Van(Zin sentence)
    {
        var words = new Dictionary<string, double>();
        Voeg(words, sentence, 1);
        int own = words.Count;
        if (sentence.Anker is { } anchor)
        {
            Voeg(words, anchor, 0.9);
            Voeg(words, anchor.Vorige, 0.4);
        }

        bool leans = own < Kort || Verwijst().IsMatch(sentence.Tekst);
        Voeg(words, sentence.Vorige, leans ? 0.85 : 0.4);
        Voeg(words, leans ? sentence.Vorige?.Vorige : null, 0.4);
        foreach (Zin note in sentence.Noten)
        {
            Voeg(words, note, 0.6);
        }

        foreach (string stem in Stammen.Van(sentence.Kop))
        {
            words.TryAdd(stem, own < Kort ? 0.9 : 0.5);
        }

        return words;
    }

    /// <summary>Which part of what a figure is about stands in these words, between 0 and 1.</summary>
    public static double Overlap(Kennisfeit fact, IReadOnlyDictionary<string, double> words)
    {
        double sum = 0;
        foreach ((string stem, double weight) in fact.Gewichten)
        {
            sum +=
                weight * (words.TryGetValue(stem, out double exact) ? exact : Deels(stem, words));
        }

        return sum / fact.Gewicht;
    }

    /// <summary>A compound shares its parts: begeleiding stands in stagebegeleiding.</summary>
    private static double Deels(string stem, IReadOnlyDictionary<string, double> words)
    {
        double best = 0;
        if (stem.Length < KleinsteDeel)
        {
            return best;
        }

        foreach ((string word, double weight) in words)
        {
            if (
                word.Length >= KleinsteDeel
                && (
                    word.Contains(stem, StringComparison.Ordinal)
                    || stem.Contains(word, StringComparison.Ordinal)
                )
            )
            {
                best = Math.Max(best, 0.6 * weight);
            }
        }

        return best;
    }

    private void Voeg(Dictionary<string, double> words, Zin? sentence, double weight)
    {
        if (sentence is null)
        {
            return;
        }

        if (!stems.TryGetValue(sentence, out IReadOnlyList<string>? found))
        {
            stems[sentence] = found = [
                .. Stammen
                    .Van(sentence.Tekst)
                    .Where(stem => stem.Length > 1 && !char.IsAsciiDigit(stem[0]))
                    .Distinct()
                    .Take(MeesteWoorden),
            ];
        }

        foreach (string stem in found)
        {
            words.TryAdd(stem, weight);
        }
    }

    [GeneratedRegex(
        @"\b(?:dit|dat|deze|daarvan|hiervan|waarvan|hen|hun)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Verwijst();
}
