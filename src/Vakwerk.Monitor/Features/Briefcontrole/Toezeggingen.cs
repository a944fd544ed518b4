using System.Text.RegularExpressions;
using Vakwerk.Monitor.Contracts;

namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>Promises to Parliament that name no moment, or one that nobody can hold anyone to.</summary>
internal sealed partial class Toezeggingen(IReadOnlyList<Zin> sentences)
{
    public int Aantal { get; private set; }

    public IEnumerable<Bevinding> Zoek()
    {
        foreach (Zin sentence in sentences)
        {
            Match promise = Belofte().Match(sentence.Tekst);
            if (!promise.Success || Ingelost().IsMatch(sentence.Tekst))
            {
                continue;
            }

            Aantal++;
            if (Termijn().IsMatch(sentence.Tekst))
            {
                continue;
            }

            Match vague = Vaag().Match(sentence.Tekst);
            yield return vague.Success
                ? Meld(
                    sentence,
                    promise,
                    "termijn is vaag",
                    $"De termijn is '{vague.Value.ToLowerInvariant()}'. Niemand kan nagaan wanneer die voorbij is.",
                    "Noem een dag, maand, kwartaal of seizoen met het jaar erbij."
                )
                : Meld(
                    sentence,
                    promise,
                    "toezegging zonder termijn",
                    "Dit leest als een toezegging, maar er staat niet bij wanneer.",
                    "Noem een dag, maand, kwartaal of seizoen met het jaar erbij. Is het geen toezegging, schrijf het dan anders op."
                );
        }
    }

    private static Bevinding Meld(
        Zin sentence,
        Match promise,
        string code,
        string why,
        string what
    ) =>
        Melding.Maak(
            sentence.RegelOp(promise.Index),
            Melding.Toezegging,
            code,
            sentence.Stuk(0, sentence.Tekst.Length),
            "Een toezegging in het register heeft een termijn, anders kan niemand zien of zij te laat is.",
            "register van moties en toezeggingen.",
            why,
            what
        );

    private const string Ik = @"(?:ik|wij|we|het kabinet|de (?:minister|staatssecretaris))";
    private const string Kamer = @"(?:uw kamer|de kamer|u)";

    [GeneratedRegex(
        @"\b(?:informeer|stuur|bericht|rapporteer|zend|verstuur|zal|zullen)\s+"
            + Ik
            + @"\b"
            + @"|\b"
            + Ik
            + @"\s+(?:(?!heb\b|ben\b)\S+\s+){0,3}?(?:informeert? "
            + Kamer
            + @"|stuurt? "
            + Kamer
            + @"|bericht "
            + Kamer
            + @"|rapporteert? |zend )|\b"
            + Ik
            + @"\s+(?:zal|zullen)\b"
            + @"|\bkom\w*\s+(?:ik|wij|we)\b.{0,120}\bterug\b|\b(?:ik|wij|we)\s+kom\w*\b.{0,100}\bterug\b"
            + @"|\bmaak\s+ik\s+(?:\S+\s+){0,6}afspraken\b|\bik\s+maak\s+(?:\S+\s+){0,6}afspraken\b"
            + @"|\bpresenteer\s+ik\b|\bbied\s+ik\b.{0,80}\baan\b|\bdoe\s+ik\b.{0,80}\btoekomen\b"
            + @"|\b(?:informeert|stuurt)\s+(?:het kabinet|de (?:minister|staatssecretaris)|mijn (?:collega|ambtgenoot)\S*)\s+"
            + Kamer
            + @"\b"
            + @"|\b(?:minister|staatssecretaris|onderwijs)\b.{0,40}\b(?:informeert|stuurt)\s+"
            + Kamer
            + @"\b"
            + @"|\b(?:wordt|zal)\s+"
            + Kamer
            + @"\b.{0,140}\b(?:geïnformeerd|bericht)\b|\b"
            + Kamer
            + @"\s+(?:wordt|zal|zult)\b.{0,140}\b(?:geïnformeerd|bericht)\b"
            + @"|\bontvangt\s+"
            + Kamer
            + @"\b|\b"
            + Kamer
            + @"\s+ontvangt\b|\bgerapporteerd aan "
            + Kamer
            + @"\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Belofte();

    [GeneratedRegex(
        @"\bhierbij\b|\bbij deze brief\b|\bmet deze brief\b|\bin deze brief\b|\bhieronder\b|\bin het vervolg van deze brief\b|\b(?:waarin|waarmee|waarover) (?:uw|de) kamer\b|^\W*in de werkagenda\b.{0,12}\b(?:zal|maak|presenteer)\b|\bals bijlage\b|\(bijlage\b|\bik zie\b.{0,20}\bzal\b|\bheb ik (?:uw|u|de) kamer\b|\bis uw kamer\b|\bwerd uw kamer\b|\bals toegezegd\b.{0,20}\bheb\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Ingelost();

    [GeneratedRegex(
        @"\b(?:eerste|tweede|derde|vierde|laatste)\s+(?:kwartaal|helft)\b|\bQ[1-4]\b|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
            + @"|\b(?:zomer|zomerreces|herfst|herfstreces|winter|kerstreces|meireces|voorjaar|najaar|lente|Prinsjesdag|jaarwisseling|voorjaarsnota|begrotingsbehandeling)\b"
            + @"|\b(?:in|begin|eind|medio|half|vanaf|per|voor|vóór|na|uiterlijk|tot en met|t/m|van|rond)\s+(?:het\s+)?(?:school|studie|kalender)?(?:jaar\s+)?20\d\d\b|\b20\d\d[/–-]20\d\d\b"
            + @"|\b(?:dit|volgend|komend|ieder|elk)\s+(?:school|studie|kalender)?jaar\b|\bjaarlijks\b|\beinde? van (?:het|dit) jaar\b|\bhalfjaarlijks\b|\bper kwartaal\b"
            + @"|\bbinnen\s+\S+\s+(?:dagen|weken|maanden|jaar)\b|\b(?:deze|volgende|komende) (?:week|maand)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Termijn();

    [GeneratedRegex(
        @"\b(?:binnenkort|op (?:de )?korte termijn|zo (?:snel|spoedig) mogelijk|spoedig|te zijner tijd|op termijn|op een later moment|later|nader|tijdig|snel|(?:de )?komende (?:periode|tijd|maanden|jaren)|in de toekomst|op de hoogte (?:houden|stellen)|zodra|wanneer (?:er )?meer duidelijk\S*|na (?:het verschijnen|afronding|ommekomst))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Vaag();
}
