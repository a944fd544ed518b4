namespace Vakwerk.Statistics.Funnel;

/// <summary>What a funnel shows, and so the scale on which the spread between institutions is measured.</summary>
public enum OverdispersionMeasure
{
    /// <summary>Observed to expected on the log scale, the outer z-scores left out (the method of the English SHMI).</summary>
    RatioLog,

    /// <summary>Observed to expected on the square root scale, the outer z-scores pulled in (the method of the English CQC).</summary>
    RatioRoot,

    /// <summary>A proportion on the arcsine scale, the outer z-scores pulled in.</summary>
    Proportion,

    /// <summary>A ratio of two counts on the log scale with ½ added, the outer z-scores pulled in.</summary>
    RatioOfCounts,
}
