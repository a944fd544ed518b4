using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Monitor.Reading;
using static Vakwerk.Monitor.Features.Weergave.Schrijf;

namespace Vakwerk.Monitor.Features.Weergave;

/// <summary>The words of a verdict, and the sentence behind each reason.</summary>
internal static class OordeelTekst
{
    public static string Woord(OordeelWoord word) =>
        word switch
        {
            OordeelWoord.Behaald => L("behaald", "met"),
            OordeelWoord.OpKoers => L("op koers", "on track"),
            OordeelWoord.TeLangzaam => L("te langzaam", "too slow"),
            OordeelWoord.GeenVerandering => L(
                "geen aantoonbare verandering",
                "no demonstrable change"
            ),
            OordeelWoord.Verslechtert => L("verslechtert", "getting worse"),
            _ => L("geen oordeel mogelijk", "no verdict possible"),
        };

    public static string Vorm(OordeelWoord word) =>
        word switch
        {
            OordeelWoord.Behaald => "✓",
            OordeelWoord.OpKoers => "▲",
            OordeelWoord.TeLangzaam => "◆",
            OordeelWoord.GeenVerandering => "●",
            OordeelWoord.Verslechtert => "▼",
            _ => "?",
        };

    public static string Klasse(OordeelWoord word) =>
        word switch
        {
            OordeelWoord.Behaald or OordeelWoord.OpKoers => "vw-verdict--good",
            OordeelWoord.TeLangzaam => "vw-verdict--slow",
            OordeelWoord.Verslechtert => "vw-verdict--bad",
            _ => "vw-verdict--unknown",
        };

    /// <summary>Spelling in addresses and data.</summary>
    public static string Code(OordeelWoord word) =>
        word switch
        {
            OordeelWoord.Behaald => "behaald",
            OordeelWoord.OpKoers => "op-koers",
            OordeelWoord.TeLangzaam => "te-langzaam",
            OordeelWoord.GeenVerandering => "geen-aantoonbare-verandering",
            OordeelWoord.Verslechtert => "verslechtert",
            _ => "geen-oordeel",
        };

    public static string Reden(Reden reason) =>
        reason switch
        {
            Domain.Oordelen.Reden.AlleenWoorden => L(
                "er zijn alleen woorden, geen cijfer",
                "there are only words, no figure"
            ),
            Domain.Oordelen.Reden.GeenRichting => L(
                "meer is hier niet beter of slechter",
                "more is neither better nor worse here"
            ),
            Domain.Oordelen.Reden.BronGewisseld => L(
                "de bron is gewisseld",
                "the source has changed"
            ),
            Domain.Oordelen.Reden.AndereDefinitie => L(
                "het streven gebruikt een andere definitie",
                "the target uses another definition"
            ),
            Domain.Oordelen.Reden.AnderePopulatie => L(
                "het streven gaat over een andere groep",
                "the target is about another group"
            ),
            Domain.Oordelen.Reden.GeenWaarde => L(
                "er is nog geen cijfer",
                "there is no figure yet"
            ),
            Domain.Oordelen.Reden.GeenBeginwaarde => L(
                "er is geen beginwaarde",
                "there is no baseline"
            ),
            Domain.Oordelen.Reden.GeenActueleWaarde => L(
                "er is na de beginwaarde geen nieuw cijfer",
                "there is no figure after the baseline"
            ),
            Domain.Oordelen.Reden.PeriodeOnbekend => L(
                "de bron zegt niet wanneer is gemeten",
                "the source does not say when it was measured"
            ),
            Domain.Oordelen.Reden.EffectNogNietZichtbaar => L(
                "een effect kan nog niet te zien zijn",
                "an effect cannot be visible yet"
            ),
            Domain.Oordelen.Reden.GeenStreefwaarde => L(
                "er is geen streefwaarde",
                "there is no target"
            ),
            Domain.Oordelen.Reden.GeenStreefjaar => L(
                "het streven heeft geen jaar",
                "the target has no year"
            ),
            _ => L(
                "dit telt maar een deel van waar het streven over gaat",
                "this counts only a part of what the target is about"
            ),
        };

    public static string Redenen(OordeelUitkomst outcome) =>
        string.Join("; ", outcome.Redenen.Select(Reden));

    public static string Beweging(Beweging movement) =>
        movement switch
        {
            Domain.Oordelen.Beweging.Verbetert => L("verbetert", "improves"),
            Domain.Oordelen.Beweging.Verslechtert => L("verslechtert", "gets worse"),
            Domain.Oordelen.Beweging.NietAantoonbaar => L(
                "geen aantoonbare verandering",
                "no demonstrable change"
            ),
            Domain.Oordelen.Beweging.ZonderRichting => L("verandert", "changes"),
            _ => L("niet te zeggen", "cannot be said"),
        };

    public static string Verschil(Verschil difference) =>
        difference switch
        {
            Domain.Verschil.Populatie => L("andere groep", "other group"),
            Domain.Verschil.Noemer => L("andere noemer", "other denominator"),
            Domain.Verschil.Definitie => L("andere definitie", "other definition"),
            Domain.Verschil.Bron => L("andere bron", "other source"),
            Domain.Verschil.Meetmoment => L("ander meetmoment", "other moment"),
            _ => L("andere vraag", "other question"),
        };

    public static string Woorden(StreefBeeld target) => L(target.Nl, target.En);

    /// <summary>The finding in one sentence: title of the chart and of the page.</summary>
    public static string Bevinding(IndicatorBeeld item)
    {
        string unit = item.Rij.Eenheid;
        if (item.Rij.Kwalitatief)
        {
            return L("Alleen woorden, geen cijfer", "Only words, no figure");
        }

        if (item.Vervolg is { } next)
        {
            string latest = $"{Waarde(next.Punten[^1], unit)} ({Moment(next.Punten[^1].Periode)})";
            return L(
                $"{latest}, niet te vergelijken met eerder: {Verschil(next.Rij!.Verschil)}",
                $"{latest}, not comparable with before: {Verschil(next.Rij!.Verschil)}"
            );
        }

        return item is { Begin: { } begin, Laatst: { } last }
            ? Lijn(item, Waarde(begin, unit), Waarde(last, unit), last)
            : Enkel(item);
    }

    private static string Lijn(IndicatorBeeld item, string from, string to, Punt last)
    {
        string way =
            last.Waarde > item.Begin!.Waarde ? L("stijgt", "rises")
            : last.Waarde < item.Begin.Waarde ? L("daalt", "falls")
            : L("blijft", "stays");
        string line = L($"Van {from} naar {to}", $"From {from} to {to}");
        string goal = item.Streef is { } target ? Woorden(target) : "";
        return item.Oordeel.Woord switch
        {
            OordeelWoord.Behaald => L(
                $"{line}: het streven ({goal}) is gehaald",
                $"{line}: the target ({goal}) is met"
            ),
            OordeelWoord.OpKoers => L(
                $"{line}: op koers voor {goal}",
                $"{line}: on track for {goal}"
            ),
            OordeelWoord.TeLangzaam => L(
                $"{line}: beter, maar te langzaam voor {goal}",
                $"{line}: better, but too slow for {goal}"
            ),
            OordeelWoord.GeenVerandering => L(
                $"{line}: geen aantoonbare verandering",
                $"{line}: no demonstrable change"
            ),
            OordeelWoord.Verslechtert => L(
                $"{line}: de verkeerde kant op",
                $"{line}: the wrong way"
            ),
            _ => item.Oordeel.Beweging switch
            {
                Domain.Oordelen.Beweging.NietAantoonbaar => L(
                    $"{line}: geen aantoonbare verandering",
                    $"{line}: no demonstrable change"
                ),
                Domain.Oordelen.Beweging.Verbetert => L(
                    $"{line}: het {way}, dat is beter",
                    $"{line}: it {way}, which is better"
                ),
                Domain.Oordelen.Beweging.Verslechtert => L(
                    $"{line}: het {way}, dat is slechter",
                    $"{line}: it {way}, which is worse"
                ),
                _ => line,
            },
        };
    }

    private static string Enkel(IndicatorBeeld item)
    {
        Punt? only = item.Laatst ?? item.Begin;
        return only is null
            ? L("Nog geen cijfer", "No figure yet")
            : L(
                $"{Waarde(only, item.Rij.Eenheid)} ({Moment(only.Periode)}): één meting, dus nog geen verandering te zien",
                $"{Waarde(only, item.Rij.Eenheid)} ({Moment(only.Periode)}): one measurement, so no change to be seen yet"
            );
    }
}
