using System.Text.RegularExpressions;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Platform.Search;

namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>Two figures that a letter compares although they do not belong in one line, and a difference that was worked out wrongly.</summary>
internal sealed partial class Vergelijkingen(IReadOnlyList<Zin> sentences, Cijfers figures)
{
    /// <summary>Two numbers that the words themselves put side by side.</summary>
    private sealed record Paar(Getal Eerst, Getal Dan, bool VanNaar);

    public IEnumerable<Bevinding> Zoek()
    {
        foreach (Zin sentence in sentences)
        {
            var said = new HashSet<string>();
            Paar[] pairs = [.. Paren(figures.Alle(sentence))];
            foreach (Paar pair in pairs)
            {
                if (
                    Van(pair.Eerst) is { } first
                    && Van(pair.Dan) is { } second
                    && Breuk(first.Feit, second.Feit, true, pair.VanNaar) is { } why
                    && said.Add($"{first.Feit.Groep}|{second.Feit.Groep}")
                )
                {
                    yield return Meld(first, second, why);
                }
            }

            foreach ((Herkenning first, Herkenning second) in Naast(sentence))
            {
                if (
                    Breuk(first.Feit, second.Feit, false, false) is { } why
                    && said.Add($"{first.Feit.Groep}|{second.Feit.Groep}")
                )
                {
                    yield return Meld(first, second, why);
                }
            }

            foreach (
                Bevinding wrong in pairs
                    .Where(pair => pair.VanNaar)
                    .SelectMany(pair => Som(sentence, pair))
            )
            {
                yield return wrong;
            }
        }
    }

    private Herkenning? Van(Getal number) =>
        figures.VanZin(number.Zin).FirstOrDefault(item => item.Getal == number);

    private static IEnumerable<Paar> Paren(IReadOnlyList<Getal> numbers)
    {
        for (int i = 0; i + 1 < numbers.Count; i++)
        {
            Getal first = numbers[i];
            Getal next = numbers[i + 1];
            string text = first.Zin.Tekst;
            string before = text[Math.Max(0, first.Start - 25)..first.Start];
            string between = text[(first.Start + first.Lengte)..next.Start];
            bool fromTo = Vanaf().IsMatch(before) && Naar().IsMatch(between);
            if (Zelfde(first, next) && (fromTo || Tegenover().IsMatch(between)))
            {
                yield return new Paar(first, next, fromTo);
            }
        }
    }

    private static bool Zelfde(Getal first, Getal next) => first.Maat == next.Maat;

    /// <summary>Figures in this sentence and the one before, when a word says that something went up or down or should reach a target.</summary>
    private IEnumerable<(Herkenning, Herkenning)> Naast(Zin sentence)
    {
        Herkenning[] own =
        [
            .. figures.VanZin(sentence),
            .. sentence.Noten.SelectMany(figures.VanZin),
        ];
        if (own.Length == 0)
        {
            yield break;
        }

        bool here = Beweging().IsMatch(sentence.Tekst);
        Herkenning[] before =
            here && sentence.Vorige is { } previous
                ? [.. figures.VanZin(previous), .. previous.Noten.SelectMany(figures.VanZin)]
                : [];
        if (!here)
        {
            yield break;
        }

        for (int i = 0; i < own.Length; i++)
        {
            foreach (Herkenning other in before.Concat(own.Take(i)))
            {
                if (other.Feit.Maat == own[i].Feit.Maat)
                {
                    yield return (other, own[i]);
                }
            }
        }
    }

    /// <summary>Why two figures do not compare, or null when they do or when nothing says that they do not.</summary>
    internal static string? Breuk(Kennisfeit first, Kennisfeit second, bool direct, bool fromTo)
    {
        if (first.Regel || second.Regel || first.Sleutel == second.Sleutel)
        {
            return null;
        }

        if (
            first.Indicator is { } indicator
            && indicator == second.Indicator
            && first.Reeks != second.Reeks
        )
        {
            return first.Breuk ?? second.Breuk;
        }

        bool subject =
            first.Onderwerp == second.Onderwerp
            || (first.Indicator is not null && first.Indicator == second.Indicator);
        if (
            subject
            && Verwant(first, second)
            && Anders(first.Populatie, second.Populatie)
            && !(first.Groep == second.Groep || (!fromTo && ZelfdeMoment(first, second)))
        )
        {
            return $"Het ene cijfer gaat over '{first.Populatie}', het andere over '{second.Populatie}'.";
        }

        if (subject && first.Groep != second.Groep && Anders(first.Organisatie, second.Organisatie))
        {
            return $"De cijfers komen uit verschillende bronnen: {first.Organisatie} en {second.Organisatie}.";
        }

        return
            direct
            && first.Groep != second.Groep
            && !ZelfdeReeks(first, second)
            && !(!fromTo && ZelfdeMoment(first, second))
            ? $"Dit zijn verschillende vragen: '{first.Omschrijving}' en '{second.Omschrijving}'."
            : null;
    }

    /// <summary>A subject has counts of many things; only those whose words are alike can be taken for each other.</summary>
    private static bool Verwant(Kennisfeit first, Kennisfeit second)
    {
        if (
            first.Maat != Maat.Aantal
            || (first.Indicator is not null && first.Indicator == second.Indicator)
        )
        {
            return true;
        }

        HashSet<string> a = [.. Stammen.Van(first.Omschrijving)];
        HashSet<string> b = [.. Stammen.Van(second.Omschrijving)];
        return 2 * a.Intersect(b).Count() >= Math.Min(a.Count, b.Count);
    }

    private static bool ZelfdeReeks(Kennisfeit first, Kennisfeit second) =>
        first.Reeks is not null && first.Reeks == second.Reeks;

    /// <summary>Two groups measured by one source at one moment may be put side by side; that is what such a sentence is for.</summary>
    private static bool ZelfdeMoment(Kennisfeit first, Kennisfeit second) =>
        !first.Streef
        && !second.Streef
        && first.Periode == second.Periode
        && first.Periode.Length > 0
        && first.Organisatie == second.Organisatie
        && first.Organisatie is not null;

    private static bool Anders(string? first, string? second) =>
        first is not null
        && second is not null
        && !Stammen.Van(first).ToHashSet().SetEquals(Stammen.Van(second));

    private static Bevinding Meld(Herkenning first, Herkenning second, string why) =>
        Melding.Maak(
            second.Getal.Regel,
            Melding.Vergelijking,
            "vergelijking over een breuk",
            $"{first.Getal.Tekst} en {second.Getal.Tekst}",
            $"{first.Feit.Volledig}. {second.Feit.Volledig}.",
            $"{first.Feit.Bron}; {second.Feit.Bron}.",
            why,
            "Vergelijk deze twee niet, of schrijf erbij wat het verschil is. Gebruik een cijfer uit dezelfde reeks als dat er is."
        );

    /// <summary>"Van 25.544 naar 22.308" and "met ruim 3.000 gedaald" must agree.</summary>
    private IEnumerable<Bevinding> Som(Zin sentence, Paar pair)
    {
        decimal change = pair.Dan.Waarde - pair.Eerst.Waarde;
        foreach (Zin place in new[] { sentence, sentence.Anker }.OfType<Zin>())
        {
            foreach (Getal number in figures.Alle(place))
            {
                string before = place.Tekst[Math.Max(0, number.Start - 25)..number.Start];
                string after = place.Tekst[
                    (number.Start + number.Lengte)..Math.Min(
                        place.Tekst.Length,
                        number.Start + number.Lengte + 40
                    )
                ];
                Match word = Richting().Match(after);
                if (
                    !Met().IsMatch(before)
                    || !word.Success
                    || Passend(number, pair) is not { } real
                )
                {
                    continue;
                }

                bool down = Omlaag().IsMatch(word.Value);
                if (down != change < 0 || !Ongeveer(number, Math.Abs(real)))
                {
                    yield return Melding.Maak(
                        number.Regel,
                        Melding.Cijfer,
                        "som klopt niet",
                        place.Stuk(number.Start, number.Lengte + word.Index + word.Length),
                        $"Van {pair.Eerst.Tekst} naar {pair.Dan.Tekst} is {Primitives.Notatie.Getal(Math.Abs(real), 1)}{(number.Maat == Maat.Procent ? "%" : "")} {(change < 0 ? "minder" : "meer")} (afgeleid).",
                        $"regel {pair.Eerst.Regel.Regel} van deze brief.",
                        "Het verschil in de tekst past niet bij de twee getallen.",
                        "Reken het verschil na."
                    );
                }
            }
        }
    }

    /// <summary>The change in the unit of the number, or null when that number is no such change.</summary>
    private static decimal? Passend(Getal number, Paar pair)
    {
        decimal change = pair.Dan.Waarde - pair.Eerst.Waarde;
        return number == pair.Eerst || number == pair.Dan ? null
            : number.Maat == pair.Eerst.Maat ? change
            : number.Maat == Maat.Procent && pair.Eerst.Waarde != 0
                ? 100 * change / pair.Eerst.Waarde
            : null;
    }

    private static bool Ongeveer(Getal number, decimal real) =>
        number.Kwalificatie switch
        {
            "ruim" => real >= number.Waarde && real <= number.Waarde * 1.15m,
            "bijna" => real <= number.Waarde && real >= number.Waarde * 0.9m,
            "circa" => Math.Abs(real - number.Waarde) <= number.Waarde * 0.08m,
            _ => Math.Abs(real - number.Waarde) <= number.Precisie / 2,
        };

    [GeneratedRegex(@"\bvan\s+(?:\p{L}+\s+){0,2}(?:€\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Vanaf();

    [GeneratedRegex(@"\bnaar\b", RegexOptions.IgnoreCase)]
    private static partial Regex Naar();

    [GeneratedRegex(
        @"\b(?:ten opzichte van|vergeleken met|in vergelijking met|tegenover|hoger dan|lager dan|meer dan de|minder dan de)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Tegenover();

    [GeneratedRegex(
        @"\b(?:gestegen|gedaald|stijg\w*|steeg|stegen|daalt|dalen|daalde\w*|daling|toegenomen|afgenomen|toename|afname|groei\w*|gegroeid|verbeterd|verslechterd|vooruitgang|achteruitgang|ten opzichte van|vergeleken met|in vergelijking met|tegenover|inmiddels|op weg naar|doelstelling|streefdoel|streefcijfer|streefwaarde|streven|nam .{0,40}(?:toe|af))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Beweging();

    [GeneratedRegex(@"\bmet\s+(?:\p{L}+\s+){0,3}(?:€\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Met();

    [GeneratedRegex(
        @"^[^.;]{0,25}?\b(?:gedaald|gestegen|daalde|steeg|afgenomen|toegenomen|minder|meer|lager|hoger|gegroeid|verminderd)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Richting();

    [GeneratedRegex(@"gedaald|daalde|afgenomen|minder|lager|verminderd", RegexOptions.IgnoreCase)]
    private static partial Regex Omlaag();
}
