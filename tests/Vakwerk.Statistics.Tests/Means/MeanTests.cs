using Vakwerk.Statistics.Means;

namespace Vakwerk.Statistics.Tests.Means;

public sealed class MeanTests
{
    [Fact] // PHEindicatormethods, testdata_Mean.xlsx row 1
    public void The_interval_equals_the_public_health_reference()
    {
        double[] values =
        [
            33.09375,
            48.38596,
            64.83495,
            67.98475,
            22.93556,
            71.23587,
            38.78465,
            82.37927,
        ];
        MeanResult result = Mean.StudentT(values);
        result.Interval.Estimate.ShouldBeClose(53.70434500000001, 1e-14);
        result.StandardDeviation.ShouldBeClose(20.97557525770931, 1e-13);
        result.Interval.ShouldBeClose(36.168325241336504, 71.24036475866352, 1e-13);
        Mean.StudentT(values, 0.998)
            .Interval.ShouldBeClose(18.216705294788838, 89.19198470521118, 1e-12);
    }

    [Fact]
    public void A_far_offset_costs_no_digits() =>
        Mean.StudentT([1e12 + 1, 1e12 + 2, 1e12 + 3]).StandardDeviation.ShouldBe(1);

    [Fact]
    public void One_value_has_no_interval() =>
        Should
            .Throw<ArgumentOutOfRangeException>(() => Mean.StudentT([1]))
            .ParamName.ShouldBe("values");
}
