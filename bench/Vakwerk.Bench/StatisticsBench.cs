using BenchmarkDotNet.Attributes;
using Vakwerk.Statistics.DiffInDiff;
using Vakwerk.Statistics.Funnel;
using Vakwerk.Statistics.MultipleTesting;
using Vakwerk.Statistics.Proportions;
using Vakwerk.Statistics.Rates;

namespace Vakwerk.Bench;

/// <summary>
/// The statistics of a whole sector: a million indicator cells, and one evaluation of a measure at 500 institutions.
/// One thread.
/// </summary>
public class StatisticsBench
{
    private const int Cells = 1_000_000;
    private readonly double[] successes = new double[Cells];
    private readonly double[] trials = new double[Cells];
    private readonly double[] lower = new double[Cells];
    private readonly double[] upper = new double[Cells];
    private readonly double[] p = new double[Cells];
    private int[] units = [];
    private int[] periods = [];
    private double[] outcomes = [];
    private int[] starts = [];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20260101);
        for (int i = 0; i < Cells; i++)
        {
            // From a handful of students to 20,000, as cells of indicators are.
            trials[i] = Math.Floor(Math.Exp(random.NextDouble() * Math.Log(20_000))) + 1;
            successes[i] = Math.Floor(random.NextDouble() * (trials[i] + 1));
            p[i] = Math.Pow(random.NextDouble(), 2);
        }

        const int Units = 500;
        const int Years = 5;
        units = [.. Enumerable.Range(0, Units * Years).Select(row => row / Years)];
        periods = [.. Enumerable.Range(0, Units * Years).Select(row => 2021 + row % Years)];
        starts = [.. units.Select(unit => unit % 3 == 0 ? 0 : 2023 + unit % 3)];
        outcomes = [.. units.Select(_ => random.NextDouble())];
    }

    [Benchmark]
    public double Wilson()
    {
        Proportion.Wilson(successes, trials, lower, upper);
        return lower[^1];
    }

    [Benchmark]
    public double WilsonOneByOne()
    {
        double sum = 0;
        for (int i = 0; i < Cells; i++)
        {
            sum += Proportion.Wilson(successes[i], trials[i]).Lower;
        }

        return sum;
    }

    [Benchmark]
    public double ClopperPearson()
    {
        Proportion.ClopperPearson(successes, trials, lower, upper);
        return lower[^1];
    }

    [Benchmark]
    public double ExactPoissonOneByOne()
    {
        double sum = 0;
        for (int i = 0; i < Cells; i++)
        {
            sum += PoissonCount.Exact(successes[i]).Lower;
        }

        return sum;
    }

    [Benchmark]
    public int FunnelVerdicts()
    {
        var funnel = new ProportionFunnel(1, 2);
        int outside = 0;
        for (int i = 0; i < Cells; i++)
        {
            outside += funnel.Verdict(successes[i], trials[i]) == FunnelVerdict.Inside ? 0 : 1;
        }

        return outside;
    }

    [Benchmark]
    public double[] BenjaminiHochberg() => AdjustedP.BenjaminiHochberg(p);

    [Benchmark]
    public double GroupTimeEffects500UnitsClustered()
    {
        StaggeredPanel panel = StaggeredPanel.Create(units, periods, outcomes, starts);
        GroupTimeEffects effects = GroupTimeEffects.Estimate(panel, unit => unit / 8);
        return effects.ByTimeSinceStart().Overall.StandardError
            + effects.ByCohort().Overall.StandardError;
    }
}
