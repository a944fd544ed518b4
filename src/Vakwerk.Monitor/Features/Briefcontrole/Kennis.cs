using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;
using Vakwerk.Platform.Search;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>All figures and papers on record on a day.</summary>
internal sealed class Kennis
{
    private const double Bijzaak = 0.35;

    public required IReadOnlyList<Kennisfeit> Feiten { get; init; }

    public required IReadOnlyDictionary<KamerstukNummer, string> Stukken { get; init; }

    public static async Task<Kennis> LaadAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        MonitorBeeld beeld = await services
            .GetRequiredService<Momentopnamen<MonitorBeeld>>()
            .OpAsync(stand, cancellationToken);
        Func<IEnumerable<Bronverwijzing>, Voetnoot?> notes = await services
            .GetRequiredService<IBronnoten>()
            .OpAsync(stand, cancellationToken);
        IReadOnlyDictionary<KamerstukNummer, string> papers = await services
            .GetRequiredService<IStukken>()
            .OpAsync(stand, cancellationToken);
        return Maak(beeld, notes, papers);
    }

    internal static Kennis Maak(
        MonitorBeeld beeld,
        Func<IEnumerable<Bronverwijzing>, Voetnoot?> notes,
        IReadOnlyDictionary<KamerstukNummer, string> papers
    )
    {
        FrozenDictionary<string, Plaats> places = Plaatsen(beeld)
            .DistinctBy(item => item.Feit)
            .ToFrozenDictionary(item => item.Feit, item => item.Plaats);
        Kennisfeit[] rows =
        [
            .. beeld
                .Feiten.Values.Where(feit => MaatVan(feit.Eenheid) is not null)
                .Select(feit => VanFeit(feit, places, notes)),
            .. beeld.Indicatoren.SelectMany(VanIndicator),
        ];
        return new Kennis { Feiten = Weeg(rows), Stukken = papers };
    }

    /// <summary>Which series a figure of a letter belongs to, and of whom a target speaks.</summary>
    private sealed record Plaats(IndicatorBeeld Indicator, ReeksBeeld Reeks, string? Populatie);

    private static IEnumerable<(string Feit, Plaats Plaats)> Plaatsen(MonitorBeeld beeld)
    {
        foreach (IndicatorBeeld indicator in beeld.Indicatoren)
        {
            foreach (ReeksBeeld series in indicator.Reeksen)
            {
                foreach (string fact in Cijfers(series.Punten.SelectMany(point => point.Bronnen)))
                {
                    yield return (fact, new Plaats(indicator, series, null));
                }
            }

            foreach (StreefBeeld target in indicator.Streefwaarden)
            {
                foreach (string fact in Cijfers(target.Bronnen))
                {
                    yield return (
                        fact,
                        new Plaats(indicator, Reeks(indicator, target), target.Populatie)
                    );
                }
            }
        }
    }

    private static IEnumerable<string> Cijfers(IEnumerable<Bron> sources) =>
        sources.Select(source => source.Feit).OfType<string>();

    private static ReeksBeeld Reeks(IndicatorBeeld indicator, StreefBeeld target) =>
        indicator.Reeksen.FirstOrDefault(series => series.Naam == target.Reeks) ?? indicator.Hoofd;

    private static Kennisfeit VanFeit(
        Feit feit,
        FrozenDictionary<string, Plaats> places,
        Func<IEnumerable<Bronverwijzing>, Voetnoot?> notes
    )
    {
        Plaats? place = places.GetValueOrDefault(feit.Sleutel);
        return new Kennisfeit(
            feit.Sleutel,
            feit.Omschrijving,
            feit.Onderwerp,
            feit.Omschrijving,
            feit.Waarde,
            MaatVan(feit.Eenheid)!.Value,
            feit.Kwalificatie,
            feit.Periode,
            Perioden.Uit(feit.Periode),
            feit.Soort,
            place?.Populatie ?? feit.Populatie,
            feit.Organisatie,
            place?.Indicator.Sleutel,
            place is null ? null : $"{place.Indicator.Sleutel}.{place.Reeks.Naam}",
            place?.Reeks.Rij?.WaaromNl,
            feit.Eenheid == "age_years",
            $"{notes([feit.Bron])?.Tekst.TrimEnd('.') ?? feit.Bron.ToString()} (cijfer {feit.Sleutel})",
            Tel((feit.Omschrijving, 1), ($"{feit.Onderwerp} {feit.Populatie}", Bijzaak))
        );
    }

    /// <summary>Observations and targets that do not come from a letter.</summary>
    private static IEnumerable<Kennisfeit> VanIndicator(IndicatorBeeld indicator)
    {
        if (MaatVan(indicator.Rij.Eenheid) is not { } measure)
        {
            yield break;
        }

        foreach (ReeksBeeld series in indicator.Reeksen)
        {
            foreach (
                Punt point in series.Punten.Where(point =>
                    point.Bronnen.All(bron => bron.Feit is null)
                )
            )
            {
                yield return Van(
                    indicator,
                    series,
                    measure,
                    (
                        point.Sleutel,
                        Math.Round(point.Waarde, 1),
                        point.Kwalificatie,
                        point.Periode,
                        "observation"
                    ),
                    series.Populatie,
                    point.Bronnen
                );
            }
        }

        foreach (
            StreefBeeld target in indicator.Streefwaarden.Where(target =>
                target.Bronnen.All(bron => bron.Feit is null)
            )
        )
        {
            ReeksBeeld series = Reeks(indicator, target);
            yield return Van(
                indicator,
                series,
                measure,
                (target.Sleutel, target.Waarde, "exact", target.Periode, "target"),
                target.Populatie ?? series.Populatie,
                target.Bronnen
            );
        }
    }

    private static Kennisfeit Van(
        IndicatorBeeld indicator,
        ReeksBeeld series,
        Maat measure,
        (string Sleutel, decimal Waarde, string Kwalificatie, Periode? Periode, string Soort) value,
        string population,
        IReadOnlyList<Bron> sources
    ) =>
        new(
            value.Sleutel,
            $"{indicator.Sleutel}.{series.Naam}",
            indicator.Sleutel,
            series.Rij is { } row ? $"{indicator.Rij.Nl} ({row.Nl})" : indicator.Rij.Nl,
            value.Waarde,
            measure,
            value.Kwalificatie.Length == 0 ? "exact" : value.Kwalificatie,
            value.Periode?.ToString() ?? "",
            value.Periode is { } period ? new Jaren(period.Begin.Year, period.Eind.Year) : null,
            value.Soort,
            population,
            series.Bronorganisatie,
            indicator.Sleutel,
            $"{indicator.Sleutel}.{series.Naam}",
            series.Rij?.WaaromNl,
            false,
            $"dataset {(value.Soort == "target" ? "streefwaarden" : "waarnemingen")}, rij {value.Sleutel}{string.Concat(sources.Select(source => source.Url).OfType<string>().Take(1).Select(url => $" ({new Uri(url.Split(' ')[0]).Host})"))}",
            Tel(
                ($"{indicator.Rij.Nl} {series.Rij?.Nl}", 1),
                ($"{indicator.Rij.Teller} {series.Populatie}", Bijzaak)
            )
        );

    internal static Maat? MaatVan(string unit) =>
        unit switch
        {
            "count" or "aantal" => Maat.Aantal,
            "percent" or "%" => Maat.Procent,
            "eur_million" => Maat.MiljoenEuro,
            "eur" => Maat.Euro,
            "million_persons" => Maat.Miljoen,
            "score_1_10" or "cijfer" => Maat.Rapportcijfer,
            "years" or "age_years" => Maat.Jaren,
            "months" => Maat.Maanden,
            "weeks" => Maat.Weken,
            _ => null,
        };

    private static Dictionary<string, double> Tel(
        params ReadOnlySpan<(string Tekst, double Gewicht)> texts
    )
    {
        var weights = new Dictionary<string, double>();
        foreach ((string text, double weight) in texts)
        {
            foreach (string stem in Stammen.Van(text).Where(stem => !char.IsAsciiDigit(stem[0])))
            {
                weights[stem] = Math.Max(weight, weights.GetValueOrDefault(stem));
            }
        }

        return weights;
    }

    /// <summary>A word in few figures says more than a word in many.</summary>
    private static Kennisfeit[] Weeg(Kennisfeit[] rows)
    {
        Dictionary<string, int> groups = rows.DistinctBy(row => row.Groep)
            .SelectMany(row => row.Gewichten.Keys)
            .GroupBy(stem => stem)
            .ToDictionary(stem => stem.Key, stem => stem.Count());
        int all = rows.DistinctBy(row => row.Groep).Count();
        return
        [
            .. rows.Select(row =>
                row with
                {
                    Gewichten = row.Gewichten.ToFrozenDictionary(
                        pair => pair.Key,
                        pair =>
                            pair.Value
                            * Math.Log(1 + ((double)all / groups.GetValueOrDefault(pair.Key, 1)))
                    ),
                }
            ),
        ];
    }
}
