using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Reading;

/// <summary>Puts rows of the registers together to what pages show. No database, so that tests can feed it.</summary>
internal sealed class IndicatorBouwer(
    Feitenlezer feiten,
    ILookup<string, Reeks> reeksen,
    ILookup<(string Indicator, string Reeks), Waarneming> waarnemingen,
    ILookup<string, Streefwaarde> streefwaarden,
    ILookup<string, OordeelOverrule> overrules,
    ILookup<string, Waarneming> ouder,
    ILookup<string, Indicator> ouderRij,
    IReadOnlyList<StudentTotaal> studenten
)
{
    public IndicatorBeeld Bouw(Indicator rij)
    {
        ReeksBeeld main = new(
            "",
            null,
            rij.Populatie,
            rij.Instrument,
            Sorteer([.. UitRij(rij), .. Waarnemingen(rij, ""), .. Afgeleid(rij, "")])
        );
        ReeksBeeld[] others = [.. reeksen[rij.Sleutel].Select(row => Naast(rij, row))];
        IReadOnlyList<StreefBeeld> targets = Streefwaarden(rij);
        (Punt? begin, Punt? latest) = Uiteinden(rij, main);
        ReeksBeeld? next = others.LastOrDefault(series =>
            series.Rij!.Relatie == Relatie.Vervolg
            && series.Punten.Count > 0
            && (latest ?? begin)?.Periode is var last
            && (last is null || series.Punten[^1].Periode > last)
        );
        List<ReeksOordeel> verdicts = Hoofdoordelen(rij, main, begin, latest, next, targets);
        verdicts.AddRange(Nevenoordelen(rij, others, targets));
        ReeksBeeld[] all = [main, .. others];
        IEnumerable<Bron> sources = all.SelectMany(series => series.Punten)
            .SelectMany(point => point.Bronnen)
            .Concat(targets.SelectMany(target => target.Bronnen));
        return new IndicatorBeeld(
            rij,
            all,
            targets,
            begin,
            latest,
            next,
            verdicts,
            [.. rij.Voortgang.Where(word => word.Bronnen.All(bron => feiten.Bekend(bron, null)))],
            [.. overrules[rij.Sleutel]],
            feiten.Feiten(sources),
            Historie(rij)
        );
    }

    private ReeksBeeld Naast(Indicator rij, Reeks row) =>
        new(
            row.Naam,
            row,
            row.Populatie,
            row.Bronorganisatie,
            Sorteer([.. Waarnemingen(rij, row.Naam), .. Afgeleid(rij, row.Naam)])
        );

    private IEnumerable<Punt> UitRij(Indicator rij)
    {
        foreach (RijMeting meting in rij.Metingen)
        {
            Periode? period = meting.Periode is { } text ? Periode.Lees(text).Value : null;
            if (!feiten.Bekend(meting.Bronnen, period))
            {
                continue;
            }

            yield return new Punt(
                $"{rij.Sleutel}@{(meting.IsBegin ? "begin" : "laatst")}",
                period,
                meting.Waarde,
                meting.Kwalificatie,
                false,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                meting.Bronnen,
                null,
                rij.Nagegaan,
                EerderInRij(rij, meting)
            );
        }
    }

    private IEnumerable<Punt> Waarnemingen(Indicator rij, string series) =>
        waarnemingen[(rij.Sleutel, series)]
            .Where(row =>
                feiten.Bekend(row.Bronnen, row.BekendGemaakt is null ? row.Periode : null)
            )
            .Select(row => new Punt(
                row.Sleutel,
                row.Periode,
                row.Waarde,
                row.Kwalificatie,
                row.Voorlopig,
                row.Startmeting,
                row.Opmerking?.StartsWith("afgeleid", StringComparison.Ordinal) ?? false,
                row.Teller,
                row.Noemer,
                row.Respondenten,
                null,
                null,
                row.Bronnen,
                row.Opmerking,
                row.Nagegaan,
                EerderVan(row)
            ));

    private IEnumerable<Punt> Afgeleid(Indicator rij, string series) =>
        BblReeksen.Van(rij.Sleutel, series, studenten);

    private IReadOnlyList<StreefBeeld> Streefwaarden(Indicator rij) =>
        [
            .. rij
                .Streef.Where(target => feiten.Bekend(target.Bronnen))
                .Select(target => new StreefBeeld(
                    rij.Sleutel + "-streef",
                    "",
                    target.Vergelijking,
                    target.Waarde,
                    target.Periode is { } text ? Periode.Lees(text).Value : null,
                    null,
                    target.Woorden,
                    target.Woorden,
                    null,
                    Dekking.Gelijk,
                    target.Bronnen,
                    null,
                    rij.Nagegaan
                )),
            .. streefwaarden[rij.Sleutel]
                .Where(row => feiten.Bekend(row.Bronnen))
                .Select(row => new StreefBeeld(
                    row.Sleutel,
                    row.Reeks,
                    row.Vergelijking,
                    row.Waarde,
                    row.Periode,
                    row.GemetenIn,
                    row.Nl,
                    row.En,
                    row.Populatie,
                    row.Dekking,
                    row.Bronnen,
                    row.Opmerking,
                    row.Nagegaan
                )),
        ];

    /// <summary>Baseline and latest value of the main series. One value alone is the one or the other, never both.</summary>
    private static (Punt? Begin, Punt? Laatst) Uiteinden(Indicator rij, ReeksBeeld main)
    {
        Punt? begin =
            main.Punten.FirstOrDefault(point => point.Sleutel == rij.Sleutel + "@begin")
            ?? main.Punten.FirstOrDefault(point =>
                rij.Begin is not null && point.Periode == rij.Begin
            );
        Punt? latest = main.Punten.LastOrDefault(point => point.Sleutel == rij.Sleutel + "@laatst");
        Punt? newest = main.Gedateerd.LastOrDefault();
        if (newest is not null && (latest is null || newest.Periode > latest.Periode))
        {
            latest = newest;
        }

        if (begin is null && main.Gedateerd.FirstOrDefault() is { } first && first != latest)
        {
            begin = first;
        }

        return begin == latest ? (begin, null) : (begin, latest);
    }

    private List<ReeksOordeel> Hoofdoordelen(
        Indicator rij,
        ReeksBeeld main,
        Punt? begin,
        Punt? latest,
        ReeksBeeld? next,
        IReadOnlyList<StreefBeeld> targets
    )
    {
        OordeelInvoer input = new(
            rij.Richting,
            begin?.AlsMeting,
            latest?.AlsMeting,
            null,
            rij.Methode(),
            rij.Afronding,
            next?.Rij!.Verschil,
            rij.EffectNietVoor,
            rij.Kwalitatief
        );
        if (targets.Count == 0)
        {
            return [new ReeksOordeel(main, null, Oordeel.Bepaal(input))];
        }

        return
        [
            .. targets.Select(target => new ReeksOordeel(
                main,
                target,
                Oordeel.Bepaal(input with { Streef = Doel(target, VerschilMet(rij, target.Reeks)) })
            )),
        ];
    }

    /// <summary>Why the main series is not the one that a target is about; null when it is.</summary>
    private Verschil? VerschilMet(Indicator rij, string series) =>
        reeksen[rij.Sleutel].FirstOrDefault(row => row.Naam == series)?.Verschil;

    /// <summary>The other series against the first target of the main series, to say why not.</summary>
    private static IEnumerable<ReeksOordeel> Nevenoordelen(
        Indicator rij,
        ReeksBeeld[] others,
        IReadOnlyList<StreefBeeld> targets
    )
    {
        foreach (
            ReeksBeeld series in others.Where(series =>
                series.Rij!.Relatie != Relatie.Deel
                && (series.Punten.Count > 0 || targets.Any(target => target.Reeks == series.Naam))
            )
        )
        {
            StreefBeeld? target =
                targets.FirstOrDefault(target => target.Reeks == series.Naam)
                ?? (targets.Count > 0 ? targets[0] : null);
            Punt? begin = series.Punten.Count > 1 ? series.Punten[0] : null;
            Punt? latest = series.Punten.Count > 0 ? series.Punten[^1] : null;
            yield return new ReeksOordeel(
                series,
                target,
                Oordeel.Bepaal(
                    new OordeelInvoer(
                        rij.Richting,
                        begin?.AlsMeting,
                        latest?.AlsMeting,
                        target is null
                            ? null
                            : Doel(
                                target,
                                target.Reeks == series.Naam ? null : series.Rij!.Verschil
                            ),
                        rij.Methode(),
                        rij.Afronding,
                        null,
                        rij.EffectNietVoor
                    )
                )
            );
        }
    }

    private static Streef Doel(StreefBeeld target, Verschil? verschil) =>
        new(target.Vergelijking, target.Waarde, target.Moment, target.Dekking, verschil);

    private static IReadOnlyList<Punt> Sorteer(List<Punt> points) =>
        [
            .. points
                .OrderBy(point => point.Periode is not null)
                .ThenBy(point => point.Periode)
                .ThenBy(point => point.Sleutel.EndsWith("@laatst", StringComparison.Ordinal)),
        ];

    private IReadOnlyList<Eerder> EerderVan(Waarneming row) =>
        [
            .. ouder[row.Sleutel]
                .Where(old => old.Nummer < row.Nummer && old.Waarde != row.Waarde)
                .Select(old => new Eerder(old.Waarde, row.BekendSinds)),
        ];

    private IReadOnlyList<Eerder> EerderInRij(Indicator rij, RijMeting meting) =>
        [
            .. ouderRij[rij.Sleutel]
                .Where(old => old.Nummer < rij.Nummer)
                .SelectMany(old => old.Metingen)
                .Where(old =>
                    old.IsBegin == meting.IsBegin
                    && old.Periode == meting.Periode
                    && old.Waarde != meting.Waarde
                )
                .Select(old => new Eerder(old.Waarde, rij.BekendSinds)),
        ];

    private IReadOnlyList<RijHistorie> Historie(Indicator rij) =>
        [
            .. ouderRij[rij.Sleutel]
                .Where(row => row.Nummer > 1)
                .OrderBy(row => row.Nummer)
                .Select(row => new RijHistorie(
                    row.BekendSinds,
                    row.Nummer,
                    "De beschrijving of een waarde in de rij is gewijzigd."
                )),
            .. waarnemingen
                .Where(group => group.Key.Indicator == rij.Sleutel)
                .SelectMany(group => group)
                .Where(row => row.Nummer > 1)
                .Select(row => new RijHistorie(
                    row.BekendSinds,
                    row.Nummer,
                    $"De waarneming {row.Sleutel} is gewijzigd."
                )),
        ];
}
