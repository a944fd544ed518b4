using Vakwerk.Monitor.Contracts;

namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>A number of the letter that is on record.</summary>
internal sealed record Herkenning(Getal Getal, Kennisfeit Feit, double Overlap);

/// <summary>
/// Holds the numbers of a letter against the figures on record. To agree, few shared words are enough;
/// to be reported as different, nearly everything that the figure is about must stand around the number. In between it says nothing.
/// </summary>
internal sealed class Cijfers
{
    /// <summary>Enough shared words to take an equal number for the same figure.</summary>
    private const double Gelijk = 0.28;

    /// <summary>Enough shared words to say that another number is wrong.</summary>
    private const double Anders = 0.62;

    /// <summary>Small numbers in words and lengths of time stand everywhere.</summary>
    private const double AndersKlein = 0.8;

    /// <summary>A count of another size is a count of something else, unless a digit was lost or doubled.</summary>
    private const decimal Verste = 5;

    /// <summary>Shares and amounts have fewer namesakes than counts: less is enough when more words are shared.</summary>
    private const double AndersBedrag = 0.56;

    private const int MinWoorden = 2;
    private const int Klein = 12;
    private const int Buren = 3;

    private readonly Kennis kennis;
    private readonly Omgeving omgeving = new();
    private readonly IReadOnlyList<Zin> zinnen;
    private readonly List<Getal>[] open;
    private readonly List<Herkenning>[] herkend;
    private readonly IReadOnlyList<Getal>[] getallen;
    private readonly Dictionary<Zin, int> plaats = [];

    public Cijfers(IReadOnlyList<Zin> sentences, Kennis knowledge)
    {
        kennis = knowledge;
        zinnen = sentences;
        herkend = new List<Herkenning>[sentences.Count];
        open = new List<Getal>[sentences.Count];
        getallen = new IReadOnlyList<Getal>[sentences.Count];
        for (int i = 0; i < sentences.Count; i++)
        {
            plaats[sentences[i]] = i;
            getallen[i] = Getallen.Lees(sentences[i]);
            (herkend[i], open[i]) = Herken(sentences[i], getallen[i]);
        }
    }

    public int Aantal => getallen.Sum(numbers => numbers.Count);

    public IEnumerable<Herkenning> Herkend => herkend.SelectMany(item => item);

    public IReadOnlyList<Herkenning> VanZin(Zin sentence) => herkend[plaats[sentence]];

    public IReadOnlyList<Getal> Alle(Zin sentence) => getallen[plaats[sentence]];

    public IEnumerable<Bevinding> Zoek()
    {
        for (int i = 0; i < zinnen.Count; i++)
        {
            if (open[i].Count == 0)
            {
                continue;
            }

            IReadOnlyDictionary<string, double> words = omgeving.Van(zinnen[i]);
            HashSet<string> taken = [.. Bezet(i)];
            foreach (Getal number in open[i])
            {
                if (Verschilt(number, words, taken) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    /// <summary>Figures that another number of the sentence already is; among cells of a table those of the neighbours too.</summary>
    private IEnumerable<string> Bezet(int place)
    {
        int reach =
            Platform.Search.Stammen.Van(zinnen[place].Tekst).Count < 2 + MinWoorden ? Buren : 0;
        for (
            int i = Math.Max(0, place - reach);
            i <= Math.Min(zinnen.Count - 1, place + reach);
            i++
        )
        {
            foreach (Herkenning item in herkend[i])
            {
                yield return item.Feit.Sleutel;
            }
        }
    }

    private (List<Herkenning> Herkend, List<Getal> Open) Herken(
        Zin sentence,
        IReadOnlyList<Getal> numbers
    )
    {
        var found = new List<Herkenning>();
        if (numbers.Count == 0)
        {
            return (found, []);
        }

        IReadOnlyDictionary<string, double> words = omgeving.Van(sentence);
        var pairs =
            from number in numbers
            from fact in kennis.Feiten
            where fact.PastBij(number.Maat) && fact.Klopt(number) && fact.ZelfdeTijd(number)
            let overlap = Omgeving.Overlap(fact, words)
            where overlap >= Gelijk || (Bijzonder(number) && overlap > Gelijk / 3)
            orderby overlap
                + (fact.Waarde == number.Waarde ? 0.15 : 0)
                + (Jaar(number, fact) ? 0.1 : 0) descending
            select new Herkenning(number, fact, overlap);
        var done = new HashSet<Getal>();
        var used = new HashSet<string>();
        foreach (Herkenning pair in pairs.ToList())
        {
            if (!done.Contains(pair.Getal) && used.Add(pair.Feit.Sleutel))
            {
                done.Add(pair.Getal);
                found.Add(pair);
            }
        }

        // The same figure may stand in a sentence twice; it is recognised once and left alone the second time.
        HashSet<Getal> quiet = [.. pairs.Select(pair => pair.Getal)];
        return (found, [.. numbers.Where(number => !quiet.Contains(number))]);
    }

    /// <summary>A large number that is not round hardly occurs by chance.</summary>
    private static bool Bijzonder(Getal number) =>
        number.Waarde >= 1000 && number.Waarde % 1000 != 0;

    private static bool Jaar(Getal number, Kennisfeit fact) =>
        number.Jaren is { } said && fact.Jaren is { } years && years.Raakt(said);

    private Bevinding? Verschilt(
        Getal number,
        IReadOnlyDictionary<string, double> words,
        HashSet<string> taken
    )
    {
        double needed =
            Alledaags(number) ? AndersKlein
            : number.Maat == Maat.Aantal ? Anders
            : AndersBedrag;
        (Kennisfeit Feit, double Overlap)[] near =
        [
            .. kennis
                .Feiten.Where(fact => fact.PastBij(number.Maat) && !taken.Contains(fact.Sleutel))
                .Select(fact => (Feit: fact, Overlap: Omgeving.Overlap(fact, words)))
                .Where(item =>
                    item.Overlap >= needed
                    && Woorden(item.Feit, words)
                        >= (item.Overlap >= Anders ? MinWoorden : MinWoorden + 1)
                )
                .OrderByDescending(item => item.Overlap)
                .ThenByDescending(item => Jaar(number, item.Feit))
                .ThenBy(item => item.Feit.Sleutel, StringComparer.Ordinal),
        ];
        if (near.Length == 0)
        {
            return null;
        }

        if (near.FirstOrDefault(item => item.Feit.Klopt(number)) is { Feit: { } other })
        {
            return AnderJaar(number, other);
        }

        Kennisfeit? best = near.Select(item => item.Feit)
            .FirstOrDefault(fact => Vergelijkbaar(number, fact));
        return best is null
            ? null
            : AnderGetal(
                number,
                best,
                [
                    .. near.Select(item => item.Feit)
                        .Where(fact => fact.Groep == best.Groep && Vergelijkbaar(number, fact)),
                ]
            );
    }

    private static bool Alledaags(Getal number) =>
        number.Woord
        || number.Maat is Maat.Jaren or Maat.Maanden or Maat.Weken
        || (number.Maat is Maat.Aantal && number.Waarde <= Klein);

    private static bool Aannemelijk(Getal number, Kennisfeit fact)
    {
        if (
            number.Maat is Maat.Procent or Maat.Rapportcijfer
            || fact.Waarde == 0
            || number.Waarde == 0
        )
        {
            return true;
        }

        decimal ratio = Math.Max(number.Waarde / fact.Waarde, fact.Waarde / number.Waarde);
        return ratio <= Verste
            || (
                number.Waarde > Klein
                && ratio is (>= 9 and <= 11) or (>= 90 and <= 110) or (>= 900 and <= 1100)
            );
    }

    private static int Woorden(Kennisfeit fact, IReadOnlyDictionary<string, double> words) =>
        fact.Gewichten.Keys.Count(words.ContainsKey);

    /// <summary>A measurement of another year says nothing about this one; what has no year can only be compared when the letter names none, or when it is a rule or a target.</summary>
    private static bool Vergelijkbaar(Getal number, Kennisfeit fact) =>
        Aannemelijk(number, fact)
        && fact.ZelfdeTijd(number)
        && (fact.Regel || fact.Streef || fact.Jaren is not null || number.Jaren is null);

    private static Bevinding AnderGetal(Getal number, Kennisfeit best, Kennisfeit[] same) =>
        Melding.Maak(
            number.Regel,
            Melding.Cijfer,
            "cijfer wijkt af",
            number.Tekst,
            $"{best.Omschrijving}: {string.Join("; ", same.Take(4).Select(fact => fact.Toon))}.",
            string.Join("; ", same.Take(4).Select(fact => fact.Bron).Distinct()) + ".",
            "De woorden eromheen horen bij dit cijfer, maar het getal is anders.",
            "Kijk welk getal klopt. Is dit een nieuw cijfer, zet dan de periode en de bron erbij en neem het op in het register."
        );

    private static Bevinding? AnderJaar(Getal number, Kennisfeit fact) =>
        number.Jaren is not { } said || fact.Jaren is null
            ? null
            : Melding.Maak(
                number.Regel,
                Melding.Cijfer,
                "periode wijkt af",
                $"{number.Tekst} ({(said.Van == said.Tot ? $"{said.Van}" : $"{said.Van}-{said.Tot}")})",
                $"{fact.Volledig}.",
                fact.Bron + ".",
                "Het getal is bekend, maar bij een andere periode.",
                "Kijk bij welk jaar het getal hoort."
            );
}
