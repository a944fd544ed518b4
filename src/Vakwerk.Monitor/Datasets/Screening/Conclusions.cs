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
        var named = new Dictionary<string, string>();
        var series = sums.All()
            .Select(item =>
                (
                    Series: Name(item.Ids),
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
        string Name(int[] ids)
        {
            var codes = ids.SkipLast(1).Select((id, d) => (dimensions[numbers[d]], id));
            string name = string.Join(
                ", ",
                codes.Select(item =>
                    $"{item.Item1.Definition.Name} {item.Item1.Codes.Codes[item.id]}"
                )
            );
            named.TryAdd(name, Readable(codes));
            return name;
        }

        foreach (var jump in YearOutliers.Find(series))
        {
            findings.Warn(
                "jaar.sprong",
                "jaar",
                $"{jump.Series} in {jump.Year}",
                0,
                $"Van {jump.Year - 1} op {jump.Year} ging {named[jump.Series]} van {Text(jump.Before)} naar {Text(jump.After)}. Die verandering is veel groter dan bij de andere. Leg uit wat er gebeurde."
            );
        }
    }

    /// <summary>The codes with their texts, for who does not know the codes by heart.</summary>
    private static string Readable(IEnumerable<(DimensionReader Dimension, int Id)> codes) =>
        string.Join(
            ", ",
            codes.Select(item =>
                item.Dimension.Codes.Label(item.Id) is { Length: > 0 } label
                    ? $"{item.Dimension.Definition.Name} {item.Dimension.Codes.Codes[item.Id]} ({label})"
                    : $"{item.Dimension.Definition.Name} {item.Dimension.Codes.Codes[item.Id]}"
            )
        );

    private static string Text(long number) => number.ToString("N0", Notatie.Nederlands);
}
