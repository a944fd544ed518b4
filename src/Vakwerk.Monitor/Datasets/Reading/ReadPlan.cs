using System.Text.RegularExpressions;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>One observation that a line can give: the codes that the names of its columns stand for, and for each measure its column.</summary>
/// <param name="Codes">Number of a dimension and of its code.</param>
/// <param name="Columns">For each measure the number of its column, or -1.</param>
internal sealed record ObservationSlot(
    (int Dimension, int Id)[] Codes,
    int[] Columns,
    IReadOnlyDictionary<string, string> Set
);

/// <summary>A total that the publisher gives, with the observations that must add up to it.</summary>
internal sealed record TotalCheck(int Column, string Name, int Measure, int[] Slots);

/// <summary>What to do with each column of a file: a layout, worked out for the columns that are there.</summary>
internal sealed class ReadPlan
{
    private readonly DimensionSet dimensions;

    private ReadPlan(DimensionSet dimensions) => this.dimensions = dimensions;

    /// <summary>Number of the column and of the dimension that it fills.</summary>
    public List<(int Column, int Dimension)> CodeColumns { get; } = [];

    public List<(int Column, LabelReader Reader, int Dimension)> LabelColumns { get; } = [];

    public List<ObservationSlot> Slots { get; } = [];

    public List<TotalCheck> Totals { get; } = [];

    /// <summary>Codes that hold for the whole file.</summary>
    public List<(int Dimension, int Id)> FileCodes { get; } = [];

    public required IReadOnlyList<CellReader> Measures { get; init; }

    public required IReadOnlyList<string> ColumnNames { get; init; }

    public int Year { get; private set; } = -1;

    public static ReadPlan Make(
        LayoutMatch match,
        string fileName,
        DimensionSet dimensions,
        IReadOnlyList<CellReader> measures,
        Func<DimensionReader, string, LabelReader> label
    )
    {
        var plan = new ReadPlan(dimensions)
        {
            Measures = measures,
            ColumnNames = [.. match.Columns.Select(column => column?.Name ?? "")],
        };
        plan.AddFileCodes(match.Layout, fileName);
        plan.AddColumns(match);
        plan.AddSlots(match);
        plan.AddTotals(match);
        for (int i = 0; i < match.Columns.Count; i++)
        {
            if (
                match.Columns[i] is { Column.Label: { } target } column
                && dimensions.Find(target) is >= 0 and int number
            )
            {
                plan.LabelColumns.Add((i, label(dimensions[number], column.Name), number));
            }
        }

        plan.Year = dimensions.Find("jaar");
        return plan;
    }

    private void AddFileCodes(Layout layout, string fileName)
    {
        if (layout.FileName is not { } pattern)
        {
            return;
        }

        Match found = Regex.Match(
            fileName,
            pattern,
            RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
        );
        if (!found.Success)
        {
            throw new RefusedFileException(
                $"In dit bestand staat niet alles wat nodig is: de rest staat in de naam. Geef het bestand de naam van de uitgever terug ({layout.Key}, patroon {pattern})."
            );
        }

        foreach (Group group in found.Groups.Values.Where(group => group.Name != "0"))
        {
            int number = dimensions.Number(group.Name);
            FileCodes.Add((number, dimensions[number].Fixed(group.Value, "bestandsnaam")));
        }
    }

    private void AddColumns(LayoutMatch match)
    {
        for (int i = 0; i < match.Columns.Count; i++)
        {
            if (match.Columns[i] is { Column.Dimension: { } name } column)
            {
                int number = dimensions.Number(name);
                dimensions[number].Column = column.Name.Trim();
                CodeColumns.Add((i, number));
            }
        }
    }

    private void AddSlots(LayoutMatch match)
    {
        var cells = match
            .Columns.Index()
            .Where(pair => pair.Item?.Column.Measure is not null)
            .Select(pair => (Column: pair.Index, pair.Item!.Set, Name: pair.Item.Column.Measure!));
        foreach (
            var group in cells.GroupBy(cell =>
                string.Join('|', cell.Set.OrderBy(pair => pair.Key).Select(pair => $"{pair}"))
            )
        )
        {
            IReadOnlyDictionary<string, string> set = group.First().Set;
            int[] columns = [.. Measures.Select(_ => -1)];
            foreach (var cell in group)
            {
                columns[MeasureNumber(cell.Name)] = cell.Column;
            }

            Slots.Add(
                new ObservationSlot(
                    [
                        .. set.Select(pair =>
                        {
                            int number = dimensions.Number(pair.Key);
                            return (
                                number,
                                dimensions[number]
                                    .Fixed(pair.Value, ColumnNames[group.First().Column])
                            );
                        }),
                    ],
                    columns,
                    set
                )
            );
        }

        if (Slots.Count == 0 && Measures.Any(measure => measure.Measure.CountLines))
        {
            Slots.Add(
                new ObservationSlot(
                    [],
                    [.. Measures.Select(_ => -1)],
                    new Dictionary<string, string>()
                )
            );
        }
    }

    private void AddTotals(LayoutMatch match)
    {
        for (int i = 0; i < match.Columns.Count; i++)
        {
            if (match.Columns[i] is { Column.Total: { } name } column)
            {
                int measure = MeasureNumber(name);
                int[] parts =
                [
                    .. Slots
                        .Index()
                        .Where(pair =>
                            pair.Item.Columns[measure] >= 0
                            && column.Set.All(item =>
                                pair.Item.Set.GetValueOrDefault(item.Key) == item.Value
                            )
                        )
                        .Select(pair => pair.Index),
                ];
                Totals.Add(new TotalCheck(i, column.Name, measure, parts));
            }
        }
    }

    private int MeasureNumber(string name) =>
        Measures.Index().First(pair => pair.Item.Measure.Name == name).Index;
}
