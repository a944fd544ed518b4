namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>A sentence of the letter, with what it leans on.</summary>
/// <param name="tekst">Its words; marks of footnotes are blanked out.</param>
/// <param name="regels">From which place in the text on which line begins.</param>
internal sealed class Zin(string tekst, IReadOnlyList<(int Plek, Tekstregel Regel)> regels)
{
    public string Tekst { get; } = tekst;

    /// <summary>The sentence before it in the same paragraph.</summary>
    public Zin? Vorige { get; set; }

    /// <summary>For a footnote: the sentence that carries its mark.</summary>
    public Zin? Anker { get; set; }

    /// <summary>Footnotes whose mark stands in this sentence.</summary>
    public List<Zin> Noten { get; } = [];

    /// <summary>The nearest heading above it.</summary>
    public string Kop { get; set; } = "";

    public Tekstregel RegelOp(int place) =>
        regels.LastOrDefault(item => item.Plek <= place, regels[0]).Regel;

    /// <summary>A piece of it as people read it.</summary>
    public string Stuk(int start, int length) =>
        string.Join(
            ' ',
            Tekst
                .Substring(start, Math.Min(length, Tekst.Length - start))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
