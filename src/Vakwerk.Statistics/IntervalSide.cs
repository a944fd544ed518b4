namespace Vakwerk.Statistics;

/// <summary>Where the error probability of an interval goes.</summary>
public enum IntervalSide
{
    /// <summary>Half of it on each side: the usual interval.</summary>
    TwoSided,

    /// <summary>All of it below: "at least …". The upper limit is the largest possible value.</summary>
    LowerBound,

    /// <summary>All of it above: "at most …". The lower limit is the smallest possible value.</summary>
    UpperBound,
}
