using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Rounds;

/// <summary>Why a wish did not come true.</summary>
public enum Refusal
{
    /// <summary>It did, or a better one did.</summary>
    None,

    /// <summary>The company has no places at all.</summary>
    NoPlaces,

    /// <summary>The company is full of students of a better class.</summary>
    BetterClass,

    /// <summary>The company is full; the last one has the same class and a better lottery number.</summary>
    BetterNumber,

    /// <summary>
    /// The company is full, also of students of the same class with a worse number: they had nowhere else to go, and giving way
    /// would have cost somebody his place.
    /// </summary>
    SameClass,

    /// <summary>The company could have taken him; the sum over all students was better this way (least rank sum only).</summary>
    Elsewhere,
}

/// <summary>Explains to each student, wish by wish, in constant time.</summary>
public sealed class Explanations
{
    private readonly Placement placement;
    private readonly CutOffs cutoffs;

    /// <summary>Reads the cut-offs of a placement: one pass over the students.</summary>
    public Explanations(Placement placement)
    {
        ArgumentNullException.ThrowIfNull(placement);
        this.placement = placement;
        cutoffs = new CutOffs(placement);
    }

    /// <summary>The class of the last student that a company took; null when it has room or no places.</summary>
    public int? LastClass(int company) =>
        cutoffs.HasRoom(company) || cutoffs.ClassOf(company) < 0 ? null : cutoffs.ClassOf(company);

    /// <summary>The lottery number of that student; null when there is none.</summary>
    public ulong? LastNumber(int company) =>
        LastClass(company) is null ? null : cutoffs.NumberOf(company);

    /// <summary>Why a student is not at a wish of his.</summary>
    /// <param name="student">The student.</param>
    /// <param name="wish">The wish, 0 is the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such student or wish.</exception>
    public Refusal Why(int student, int wish)
    {
        PlacementInstance instance = placement.Instance;
        ArgumentOutOfRangeException.ThrowIfNegative(student);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(student, instance.Students);
        int entry = instance.Starts[student] + wish;
        if (wish < 0 || entry >= instance.Starts[student + 1])
        {
            throw new ArgumentOutOfRangeException(nameof(wish), wish, "There is no such wish.");
        }

        int got = placement.Entries[student];
        int company = instance.Wishes[entry];
        if (got >= 0 && entry >= got)
        {
            return Refusal.None;
        }

        int last = cutoffs.ClassOf(company);
        int own = instance.Classes[entry];
        return last < 0 ? Refusal.NoPlaces
            : last > own ? Refusal.Elsewhere
            : last < own ? Refusal.BetterClass
            : cutoffs.Admits(student, entry, useLottery: true) ? Refusal.SameClass
            : Refusal.BetterNumber;
    }
}
