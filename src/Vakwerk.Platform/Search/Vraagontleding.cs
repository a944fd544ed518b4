namespace Vakwerk.Platform.Search;

/// <summary>Something a document should hold: one word of the question with everything that counts for it, each with a weight.</summary>
internal sealed class Zoekplek(string woord)
{
    public string Woord { get; } = woord;

    /// <summary>Term of the word itself, -1 when it does not occur as such.</summary>
    public int Hoofdterm { get; set; } = -1;

    public Dictionary<int, double> Termen { get; } = [];

    public void Voeg(int term, double weight)
    {
        if (!Termen.TryGetValue(term, out double known) || known < weight)
        {
            Termen[term] = weight;
        }
    }
}

/// <summary>Takes a question apart: synonyms, compounds, prefixes and typing mistakes.</summary>
internal sealed class Vraagontleding
{
    private const int MeesteWoorden = 12;
    private const int MeesteUitbreidingen = 24;
    private const int MeesteVerbeteringen = 5;

    /// <summary>Words of a question that are mended; a question with more of them is no question.</summary>
    private const int MeesteMissers = 4;
    private const double GewichtSynoniem = 0.9;
    private const double GewichtVoorvoegsel = 0.55;
    private const double GewichtDeel = 0.4;

    private readonly Zoekindex index;
    private readonly List<string> corrected = [];
    private bool verbeterd;
    private int mended;

    public Vraagontleding(Zoekindex index, string question)
    {
        this.index = index;
        string[] words =
        [
            .. Woorden.Lees(question).Select(word => word.Tekst).Take(MeesteWoorden * 2),
        ];
        string[] stems = [.. words.Select(Woorden.Stam)];
        AlleenStopwoorden = words.Length > 0 && words.All(Woorden.IsStopwoord);
        for (int i = 0; i < words.Length && Plekken.Count < MeesteWoorden; i++)
        {
            Synoniemen.Zin? phrase = Synoniemen.Bij(stems, i);
            if (phrase is { Stammen.Length: > 1 })
            {
                corrected.AddRange(words.Skip(i).Take(phrase.Stammen.Length));
                AddPhrase(phrase);
                i += phrase.Stammen.Length - 1;
            }
            else if (Woorden.IsStopwoord(words[i]))
            {
                corrected.Add(words[i]);
            }
            else if (Array.IndexOf(words, words[i], 0, i) < 0)
            {
                AddWord(words[i], stems[i], phrase);
            }
        }
    }

    public List<Zoekplek> Plekken { get; } = [];

    public bool AlleenStopwoorden { get; }

    /// <summary>The question with its typing mistakes mended, or null when there were none.</summary>
    public string? Verbeterd => verbeterd ? string.Join(' ', corrected) : null;

    private void AddPhrase(Synoniemen.Zin phrase)
    {
        var place = new Zoekplek(string.Join(' ', phrase.Stammen));
        if (index.Term(phrase.Groep) is { } group)
        {
            place.Voeg(group, 1);
        }

        Plekken.Add(place);
    }

    private void AddWord(string word, string stem, Synoniemen.Zin? synonym)
    {
        var place = new Zoekplek(word);
        if (index.Term(stem) is { } exact)
        {
            place.Hoofdterm = exact;
            place.Voeg(exact, 1);
        }

        if (synonym is not null && index.Term(synonym.Groep) is { } group)
        {
            place.Voeg(group, place.Termen.Count == 0 ? 1 : GewichtSynoniem);
        }

        AddCompounds(place, stem);
        if (place.Termen.Count > 0)
        {
            corrected.Add(word);
            Plekken.Add(place);
        }
        else if (!AddParts(word))
        {
            AddCorrections(place, word);
        }
    }

    /// <summary>A Dutch compound is one word: stage also finds stagebegeleiding and, with less weight, bpv-stage or meeloopstage.</summary>
    private void AddCompounds(Zoekplek place, string stem)
    {
        if (stem.Length < 3)
        {
            return;
        }

        bool inside = stem.Length >= 5;
        IEnumerable<(int Term, double Weight)> found = index
            .Woordenlijst.Where(word =>
                inside
                    ? word.Tekst.Contains(stem, StringComparison.Ordinal)
                    : word.Tekst.StartsWith(stem, StringComparison.Ordinal)
            )
            .OrderByDescending(word => word.Keer)
            .Take(MeesteUitbreidingen)
            .Select(word =>
                (
                    word.Term,
                    word.Tekst.StartsWith(stem, StringComparison.Ordinal)
                        ? GewichtVoorvoegsel
                        : GewichtDeel
                )
            );
        foreach ((int term, double weight) in found)
        {
            place.Voeg(term, weight);
        }
    }

    /// <summary>A compound that nobody wrote is two words that somebody did: stagetekort is stage and tekort.</summary>
    private bool AddParts(string word)
    {
        for (int cut = word.Length - 4; cut >= 4; cut--)
        {
            string tail = word[cut..];
            string head = word[..cut];
            if (Known(tail) is { } second && (Known(head) ?? Known(head.TrimEnd('s'))) is { } first)
            {
                foreach (
                    (string part, int term) in (ReadOnlySpan<(string, int)>)
                        [(head, first), (tail, second)]
                )
                {
                    var place = new Zoekplek(part) { Hoofdterm = term };
                    place.Voeg(term, 1);
                    Plekken.Add(place);
                }

                corrected.Add(word);
                return true;
            }
        }

        return false;
    }

    private int? Known(string word) =>
        word.Length >= 4 && index.Bekend.TryGetValue(word, out Zoekindex.Woordvorm known)
            ? known.Term
            : null;

    private void AddCorrections(Zoekplek place, string word)
    {
        Plekken.Add(place);
        int most = Afstand.Toegestaan(word);
        (Zoekindex.Woordvorm Form, int Distance)[] nearest =
        [
            .. Near(word, most)
                .OrderBy(pair => pair.Distance)
                .ThenBy(pair => pair.Form.Tekst[0] != word[0])
                .ThenByDescending(pair => pair.Form.Keer)
                .ThenBy(pair => pair.Form.Tekst, StringComparer.Ordinal)
                .Take(MeesteVerbeteringen),
        ];
        foreach ((Zoekindex.Woordvorm form, int distance) in nearest)
        {
            place.Voeg(
                form.Term,
                (distance == 1 ? 0.7 : 0.5) * (form.Term == nearest[0].Form.Term ? 1 : 0.6)
            );
        }

        corrected.Add(nearest.Length > 0 ? nearest[0].Form.Tekst : word);
        verbeterd |= nearest.Length > 0;
    }

    private List<(Zoekindex.Woordvorm Form, int Distance)> Near(string word, int most)
    {
        var near = new List<(Zoekindex.Woordvorm, int)>();
        if (most == 0 || ++mended > MeesteMissers)
        {
            return near;
        }

        uint letters = Afstand.Letters(word);
        foreach (Zoekindex.Woordvorm known in index.Woordenlijst)
        {
            if (
                Math.Abs(known.Tekst.Length - word.Length) <= most
                && Afstand.Kan(known.Letters, letters, most)
                && Afstand.Tussen(word, known.Tekst, most) is var distance
                && distance <= most
            )
            {
                near.Add((known, distance));
            }
        }

        return near;
    }
}
