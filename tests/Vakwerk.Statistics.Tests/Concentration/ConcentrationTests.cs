using FsCheck.Fluent;
using Vakwerk.Statistics.Concentration;

namespace Vakwerk.Statistics.Tests.Concentration;

public sealed class ConcentrationTests
{
    // DescTools, Gini.Rd and Herfindahl.Rd, example 1
    private static readonly double[] Incomes =
    [
        541,
        1463,
        2445,
        3438,
        4437,
        5401,
        6392,
        8304,
        11904,
        22261,
    ];

    [Fact]
    public void Gini_and_Herfindahl_equal_DescTools()
    {
        Gini.Unbiased(Incomes).ShouldBeClose(0.5134345891862487, 1e-14);
        Gini.Population(Incomes).ShouldBeClose(0.4620911302676239, 1e-14);
        Shares.Herfindahl(Incomes).ShouldBeClose(0.18408123091548528, 1e-14);
    }

    [Fact]
    public void The_extremes_are_known()
    {
        Gini.Population([5, 5, 5]).ShouldBe(0, 1e-15);
        Gini.Unbiased([0, 0, 0, 9]).ShouldBeClose(1, 1e-14);
        Shares.Herfindahl([0, 0, 9]).ShouldBe(1);
        Shares.Entropy([2, 2, 2, 2]).ShouldBeClose(Math.Log(4), 1e-14);
        Shares.Entropy([0, 7]).ShouldBe(0);
        Shares.Evenness([1, 1, 1]).ShouldBeClose(1, 1e-14);
        Shares.Evenness([4]).ShouldBe(0);
        Shares.Theil([3, 3]).ShouldBe(0);
        Shares.Theil([0, 0, 6]).ShouldBeClose(Math.Log(3), 1e-14);
    }

    [Fact]
    public void A_weight_is_a_repetition_and_the_unit_does_not_matter() =>
        Law.Holds(
            from values in Gen.Choose(0, 50).ArrayOf(5)
            from weights in Gen.Choose(1, 6).ArrayOf(5)
            where values.Sum() > 0
            select (values, weights),
            c =>
            {
                double[] values = Array.ConvertAll(c.values, value => (double)value);
                double[] weights = Array.ConvertAll(c.weights, weight => (double)weight);
                double[] repeated =
                [
                    .. values.SelectMany((value, i) => Enumerable.Repeat(value, c.weights[i])),
                ];
                double weighted = Gini.Population(values, weights);
                weighted.ShouldBe(Gini.Population(repeated), 1e-12);
                weighted.ShouldBe(
                    Gini.Population([.. values.Select(value => value * 1000)], weights),
                    1e-12
                );
                weighted.ShouldBeInRange(-1e-15, 1);
                double mean = repeated.Average();
                double pairs = repeated
                    .SelectMany(_ => repeated, (x, y) => Math.Abs(x - y))
                    .Average();
                weighted.ShouldBe(pairs / (2 * mean), 1e-12);
            }
        );

    [Fact]
    public void Nothing_to_divide_is_an_error()
    {
        Should
            .Throw<ArgumentOutOfRangeException>(() => Gini.Population([0, 0]))
            .ParamName.ShouldBe("values");
        Should
            .Throw<ArgumentOutOfRangeException>(() => Gini.Unbiased([3]))
            .ParamName.ShouldBe("values");
        Should
            .Throw<ArgumentOutOfRangeException>(() => Shares.Herfindahl([1, -1]))
            .ParamName.ShouldBe("values");
        Should
            .Throw<ArgumentOutOfRangeException>(() => Gini.Population([1, 2], [0, 0]))
            .ParamName.ShouldBe("weights");
    }
}
