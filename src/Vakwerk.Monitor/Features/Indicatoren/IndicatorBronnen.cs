using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Features.Weergave;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;

namespace Vakwerk.Monitor.Features.Indicatoren;

/// <summary>Indicators in the search index.</summary>
internal sealed class IndicatorZoekBron(Momentopnamen<MonitorBeeld> beelden) : IZoekBron
{
    public async Task<IReadOnlyList<ZoekDocument>> AllesAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        MonitorBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. beeld.Indicatoren.Select(item => new ZoekDocument(
                "indicator",
                item.Rij.Nl,
                string.Join(
                    ' ',
                    new[]
                    {
                        item.Rij.En,
                        item.Rij.Regeling,
                        item.Rij.Definitie,
                        item.Rij.Populatie,
                        item.Rij.Instrument,
                        item.Rij.Opmerking,
                    }
                        .Concat(item.Voortgang.Select(word => word.Tekst))
                        .Concat(item.Streefwaarden.Select(target => target.Nl))
                        .Where(text => !string.IsNullOrEmpty(text))
                ),
                $"indicatoren/{item.Sleutel}",
                []
            )),
        ];
    }
}

/// <summary>Measurements on the timeline of a goal: on the last day of their period.</summary>
internal sealed class MetingTijdlijn(Momentopnamen<MonitorBeeld> beelden) : ITijdlijnBron
{
    public async Task<IReadOnlyList<TijdlijnItem>> VanDoelAsync(
        string doel,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        MonitorBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. from item in beeld.VanDoel(doel)
            from point in new[] { item.Begin, item.Nieuwste }.OfType<Punt>().Distinct()
            where point.Periode is { } period && period.Eind <= stand
            select new TijdlijnItem(
                point.Periode!.Value.Eind,
                "meting",
                $"{item.Rij.Nl}: {Schrijf.Waarde(point, item.Rij.Eenheid)} ({Schrijf.Moment(point.Periode)})",
                $"indicatoren/{item.Sleutel}"
            ),
        ];
    }
}

/// <summary>From the line of a letter to the indicator that uses the figure on it.</summary>
internal sealed class IndicatorMarkeringen(Momentopnamen<MonitorBeeld> beelden)
    : IBriefMarkeringBron
{
    public async Task<IReadOnlyList<BriefMarkering>> VanBriefAsync(
        string brief,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        MonitorBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        IEnumerable<(Bronverwijzing Bron, IndicatorBeeld Item)> figures =
            from item in beeld.Indicatoren
            from feit in item.Feiten
            select (feit.Bron, item);
        IEnumerable<(Bronverwijzing Bron, IndicatorBeeld Item)> words =
            from item in beeld.Indicatoren
            from word in item.Voortgang
            from bron in word.Bronnen
            where bron.Regel is not null
            select (bron.Regel, item);
        return
        [
            .. figures
                .Concat(words)
                .Where(pair => pair.Bron.Brief == brief)
                .DistinctBy(pair => (pair.Bron, pair.Item.Sleutel))
                .Select(pair => new BriefMarkering(
                    pair.Bron,
                    "indicator",
                    pair.Item.Rij.Nl,
                    $"indicatoren/{pair.Item.Sleutel}"
                )),
        ];
    }
}
