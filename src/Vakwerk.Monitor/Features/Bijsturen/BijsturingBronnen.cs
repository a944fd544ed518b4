using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain.Bijsturen;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Bijsturen;

/// <summary>Corrections in the search index.</summary>
internal sealed class BijsturingZoekBron(Momentopnamen<BijsturingBeeld> beelden) : IZoekBron
{
    public async Task<IReadOnlyList<ZoekDocument>> AllesAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        BijsturingBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. beeld.Alle.Select(item => new ZoekDocument(
                "bijsturing",
                item.Nu.Titel,
                string.Join(
                    ' ',
                    new[]
                    {
                        item.Nu.Besluit,
                        item.Nu.Oorzaak,
                        item.Nu.Aanleiding,
                        item.Nu.Resultaat,
                        item.Sleutel,
                    }
                        .Concat(item.Nu.Eigenaren)
                        .Concat(item.Nu.Doelen.Select(goal => beeld.DoelNaam(goal, false)))
                        .Where(text => !string.IsNullOrEmpty(text))
                ),
                $"bijsturing/{item.Sleutel}",
                []
            )),
        ];
    }
}

/// <summary>Corrections on the timeline of their goals: each step on its day, and the term that is still to come.</summary>
internal sealed class BijsturingTijdlijn(Momentopnamen<BijsturingBeeld> beelden) : ITijdlijnBron
{
    public async Task<IReadOnlyList<TijdlijnItem>> VanDoelAsync(
        string doel,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        BijsturingBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        BijsturingStand[] items = [.. beeld.Alle.Where(item => item.Nu.Doelen.Contains(doel))];
        return
        [
            .. items.SelectMany(Stappen),
            .. items
                .Where(item => item.Nu.Open && item.Nu.Termijn > stand)
                .Select(item => new TijdlijnItem(
                    item.Nu.Termijn!.Value,
                    "termijn",
                    $"{item.Nu.Titel}: {item.Nu.TermijnWoorden ?? Notatie.Datum(item.Nu.Termijn.Value)}",
                    $"bijsturing/{item.Sleutel}"
                )),
        ];
    }

    /// <summary>Only steps to another state: a changed word is no event.</summary>
    private static IEnumerable<TijdlijnItem> Stappen(BijsturingStand item)
    {
        BijsturingStaat? before = null;
        foreach (BijsturingStap step in item.Stappen)
        {
            if (step.Inhoud.Staat != before)
            {
                before = step.Inhoud.Staat;
                yield return new TijdlijnItem(
                    step.Dag,
                    "bijsturing",
                    $"{step.Inhoud.Titel}: {BijsturingTekst.StaatNl(step.Inhoud.Staat)}",
                    $"bijsturing/{item.Sleutel}"
                );
            }
        }
    }
}

/// <summary>From the line of a letter to the correction that it announces.</summary>
internal sealed class BijsturingMarkeringen(Momentopnamen<BijsturingBeeld> beelden)
    : IBriefMarkeringBron
{
    public async Task<IReadOnlyList<BriefMarkering>> VanBriefAsync(
        string brief,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        BijsturingBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. from item in beeld.Alle
            from place in item.Brief?.Bronnen ?? []
            where place.Brief == brief
            select new BriefMarkering(
                place,
                "bijsturing",
                item.Nu.Titel,
                $"bijsturing/{item.Sleutel}"
            ),
        ];
    }
}
