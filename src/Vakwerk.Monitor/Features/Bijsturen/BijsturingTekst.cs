using Vakwerk.Monitor.Domain.Bijsturen;
using Vakwerk.Monitor.Features.Weergave;
using Vakwerk.Monitor.Reading;
using Vakwerk.Primitives;
using static Vakwerk.Monitor.Features.Weergave.Schrijf;

namespace Vakwerk.Monitor.Features.Bijsturen;

/// <summary>The words of corrections, in the language of the page.</summary>
internal static class BijsturingTekst
{
    public static string StaatNl(BijsturingStaat state) =>
        state switch
        {
            BijsturingStaat.Voorgesteld => "voorgesteld",
            BijsturingStaat.Besloten => "besloten",
            BijsturingStaat.InUitvoering => "in uitvoering",
            BijsturingStaat.Afgerond => "afgerond",
            _ => "vervallen",
        };

    public static string Staat(BijsturingStaat state) =>
        L(
            StaatNl(state),
            state switch
            {
                BijsturingStaat.Voorgesteld => "proposed",
                BijsturingStaat.Besloten => "decided",
                BijsturingStaat.InUitvoering => "under way",
                BijsturingStaat.Afgerond => "completed",
                _ => "dropped",
            }
        );

    public static string SoortNl(BijsturingSoort kind) =>
        kind switch
        {
            BijsturingSoort.OorzaakZoeken => "oorzaak zoeken",
            BijsturingSoort.AanpakVerspreiden => "werkende aanpak verspreiden",
            BijsturingSoort.ExtraAfspraak => "extra afspraak",
            _ => "andere werkwijze",
        };

    public static string Soort(BijsturingSoort kind) =>
        L(
            SoortNl(kind),
            kind switch
            {
                BijsturingSoort.OorzaakZoeken => "look for the cause",
                BijsturingSoort.AanpakVerspreiden => "spread what works",
                BijsturingSoort.ExtraAfspraak => "extra agreement",
                _ => "other way of working",
            }
        );

    public static string TredeNl(Trede step) =>
        step switch
        {
            Domain.Bijsturen.Trede.Leren => "leren",
            Domain.Bijsturen.Trede.Normeren => "normeren",
            _ => "renderen",
        };

    public static string Trede(Trede step) =>
        L(
            TredeNl(step),
            step switch
            {
                Domain.Bijsturen.Trede.Leren => "learn",
                Domain.Bijsturen.Trede.Normeren => "set a norm",
                _ => "show results",
            }
        );

    public static string TredeUitleg(Trede step) =>
        step switch
        {
            Domain.Bijsturen.Trede.Leren => L(
                "Zoeken waardoor het achterloopt, en doen wat werkt.",
                "Find out why it lags, and do what works."
            ),
            Domain.Bijsturen.Trede.Normeren => L(
                "Vastleggen wat elke school of elk bedrijf moet doen.",
                "Lay down what every school or company must do."
            ),
            _ => L(
                "Een cijfer laat zien dat studenten er iets aan hebben.",
                "A figure shows that students gain from it."
            ),
        };

    public static string GewerktNl(Gewerkt answer) =>
        answer switch
        {
            Domain.Bijsturen.Gewerkt.Ja => "ja",
            Domain.Bijsturen.Gewerkt.Deels => "deels",
            Domain.Bijsturen.Gewerkt.Nee => "nee",
            _ => "niet te zeggen",
        };

    public static string Gewerkt(Gewerkt answer) =>
        L(
            GewerktNl(answer),
            answer switch
            {
                Domain.Bijsturen.Gewerkt.Ja => "yes",
                Domain.Bijsturen.Gewerkt.Deels => "in part",
                Domain.Bijsturen.Gewerkt.Nee => "no",
                _ => "cannot be said",
            }
        );

    public static string Doel(Doelstaat state) =>
        state switch
        {
            Doelstaat.Achter => L("loopt achter", "lags behind"),
            Doelstaat.DeelsAchter => L("loopt deels achter", "lags in part"),
            Doelstaat.NietAchter => L("loopt niet achter", "does not lag"),
            _ => L("niet te zeggen", "cannot be said"),
        };

    public static string Vorm(Doelstaat state) =>
        state switch
        {
            Doelstaat.Achter => "▼",
            Doelstaat.DeelsAchter => "◆",
            Doelstaat.NietAchter => "▲",
            _ => "?",
        };

    public static string Klasse(Doelstaat state) =>
        state switch
        {
            Doelstaat.Achter => "vw-verdict--bad",
            Doelstaat.DeelsAchter => "vw-verdict--slow",
            Doelstaat.NietAchter => "vw-verdict--good",
            _ => "vw-verdict--unknown",
        };

    /// <summary>Spelling in the data.</summary>
    public static string Code(Doelstaat state) =>
        state switch
        {
            Doelstaat.Achter => "achter",
            Doelstaat.DeelsAchter => "deels-achter",
            Doelstaat.NietAchter => "niet-achter",
            _ => "niet-te-zeggen",
        };

    /// <summary>A sign in words: the indicator with its verdict, or what the letter says.</summary>
    public static string Teken(Teken sign, MonitorBeeld monitor) =>
        sign.Soort switch
        {
            TekenSoort.Oordeel =>
                $"{Naam(sign.Indicator!, monitor)}: {OordeelTekst.Woord(sign.Oordeel!.Value)}",
            TekenSoort.VerkeerdeKant => L(
                $"{Naam(sign.Indicator!, monitor)}: het cijfer gaat de verkeerde kant op (er is geen streefwaarde)",
                $"{Naam(sign.Indicator!, monitor)}: the figure moves the wrong way (there is no target)"
            ),
            TekenSoort.BriefTeWeinig => L(
                "De brief ziet te weinig voortgang",
                "The letter sees too little progress"
            ),
            _ => L(
                "De brief ziet op een deel te weinig voortgang",
                "The letter sees too little progress in part"
            ),
        };

    public static string Naam(string indicator, MonitorBeeld monitor) =>
        monitor.OpSleutel.GetValueOrDefault(indicator)?.Rij is { } row
            ? L(row.Nl, row.En)
            : indicator;

    public static string Eigenaren(Bijsturing item) =>
        item.Eigenaren.Count > 0
            ? string.Join(", ", item.Eigenaren)
            : L("niet vermeld", "not stated");

    public static string Termijn(Bijsturing item) =>
        item.TermijnWoorden
        ?? (item.Termijn is { } day ? Notatie.Datum(day) : L("niet vermeld", "not stated"));

    public static string TeLaat(Bijsturing item, DateOnly day)
    {
        int days = day.DayNumber - item.Termijn!.Value.DayNumber;
        return L(
            days == 1 ? "1 dag te laat" : $"{Notatie.Getal(days, 0)} dagen te laat",
            days == 1 ? "1 day overdue" : $"{Notatie.Getal(days, 0)} days overdue"
        );
    }

    public static string Cijfer(Bijsturing item) =>
        item.Waarde is { } value
            ? $"{Notatie.Getal(value, 1)} {item.Eenheid}"
            : L("geen cijfer: ", "no figure: ") + item.GeenCijfer;

    /// <summary>The finding in one sentence, counted from the goals.</summary>
    public static string Samenvatting(IReadOnlyCollection<DoelBijsturing> goals)
    {
        int behind = goals.Count(goal => goal.Staat == Doelstaat.Achter);
        int partly = goals.Count(goal => goal.Staat == Doelstaat.DeelsAchter);
        int none = goals.Count(goal => goal.Zonder);
        int unknown = goals.Count(goal => goal.Staat == Doelstaat.NietTeZeggen);
        if (behind + partly == 0)
        {
            return L(
                $"Van geen van de {goals.Count} doelen zegt een cijfer of een brief dat het achterloopt. Van {unknown} doelen is het niet te zeggen.",
                $"For none of the {goals.Count} goals a figure or a letter says that it lags. For {unknown} goals nobody can say."
            );
        }

        return L(
            $"Van de {goals.Count} doelen lopen er {behind} achter en {partly} deels. Bij {none} daarvan ontbreekt een bijsturing. Van {unknown} doelen is niet te zeggen of ze achterlopen.",
            $"Of the {goals.Count} goals {behind} lag behind and {partly} lag in part. For {none} of these a correction is missing. For {unknown} goals nobody can say whether they lag."
        );
    }

    /// <summary>What is missing or late, for a goal that lags.</summary>
    public static string Stand(DoelBijsturing goal, DateOnly day)
    {
        int late = goal.Open.Count(item => item.Nu.TeLaat(day));
        int open = goal.Open.Count();
        string count = open switch
        {
            0 => L("geen bijsturing", "no correction"),
            1 => L("1 bijsturing loopt", "1 correction open"),
            _ => L($"{open} bijsturingen lopen", $"{open} corrections open"),
        };
        return late == 0 ? count : count + L($", {late} te laat", $", {late} overdue");
    }
}
