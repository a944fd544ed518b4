using Vakwerk.Statistics.Survey;

namespace Vakwerk.Statistics.Tests.Survey;

public sealed class SurveyTests
{
    private static readonly double[] Y = [3, 5, 4, 10, 12, 9, 15];
    private static readonly double[] Z = [1, 2, 2, 4, 4, 3, 5];
    private static readonly double[] Yes = [1, 0, 1, 1, 0, 0, 1];

    // Two strata with clusters; all values from R 4.2.2 with survey 4.1-1.
    private static SurveyDesign Clustered =>
        SurveyDesign.Create(
            [10, 10, 12, 5, 5, 6, 7],
            [1, 1, 1, 2, 2, 2, 2],
            [1, 1, 2, 1, 2, 2, 3],
            [8, 8, 8, 5, 5, 5, 5]
        );

    [Fact]
    public void Means_totals_and_ratios_equal_R()
    {
        SurveyEstimate mean = Clustered.Mean(Y);
        mean.Estimate.ShouldBeClose(7.2181818181818178, 1e-14);
        mean.StandardError.ShouldBeClose(0.57231178088281431, 1e-13);
        mean.DegreesOfFreedom.ShouldBe(3);
        SurveyEstimate total = Clustered.Total(Y);
        total.Estimate.ShouldBe(397);
        total.StandardError.ShouldBeClose(46.993616587787749, 1e-13);
        SurveyEstimate ratio = Clustered.Ratio(Y, Z);
        ratio.Estimate.ShouldBeClose(2.7006802721088436, 1e-14);
        ratio.StandardError.ShouldBeClose(0.1131466524239866, 1e-13);
    }

    [Fact]
    public void Intervals_of_a_proportion_equal_R()
    {
        SurveyEstimate proportion = Clustered.Mean(Yes);
        proportion.LogitInterval().ShouldBeClose(0.17356402702030252, 0.92582458737884632, 1e-12);
        proportion.BetaInterval().ShouldBeClose(0.19168612828581549, 0.93704379017121231, 1e-12);
        proportion.Interval().ShouldBeClose(0.13610460335844166, 1.10025903300519468, 1e-12);
    }

    [Fact]
    public void A_simple_random_sample_has_the_textbook_standard_error()
    {
        double[] weights = [.. Y.Select(_ => 10.0)];
        double[] population = [.. Y.Select(_ => 70.0)];
        double mean = Y.Average();
        double variance = Y.Sum(y => (y - mean) * (y - mean)) / (Y.Length - 1);
        SurveyDesign
            .Create(weights)
            .Mean(Y)
            .StandardError.ShouldBeClose(Math.Sqrt(variance / Y.Length), 1e-13);
        SurveyDesign
            .Create(weights, populations: population)
            .Mean(Y)
            .StandardError.ShouldBeClose(Math.Sqrt(variance / Y.Length * 0.9), 1e-13);
    }

    [Fact]
    public void Who_asks_everybody_has_no_sampling_error()
    {
        double[] everybody = [.. Y.Select(_ => (double)Y.Length)];
        SurveyEstimate estimate = SurveyDesign
            .Create([1, 1, 1, 1, 1, 1, 1], populations: everybody)
            .Mean(Yes);
        estimate.StandardError.ShouldBe(0);
        estimate.LogitInterval().ShouldBeClose(estimate.Estimate, estimate.Estimate, 1e-14);
    }

    [Fact]
    public void An_impossible_design_names_what_is_wrong()
    {
        Should
            .Throw<ArgumentOutOfRangeException>(() => SurveyDesign.Create([1, 1, 1], [1, 1, 2]))
            .ParamName.ShouldBe("strata");
        Should
            .Throw<ArgumentOutOfRangeException>(() =>
                SurveyDesign.Create([1, 1, 1], populations: [2, 2, 2])
            )
            .ParamName.ShouldBe("populations");
        Should
            .Throw<ArgumentOutOfRangeException>(() => SurveyDesign.Create([1, 0]))
            .ParamName.ShouldBe("weights");
        Should
            .Throw<ArgumentOutOfRangeException>(() => Clustered.Mean([1, 2]))
            .ParamName.ShouldBe("values");
    }
}
