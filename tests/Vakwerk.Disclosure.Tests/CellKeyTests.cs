using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.CellKey;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Tests;

public sealed class CellKeyTests
{
    private static readonly byte[] Secret = [.. Enumerable.Range(1, 32).Select(one => (byte)one)];

    [Theory]
    [InlineData(5, 3.0, 0)]
    [InlineData(3, 1.5, 0)]
    [InlineData(5, 4.0, 2)]
    public void Every_row_has_mean_zero_and_the_variance_where_it_can(
        int maxDeviation,
        double variance,
        int noneUpTo
    )
    {
        var table = PerturbationTable.Create(maxDeviation, variance, noneUpTo);
        for (int count = 1; count < 15; count++)
        {
            int[] all = [.. Enumerable.Range(-maxDeviation, 2 * maxDeviation + 1)];
            all.Sum(v => table.Chance(count, v)).ShouldBe(1, 1e-9);
            all.Sum(v => v * table.Chance(count, v)).ShouldBe(0, 1e-9);
            if (count > maxDeviation + noneUpTo)
            {
                all.Sum(v => v * v * table.Chance(count, v)).ShouldBe(variance, 1e-9);
                table.Chance(count, 2).ShouldBe(table.Chance(count, -2), 1e-9);
            }

            foreach (
                int v in all.Where(v => count + v < 0 || (count + v > 0 && count + v <= noneUpTo))
            )
            {
                table.Chance(count, v).ShouldBe(0);
            }
        }

        table.Chance(0, 0).ShouldBe(1);
    }

    [Fact]
    public void The_same_students_are_the_same_number_everywhere()
    {
        var method = new CellKeyPerturbation(PerturbationTable.Create(5, 3), Secret);
        uint[] keys = [.. Enumerable.Range(0, 12).Select(i => method.RecordKey($"student {i}"))];
        uint whole = CellKeyPerturbation.CellKey(keys);
        uint byParts = CellKeyPerturbation.CellKey([
            CellKeyPerturbation.CellKey(keys[7..]),
            CellKeyPerturbation.CellKey(keys[..7].Reverse()),
        ]);
        byParts.ShouldBe(whole);
        method.Perturb(12, byParts).ShouldBe(method.Perturb(12, whole));
        method.Perturb(0, whole).ShouldBe(0);
        method.RecordKey("student 1").ShouldBe(keys[1]);
        keys.Distinct().Count().ShouldBe(keys.Length);
    }

    [Fact]
    public void Deviations_come_as_often_as_the_table_says()
    {
        var table = PerturbationTable.Create(4, 2);
        var method = new CellKeyPerturbation(table, Secret);
        int[] seen = new int[9];
        const int Draws = 40_000;
        for (int i = 0; i < Draws; i++)
        {
            seen[method.Perturb(20, method.RecordKey($"{i}")) - 20 + 4]++;
        }

        for (int v = -4; v <= 4; v++)
        {
            double chance = table.Chance(20, v);
            ((double)seen[v + 4] / Draws).ShouldBe(chance, 5 * Math.Sqrt(chance / Draws) + 1e-9);
        }
    }

    [Fact]
    public void Adding_up_teaches_the_attacker_little()
    {
        CrossTable table = Small.TwoWay(
            new double[,]
            {
                { 3, 8, 2 },
                { 12, 0, 7 },
                { 4, 9, 1 },
            }
        );
        var method = new CellKeyPerturbation(PerturbationTable.Create(5, 3), Secret);
        double[] published =
        [
            .. table.Cells.Names.Select(
                (name, cell) =>
                    (double)method.Perturb((long)table.Cells.Values[cell], method.RecordKey(name))
            ),
        ];
        Audit audit = Attacker.Intervals(NoisyPublication.Deviating(table.Cells, published, 5));
        audit.Exact.ShouldBeEmpty();
        foreach ((int cell, Interval interval) in audit.Intervals)
        {
            table.Cells.Values[cell].ShouldBeInRange(interval.Lower - 1e-9, interval.Upper + 1e-9);
            interval.Upper.ShouldBeLessThanOrEqualTo(published[cell] + 5);
            interval.Width.ShouldBeGreaterThanOrEqualTo(5);
        }
    }

    [Fact]
    public void Impossible_settings_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => PerturbationTable.Create(0, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => PerturbationTable.Create(3, 9));
        Should.Throw<ArgumentOutOfRangeException>(() => PerturbationTable.Create(3, 2, 3));
        Should.Throw<ArgumentOutOfRangeException>(() =>
            new CellKeyPerturbation(PerturbationTable.Create(3, 2), [1, 2])
        );
    }
}
