namespace Vakwerk.Statistics.Funnel;

/// <summary>Where a point lies in a funnel with limits at 95 % (2 sigma) and 99.8 % (3 sigma).</summary>
public enum FunnelVerdict
{
    /// <summary>Inside both limits.</summary>
    Inside,

    /// <summary>Below the 95 % limit (one-sided 0.025).</summary>
    Low,

    /// <summary>Below the 99.8 % limit (one-sided 0.001).</summary>
    VeryLow,

    /// <summary>Above the 95 % limit (one-sided 0.025).</summary>
    High,

    /// <summary>Above the 99.8 % limit (one-sided 0.001).</summary>
    VeryHigh,
}
