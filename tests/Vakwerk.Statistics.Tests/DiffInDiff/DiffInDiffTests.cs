using Vakwerk.Statistics.DiffInDiff;

namespace Vakwerk.Statistics.Tests.DiffInDiff;

public sealed class DiffInDiffTests
{
    [Fact] // R 4.2.2: lm with unit and period dummies, sandwich::vcovCL HC0 without factor; an unbalanced panel
    public void Two_way_fixed_effects_of_an_unbalanced_panel_equal_R()
    {
        TwoWayFixedEffects result = TwoWayFixedEffects.Fit(
            [1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6],
            [1, 2, 3, 1, 2, 3, 1, 3, 1, 2, 3, 2, 3, 1, 2, 3],
            [1.2, 1.9, 2.7, 0.4, 1.1, 1.3, 2.2, 4.1, 3.1, 3.3, 3.9, 0.2, 1.9, 5.0, 5.2, 6.9],
            [0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1]
        );
        result.Coefficient.ShouldBeClose(0.48303571428571496, 1e-12);
        result.StandardError.ShouldBeClose(0.31128609360806148, 1e-12);
        result.Clusters.ShouldBe(6);
    }

    [Fact]
    public void A_treatment_that_never_varies_is_an_error() =>
        Should
            .Throw<ArgumentOutOfRangeException>(() =>
                TwoWayFixedEffects.Fit([1, 1, 2, 2], [1, 2, 1, 2], [1, 2, 3, 5], [0, 0, 1, 1])
            )
            .ParamName.ShouldBe("treatment");

    [Fact]
    public void With_two_groups_and_two_periods_all_methods_say_the_same()
    {
        int[] units = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5];
        int[] periods = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
        double[] y = [1, 4, 2, 6, 3, 3.5, 2, 3, 4, 4.5];
        int[] starts = [2, 2, 2, 2, 0, 0, 0, 0, 0, 0];
        double[] treated = [0, 1, 0, 1, 0, 0, 0, 0, 0, 0];
        double classic = TwoByTwo.Of([1, 2], [4, 6], [3, 2, 4], [3.5, 3, 4.5]).Effect;
        Effect effect = Estimate(units, periods, y, starts).Of(2, 2);
        effect.Estimate.ShouldBeClose(classic, 1e-14);
        TwoWayFixedEffects both = TwoWayFixedEffects.Fit(units, periods, y, treated);
        both.Coefficient.ShouldBeClose(classic, 1e-13);
        both.StandardError.ShouldBeClose(effect.StandardError, 1e-13);
        // Changes 3, 4 and ½, 1, ½: squared deviations over the squared numbers of units.
        effect.StandardError.ShouldBeClose(Math.Sqrt(0.5 / 4 + 1.0 / 6 / 9), 1e-13);
    }

    [Fact]
    public void A_constant_effect_without_noise_comes_back_everywhere()
    {
        (int[] units, int[] periods, double[] y, int[] starts) = Simulate(
            new Random(1),
            40,
            effect: 2,
            noise: 0
        );
        GroupTimeEffects effects = Estimate(units, periods, y, starts);
        foreach (GroupTimeEffect one in effects.Effects)
        {
            one.Effect.Estimate.ShouldBe(one.Period >= one.Start ? 2 : 0, 1e-12);
        }

        effects.Simple().Estimate.ShouldBeClose(2, 1e-12);
        effects.ByCohort().Overall.Estimate.ShouldBeClose(2, 1e-12);
        effects.ByPeriod().Overall.Estimate.ShouldBeClose(2, 1e-12);
        EffectAverages byTime = effects.ByTimeSinceStart();
        byTime.Overall.Estimate.ShouldBeClose(2, 1e-12);
        byTime.Overall.StandardError.ShouldBe(0, 1e-12);
        byTime.Parts[-1].Estimate.ShouldBe(0, 1e-12);
    }

    [Fact] // 400 drawn panels: the share of intervals that hold the truth has a standard error of 1.1 percentage points.
    public void Intervals_of_the_averages_cover_about_95_percent()
    {
        var random = new Random(20260101);
        int simple = 0;
        int event0 = 0;
        const int Draws = 400;
        for (int draw = 0; draw < Draws; draw++)
        {
            (int[] units, int[] periods, double[] y, int[] starts) = Simulate(
                random,
                120,
                effect: 1,
                noise: 1
            );
            GroupTimeEffects effects = Estimate(units, periods, y, starts);
            simple += effects.Simple().Interval().Contains(1) ? 1 : 0;
            event0 += effects.ByTimeSinceStart().Parts[0].Interval().Contains(1) ? 1 : 0;
        }

        ((double)simple / Draws).ShouldBeInRange(0.915, 0.98);
        ((double)event0 / Draws).ShouldBeInRange(0.915, 0.98);
    }

    [Fact]
    public void Copies_of_a_unit_in_one_cluster_do_not_make_the_estimate_surer()
    {
        (int[] units, int[] periods, double[] y, int[] starts) = Simulate(
            new Random(3),
            60,
            effect: 1,
            noise: 1
        );
        double once = Estimate(units, periods, y, starts).Simple().StandardError;
        int[] copies = [.. units, .. units.Select(unit => unit + 1000)];
        GroupTimeEffects twice = GroupTimeEffects.Estimate(
            StaggeredPanel.Create(
                copies,
                [.. periods, .. periods],
                [.. y, .. y],
                [.. starts, .. starts]
            ),
            unit => unit % 1000
        );
        twice.Simple().StandardError.ShouldBeClose(once, 1e-12);
        Estimate(copies, [.. periods, .. periods], [.. y, .. y], [.. starts, .. starts])
            .Simple()
            .StandardError.ShouldBeClose(once / Math.Sqrt(2), 1e-12);
    }

    [Fact]
    public void Incomplete_and_always_treated_units_are_left_out_and_counted()
    {
        StaggeredPanel panel = StaggeredPanel.Create(
            [1, 1, 2, 2, 3, 4, 4, 5, 5],
            [1, 2, 1, 2, 1, 1, 2, 1, 2],
            [1, 2, 1, 3, 9, 1, 1, 4, 4],
            [0, 0, 2, 2, 0, 1, 1, 9, 9]
        );
        panel.Units.ShouldBe(3);
        panel.IncompleteUnits.ShouldBe(1);
        panel.AlreadyTreatedUnits.ShouldBe(1);
        GroupTimeEffects.Estimate(panel).Of(2, 2).Estimate.ShouldBeClose(1.5, 1e-14);
    }

    [Fact]
    public void An_impossible_panel_is_an_error()
    {
        Should
            .Throw<ArgumentOutOfRangeException>(() =>
                StaggeredPanel.Create([1, 1, 1], [1, 1, 2], [1, 2, 3], [0, 0, 0])
            )
            .ParamName.ShouldBe("units");
        Should
            .Throw<ArgumentOutOfRangeException>(() =>
                StaggeredPanel.Create([1, 1], [1, 2], [1, 2], [0, 2])
            )
            .ParamName.ShouldBe("firstTreated");
        Should
            .Throw<ArgumentOutOfRangeException>(() => Estimate([1, 1], [1, 2], [1, 2], [2, 2]))
            .ParamName.ShouldBe("panel");
    }

    private static GroupTimeEffects Estimate(
        int[] units,
        int[] periods,
        double[] y,
        int[] starts
    ) => GroupTimeEffects.Estimate(StaggeredPanel.Create(units, periods, y, starts));

    /// <summary>Five periods; a third never starts, the others start in period 3, 4 or 5; a common trend.</summary>
    private static (int[] Units, int[] Periods, double[] Y, int[] Starts) Simulate(
        Random random,
        int count,
        double effect,
        double noise
    )
    {
        var units = new List<int>();
        var periods = new List<int>();
        var y = new List<double>();
        var starts = new List<int>();
        for (int unit = 0; unit < count; unit++)
        {
            int draw = unit < 4 ? unit : random.Next(6);
            int start = draw < 3 ? draw + 3 : 0;
            double level = random.NextDouble() * 5;
            for (int t = 1; t <= 5; t++)
            {
                double error =
                    noise
                    * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()))
                    * Math.Cos(2 * Math.PI * random.NextDouble());
                units.Add(unit);
                periods.Add(t);
                starts.Add(start);
                y.Add(level + 0.3 * t * t + (start > 0 && t >= start ? effect : 0) + error);
            }
        }

        return ([.. units], [.. periods], [.. y], [.. starts]);
    }
}
