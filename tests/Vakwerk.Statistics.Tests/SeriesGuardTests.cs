using Vakwerk.Statistics.DiffInDiff;
using Vakwerk.Statistics.Means;
using Vakwerk.Statistics.Peers;
using Vakwerk.Statistics.Pooling;
using Vakwerk.Statistics.Regression;
using Vakwerk.Statistics.Survey;
using Vakwerk.Statistics.Trend;

namespace Vakwerk.Statistics.Tests;

/// <summary>The guards of methods for series, panels and surveys.</summary>
public sealed class SeriesGuardTests
{
    private const double Nan = double.NaN;

    [Fact]
    public void Trends()
    {
        Refusal.Of(
            "successes",
            () => CochranArmitage.Test([1], [2], [1]),
            () => CochranArmitage.Test([3, 1], [2, 2], [1, 2])
        );
        Refusal.Of(
            "trials",
            () => CochranArmitage.Test([1, 1], [2], [1, 2]),
            () => CochranArmitage.Test([0, 1], [0, 2], [1, 2])
        );
        Refusal.Of(
            "scores",
            () => CochranArmitage.Test([1, 1], [2, 2], [1]),
            () => CochranArmitage.Test([1, 1], [2, 2], [1, Nan]),
            () => CochranArmitage.Test([1, 1], [2, 2], [1, 1])
        );
        Refusal.Of(
            "x",
            () => Kendall.Correlate([1], [1]),
            () => Kendall.Correlate([1, Nan], [1, 2]),
            () => Kendall.Correlate([1, 1], [1, 2])
        );
        Refusal.Of(
            "y",
            () => Kendall.Correlate([1, 2], [1]),
            () => Kendall.Correlate([1, 2], [1, Nan]),
            () => Kendall.Correlate([1, 2, 3], [1, 2]),
            () => Kendall.Correlate([1, 2], [1, 1])
        );
        Refusal.Of(
            "values",
            () => MannKendall.Test([1]),
            () => MannKendall.Test([1, double.PositiveInfinity]),
            () => MannKendall.HamedRao([1, 2]),
            () => MannKendall.YueWang([1, 2]),
            () => MannKendall.Seasonal([1, 2], 12)
        );
        Refusal.Of("alpha", () => MannKendall.HamedRao([1, 2, 4, 3], 1));
        Refusal.Of(
            "values",
            () => SenSlope.Fit([1]),
            () => SenSlope.Fit([1, Nan]),
            () => SenSlope.FitSeasonal([1, 2], 12)
        );
    }

    [Fact]
    public void Lines_means_and_pooled_estimates()
    {
        Refusal.Of(
            "t",
            () => StraightLine.Fit([1, 2], [1, 2]),
            () => StraightLine.Fit([1, 2, Nan], [1, 2, 3]),
            () => StraightLine.Fit([1, 1, 1], [1, 2, 3])
        );
        Refusal.Of(
            "y",
            () => StraightLine.Fit([1, 2, 3], [1, 2]),
            () => StraightLine.Fit([1, 2, 3], [1, 2, Nan])
        );
        StraightLine line = StraightLine.Fit([1, 2, 3], [1, 2, 4]);
        Refusal.Of("t", () => line.At(Nan), () => line.ChanceAtLeast(Nan, 1));
        Refusal.Of("confidence", () => line.At(4, 1));
        Refusal.Of("target", () => line.ChanceAtLeast(4, Nan));
        Refusal.Of("values", () => Mean.StudentT([1]), () => Mean.StudentT([1, Nan]));
        Refusal.Of("confidence", () => Mean.StudentT([1, 2], 1));
        Refusal.Of(
            "estimates",
            () => RandomEffects.Pool([1], [1]),
            () => RandomEffects.Pool([1, Nan], [1, 1])
        );
        Refusal.Of(
            "variances",
            () => RandomEffects.Pool([1, 2], [1, 0]),
            () => RandomEffects.Pool([1, 2], [1]),
            () => RandomEffects.Pool([1, 2], [1, 1, 1])
        );
    }

    [Fact]
    public void Peers()
    {
        Refusal.Of(
            "features",
            () => PeerGroup.Create([1, 2, 3], 2),
            () => PeerGroup.Create([1, 2], 2),
            () => PeerGroup.Create([1, Nan, 1, 2], 2)
        );
        Refusal.Of(
            "weights",
            () => PeerGroup.Create([1, 2, 3, 4], 2, PeerScale.StandardDeviation, [1]),
            () => PeerGroup.Create([1, 2, 3, 4], 2, PeerScale.StandardDeviation, [1, -1])
        );
        PeerGroup group = PeerGroup.Create([1, 2, 3, 5], 2);
        Refusal.Of("subject", () => group.Nearest(2, 1), () => group.Nearest(-1, 1));
        Refusal.Of(
            "latitude1",
            () => GeoDistance.Kilometres(91, 0, 0, 0),
            () => GeoDistance.Kilometres(Nan, 0, 0, 0)
        );
        Refusal.Of("latitude2", () => GeoDistance.Kilometres(0, 0, -91, 0));
    }

    [Fact]
    public void Panels()
    {
        Refusal.Of(
            "outcomes",
            () => StaggeredPanel.Create([1], [1], [1], [0]),
            () => StaggeredPanel.Create([1, 1], [1, 2], [1, Nan], [0, 0])
        );
        Refusal.Of("units", () => StaggeredPanel.Create([1], [1, 2], [1, 2], [0, 0]));
        Refusal.Of(
            "periods",
            () => StaggeredPanel.Create([1, 1], [1], [1, 2], [0, 0]),
            () => StaggeredPanel.Create([1, 2], [1, 1], [1, 2], [0, 0])
        );
        Refusal.Of("firstTreated", () => StaggeredPanel.Create([1, 1], [1, 2], [1, 2], [0]));
        Refusal.Of("treatedBefore", () => TwoByTwo.Of([], [1], [1], [1]));
        Refusal.Of("treatedAfter", () => TwoByTwo.Of([1], [], [1], [1]));
        Refusal.Of("controlBefore", () => TwoByTwo.Of([1], [1], [], [1]));
        Refusal.Of("controlAfter", () => TwoByTwo.Of([1], [1], [1], [Nan]));
        int[] units = [1, 1, 2, 2];
        int[] periods = [1, 2, 1, 2];
        double[] outcomes = [1, 3, 1, 2];
        double[] treatment = [0, 1, 0, 0];
        Refusal.Of(
            "outcomes",
            () => TwoWayFixedEffects.Fit([1], [1], [1], [1]),
            () => TwoWayFixedEffects.Fit(units, periods, [1, 2, 3, Nan], treatment)
        );
        Refusal.Of(
            "units",
            () => TwoWayFixedEffects.Fit([1], periods, outcomes, treatment),
            () => TwoWayFixedEffects.Fit([1, 1, 1, 1], [1, 2, 3, 4], outcomes, treatment)
        );
        Refusal.Of("periods", () => TwoWayFixedEffects.Fit(units, [1], outcomes, treatment));
        Refusal.Of(
            "treatment",
            () => TwoWayFixedEffects.Fit(units, periods, outcomes, [1]),
            () => TwoWayFixedEffects.Fit(units, periods, outcomes, [0, 1, 0, Nan])
        );
    }

    [Fact]
    public void Surveys()
    {
        Refusal.Of("weights", () => SurveyDesign.Create([1]), () => SurveyDesign.Create([1, 0]));
        Refusal.Of(
            "strata",
            () => SurveyDesign.Create([1, 1, 1], [1, 1, 2]),
            () => SurveyDesign.Create([1, 1], [1])
        );
        Refusal.Of("clusters", () => SurveyDesign.Create([1, 1], [1, 1], [1]));
        Refusal.Of(
            "populations",
            () => SurveyDesign.Create([1, 1], [1, 1], [1, 2], [5]),
            () => SurveyDesign.Create([1, 1], [1, 1], [1, 2], [5, 6]),
            () => SurveyDesign.Create([1, 1], [1, 1], [1, 2], [1, 1])
        );
        SurveyDesign design = SurveyDesign.Create([1, 2, 3]);
        Refusal.Of(
            "values",
            () => design.Mean([1, 2]),
            () => design.Mean([1, 2, Nan]),
            () => design.Total([1, 2]),
            () => design.Total([1, 2, Nan])
        );
        Refusal.Of(
            "numerators",
            () => design.Ratio([1], [1, 2, 3]),
            () => design.Ratio([1, 2, Nan], [1, 2, 3])
        );
        Refusal.Of(
            "denominators",
            () => design.Ratio([1, 2, 3], [1]),
            () => design.Ratio([1, 2, 3], [1, 2, Nan])
        );
        SurveyEstimate share = design.Mean([0, 1, 1]);
        Refusal.Of(
            "confidence",
            () => share.Interval(1),
            () => share.LogitInterval(1),
            () => share.BetaInterval(1)
        );
    }
}
