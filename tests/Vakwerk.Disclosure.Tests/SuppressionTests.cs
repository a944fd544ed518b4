using Vakwerk.Bench;
using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Rules;
using Vakwerk.Disclosure.Suppression;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Tests;

public sealed class SuppressionTests
{
    /// <summary>A sensitive inner cell of a two-way table needs three others; no pattern is smaller.</summary>
    [Fact]
    public void One_cell_of_a_two_way_table_needs_three_others()
    {
        CrossTable table = Small.TwoWay(
            new double[,]
            {
                { 3, 20, 30 },
                { 40, 50, 60 },
                { 70, 80, 90 },
            }
        );
        ProtectedTable safe = SecondarySuppression
            .Protect(table, new MinimumFrequency(4).Apply(table))
            .Table.ShouldNotBeNull();
        safe.Publication.Suppressed.Count(one => one).ShouldBe(4);
    }

    /// <summary>GaussSuppression, vignette "Small count frequency table suppression": dataset_a, six rows, maxN = 4, zeros not protected.</summary>
    [Fact]
    public void Countries_and_ages_with_the_union_between()
    {
        CrossTable table = CrossTable.Create(
            [
                Hierarchy.Flat("age", ["young", "old"], "Total"),
                Hierarchy.Create(
                    "geo",
                    ["Spain", "Iceland", "Portugal"],
                    [
                        ["EU", "nonEU", "EU"],
                    ],
                    "Total"
                ),
            ],
            [
                (new[] { 0, 0 }, 5.0, null),
                (new[] { 0, 1 }, 2.0, null),
                (new[] { 1, 0 }, 6.0, null),
                (new[] { 1, 1 }, 3.0, null),
                (new[] { 1, 2 }, 4.0, null),
            ]
        );
        PrimaryCells primary = new MinimumFrequency(4).Apply(table);
        table
            .Cells.Names.Where((_, cell) => primary.Sensitive[cell])
            .ShouldBe(
                [
                    "Total|Portugal",
                    "old|nonEU",
                    "old|Iceland",
                    "old|Portugal",
                    "young|nonEU",
                    "young|Iceland",
                ],
                ignoreOrder: true
            );
        ProtectedTable safe = SecondarySuppression.Protect(table, primary).Table.ShouldNotBeNull();
        safe.Audit.Safe.ShouldBeTrue();
        // The published pattern has 10 and leaves narrow cells.
        safe.Publication.Suppressed.Count(one => one).ShouldBeLessThanOrEqualTo(11);
    }

    [Fact]
    public void Small_tables_are_optimal()
    {
        ulong state = 7;
        for (int repeat = 0; repeat < 12; repeat++)
        {
            CrossTable table = Small.Random([2, 3], 9, ref state);
            PrimaryCells primary = new MinimumFrequency(2).Apply(table);
            double[] weight = [.. primary.Sensitive.Select(_ => 1.0)];
            ProtectedTable safe = SecondarySuppression
                .Protect(table, primary, new SuppressionOptions { Weights = weight })
                .Table.ShouldNotBeNull();
            safe.Publication.Suppressed.Count(one => one).ShouldBe(Fewest(table, primary));
        }
    }

    [Theory]
    [InlineData(new[] { 3, 4 })]
    [InlineData(new[] { 2, 3, 3 })]
    [InlineData(new[] { 12, 4, 3, 2 })]
    public void The_attacker_never_learns_more_than_the_threshold(int[] sizes)
    {
        ulong state = 42;
        for (int repeat = 0; repeat < 8; repeat++)
        {
            CrossTable table = Small.Random(sizes, 8, ref state);
            PrimaryCells primary = new MinimumFrequency(3).Apply(table);
            ProtectedTable safe = SecondarySuppression
                .Protect(table, primary, new SuppressionOptions { OptimalUpTo = 20 })
                .Table.ShouldNotBeNull();
            Audit audit = Attacker.Intervals(safe.Publication);
            audit.Exact.ShouldBeEmpty();
            audit.Intervals.Values.ShouldAllBe(interval => interval.Width >= 4 - 1e-6);
            for (int cell = 0; cell < table.Cells.Count; cell++)
            {
                (primary.Sensitive[cell] && !safe.Publication.Suppressed[cell]).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void Groupings_beside_each_other_are_protected_together()
    {
        ulong state = 5;
        Hierarchy regions = Hierarchy.Create(
            "regio",
            ["a", "b", "c", "d", "e", "f"],
            [
                ["x", "x", "x", "y", "y", "y"],
                ["p", "q", "p", "q", "p", "q"],
            ],
            "T"
        );
        CrossTable table = CrossTable.Create(
            [regions, Hierarchy.Flat("soort", ["v", "w", "z"], "T")],
            from region in Enumerable.Range(0, 6)
            from kind in Enumerable.Range(0, 3)
            select (new[] { region, kind }, (double)(SplitMix.Next(ref state) % 12), (string?)null)
        );
        ProtectedTable safe = SecondarySuppression
            .Protect(table, new MinimumFrequency(4).Apply(table))
            .Table.ShouldNotBeNull();
        Attacker
            .Intervals(safe.Publication)
            .Intervals.Values.ShouldAllBe(one => one.Width >= 5 - 1e-6);
    }

    /// <summary>The data of GaussSuppression's vignette: contributors who are alone in a cell must not find another sensitive one.</summary>
    [Fact]
    public void Single_contributors_cannot_subtract_themselves()
    {
        CrossTable table = RuleTests.Magnitudes(holdings: true);
        PrimaryCells primary = new MinimumFrequency(1).Apply(table);
        ProtectedTable safe = SecondarySuppression.Protect(table, primary).Table.ShouldNotBeNull();
        ExactScreen
            .KnownToSingletons(safe.Publication, primary.OnlyContributor)
            .Where(pair => primary.Sensitive[pair.Other])
            .ShouldBeEmpty();
    }

    [Fact]
    public void Magnitudes_get_the_width_of_their_rule()
    {
        CrossTable table = RuleTests.Magnitudes(holdings: false);
        PrimaryCells primary = new Dominance(1, 80).Apply(table);
        ProtectedTable safe = SecondarySuppression.Protect(table, primary).Table.ShouldNotBeNull();
        Audit audit = Attacker.Intervals(safe.Publication);
        foreach ((int cell, Interval interval) in audit.Intervals)
        {
            interval.Width.ShouldBeGreaterThanOrEqualTo(primary.Width[cell] - 1e-4);
        }
    }

    [Fact]
    public void Nothing_is_called_protected_that_can_be_recomputed()
    {
        CrossTable table = Small.TwoWay(
            new double[,]
            {
                { 3, 20 },
                { 40, 50 },
            }
        );
        PrimaryCells primary = new MinimumFrequency(4).Apply(table);
        ProtectedTable
            .Certify(Publication.Of(table.Cells, primary.Sensitive), primary)
            .ShouldBeNull();
        ProtectedTable
            .Certify(Publication.Of(table.Cells, new bool[table.Cells.Count]), primary)
            .ShouldBeNull();
        typeof(ProtectedTable).GetConstructors().ShouldBeEmpty();
    }

    /// <summary>Weights are compared with each other only, so euros do as well as cents.</summary>
    [Fact]
    public void The_unit_of_the_weights_changes_nothing()
    {
        CrossTable table = DisclosureInstance.Create(3, 9);
        PrimaryCells primary = new MinimumFrequency(4).Apply(table);
        IReadOnlyList<bool> Pattern(double unit) =>
            SecondarySuppression
                .Protect(
                    table,
                    primary,
                    new SuppressionOptions
                    {
                        Weights =
                        [
                            .. table.Cells.Values.ToArray().Select(value => unit * (1 + value)),
                        ],
                    }
                )
                .Table.ShouldNotBeNull()
                .Publication.Suppressed;
        Pattern(1e9).ShouldBe(Pattern(1 << 20));
    }

    [Fact]
    public void Nothing_sensitive_means_nothing_suppressed()
    {
        CrossTable table = Small.TwoWay(
            new double[,]
            {
                { 10, 20 },
                { 40, 0 },
            }
        );
        ProtectedTable safe = SecondarySuppression
            .Protect(table, new MinimumFrequency(4).Apply(table))
            .Table.ShouldNotBeNull();
        safe.Publication.Suppressed.ShouldAllBe(one => !one);
    }

    [Fact]
    public void A_part_of_the_sector_is_protected_whole()
    {
        CrossTable table = DisclosureInstance.Create(8, 20260101);
        PrimaryCells primary = new MinimumFrequency(4).Apply(table);
        ProtectedTable safe = SecondarySuppression.Protect(table, primary).Table.ShouldNotBeNull();
        safe.Audit.Safe.ShouldBeTrue();
        int sensitive = primary.Sensitive.Count(one => one);
        safe.Publication.Suppressed.Count(one => one).ShouldBeLessThan((int)(1.5 * sensitive));
    }

    /// <summary>The fewest suppressed cells of any safe pattern, by trying all patterns.</summary>
    private static int Fewest(CrossTable table, PrimaryCells primary)
    {
        int[] open =
        [
            .. Enumerable.Range(0, table.Cells.Count).Where(cell => !primary.Sensitive[cell]),
        ];
        int fewest = int.MaxValue;
        for (int pattern = 0; pattern < 1 << open.Length; pattern++)
        {
            int count =
                System.Numerics.BitOperations.PopCount((uint)pattern)
                + table.Cells.Count
                - open.Length;
            if (count >= fewest)
            {
                continue;
            }

            bool[] suppressed = [.. primary.Sensitive];
            for (int i = 0; i < open.Length; i++)
            {
                suppressed[open[i]] = (pattern >> i & 1) == 1;
            }

            fewest = ProtectedTable.Certify(Publication.Of(table.Cells, suppressed), primary)
                is null
                ? fewest
                : count;
        }

        return fewest;
    }
}
