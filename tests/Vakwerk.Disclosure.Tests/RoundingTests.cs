using Vakwerk.Bench;
using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Rounding;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Tests;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void Rounded_tables_add_up_and_have_no_small_counts(int roundBase)
    {
        CrossTable table = DisclosureInstance.Create(6, 9);
        double[] rounded = SmallCountRounding.Round(table.Cells, roundBase);
        foreach (Equation equation in table.Cells.Equations)
        {
            equation.Parts.Sum(part => rounded[part]).ShouldBe(rounded[equation.Total]);
        }

        for (int cell = 0; cell < rounded.Length; cell++)
        {
            (rounded[cell] > 0 && rounded[cell] < roundBase).ShouldBeFalse();
            if (table.InnerOf(cell) >= 0)
            {
                double value = table.Cells.Values[cell];
                bool small = value > 0 && value < roundBase;
                (
                    small
                        ? rounded[cell] == 0 || rounded[cell] == roundBase
                        : rounded[cell] == value
                ).ShouldBeTrue();
            }
        }

        // The overall total is within one base, and no margin strays far.
        Math.Abs(rounded[^1] - table.Cells.Values[rounded.Length - 1])
            .ShouldBeLessThanOrEqualTo(roundBase);
        double worst = Enumerable
            .Range(0, rounded.Length)
            .Max(cell => Math.Abs(rounded[cell] - table.Cells.Values[cell]));
        worst.ShouldBeLessThan(6 * roundBase);
    }

    [Fact]
    public void The_attacker_of_a_rounded_table_learns_the_interval_and_no_more()
    {
        CrossTable table = Small.TwoWay(
            new double[,]
            {
                { 1, 2, 9 },
                { 4, 0, 3 },
            }
        );
        double[] rounded = SmallCountRounding.Round(table.Cells, 5);
        Audit audit = Attacker.Intervals(NoisyPublication.Rounded(table.Cells, rounded, 5));
        foreach ((int cell, Interval interval) in audit.Intervals)
        {
            table.Cells.Values[cell].ShouldBeInRange(interval.Lower, interval.Upper);
            if (table.InnerOf(cell) >= 0 && table.Cells.Values[cell] < 5)
            {
                interval.Width.ShouldBe(4);
            }
        }
    }

    [Fact]
    public void What_is_no_count_is_refused() =>
        Should
            .Throw<DisclosureException>(() =>
                SmallCountRounding.Round(
                    Small
                        .TwoWay(
                            new double[,]
                            {
                                { 0.5, 1 },
                            }
                        )
                        .Cells,
                    3
                )
            )
            .Fault.ShouldBe(TableFault.WrongValue);
}
