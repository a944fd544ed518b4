using Vakwerk.Statistics.MultipleTesting;

namespace Vakwerk.Statistics.Tests.MultipleTesting;

public sealed class AdjustedPTests
{
    // Benjamini and Hochberg (1995), section 3.3
    private static readonly double[] Example =
    [
        0.0001,
        0.0004,
        0.0019,
        0.0095,
        0.0201,
        0.0278,
        0.0298,
        0.0344,
        0.0459,
        0.324,
        0.4262,
        0.5719,
        0.6528,
        0.759,
        1,
    ];

    [Fact]
    public void The_paper_rejects_four_with_the_false_discovery_rate_and_three_with_Bonferroni()
    {
        AdjustedP.BenjaminiHochberg(Example).Count(p => p <= 0.05).ShouldBe(4);
        AdjustedP.Bonferroni(Example).Count(p => p <= 0.05).ShouldBe(3);
    }

    [Fact] // R p.adjust on Example
    public void Adjusted_values_equal_R()
    {
        Close(
            AdjustedP.Holm(Example),
            0.0015,
            0.0056,
            0.0247,
            0.114,
            0.2211,
            0.278,
            0.278,
            0.278,
            0.3213,
            1,
            1,
            1,
            1,
            1,
            1
        );
        Close(
            AdjustedP.Hochberg(Example),
            0.0015,
            0.0056,
            0.0247,
            0.114,
            0.2211,
            0.2682,
            0.2682,
            0.2752,
            0.3213,
            1,
            1,
            1,
            1,
            1,
            1
        );
    }

    [Fact] // R 4.2.2 p.adjust
    public void The_other_methods_equal_R()
    {
        Close(
            AdjustedP.Hommel(Example),
            [
                0.0015,
                0.0056,
                0.0247,
                0.095,
                0.1608,
                0.1946,
                0.2086,
                0.2408,
                0.3213,
                1,
                1,
                1,
                1,
                1,
                1,
            ]
        );
        Close(AdjustedP.Hommel([0.03, 0.01]), [0.03, 0.02]);
        Close(AdjustedP.Hommel([0.01, 0.011, 0.012, 0.04, 0.5]), [0.03, 0.033, 0.036, 0.08, 0.5]);
        double[] dependent =
        [
            0.00497734348984,
            0.00995468697969,
            0.0315231754357,
            0.118211907884,
            0.200089208292,
            0.211892622853,
            0.211892622853,
            0.214025770063,
            0.253844517982,
        ];
        Close(AdjustedP.BenjaminiYekutieli(Example)[..9], dependent);
        AdjustedP.BenjaminiYekutieli(Example)[9..].ShouldAllBe(p => p == 1);
    }

    [Fact]
    public void Methods_are_ordered_from_strict_to_mild() =>
        Law.Holds(
            Law.Family,
            p =>
            {
                double[] bonferroni = AdjustedP.Bonferroni(p);
                double[] holm = AdjustedP.Holm(p);
                double[] hochberg = AdjustedP.Hochberg(p);
                double[] hommel = AdjustedP.Hommel(p);
                double[] discovery = AdjustedP.BenjaminiHochberg(p);
                double[] dependent = AdjustedP.BenjaminiYekutieli(p);
                double[] sidak = AdjustedP.Sidak(p);
                double[] sidakDown = AdjustedP.SidakStepDown(p);
                for (int i = 0; i < p.Length; i++)
                {
                    const double Slack = 1e-12;
                    holm[i].ShouldBeInRange(p[i], bonferroni[i] + Slack);
                    hochberg[i].ShouldBeInRange(p[i], holm[i] + Slack);
                    hommel[i].ShouldBeInRange(p[i], hochberg[i] + Slack);
                    discovery[i].ShouldBeInRange(p[i], hommel[i] + Slack);
                    dependent[i].ShouldBeInRange(discovery[i] - Slack, 1);
                    sidak[i].ShouldBeInRange(p[i] - Slack, bonferroni[i] + Slack);
                    sidakDown[i].ShouldBeInRange(p[i] - Slack, sidak[i] + Slack);
                }
            }
        );

    [Fact]
    public void The_order_of_the_values_does_not_matter() =>
        Law.Holds(
            Law.Family,
            p =>
            {
                double[] backwards = [.. p.Reverse()];
                foreach (
                    Func<double[], double[]> method in new Func<double[], double[]>[]
                    {
                        Hommel,
                        Discovery,
                        Down,
                    }
                )
                {
                    Close([.. method(backwards).Reverse()], method(p));
                }
            }
        );

    [Fact]
    public void Adjusted_values_keep_the_order_of_the_values() =>
        Law.Holds(
            Law.Family,
            p =>
            {
                double[] adjusted = AdjustedP.BenjaminiHochberg(p);
                Array.Sort(p, adjusted);
                for (int i = 1; i < adjusted.Length; i++)
                {
                    adjusted[i].ShouldBeGreaterThanOrEqualTo(adjusted[i - 1]);
                }
            }
        );

    [Fact]
    public void A_large_family_is_sorted_like_a_small_one()
    {
        var random = new Random(5);
        double[] p =
        [
            .. Enumerable
                .Range(0, 5000)
                .Select(i => i % 50 == 0 ? 0 : Math.Round(Math.Pow(random.NextDouble(), 9), 12)),
        ];
        double[] adjusted = AdjustedP.BenjaminiHochberg(p);
        int[] order = [.. Enumerable.Range(0, p.Length).OrderBy(i => p[i])];
        double lowest = 1;
        for (int rank = p.Length; rank >= 1; rank--)
        {
            int i = order[rank - 1];
            lowest = Math.Min(lowest, p.Length / (double)rank * p[i]);
            adjusted[i].ShouldBe(lowest);
        }
    }

    [Fact]
    public void Tiny_values_keep_their_digits()
    {
        AdjustedP.Sidak([1e-300, 0.5])[0].ShouldBeClose(2e-300, 1e-14);
        AdjustedP.BenjaminiHochberg([1e-300, 0.5])[0].ShouldBeClose(2e-300, 1e-14);
        AdjustedP.Holm([]).ShouldBeEmpty();
        AdjustedP.Hommel([0.03]).ShouldBe([0.03]);
    }

    [Fact]
    public void A_value_that_is_no_probability_is_an_error() =>
        Should
            .Throw<ArgumentOutOfRangeException>(() => AdjustedP.Holm([0.5, double.NaN]))
            .ParamName.ShouldBe("p");

    private static double[] Hommel(double[] p) => AdjustedP.Hommel(p);

    private static double[] Discovery(double[] p) => AdjustedP.BenjaminiHochberg(p);

    private static double[] Down(double[] p) => AdjustedP.SidakStepDown(p);

    private static void Close(double[] actual, params double[] expected)
    {
        actual.Length.ShouldBe(expected.Length);
        for (int i = 0; i < actual.Length; i++)
        {
            actual[i].ShouldBe(expected[i], 1e-12);
        }
    }
}
