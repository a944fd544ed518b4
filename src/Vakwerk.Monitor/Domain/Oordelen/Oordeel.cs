using Vakwerk.Statistics;

namespace Vakwerk.Monitor.Domain.Oordelen;

/// <summary>The published rule, step by step as in docs/methods/oordeel.md.</summary>
internal static class Oordeel
{
    public static OordeelUitkomst Bepaal(OordeelInvoer invoer)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        OordeelUitkomst cijfers = Reken(invoer);
        List<Reden> belet = Belet(invoer);
        if (belet.Count == 0 && invoer is { Laatst: { } nu, Streef: { } doel })
        {
            // A part that meets the target says nothing about the whole.
            if (doel.Gehaald((double)nu.Waarde))
            {
                return doel.Dekking == Dekking.ReeksIsDeel
                    ? Geen(cijfers, [Reden.DeelVanHetDoel])
                    : cijfers with
                    {
                        Woord = OordeelWoord.Behaald,
                    };
            }
        }

        List<Reden> ontbreekt = [.. belet, .. Ontbreekt(invoer)];
        return ontbreekt.Count > 0 ? Geen(cijfers, ontbreekt) : Weeg(invoer, cijfers);
    }

    /// <summary>Step 1: what makes a comparison with the target impossible.</summary>
    private static List<Reden> Belet(OordeelInvoer invoer)
    {
        var reasons = new List<Reden>();
        if (invoer.Kwalitatief)
        {
            reasons.Add(Reden.AlleenWoorden);
        }

        if (invoer.Breuk is { } breuk)
        {
            reasons.Add(RedenVan(breuk));
        }

        if (invoer.Streef?.Verschil is { } verschil)
        {
            reasons.Add(RedenVan(verschil));
        }

        if (invoer.Richting == Richting.Geen && !invoer.Kwalitatief)
        {
            reasons.Add(Reden.GeenRichting);
        }

        return reasons;
    }

    /// <summary>Step 3: what is missing to weigh the change.</summary>
    private static IEnumerable<Reden> Ontbreekt(OordeelInvoer invoer)
    {
        if (invoer.Kwalitatief)
        {
            yield break;
        }

        if (invoer.Begin is null && invoer.Laatst is null)
        {
            yield return Reden.GeenWaarde;
        }
        else if (invoer.Begin is null)
        {
            yield return Reden.GeenBeginwaarde;
        }
        else if (invoer.Laatst is null)
        {
            yield return Reden.GeenActueleWaarde;
        }
        else if (invoer.Begin.Periode is null || invoer.Laatst.Periode is null)
        {
            yield return Reden.PeriodeOnbekend;
        }

        if (
            invoer.EffectNietVoor is { } day
            && (invoer.Laatst ?? invoer.Begin)?.Periode is { } period
            && period.Eind < day
        )
        {
            yield return Reden.EffectNogNietZichtbaar;
        }

        if (invoer.Streef is null)
        {
            yield return Reden.GeenStreefwaarde;
        }
    }

    /// <summary>Step 4: the change against chance and target.</summary>
    private static OordeelUitkomst Weeg(OordeelInvoer invoer, OordeelUitkomst cijfers)
    {
        Streef doel = invoer.Streef!;
        OordeelWoord woord = cijfers.Beweging switch
        {
            Beweging.Verslechtert => OordeelWoord.Verslechtert,
            Beweging.NietAantoonbaar => OordeelWoord.GeenVerandering,
            _ when doel.Periode is null => OordeelWoord.GeenOordeel,
            _ when cijfers.TermijnVoorbij => OordeelWoord.TeLangzaam,
            _ => doel.Gehaald(cijfers.Verwacht!.Value)
                ? OordeelWoord.OpKoers
                : OordeelWoord.TeLangzaam,
        };
        if (woord == OordeelWoord.GeenOordeel)
        {
            return Geen(cijfers, [Reden.GeenStreefjaar]);
        }

        if (doel.Dekking != Dekking.ReeksIsDeel)
        {
            return cijfers with { Woord = woord };
        }

        // What a part misses, the whole misses too. The reverse proves nothing.
        return
            woord == OordeelWoord.TeLangzaam
            && doel.Vergelijking is Vergelijking.Minder or Vergelijking.Hoogstens
            ? cijfers with
            {
                Woord = woord,
                AlDoorDeelGemist = true,
            }
            : Geen(cijfers, [Reden.DeelVanHetDoel]);
    }

    /// <summary>Steps 2 and 5: change, pace and expectation, as far as the figures allow.</summary>
    private static OordeelUitkomst Reken(OordeelInvoer invoer)
    {
        var empty = new OordeelUitkomst
        {
            Woord = OordeelWoord.GeenOordeel,
            Voorlopig = invoer.Laatst?.Voorlopig ?? false,
        };
        if (
            invoer.Breuk is not null
            || invoer is not { Begin: { } begin, Laatst: { } laatst }
            || invoer.Kwalitatief
        )
        {
            return empty;
        }

        Verschilmarge marge = Verschilmarge.Van(
            begin,
            laatst,
            invoer.Onzekerheid,
            invoer.Afronding
        );
        double change = (double)(laatst.Waarde - begin.Waarde);
        OordeelUitkomst result = empty with
        {
            Verandering = change,
            VeranderingMarge = marge.Marge,
            KleinsteVerandering = marge.Kleinste,
            OnzekerheidOnbekend = marge.Kleinste is not null,
            Beweging = Bewogen(invoer.Richting, change, marge.Aantoonbaar),
        };
        double? years = Moment(laatst) - Moment(begin);
        return years > 0 ? Tempo(invoer, result, years.Value) : result;
    }

    private static OordeelUitkomst Tempo(
        OordeelInvoer invoer,
        OordeelUitkomst cijfers,
        double years
    )
    {
        double pace = cijfers.Verandering!.Value / years;
        OordeelUitkomst result = cijfers with { GerealiseerdPerJaar = pace };
        if (invoer.Streef is not { Verschil: null, Periode: { } until } doel)
        {
            return result;
        }

        double latest = (double)invoer.Laatst!.Waarde;
        double left = Math.Round(until.Midden, 2) - Moment(invoer.Laatst)!.Value;
        if (left <= 0)
        {
            return result with { TermijnVoorbij = true };
        }

        Interval? margin = Verschilmarge.Vooruit(
            invoer.Begin!,
            invoer.Laatst,
            invoer.Onzekerheid,
            left / years
        );
        return result with
        {
            NodigPerJaar = ((double)doel.Waarde - latest) / left,
            Verwacht = Math.Round(latest + (pace * left), 6),
            VerwachtMarge = margin,
            StreefMoment = until.Midden,
            Randgeval = margin?.Contains((double)doel.Waarde) ?? false,
        };
    }

    /// <summary>Middle of the period in hundredths of a year: leap days must not decide a verdict.</summary>
    private static double? Moment(Meting meting) =>
        meting.Periode is { } period ? Math.Round(period.Midden, 2) : null;

    private static Beweging Bewogen(Richting richting, double change, bool provable) =>
        !provable ? Beweging.NietAantoonbaar
        : richting == Richting.Geen ? Beweging.ZonderRichting
        : change > 0 == (richting == Richting.Hoger) ? Beweging.Verbetert
        : Beweging.Verslechtert;

    private static Reden RedenVan(Verschil verschil) =>
        verschil switch
        {
            Verschil.Bron or Verschil.Vraag => Reden.BronGewisseld,
            Verschil.Definitie or Verschil.Meetmoment => Reden.AndereDefinitie,
            _ => Reden.AnderePopulatie,
        };

    private static OordeelUitkomst Geen(OordeelUitkomst cijfers, IReadOnlyList<Reden> redenen) =>
        cijfers with
        {
            Woord = OordeelWoord.GeenOordeel,
            Redenen = [.. redenen.Distinct()],
        };
}
