using Vakwerk.Statistics.Regression;

namespace Vakwerk.Statistics.Tests.Regression;

public sealed class StraightLineTests
{
    // R datasets::cars (Ezekiel 1930); values from lm and predict, R 4.2.2.
    private static readonly double[] Speed =
    [
        4,
        4,
        7,
        7,
        8,
        9,
        10,
        10,
        10,
        11,
        11,
        12,
        12,
        12,
        12,
        13,
        13,
        13,
        13,
        14,
        14,
        14,
        14,
        15,
        15,
        15,
        16,
        16,
        17,
        17,
        17,
        18,
        18,
        18,
        18,
        19,
        19,
        19,
        20,
        20,
        20,
        20,
        20,
        22,
        23,
        24,
        24,
        24,
        24,
        25,
    ];

    private static readonly double[] Distance =
    [
        2,
        10,
        4,
        22,
        16,
        10,
        18,
        26,
        34,
        17,
        28,
        14,
        20,
        24,
        28,
        26,
        34,
        34,
        46,
        26,
        36,
        60,
        80,
        20,
        26,
        54,
        32,
        40,
        32,
        40,
        50,
        42,
        56,
        76,
        84,
        36,
        46,
        68,
        32,
        48,
        52,
        56,
        64,
        66,
        54,
        70,
        92,
        93,
        120,
        85,
    ];

    [Fact]
    public void The_line_equals_R()
    {
        StraightLine line = StraightLine.Fit(Speed, Distance);
        line.Intercept.ShouldBeClose(-17.579094890510895, 1e-13);
        line.Slope.ShouldBeClose(3.9324087591240855, 1e-13);
        line.SlopeStandardError.ShouldBeClose(0.4155127766571222, 1e-13);
        line.SlopeP.ShouldBeClose(1.4898364962950928e-12, 1e-12);
    }

    [Fact]
    public void The_projection_equals_R()
    {
        Projection projection = StraightLine.Fit(Speed, Distance).At(15);
        projection.Fit.ShouldBeClose(41.407036496350386, 1e-13);
        projection.NewObservation.ShouldBeClose(10.17482050521101, 72.63925248748976, 1e-12);
    }

    [Fact]
    public void The_chance_of_a_target_is_a_half_on_the_line_and_falls_with_the_target()
    {
        StraightLine line = StraightLine.Fit(Speed, Distance);
        line.ChanceAtLeast(15, line.At(15).Fit).ShouldBeClose(0.5, 1e-12);
        line.ChanceAtLeast(15, line.At(15).NewObservation.Upper).ShouldBeClose(0.025, 1e-11);
    }

    [Fact]
    public void A_perfect_line_leaves_no_doubt()
    {
        StraightLine line = StraightLine.Fit([1, 2, 3], [2, 4, 6]);
        line.At(4).NewObservation.ShouldBe(new Interval(8, 8, 8));
        line.SlopeP.ShouldBe(0);
        line.ChanceAtLeast(4, 8).ShouldBe(1);
        StraightLine.Fit([1, 2, 3], [5, 5, 5]).SlopeP.ShouldBe(1);
    }

    [Fact]
    public void Too_few_points_and_equal_times_are_errors()
    {
        Should
            .Throw<ArgumentOutOfRangeException>(() => StraightLine.Fit([1, 2], [1, 2]))
            .ParamName.ShouldBe("t");
        Should
            .Throw<ArgumentOutOfRangeException>(() => StraightLine.Fit([1, 1, 1], [1, 2, 3]))
            .ParamName.ShouldBe("t");
        Should
            .Throw<ArgumentOutOfRangeException>(() => StraightLine.Fit([1, 2, 3], [1, 2]))
            .ParamName.ShouldBe("y");
        Should
            .Throw<ArgumentOutOfRangeException>(() =>
                StraightLine.Fit([1, 2, 3], [1, double.NaN, 2])
            )
            .ParamName.ShouldBe("y");
    }
}
