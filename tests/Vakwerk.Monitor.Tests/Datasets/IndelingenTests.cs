using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Datasets;

public class IndelingenTests
{
    private static readonly LayoutCatalog Catalog = LayoutCatalog.Read(
        Path.Combine(Gedeeld.Project, "data", "layouts")
    );

    /// <summary>Every file of the published list of columns, with its header.</summary>
    private static IEnumerable<(string File, string[] Columns)> Contract() =>
        File.ReadLines(Gedeeld.Pad("data/duo/duo-mbo-open-data-layouts-2026-10-05.csv"))
            .Skip(1)
            .Select(line => line.Split(';'))
            .GroupBy(fields => fields[1])
            .Select(group => (group.Key, group.Select(fields => fields[5].Trim('"')).ToArray()));

    [Fact]
    public void Every_file_of_the_contract_has_one_layout_that_fits_it_whole()
    {
        (string File, string[] Columns)[] files = [.. Contract()];

        files.Length.ShouldBe(27);
        foreach ((string file, string[] columns) in files)
        {
            string[] whole =
            [
                .. Catalog
                    .Layouts.Select(layout => LayoutMatch.Of(layout, columns))
                    .Where(match => match.Missing.Count == 0 && match.Unknown.Count == 0)
                    .Select(match => match.Layout.Key),
            ];
            whole.Length.ShouldBe(1, $"{file}: {string.Join(", ", whole)}");
            LayoutMatch found = Catalog.Recognise(columns, file);
            found.Layout.Key.ShouldBe(whole[0]);
            found
                .Columns.Any(column =>
                    column?.Column.Measure is not null || found.Layout.Measures[0].CountLines
                )
                .ShouldBeTrue(file);
        }

        files
            .Select(file => Catalog.Recognise(file.Columns, file.File).Layout.Dataset)
            .Distinct()
            .Count()
            .ShouldBe(27);
    }

    [Fact]
    public void Layouts_name_only_what_exists()
    {
        foreach (Layout layout in Catalog.Layouts)
        {
            string[] measures = [.. layout.Measures.Select(measure => measure.Name)];
            foreach (LayoutColumn column in layout.Columns)
            {
                ((column.Name is null) != (column.Pattern is null)).ShouldBeTrue(layout.Key);
                if ((column.Measure ?? column.Total) is { } measure)
                {
                    measures.ShouldContain(measure, layout.Key);
                }

                if (column.Label is { } label)
                {
                    layout.Columns.ShouldContain(other => other.Dimension == label, layout.Key);
                }
            }
        }

        foreach (
            DimensionDefinition derived in Catalog.Dimensions.Values.Where(item =>
                item.From is not null
            )
        )
        {
            Catalog.Dimensions.Keys.ShouldContain(derived.From!);
        }
    }
}
