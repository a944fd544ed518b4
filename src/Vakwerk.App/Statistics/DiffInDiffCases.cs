using Vakwerk.Statistics.DiffInDiff;

namespace Vakwerk.App.Statistics;

internal static class DiffInDiffCases
{
    public static Dictionary<string, CaseMethod> Methods { get; } =
        new()
        {
            ["group_time_att_never_treated"] = OneEffect,
            ["event_study_aggregate"] = inputs =>
                Averages(
                    Effects(inputs).ByTimeSinceStart(),
                    time => time < 0 ? $"e_m{-time}" : $"e_{time}"
                ),
            ["group_aggregate"] = inputs =>
                Averages(Effects(inputs).ByCohort(), start => $"g{start}"),
            ["two_way_fixed_effects_cluster_robust"] = TwoWay,
            ["classic_2x2"] = Classic,
        };

    private static CaseOutput OneEffect(CaseInputs inputs)
    {
        if (!inputs.Text("base", "varying").StartsWith("varying", StringComparison.Ordinal))
        {
            throw new CaseProblemException("base: alleen varying kan berekend worden.");
        }

        Effect effect = Effects(inputs).Of((int)inputs.Number("group"), (int)inputs.Number("time"));
        return new() { ["att"] = effect.Estimate, ["se"] = effect.StandardError };
    }

    private static CaseOutput Averages(EffectAverages averages, Func<int, string> key)
    {
        var output = new CaseOutput { ["overall_att"] = averages.Overall.Estimate };
        foreach ((int part, Effect effect) in averages.Parts)
        {
            output[key(part)] = effect.Estimate;
        }

        return output;
    }

    private static CaseOutput TwoWay(CaseInputs inputs)
    {
        CaseTable table = inputs.Table();
        TwoWayFixedEffects result = TwoWayFixedEffects.Fit(
            table.Labels(inputs.Text("unit")),
            table.Labels(inputs.Text("period")),
            table.Numbers(inputs.Text("outcome")),
            table.NumbersOrCondition(inputs.Text("treatment"))
        );
        return new()
        {
            ["coef"] = result.Coefficient,
            ["se_cr0"] = result.StandardError,
            ["se_cr0_G_over_Gm1"] = result.StandardErrorSmallSample,
        };
    }

    /// <summary>Groups as "first_treat 2007 vs 0", years as "2006,2007".</summary>
    private static CaseOutput Classic(CaseInputs inputs)
    {
        CaseTable table = inputs.Table();
        string[] groups = inputs.Text("groups").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] years = inputs.Text("years").Split(',', StringSplitOptions.TrimEntries);
        if (groups.Length != 4 || groups[2] != "vs" || years.Length != 2)
        {
            throw new CaseProblemException(
                "groups moet de vorm \"kolom a vs b\" hebben en years de vorm \"voor,na\"."
            );
        }

        double[] outcome = table.Numbers(inputs.Text("outcome", "lemp"));
        string[] group = table.Texts(groups[0]);
        string[] year = table.Texts(inputs.Text("period", "year"));
        double[] Cell(string inGroup, string inYear) =>
            [.. outcome.Where((_, i) => group[i] == inGroup && year[i] == inYear)];
        TwoByTwo result = TwoByTwo.Of(
            Cell(groups[1], years[0]),
            Cell(groups[1], years[1]),
            Cell(groups[3], years[0]),
            Cell(groups[3], years[1])
        );
        return new()
        {
            ["mean_treated_pre"] = result.TreatedBefore,
            ["mean_treated_post"] = result.TreatedAfter,
            ["mean_control_pre"] = result.ControlBefore,
            ["mean_control_post"] = result.ControlAfter,
            ["did"] = result.Effect,
        };
    }

    /// <summary>Cases may leave the columns of the panel out; then they have the names of the data set mpdta.</summary>
    private static GroupTimeEffects Effects(CaseInputs inputs)
    {
        CaseTable table = inputs.Table();
        return GroupTimeEffects.Estimate(
            StaggeredPanel.Create(
                table.Labels(inputs.Text("unit", "countyreal")),
                table.Whole(inputs.Text("period", "year")),
                table.Numbers(inputs.Text("outcome", "lemp")),
                table.Whole(inputs.Text("first_treated", "first_treat"))
            )
        );
    }
}
