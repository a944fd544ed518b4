using Vakwerk.Statistics;
using Vakwerk.Statistics.Funnel;
using Vakwerk.Statistics.MultipleTesting;
using Vakwerk.Statistics.Proportions;
using Vakwerk.Statistics.Special;
using Vakwerk.Statistics.Trend;

namespace Vakwerk.Bench;

/// <summary>
/// Everything the site says about a sector, made anew: per cell an interval and the verdict of the funnel of its indicator and
/// year, corrected for the institutions beside it, and per institution and indicator a test for a trend. Two threads.
/// </summary>
internal sealed class StatisticsSector(StatisticsCells cells)
{
    private readonly double[] lower = new double[StatisticsCells.Count];
    private readonly double[] upper = new double[StatisticsCells.Count];
    private readonly FunnelVerdict[] verdicts = new FunnelVerdict[StatisticsCells.Count];
    private readonly double[] adjusted = new double[StatisticsCells.Count];
    private readonly TestResult[] trends = new TestResult[
        StatisticsCells.Count / StatisticsCells.Years
    ];

    public void Run() =>
        Parallel.For(0, StatisticsCells.Count / StatisticsCells.PerIndicator, Indicator);

    private void Indicator(int indicator)
    {
        int first = indicator * StatisticsCells.PerIndicator;
        var range = new Range(first, first + StatisticsCells.PerIndicator);
        ReadOnlySpan<double> successes = cells.Successes.AsSpan(range);
        ReadOnlySpan<double> trials = cells.Trials.AsSpan(range);
        Proportion.Wilson(successes, trials, lower.AsSpan(range), upper.AsSpan(range));
        for (int year = 0; year < StatisticsCells.Years; year++)
        {
            Year(first + year, successes[year..], trials[year..]);
        }

        Trends(first / StatisticsCells.Years, successes, trials);
    }

    private void Year(int first, ReadOnlySpan<double> successes, ReadOnlySpan<double> trials)
    {
        double all = 0;
        double good = 0;
        for (int i = 0; i < trials.Length; i += StatisticsCells.Years)
        {
            all += trials[i];
            good += successes[i];
        }

        var funnel = new ProportionFunnel(good, all);
        double spread = funnel.Baseline * (1 - funnel.Baseline);
        Span<double> p = stackalloc double[StatisticsCells.Institutions];
        for (int at = 0; at < p.Length; at++)
        {
            int i = at * StatisticsCells.Years;
            verdicts[first + i] = funnel.Verdict(successes[i], trials[i]);
            double gap = successes[i] / trials[i] - funnel.Baseline;
            p[at] = Normal.TwoSidedP(gap / Math.Sqrt(spread / trials[i]));
        }

        double[] together = AdjustedP.BenjaminiHochberg(p);
        for (int at = 0; at < p.Length; at++)
        {
            adjusted[first + at * StatisticsCells.Years] = together[at];
        }
    }

    private void Trends(int first, ReadOnlySpan<double> successes, ReadOnlySpan<double> trials)
    {
        ReadOnlySpan<double> years = [1, 2, 3, 4, 5];
        for (int at = 0; at < StatisticsCells.Institutions; at++)
        {
            var own = new Range(at * StatisticsCells.Years, (at + 1) * StatisticsCells.Years);
            trends[first + at] = CochranArmitage.Test(successes[own], trials[own], years);
        }
    }
}
