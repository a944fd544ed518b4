using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Rules;

/// <summary>
/// Counts of 1 to <paramref name="AtMost"/> are sensitive (DUO publishes them as "&lt;5" with 4).
/// </summary>
/// <param name="AtMost">The largest sensitive count, at least 1.</param>
/// <param name="ProtectZeros">
/// Whether zero is sensitive too: it tells that nobody of a known group has a property (attribute disclosure).
/// </param>
/// <remarks>
/// In a table of values that are not counts (any value that is not whole) the rule counts contributors.
/// An attacker's interval must be <c>AtMost + 1</c> wide: narrower, and he knows more than that the cell is small.
/// </remarks>
public sealed record MinimumFrequency(int AtMost, bool ProtectZeros = false) : PrimaryRule
{
    /// <inheritdoc/>
    public override bool IsSensitive(CellProfile cell) =>
        IsSmall(double.IsInteger(cell.Value) ? cell.Value : cell.Contributors);

    /// <inheritdoc/>
    public override double RequiredWidth(CellProfile cell) => AtMost + 1;

    /// <inheritdoc/>
    public override PrimaryCells Apply(CrossTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        double[] values = table.Cells.Values.ToArray();
        if (!Array.TrueForAll(values, double.IsInteger))
        {
            return base.Apply(table);
        }

        // Counts need no look at who is in them, and a cell suppressed for another's sake may not be worth less than that one.
        bool[] sensitive = Array.ConvertAll(values, IsSmall);
        double[] width = Array.ConvertAll(values, _ => AtMost + 1.0);
        return new PrimaryCells(sensitive, width, new int?[values.Length]);
    }

    private bool IsSmall(double count) => count <= AtMost && (count > 0 || ProtectZeros);
}
