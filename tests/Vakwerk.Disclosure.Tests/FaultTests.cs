using Vakwerk.Bench;
using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Rules;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Tests;

/// <summary>Tables that cannot be are refused.</summary>
public sealed class FaultTests
{
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
}
