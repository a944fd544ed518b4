using Vakwerk.Statistics.Funnel;

namespace Vakwerk.Statistics.Tests.Funnel;

public sealed class OverdispersionLawTests
{
    private const double Z = 1.959964;

    // Twenty institutions whose ratios rise with their number, so that it is known who lies at the ends.
    private static readonly double[] Observed =
    [
        .. Enumerable.Range(1, 20).Select(i => 60.0 + 4 * i),
    ];

    private static readonly double[] Expected = [.. Enumerable.Repeat(100.0, 20)];

    [Fact]
    public void Limits_of_a_ratio_of_counts_lie_at_equal_factors_from_the_target()
    {
        Overdispersion spread = Overdispersion.Measure(
            OverdispersionMeasure.RatioOfCounts,
            [40, 90, 160, 30],
            [80, 80, 80, 80]
        );
        spread.Target.ShouldBe(1);
        spread.BetweenVariance.ShouldBeGreaterThan(0);
        Interval[] limits = spread.Limits([25, 100], Z);
        for (int i = 0; i < 2; i++)
        {
            double size = i == 0 ? 25 : 100;
            double log = Z * Math.Sqrt(0.25 / size + spread.BetweenVariance);
            Math.Log(limits[i].Upper).ShouldBe(log, 1e-12);
            Math.Log(limits[i].Lower).ShouldBe(-log, 1e-12);
        }
    }

    [Fact]
    public void Without_trimming_the_dispersion_is_the_mean_of_all_squares()
    {
        Overdispersion spread = Overdispersion.Measure(
            OverdispersionMeasure.RatioLog,
            Observed,
            Expected,
            0
        );
        spread.Phi.ShouldBe(spread.ZScores.ToArray().Average(z => z * z), 1e-12);
    }

    [Fact]
    public void Trimming_a_tenth_leaves_out_the_lowest_and_the_highest_tenth()
    {
        Overdispersion spread = Overdispersion.Measure(
            OverdispersionMeasure.RatioLog,
            Observed,
            Expected
        );
        double[] kept = [.. spread.ZScores.ToArray().Order().Skip(2).SkipLast(2)];
        spread.Phi.ShouldBe(kept.Average(z => z * z), 1e-12);

        // All weights are 100, so that Σw - Σw²/Σw = 100 (n - 1).
        double excess = kept.Sum(z => z * z) - (kept.Length - 1);
        spread.BetweenVariance.ShouldBe(excess / (100 * (kept.Length - 1)), 1e-12);
    }

    [Fact]
    public void Limits_of_a_proportion_are_cut_only_where_they_turn_back()
    {
        Overdispersion spread = Overdispersion.Measure(
            OverdispersionMeasure.Proportion,
            [50, 52, 48, 51],
            [100, 100, 100, 100]
        );
        Interval[] limits = spread.Limits([1, 4, 50, 400], 3);
        limits[0].Lower.ShouldBe(0);
        limits[0].Upper.ShouldBe(1);
        for (int i = 1; i < limits.Length; i++)
        {
            limits[i].Lower.ShouldBeGreaterThanOrEqualTo(limits[i - 1].Lower);
            limits[i].Upper.ShouldBeLessThanOrEqualTo(limits[i - 1].Upper);
        }

        limits[3].Lower.ShouldBeInRange(0.35, 0.5);
    }
}
