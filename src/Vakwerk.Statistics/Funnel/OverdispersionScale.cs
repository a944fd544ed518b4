namespace Vakwerk.Statistics.Funnel;

/// <summary>The scale of each measure on which differences between institutions are nearly normal.</summary>
internal static class OverdispersionScale
{
    public static double Overall(
        OverdispersionMeasure measure,
        ReadOnlySpan<double> numerators,
        ReadOnlySpan<double> denominators
    )
    {
        if (measure is OverdispersionMeasure.RatioLog or OverdispersionMeasure.RatioRoot)
        {
            return 1;
        }

        double above = 0;
        double below = 0;
        for (int i = 0; i < numerators.Length; i++)
        {
            above += numerators[i];
            below += denominators[i];
        }

        Require.Positive(above, nameof(numerators));
        return above / below;
    }

    public static double Center(OverdispersionMeasure measure, double target) =>
        measure switch
        {
            OverdispersionMeasure.RatioLog => 0,
            OverdispersionMeasure.RatioRoot => 1,
            OverdispersionMeasure.Proportion => Math.Asin(Math.Sqrt(target)),
            _ => Math.Log(target),
        };

    public static (double Value, double Error) Transform(
        OverdispersionMeasure measure,
        double numerator,
        double denominator
    ) =>
        measure switch
        {
            OverdispersionMeasure.RatioLog => (
                Math.Log(numerator / denominator),
                1 / Math.Sqrt(denominator)
            ),
            OverdispersionMeasure.RatioRoot => (
                Math.Sqrt(numerator / denominator),
                0.5 / Math.Sqrt(denominator)
            ),
            OverdispersionMeasure.Proportion => (
                Math.Asin(Math.Sqrt(numerator / denominator)),
                0.5 / Math.Sqrt(denominator)
            ),
            _ => (
                Math.Log((numerator + 0.5) / (denominator + 0.5)),
                Math.Sqrt(
                    numerator / Math.Pow(numerator + 0.5, 2)
                        + denominator / Math.Pow(denominator + 0.5, 2)
                )
            ),
        };
}
