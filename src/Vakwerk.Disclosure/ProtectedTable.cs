using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Rules;

namespace Vakwerk.Disclosure;

/// <summary>
/// A table with suppressed cells that the attacker failed on. There is no other way to make one: nothing is called protected
/// before it has been attacked.
/// </summary>
public sealed class ProtectedTable
{
    private ProtectedTable(Attempt attempt)
    {
        Publication = attempt.Publication;
        Primary = attempt.Primary;
        Audit = attempt.Audit;
    }

    /// <summary>What may be published.</summary>
    public Publication Publication { get; }

    /// <summary>The cells that were sensitive by themselves.</summary>
    public PrimaryCells Primary { get; }

    /// <summary>The attack that failed.</summary>
    public Audit Audit { get; }

    /// <summary>Attacks a table and, if that fails, calls it protected.</summary>
    /// <param name="publication">What is to be published.</param>
    /// <param name="primary">The sensitive cells and the width that each needs.</param>
    /// <returns>
    /// Null when a sensitive cell is published, when a suppressed cell can be recomputed or a sensitive one comes too near, or
    /// when a contributor who is alone in a cell can recompute a sensitive one.
    /// </returns>
    public static ProtectedTable? Certify(Publication publication, PrimaryCells primary)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(primary);
        for (int cell = 0; cell < primary.Sensitive.Count; cell++)
        {
            if (primary.Sensitive[cell] && !publication.Suppressed[cell])
            {
                return null;
            }
        }

        var attempt = Attempt.On(publication, primary);
        return attempt.Weak.Count == 0 ? new ProtectedTable(attempt) : null;
    }

    /// <summary>For a publication that was attacked in vain a moment ago.</summary>
    internal static ProtectedTable Of(Attempt attempt) => new(attempt);
}
