using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Rules;
using Vakwerk.Disclosure.Suppression;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Tests;

/// <summary>Tables about the same observations, protected together and after earlier releases.</summary>
public sealed class LinkedTests
{
    private static readonly MinimumFrequency Rule = new(4);

    [Fact]
    public void A_margin_that_two_tables_share_is_one_cell()
    {
        (CrossTable types, CrossTable sexes) = Both(1);
        LinkedTables linked = Link(types, sexes);
        linked.Cells.Count.ShouldBe(6 * 5 + 6 * 3 - 6);
        linked
            .NameOf(0, types.Cells.IndexOf("a|T"))
            .ShouldBe(linked.NameOf(1, sexes.Cells.IndexOf("a|T")));
        linked.NameOf(0, types.Cells.IndexOf("a|v")).ShouldBe("regio=a|soort=v");
        linked.NameOf(1, sexes.Cells.IndexOf("T|T")).ShouldBe("total");
    }

    [Fact]
    public void Protected_apart_they_betray_each_other_and_together_they_do_not()
    {
        int betrayed = 0;
        for (ulong seed = 1; seed <= 25; seed++)
        {
            (CrossTable types, CrossTable sexes) = Both(seed);
            LinkedTables linked = Link(types, sexes);
            ProtectedTable safe = linked.Protect().Table.ShouldNotBeNull();
            IsSafe(linked, safe.Publication.Suppressed);

            // A cell that only one of the tables hides stands open in the other one.
            bool[] seen = [.. linked.Cells.Names.Select(_ => true)];
            foreach ((CrossTable table, int part) in new[] { (types, 0), (sexes, 1) })
            {
                ProtectedTable alone = SecondarySuppression
                    .Protect(table, Rule.Apply(table), new SuppressionOptions { OptimalUpTo = 0 })
                    .Table.ShouldNotBeNull();
                for (int cell = 0; cell < table.Cells.Count; cell++)
                {
                    seen[linked.Cells.IndexOf(linked.NameOf(part, cell))] &= alone
                        .Publication
                        .Suppressed[cell];
                }
            }

            Audit together = Attacker.Verdict(
                Publication.Of(linked.Cells, seen),
                linked.Primary.Width
            );
            betrayed += together.Safe ? 0 : 1;
        }

        betrayed.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void What_is_suppressed_in_one_table_is_suppressed_in_the_other()
    {
        (CrossTable types, CrossTable sexes) = Both(4);
        LinkedTables linked = Link(types, sexes);
        ProtectedTable safe = linked.Protect().Table.ShouldNotBeNull();
        bool[] first = linked.Suppressed(0, safe);
        bool[] second = linked.Suppressed(1, safe);
        foreach (string region in new[] { "a", "b", "c", "d", "e", "T" })
        {
            first[types.Cells.IndexOf(region + "|T")]
                .ShouldBe(second[sexes.Cells.IndexOf(region + "|T")]);
        }
    }

    [Fact]
    public void What_went_out_stays_known_and_what_was_hidden_stays_hidden()
    {
        for (ulong seed = 1; seed <= 25; seed++)
        {
            (CrossTable types, CrossTable sexes) = Both(seed);
            ProtectedTable before = SecondarySuppression
                .Protect(types, Rule.Apply(types))
                .Table.ShouldNotBeNull();
            var linked = LinkedTables.Of(
                new LinkedPart(types, Rule.Apply(types), before.Publication.Suppressed),
                new LinkedPart(sexes, Rule.Apply(sexes))
            );
            Protection now = linked.Protect();
            if (now.Table is not { } safe)
            {
                // A margin that is known and small on one side cannot always be kept apart.
                now.Unprotected.ShouldNotBeEmpty();
                continue;
            }

            linked.Suppressed(0, safe).ShouldBe(before.Publication.Suppressed);
            IsSafe(linked, safe.Publication.Suppressed);
        }
    }

    [Fact]
    public void A_sensitive_cell_that_is_out_is_reported()
    {
        (CrossTable types, _) = Both(3);
        var linked = LinkedTables.Of(
            new LinkedPart(types, Rule.Apply(types), new bool[types.Cells.Count]),
            new LinkedPart(types, Rule.Apply(types))
        );
        linked.AlreadyPublic.Count.ShouldBe(Rule.Apply(types).Sensitive.Count(one => one));
        linked.Protect().Table.ShouldNotBeNull().Publication.Suppressed.ShouldAllBe(one => !one);
    }

    [Fact]
    public void What_cannot_be_protected_is_named_with_the_reason()
    {
        CrossTable table = Small.TwoWay(
            new double[,]
            {
                { 3, 20, 30 },
                { 40, 50, 60 },
                { 70, 80, 90 },
            }
        );
        PrimaryCells primary = Rule.Apply(table);
        // Everything but the sensitive cell went out.
        var linked = LinkedTables.Of(
            new LinkedPart(table, primary, primary.Sensitive),
            new LinkedPart(table, primary)
        );
        Protection outcome = linked.Protect();
        outcome.Table.ShouldBeNull();
        outcome.Unprotected.ShouldBe([
            new Unprotected("kolom=v|rij=a", Weakness.Exact, new Interval(3, 3)),
        ]);
    }

    [Fact]
    public void A_revised_number_is_another_cell()
    {
        CrossTable old = Small.TwoWay(
            new double[,]
            {
                { 30, 20 },
                { 40, 50 },
            }
        );
        CrossTable revised = Small.TwoWay(
            new double[,]
            {
                { 31, 20 },
                { 40, 50 },
            }
        );
        var linked = LinkedTables.Of(
            new LinkedPart(old, Rule.Apply(old), new bool[old.Cells.Count]),
            new LinkedPart(revised, Rule.Apply(revised))
        );
        // The cell, its row, its column and the total.
        linked.Cells.Count.ShouldBe(old.Cells.Count + 4);
        Should
            .Throw<DisclosureException>(() =>
                LinkedTables.Of(
                    new LinkedPart(old, Rule.Apply(old)),
                    new LinkedPart(revised, Rule.Apply(revised))
                )
            )
            .Fault.ShouldBe(TableFault.Contradiction);
    }

    private static LinkedTables Link(CrossTable first, CrossTable second) =>
        LinkedTables.Of(
            new LinkedPart(first, Rule.Apply(first)),
            new LinkedPart(second, Rule.Apply(second))
        );

    private static void IsSafe(LinkedTables linked, IReadOnlyList<bool> suppressed)
    {
        Audit audit = Attacker.Intervals(Publication.Of(linked.Cells, suppressed));
        audit.Exact.ShouldBeEmpty();
        foreach ((int cell, Interval interval) in audit.Intervals)
        {
            interval.Width.ShouldBeGreaterThanOrEqualTo(linked.Primary.Width[cell] - 1e-6);
        }

        for (int cell = 0; cell < suppressed.Count; cell++)
        {
            (linked.Primary.Sensitive[cell] && !suppressed[cell]).ShouldBeFalse();
        }
    }

    /// <summary>Regions by kind and regions by sex of the same people.</summary>
    private static (CrossTable Types, CrossTable Sexes) Both(ulong seed)
    {
        var people = new List<(int Region, int Type, int Sex)>();
        for (int i = 0; i < 180; i++)
        {
            int region = (int)(SplitMix.Next(ref seed) % 60);
            people.Add(
                (
                    region == 0 ? 4 : region % 4,
                    (int)(SplitMix.Next(ref seed) % 10) switch
                    {
                        < 5 => 0,
                        < 8 => 1,
                        8 => 2,
                        _ => 3,
                    },
                    SplitMix.Next(ref seed) % 9 < 7 ? 0 : 1
                )
            );
        }

        var regions = Hierarchy.Flat("regio", ["a", "b", "c", "d", "e"], "T");
        return (
            CrossTable.Create(
                [regions, Hierarchy.Flat("soort", ["v", "w", "x", "y"], "T")],
                people.Select(one => (new[] { one.Region, one.Type }, 1.0, (string?)null))
            ),
            CrossTable.Create(
                [regions, Hierarchy.Flat("geslacht", ["m", "z"], "T")],
                people.Select(one => (new[] { one.Region, one.Sex }, 1.0, (string?)null))
            )
        );
    }
}
