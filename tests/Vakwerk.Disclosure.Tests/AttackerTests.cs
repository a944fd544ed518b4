using Vakwerk.Bench;
using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Rules;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Tests;

public sealed class AttackerTests
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

    /// <summary>
    /// Two suppressed cells in every row and column, and yet one follows: the corner that is left when two rows and two columns
    /// are added up.
    /// </summary>
    [Fact]
    public void Two_in_every_row_and_column_is_not_safe()
    {
        Table table = Small
            .TwoWay(
                new double[,]
                {
                    { 20, 50, 10, 8 },
                    { 8, 47, 22, 7 },
                    { 17, 32, 12, 9 },
                    { 11, 6, 15, 21 },
                }
            )
            .Cells;
        bool[] suppressed = Small.Suppress(
            table,
            "a|v",
            "a|w",
            "b|v",
            "b|w",
            "b|x",
            "c|x",
            "c|y",
            "d|x",
            "d|y"
        );
        var publication = Publication.Of(table, suppressed);
        ExactScreen.Recomputable(publication).ShouldBe([table.IndexOf("b|x")]);
        Attacker
            .Intervals(publication)
            .Intervals[table.IndexOf("b|x")]
            .ShouldBe(new Interval(22, 22));
    }

    [Fact]
    public void Two_safe_tables_can_betray_a_cell_together()
    {
        Table first = Table.Create(
            [new("K", 3), new("L", 4), new("M", 5), new("T", 12)],
            [("T", ["K", "L", "M"])]
        );
        Table second = Table.Create(
            [new("L", 4), new("M", 5), new("N", 6), new("U", 15)],
            [("U", ["L", "M", "N"])]
        );
        Attacker
            .Intervals(Publication.Of(first, Small.Suppress(first, "K", "L", "M")))
            .Safe.ShouldBeTrue();
        Attacker
            .Intervals(Publication.Of(second, Small.Suppress(second, "L", "M")))
            .Safe.ShouldBeTrue();
        Table both = Table.Link(first, second);
        Audit audit = Attacker.Intervals(Publication.Of(both, Small.Suppress(both, "K", "L", "M")));
        audit.Exact.ShouldBe([both.IndexOf("K")]);
        audit.Intervals[both.IndexOf("K")].ShouldBe(new Interval(3, 3));
    }

    [Fact]
    public void A_contributor_who_is_alone_in_a_cell_knows_the_other_one()
    {
        Table table = Small
            .TwoWay(
                new double[,]
                {
                    { 3, 2, 9 },
                    { 8, 7, 5 },
                }
            )
            .Cells;
        var publication = Publication.Of(table, Small.Suppress(table, "a|v", "a|w", "b|v", "b|w"));
        int?[] alone = new int?[table.Count];
        alone[table.IndexOf("a|v")] = 1;
        ExactScreen
            .KnownToSingletons(publication, alone)
            .Select(pair => table.Names[pair.Other])
            .ShouldBe(["a|w", "b|v", "b|w"], ignoreOrder: true);
        ExactScreen.Recomputable(publication).ShouldBeEmpty();
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
        for (int repeat = 0; repeat < 60; repeat++)
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

    /// <summary>The verdict stops early; the whole intervals do not.</summary>
    [Fact]
    public void The_verdict_agrees_with_the_whole_intervals()
    {
        CrossTable table = DisclosureInstance.Create(7, 11);
        PrimaryCells primary = new MinimumFrequency(4).Apply(table);
        var publication = Publication.Of(table.Cells, primary.Sensitive);
        double[] width = new double[table.Cells.Count];
        Array.Fill(width, 5);
        Audit whole = Attacker.Intervals(publication);
        Audit verdict = Attacker.Verdict(publication, width);
        verdict.Exact.ShouldBe(whole.Exact);
        verdict.Narrow.ShouldBe(
            whole.Intervals.Where(one => one.Value.Width < 5 - 1e-6).Select(one => one.Key)
        );
        verdict.Narrow.Count.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void The_screen_finds_what_linear_algebra_finds()
    {
        CrossTable table = DisclosureInstance.Create(6, 5);
        PrimaryCells primary = new MinimumFrequency(4).Apply(table);
        // Without bounds only the equations tell, and then exact is exactly what elimination finds.
        var publication = Publication.Of(table.Cells, primary.Sensitive, double.NegativeInfinity);
        Attacker.Intervals(publication).Exact.ShouldBe(ExactScreen.Recomputable(publication));
        ExactScreen.Recomputable(publication).Count.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void What_contradicts_itself_is_said()
    {
        Table table = Table.Create([new("p", 4), new("q", 4), new("T", 9)], [("T", ["p", "q"])]);
        Should
            .Throw<DisclosureException>(() =>
                Attacker.Intervals(Publication.Of(table, new bool[3]))
            )
            .Fault.ShouldBe(TableFault.Contradiction);
        Table hidden = Table.Create(
            [new("p", null), new("q", null), new("r", 5), new("T", 4)],
            [("T", ["p", "q", "r"])]
        );
        Should
            .Throw<DisclosureException>(() =>
                Attacker.Intervals(Publication.Of(hidden, [true, true, false, false]))
            )
            .Fault.ShouldBe(TableFault.Contradiction);
    }

    [Fact]
    public void A_table_that_cannot_be_is_refused()
    {
        Should
            .Throw<DisclosureException>(() => Table.Create([new("p", 1), new("p", 2)], []))
            .Fault.ShouldBe(TableFault.DuplicateCell);
        Should
            .Throw<DisclosureException>(() => Table.Create([new("p", 1)], [("p", ["q"])]))
            .Fault.ShouldBe(TableFault.UnknownCell);
        Should
            .Throw<DisclosureException>(() =>
                Table.Create([new("p", 1), new("q", 1)], [("p", ["q"]), ("q", ["p"])])
            )
            .Fault.ShouldBe(TableFault.Circular);
        Table open = Table.Create([new("p", null)], []);
        Should
            .Throw<DisclosureException>(() => Publication.Of(open, [false]))
            .Fault.ShouldBe(TableFault.MissingValue);
    }

    [Fact]
    public void A_sparse_tableau_finds_what_a_dense_one_finds()
    {
        CrossTable table = DisclosureInstance.Create(9, 13);
        var system = Unknowns.Of(
            Publication.Of(table.Cells, new MinimumFrequency(4).Apply(table).Sensitive)
        );
        int[] columns = [.. Enumerable.Range(0, system.ColumnCount)];
        var reduced = new Reduced(columns, columns, Elimination.Of(system).Pivots, system);
        double[] point = FirstPoint.Find(reduced, Array.ConvertAll(columns, system.True));
        Tableau dense = new DenseTableau(reduced);
        Tableau sparse = new SparseTableau(reduced);
        point.CopyTo(dense.X, 0);
        point.CopyTo(sparse.X, 0);
        foreach (int column in columns.Where(column => column % 5 == 0))
        {
            Tableau one = dense.Copy(new Pool(point));
            Tableau other = sparse.Copy(new Pool(point));
            foreach (int sign in new[] { 1, -1 })
            {
                one.ReturnTo(dense);
                other.ReturnTo(sparse);
                one.Aim([column], [1]);
                other.Aim([column], [1]);
                other.Push(sign).ShouldBe(one.Push(sign), 1e-7);
                other.X[column].ShouldBe(one.X[column], 1e-7);
            }
        }
    }

    /// <summary>Large enough for the sparse tableau.</summary>
    [Fact]
    public void A_narrow_cell_of_a_large_table_is_found()
    {
        CrossTable table = DisclosureInstance.Create(24, 17);
        PrimaryCells primary = new MinimumFrequency(4).Apply(table);
        var publication = Publication.Of(table.Cells, primary.Sensitive);
        Audit verdict = Attacker.Verdict(publication, primary.Width);
        int[] some =
        [
            .. primary
                .Sensitive.Select((one, cell) => one ? cell : -1)
                .Where(cell => cell >= 0 && cell % 17 == 0),
        ];
        Audit whole = Attacker.Intervals(publication, some);
        foreach (int cell in some)
        {
            verdict.Narrow.Contains(cell).ShouldBe(whole.Intervals[cell].Width < 5 - 1e-6);
        }

        verdict.Narrow.Count.ShouldBeInRange(100, verdict.Intervals.Count - 100);
    }
}
