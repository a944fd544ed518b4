using Vakwerk.Statistics.Differences;

namespace Vakwerk.Statistics.Tests.Differences;

public sealed class ProportionDifferenceTests
{
    [Theory] // Newcombe (1998), Stat. Med. 17:873-890, table II, method 10, printed to four decimals
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void Newcombe_equals_his_own_table(
        double x1,
        double n1,
        double x2,
        double n2,
        double lower,
        double upper
    )
    {
        Interval interval = ProportionDifference.Newcombe(x1, n1, x2, n2);
        interval.Lower.ShouldBe(lower, 5.1e-5);
        interval.Upper.ShouldBe(upper, 5.1e-5);
    }

    [Fact]
    public void An_impossible_count_names_the_group() =>
        Should
            .Throw<ArgumentOutOfRangeException>(() => ProportionDifference.Newcombe(1, 2, 3, 2))
            .ParamName.ShouldBe("successes2");
}
