namespace Vakwerk.App.Statistics;

/// <summary>Computes a case.</summary>
internal delegate CaseOutput CaseMethod(CaseInputs inputs);

/// <summary>All methods by the name in the case file.</summary>
internal static class CaseMethods
{
    public static IReadOnlyDictionary<string, CaseMethod> All { get; } =
        new[]
        {
            ProportionCases.Methods,
            DifferenceCases.Methods,
            RateCases.Methods,
            FunnelCases.Methods,
            SeriesCases.Methods,
            TrendCases.Methods,
            SurveyCases.Methods,
            DiffInDiffCases.Methods,
        }
            .SelectMany(family => family)
            .ToDictionary(method => method.Key, method => method.Value);
}
