using Vakwerk.Bench;
using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Rules;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Tests;

/// <summary>What follows exactly, from one table, from two together, and for contributors.</summary>
public sealed class ExactScreenTests
{
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
    public void The_screen_finds_what_linear_algebra_finds()
    {
        CrossTable table = DisclosureInstance.Create(6, 5);
        PrimaryCells primary = new MinimumFrequency(4).Apply(table);
        // Without bounds only the equations tell, and then exact is exactly what elimination finds.
        var publication = Publication.Of(table.Cells, primary.Sensitive, double.NegativeInfinity);
        Attacker.Intervals(publication).Exact.ShouldBe(ExactScreen.Recomputable(publication));
        ExactScreen.Recomputable(publication).Count.ShouldBeGreaterThan(10);
    }
}
