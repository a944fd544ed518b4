using Vakwerk.Statistics;
using Vakwerk.Statistics.Funnel;

namespace Vakwerk.App.Statistics;

/// <summary>A value with its limits at 95 % and 99.8 %.</summary>
internal static class TwoLevel
{
    public static CaseOutput Output(Func<double, Interval> at)
    {
        Interval inner = at(Funnels.InnerConfidence);
        Interval outer = at(Funnels.OuterConfidence);
        return new()
        {
            ["value"] = inner.Estimate,
            ["lower95"] = inner.Lower,
            ["upper95"] = inner.Upper,
            ["lower99_8"] = outer.Lower,
            ["upper99_8"] = outer.Upper,
        };
    }
}
