namespace Vakwerk.Statistics.Funnel;

/// <summary>The levels of a funnel.</summary>
public static class Funnels
{
    /// <summary>The inner limits: 2.5 % of institutions without a real difference lie below, 2.5 % above.</summary>
    public const double InnerConfidence = 0.95;

    /// <summary>The outer limits: 0.1 % below, 0.1 % above.</summary>
    public const double OuterConfidence = 0.998;

    /// <summary>The normal quantile of 0.975.</summary>
    internal const double TwoSigma = 1.9599639845400542355;

    /// <summary>The normal quantile of 0.999.</summary>
    internal const double ThreeSigma = 3.0902323061678135415;
}
