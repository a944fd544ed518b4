using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Rounds;

/// <summary>“Where would I be, had I ranked differently?” for one student, with everybody else as they were.</summary>
/// <remarks>
/// Exact, not by cut-offs: another list of one student can move others, who move him. So the round is run again, which
/// takes a fraction of a second nationally. With the student-optimal method no list brings a company that the
/// student prefers to what his true list brought (Roth 1982, Math. Oper. Res. 7:617-628).
/// </remarks>
public static class Counterfactual
{
    /// <summary>The company that the student would have got.</summary>
    /// <param name="instance">The problem as it was.</param>
    /// <param name="student">The student.</param>
    /// <param name="wishes">His other list: the companies, best first.</param>
    /// <param name="classes">His priority class at each.</param>
    /// <returns>The company, or -1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such student.</exception>
    /// <exception cref="PlacementFaultException">The list is impossible.</exception>
    public static int CompanyWith(
        PlacementInstance instance,
        int student,
        ReadOnlySpan<int> wishes,
        ReadOnlySpan<ushort> classes
    )
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentOutOfRangeException.ThrowIfNegative(student);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(student, instance.Students);
        return DeferredAcceptance
            .StudentOptimal(instance.WithWishes(student, wishes, classes))
            .CompanyOf(student);
    }
}
