using Vakwerk.Bench;
using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Rules;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Tests;

/// <summary>What the attacker's intervals are, on tables small enough to know them.</summary>
public sealed class IntervalTests
{
    [Fact]
    public void Two_by_two_gives_the_bounds_of_Frechet()
    {
        Table table = Small
            .TwoWay(
                new double[,]
                {
                    { 30, 50 },
                    { 20, 40 },
                }
            )
            .Cells;
        var publication = Publication.Of(table, Small.Suppress(table, "a|v", "a|w", "b|v", "b|w"));
        Audit audit = Attacker.Intervals(publication);
        // max(0, row + column - total) to min(row, column).
        audit.Intervals[table.IndexOf("a|v")].ShouldBe(new Interval(0, 50));
        audit.Intervals[table.IndexOf("a|w")].ShouldBe(new Interval(30, 80));
        audit.Intervals[table.IndexOf("b|w")].ShouldBe(new Interval(10, 60));
        audit.Safe.ShouldBeTrue();
    }

    [Fact]
    public void Less_than_five_tells_the_attacker_something()
    {
        Table table = Table.Create(
            [new("p", 4), new("q", 4), new("r", 20), new("T", 28)],
            [("T", ["p", "q", "r"])]
        );
        var publication = Publication.Of(table, Small.Suppress(table, "p", "q"));
        Attacker.Intervals(publication).Intervals[0].ShouldBe(new Interval(0, 8));
        // Both printed as "<5" and together 8: both are 4.
        Attacker.Intervals(publication.Knowing([0, 1], 0, 4)).Exact.ShouldBe([0, 1]);
        // A printed "<5" beside zeros that are printed as zero is 1 to 4.
        var small = Publication.Of(table, Small.Suppress(table, "p", "q", "r"));
        Attacker.Intervals(small.Knowing([0, 1], 1, 4)).Intervals[2].ShouldBe(new Interval(20, 26));
    }

    [Fact]
    public void A_suppressed_total_is_a_sum_and_no_constraint()
    {
        Table table = Small
            .TwoWay(
                new double[,]
                {
                    { 3, 4 },
                    { 5, 6 },
                }
            )
            .Cells;
        Audit audit = Attacker.Intervals(
            Publication.Of(table, Small.Suppress(table, "a|v", "a|T", "T|v", "T|T"))
        );
        audit.Intervals[table.IndexOf("a|v")].ShouldBe(new Interval(0, double.PositiveInfinity));
        audit.Intervals[table.IndexOf("T|T")].ShouldBe(new Interval(15, double.PositiveInfinity));
    }

    [Fact]
    public void The_values_of_suppressed_cells_are_not_used()
    {
        Table known = Small
            .TwoWay(
                new double[,]
                {
                    { 3, 4, 1 },
                    { 5, 6, 2 },
                    { 9, 0, 4 },
                }
            )
            .Cells;
        bool[] suppressed = Small.Suppress(
            known,
            "a|v",
            "a|w",
            "b|v",
            "b|w",
            "b|x",
            "c|w",
            "c|x",
            "T|x"
        );
        Table unknown = Table.Create(
            known.Names.Select(
                (name, cell) =>
                    KeyValuePair.Create(name, suppressed[cell] ? (double?)null : known.Values[cell])
            ),
            known.Equations.Select(one =>
                (
                    known.Names[one.Total],
                    (IReadOnlyList<string>)[.. one.Parts.Select(part => known.Names[part])]
                )
            )
        );
        Attacker
            .Intervals(Publication.Of(unknown, suppressed))
            .Intervals.ShouldBe(Attacker.Intervals(Publication.Of(known, suppressed)).Intervals);
    }

    [Fact]
    public void Bounds_reach_below_zero_when_the_lower_bound_does()
    {
        Table table = Small
            .TwoWay(
                new double[,]
                {
                    { 3, 4 },
                    { 5, 6 },
                }
            )
            .Cells;
        bool[] suppressed = Small.Suppress(table, "a|v", "a|w", "b|v", "b|w", "a|T");
        Audit audit = Attacker.Intervals(Publication.Of(table, suppressed, lower: -10));
        audit.Intervals[table.IndexOf("b|v")].ShouldBe(new Interval(-9, 18));
        audit.Intervals[table.IndexOf("a|T")].ShouldBe(new Interval(7, 7));
    }

    [Theory]
    [InlineData(new[] { 3, 3 }, true)]
    [InlineData(new[] { 2, 4 }, true)]
    [InlineData(new[] { 2, 2, 3 }, false)]
    public void The_interval_contains_that_over_whole_numbers_and_equals_it_in_two_way_tables(
        int[] sizes,
        bool equal
    )
    {
        ulong state = 20260101;
        for (int repeat = 0; repeat < 700; repeat++)
        {
            CrossTable table = Small.Random(sizes, 3, ref state);
            bool[] suppressed = new bool[table.Cells.Count];
            for (int cell = 0; cell < suppressed.Length; cell++)
            {
                suppressed[cell] =
                    SplitMix.Next(ref state) % 100 < (ulong)(table.InnerOf(cell) < 0 ? 15 : 60);
            }

            Dictionary<int, Interval> tried = Small.Enumerate(table.Cells, suppressed);
            Audit audit = Attacker.Intervals(Publication.Of(table.Cells, suppressed));
            foreach ((int cell, Interval whole) in tried)
            {
                Interval found = audit.Intervals[cell];
                found.Lower.ShouldBeLessThanOrEqualTo(whole.Lower + 1e-9);
                if (double.IsFinite(found.Upper))
                {
                    found.Upper.ShouldBeGreaterThanOrEqualTo(whole.Upper - 1e-9);
                    if (equal)
                    {
                        found.ShouldBe(whole);
                    }
                }
            }
        }
    }

    [Fact]
    public void The_order_of_cells_changes_nothing()
    {
        CrossTable table = DisclosureInstance.Create(5, 3);
        PrimaryCells primary = new MinimumFrequency(4).Apply(table);
        Table cells = table.Cells;
        var publication = Publication.Of(cells, primary.Sensitive);
        int[] order =
        [
            .. Enumerable.Range(0, cells.Count).OrderBy(cell => SplitMix.Mix((ulong)cell)),
        ];
        Table mixed = Table.Create(
            order.Select(cell =>
                KeyValuePair.Create(cells.Names[cell], (double?)cells.Values[cell])
            ),
            cells
                .Equations.Reverse()
                .Select(one =>
                    (
                        cells.Names[one.Total],
                        (IReadOnlyList<string>)
                            [.. one.Parts.Reverse().Select(part => cells.Names[part])]
                    )
                )
        );
        Audit first = Attacker.Intervals(publication);
        Audit second = Attacker.Intervals(
            Publication.Of(mixed, [.. order.Select(cell => primary.Sensitive[cell])])
        );
        foreach ((int cell, Interval interval) in first.Intervals)
        {
            Interval other = second.Intervals[second.Table.IndexOf(cells.Names[cell])];
            other.Lower.ShouldBe(interval.Lower, 1e-6);
            other.Upper.ShouldBe(interval.Upper, 1e-6);
        }
    }
}
