using Vakwerk.Disclosure.Rules;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Suppression;

/// <summary>One of several tables about the same observations.</summary>
/// <param name="Table">The table.</param>
/// <param name="Primary">Its sensitive cells.</param>
/// <param name="Released">
/// For a table that went out before: whether each cell was suppressed then. What was published is known for good, and what was
/// suppressed stays so. Null for a table that is to be published now.
/// </param>
public sealed record LinkedPart(
    CrossTable Table,
    PrimaryCells Primary,
    IReadOnlyList<bool>? Released = null
);
