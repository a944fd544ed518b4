using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Moties;

/// <summary>Sentences about a motion or promise that more than one page needs.</summary>
internal static class MotieTekst
{
    public static string Groep(Belofte item, bool english) =>
        item.TeLaat
            ? (english ? "past its date" : "te laat")
            : item.Groep switch
            {
                StatusGroep.Afgedaan => english ? "done" : "afgedaan",
                StatusGroep.Gestopt => english ? "stopped" : "gestopt",
                _ => "open",
            };

    /// <summary>A shape beside the word, so that colour is never alone.</summary>
    public static (string Teken, string Klasse) Merk(Belofte item) =>
        item.TeLaat
            ? ("◆", "bad")
            : item.Groep switch
            {
                StatusGroep.Afgedaan => ("✓", "good"),
                StatusGroep.Gestopt => ("■", "unknown"),
                _ => ("○", "slow"),
            };

    public static string Duur(int days, bool english)
    {
        if (days < 60)
        {
            return english ? $"{days} days"
                : days == 1 ? "1 dag"
                : $"{days} dagen";
        }

        int months = (int)Math.Round(days / 30.4);
        return english ? $"{months} months" : $"{months} maanden";
    }

    /// <summary>What happened to the date, in one sentence; empty when no date was promised.</summary>
    public static string Verloop(Belofte item, bool english)
    {
        if (item.Lijnen.Count == 0)
        {
            return "";
        }

        if (item.DagenTeLaat is { } late)
        {
            return english
                ? $"{Duur(late, true)} past the date"
                : $"{Duur(late, false)} over de datum";
        }

        return (item.DagenVerschoven, item.GeleverdOp) switch
        {
            (> 0 and { } days, { }) => english
                ? $"came {Duur(days, true)} later"
                : $"kwam {Duur(days, false)} later",
            ({ }, { }) => english ? "came in time" : "kwam op tijd",
            (> 0 and { } days, null) => english
                ? $"moved by {Duur(days, true)}"
                : $"{Duur(days, false)} opgeschoven",
            _ when item.EldersGebeurd => english
                ? "another source says that it happened"
                : "een andere bron meldt dat het is gebeurd",
            _ => "",
        };
    }

    public static string Leden(Belofte item, KamerBeeld beeld)
    {
        IEnumerable<string> names = item.Motie.Indieners.Select(indiener =>
            beeld.Kamerleden[indiener.Kamerlid] is var lid
            && lid.PartijOp(item.Peildag) is { } party
                ? $"{lid.Naam} ({party})"
                : lid.Naam
        );
        return string.Join(", ", names) + (item.Motie.EnAnderen ? " c.s." : "");
    }

    public static string KamerstukAdres(string number) =>
        $"https://zoek.officielebekendmakingen.nl/kst-{KamerstukNummer.Lees(number).Value.Sleutel}.html";
}
