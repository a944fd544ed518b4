using System.Globalization;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Datasets.Reading;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Datasets.Screening;

/// <summary>What can be said only after the last line.</summary>
internal static class Conclusions
{
    public static void Hidden(Findings findings, IEnumerable<CellReader> cells, Layout layout)
    {
        foreach (CellReader cell in cells.Where(cell => cell.Suppressed > 0))
        {
            findings
                .Of(
                    Domain.Datasets.BevindingErnst.Melding,
                    "aantal.verborgen",
                    cell.Measure.Name,
                    null,
                    layout.Empty == EmptyCell.Unknown
                        ? "Deze cellen zijn leeg: het getal is onbekend. Het telt nooit als nul."
                        : "De uitgever verbergt deze aantallen: elk is 1, 2, 3 of 4, en nooit nul. Sommen waar zij in zitten krijgen een onder- en een bovengrens."
                )
                .At(0, cell.Suppressed);
        }
    }

    public static void Controls(
        Findings findings,
        IEnumerable<(LayoutControl Control, RunningSums Sums)> controls,
        DimensionSet dimensions
    )
    {
        foreach ((LayoutControl control, RunningSums sums) in controls)
        {
            int[] numbers = [.. control.By.Select(dimensions.Find)];
            Dictionary<string, long> found = sums.All()
                .ToDictionary(
                    item =>
                        string.Join(
                            '|',
                            item.Ids.Select((id, d) => dimensions[numbers[d]].Codes.Codes[id])
                        ),
                    item => item.Sum
                );
            foreach ((string key, long expected) in control.Totals)
            {
                if (found.GetValueOrDefault(key) != expected)
                {
                    findings.Error(
                        "controle.verschilt",
                        control.Measure,
                        key,
                        0,
                        $"Voor {key} is het controletotaal {Text(expected)}, maar de som is {Text(found.GetValueOrDefault(key))}. Het bestand is hetzelfde: meld dit als fout in Vakwerk."
                    );
                }
            }

            findings
                .Of(
                    Domain.Datasets.BevindingErnst.Melding,
                    "controle.klopt",
                    control.Measure,
                    null,
                    $"Nagerekend met controletotalen over {string.Join(" en ", control.By)}."
                )
                .At(0, control.Totals.Count);
        }
    }

    public static void Outliers(
        Findings findings,
        RunningSums sums,
        Layout layout,
        DimensionSet dimensions
    )
    {
        int[] numbers = [.. layout.Outliers.Select(dimensions.Find), dimensions.Find("jaar")];
        var series = sums.All()
            .Select(item =>
                (
                    Series: string.Join(
                        ", ",
                        item.Ids.SkipLast(1)
                            .Select(
                                (id, d) =>
                                    $"{layout.Outliers[d]} {dimensions[numbers[d]].Codes.Codes[id]}"
                            )
                    ),
                    Year: int.TryParse(
                        dimensions[numbers[^1]].Codes.Codes[item.Ids[^1]],
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out int year
                    )
                        ? year
                        : 0,
                    item.Sum
                )
            );
        foreach (var jump in YearOutliers.Find(series))
        {
            findings.Warn(
                "jaar.sprong",
                "jaar",
                $"{jump.Series} in {jump.Year}",
                0,
                $"Van {jump.Year - 1} op {jump.Year} ging {jump.Series} van {Text(jump.Before)} naar {Text(jump.After)}. Dat is veel meer dan bij de andere. Leg uit wat er gebeurde."
            );
        }
    }

    private static string Text(long number) => number.ToString("N0", Notatie.Nederlands);
}
