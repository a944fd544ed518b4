using Vakwerk.Monitor.Domain.Vergelijken;
using Vakwerk.Primitives;
using Vakwerk.Statistics;
using static Vakwerk.Monitor.Features.Weergave.Schrijf;

namespace Vakwerk.Monitor.Features.Vergelijken;

/// <summary>What may and what may not be said, in one sentence, in the language of the page.</summary>
internal static class VergelijkTekst
{
    /// <summary>Shape and word, for a cell of a table.</summary>
    public static string Kort(Trechterpunt punt) =>
        punt.Ligging switch
        {
            Ligging.Verschilt => punt.Hoger
                ? L("▲ hoger, meer dan te verwachten", "▲ higher, more than expected")
                : L("▼ lager, meer dan te verwachten", "▼ lower, more than expected"),
            Ligging.DoorToeval => L(
                "◇ buiten de lijn, kan toeval zijn",
                "◇ outside the line, may be chance"
            ),
            Ligging.Binnen => L("○ binnen de lijnen", "○ within the lines"),
            Ligging.Fusie => L("? fusie loopt, geen oordeel", "? merger under way, no verdict"),
            Ligging.TeKlein => L("? te klein om te beoordelen", "? too small to judge"),
            _ => L("? te veel verborgen", "? too much hidden"),
        };

    /// <summary>One sentence on one school, and what it does not say.</summary>
    public static string Zin(Trechterpunt punt, Trechter trechter) =>
        punt.Ligging switch
        {
            Ligging.Verschilt => L(
                $"Deze school ligt {(punt.Hoger ? "hoger" : "lager")} dan het landelijke cijfer, en dat is meer dan door toeval {(trechter.Verbreed ? "en gewone verschillen tussen scholen " : "")}te verwachten is. Dat zegt niet waarom.",
                $"This school lies {(punt.Hoger ? "above" : "below")} the national figure, by more than chance {(trechter.Verbreed ? "and ordinary differences between schools " : "")}would give. That does not say why."
            ),
            Ligging.DoorToeval => L(
                "Deze school ligt buiten een lijn. Bij zoveel scholen tegelijk gebeurt dat ook door toeval: u mag niet zeggen dat zij verschilt.",
                "This school lies outside a line. Among so many schools that also happens by chance: you may not say that it differs."
            ),
            Ligging.Binnen => trechter.Verbreed
                ? L(
                    "Deze school wijkt niet meer af van het landelijke cijfer dan scholen gewoonlijk doen. Dat betekent niet dat zij gelijk is aan het landelijke cijfer.",
                    "This school does not stray more from the national figure than schools usually do. That does not mean that it equals the national figure."
                )
                : L(
                    "Het verschil met het landelijke cijfer kan toeval zijn. Dat bewijst niet dat er geen verschil is.",
                    "The difference with the national figure may be chance. That does not prove that there is none."
                ),
            Ligging.Fusie => L(
                "Bij deze school loopt een fusie: studenten kunnen al bij de andere school staan. Een daling of stijging zegt hier niets, en Vakwerk oordeelt niet.",
                "A merger is under way at this school: students may already be enrolled at the other school. A fall or rise says nothing here, and Vakwerk does not judge."
            ),
            Ligging.TeKlein => L(
                $"Deze school heeft minder dan {Waargenomen.Kleinste} studenten. Eén student meer of minder maakt dan te veel uit: Vakwerk oordeelt niet.",
                $"This school has fewer than {Waargenomen.Kleinste} students. One student more or less then makes too much difference: Vakwerk does not judge."
            ),
            _ => L(
                "Van deze school is te veel verborgen om iets te zeggen.",
                "Too much is hidden of this school to say anything."
            ),
        };

    /// <summary>The finding of a funnel, as its title.</summary>
    public static string Bevinding(Trechter trechter)
    {
        int count = trechter.Opvallend.Count();
        int all = trechter.Beoordeeld.Count;
        string beyond = trechter.Verbreed
            ? L(
                " en gewone verschillen tussen scholen",
                " and ordinary differences between schools"
            )
            : "";
        return count switch
        {
            0 => L(
                $"Geen van de {all} scholen verschilt meer dan toeval{beyond} verklaren",
                $"None of the {all} schools differs more than chance{beyond} explain"
            ),
            1 => L(
                $"Eén van de {all} scholen verschilt meer dan toeval{beyond} verklaren",
                $"One of the {all} schools differs more than chance{beyond} explain"
            ),
            _ => L(
                $"{count} van de {all} scholen verschillen meer dan toeval{beyond} verklaren",
                $"{count} of the {all} schools differ more than chance{beyond} explain"
            ),
        };
    }

    /// <summary>28,1–29,9%; a dash where nothing is known.</summary>
    public static string Marge(SchoolCijfer cijfer, Interval? margin)
    {
        if (margin is not { } m)
        {
            return "–";
        }

        string low = cijfer.Tekst(m.Lower).TrimEnd('%');
        string high = cijfer.Tekst(m.Upper);
        return cijfer.Groei ? $"{low} {L("tot", "to")} {high}" : $"{low}–{high}";
    }

    /// <summary>The value of a school: one number, or bounds where cells are hidden. Never a number that was made up.</summary>
    public static string Waarde(SchoolCijfer cijfer, Waargenomen one)
    {
        if (one.Aandeel is not { } share)
        {
            return "–";
        }

        string low = cijfer.Tekst((double)share.Min);
        string high = cijfer.Tekst((double)share.Max);
        return low == high ? low : $"{low.TrimEnd('%')}–{high}";
    }

    /// <summary>+2,1 (+1,6 tot +2,6), in percentage points.</summary>
    public static string Verandering(Interval? change) =>
        change is { } c
            ? $"{Punten(c.Estimate)} ({Punten(c.Lower)} {L("tot", "to")} {Punten(c.Upper)})"
            : "–";

    private static string Punten(double share) =>
        (share > 0 ? "+" : "") + Notatie.Vast((decimal)(share * 100));
}
