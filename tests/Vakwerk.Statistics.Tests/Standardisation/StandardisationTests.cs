using Vakwerk.Statistics.Rates;
using Vakwerk.Statistics.Standardisation;

namespace Vakwerk.Statistics.Tests.Standardisation;

public sealed class StandardisationTests
{
    // PHEindicatormethods, testdata_DSR_ISR.xlsx, first row; standard population ESP2013
    private static readonly double[] Count =
    [
        127,
        25,
        18,
        21,
        12,
        27,
        48,
        27,
        29,
        32,
        32,
        34,
        45,
        65,
        38,
        68,
        74,
        82,
        91,
    ];

    private static readonly double[] Population =
    [
        636,
        558,
        609,
        543,
        384,
        594,
        669,
        843,
        660,
        576,
        606,
        522,
        426,
        273,
        300,
        288,
        153,
        123,
        207,
    ];

    private static readonly double[] Standard =
    [
        5000,
        5500,
        5500,
        5500,
        6000,
        6000,
        6500,
        7000,
        7000,
        7000,
        7000,
        6500,
        6000,
        5500,
        5000,
        4000,
        2500,
        1500,
        1000,
    ];

    private static readonly double[] ReferenceCount =
    [
        10303,
        2824,
        0,
        3615,
        3641,
        3490,
        3789,
        3213,
        3031,
        2771,
        3089,
        3490,
        3595,
        4745,
        5514,
        7125,
        5694,
        6210,
        5757,
    ];

    [Fact]
    public void The_direct_rate_equals_the_public_health_reference()
    {
        DirectStandardisation result = DirectStandardisation.Of(Count, Population, Standard);
        result.TotalCount.ShouldBe(895);
        Interval rate = result.Rate(0.95, 10_000)!.Value;
        rate.Estimate.ShouldBeClose(1043.0247991469423, 1e-13);
        rate.ShouldBeClose(971.770906798568, 1117.894091547925, 1e-13);
        result
            .Rate(0.998, 10_000)!
            .Value.ShouldBeClose(932.3287880219904, 1162.0595999522059, 1e-13);
    }

    [Fact]
    public void The_indirect_ratio_of_the_reference_follows_from_observed_and_expected()
    {
        // The reference population is long; observed 895 and expected 835.8835612311743 are its published sums.
        var result = new IndirectStandardisation(895, 835.8835612311743, 0.0935);
        result.Ratio().ShouldBeClose(1.0017147712553987, 1.143233287249895, 1e-13);
        result.Ratio(0.998).ShouldBeClose(0.9635155619614437, 1.1860070415876287, 1e-13);
        result.IsExact.ShouldBeFalse();
    }

    [Fact]
    public void A_population_like_the_reference_has_ratio_one()
    {
        double[] people = [.. Population.Select(p => p * 100)];
        var result = IndirectStandardisation.Of(ReferenceCount, people, ReferenceCount, people);
        result.Ratio().Estimate.ShouldBeClose(1, 1e-14);
        result
            .Rate(0.95, 1000)
            .Estimate.ShouldBeClose(1000 * ReferenceCount.Sum() / people.Sum(), 1e-13);
    }

    [Fact]
    public void A_standard_equal_to_the_population_gives_the_crude_rate_and_Byars_limits()
    {
        DirectStandardisation result = DirectStandardisation.Of(Count, Population, Population);
        Interval rate = result.Rate(0.95, 1)!.Value;
        Interval crude = PoissonCount.Byar(Count.Sum()).Per(Population.Sum());
        rate.Estimate.ShouldBeClose(crude.Estimate, 1e-13);
        rate.ShouldBeClose(crude.Lower, crude.Upper, 1e-12);
    }

    [Fact]
    public void Below_ten_events_there_is_no_direct_rate()
    {
        DirectStandardisation.Of([4, 5], [100, 100], [1, 1]).Rate().ShouldBeNull();
        DirectStandardisation.Of([5, 5], [100, 100], [1, 1]).Rate().ShouldNotBeNull();
    }

    [Fact]
    public void Below_ten_events_the_limits_of_a_ratio_are_exact()
    {
        new IndirectStandardisation(9, 10, 0.1).IsExact.ShouldBeTrue();
        new IndirectStandardisation(10, 10, 0.1).IsExact.ShouldBeFalse();
        new IndirectStandardisation(9, 10, 0.1)
            .Ratio()
            .ShouldBeClose(PoissonCount.Exact(9).Lower / 10, PoissonCount.Exact(9).Upper / 10);
    }

    [Fact]
    public void Impossible_input_names_the_series()
    {
        Should
            .Throw<ArgumentOutOfRangeException>(() => DirectStandardisation.Of([1], [0], [1]))
            .ParamName.ShouldBe("population");
        Should
            .Throw<ArgumentOutOfRangeException>(() =>
                IndirectStandardisation.Of([1], [1], [0], [1])
            )
            .ParamName.ShouldBe("referenceCount");
        Should
            .Throw<ArgumentOutOfRangeException>(() =>
                IndirectStandardisation.Of([1], [1, 2], [1], [1, 1])
            )
            .ParamName.ShouldBe("referenceCount");
    }
}
